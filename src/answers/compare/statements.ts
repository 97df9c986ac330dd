import { createPace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import { slice } from '../../text/span.ts';
import type { Analysed, Analyses } from '../analysis.ts';
import { groundOf } from '../evidence.ts';
import { type Mentions, mentionsIn } from '../mentions.ts';
import type { Topic, TopicArticle } from './topic.ts';
import { type Token, tokensOf } from './words.ts';

/** A sentence about the topic, as it is compared with others. */
export interface Statement {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  /** Its place in the paragraph, from 0. */
  readonly index: number;
  readonly sentence: Analysed;
  /** How much of the topic it and what stands round it hold: about 0 to 1.3. */
  readonly ground: number;
  /** How early it stands, from 1 for the first sentence of its article down to 0. */
  readonly early: number;
  readonly tokens: readonly Token[];
  readonly mentions: Mentions;
}

// So many sentences are compared at the most: reading one takes some 60 µs.
const MOST_STATEMENTS = 110;
const LEAST_OF_ONE = 6;
// Shorter says too little to be compared, longer is a table or a list.
const SHORTEST = 3;
const LONGEST = 90;

/** The sentences about a topic, article by article, those of the best first; within an article in its order. */
export async function statementsOn(topic: Topic, analyses: Analyses): Promise<readonly Statement[]> {
  const most = Math.max(LEAST_OF_ONE, Math.floor(MOST_STATEMENTS / Math.max(1, topic.articles.length)));
  const grounds = new Map(topic.candidates.map((each) => [each.sentence, groundOf(each)]));
  const pace = createPace();
  await pace.pause();
  const statements: Statement[] = [];
  for (const each of topic.articles) {
    for (const place of placesIn(each, grounds, most, analyses)) {
      const statement = read(place);
      if (statement.tokens.length >= SHORTEST) statements.push(statement);
      if (pace.due()) await pace.pause();
    }
  }
  return statements;
}

/** A sentence with where it stands. */
type Stand = Omit<Statement, 'tokens' | 'mentions'>;

function read(place: Stand): Statement {
  const mentions = mentionsIn(place.article, place.sentence);
  return { ...place, mentions, tokens: tokensOf(place.article.text, place.sentence, mentions) };
}

/** The first sentences of an article that are to be compared. */
function placesIn(
  { article, sentences }: TopicArticle,
  grounds: ReadonlyMap<Analysed, number>,
  most: number,
  analyses: Analyses,
): Stand[] {
  const places: Stand[] = [];
  let seen = 0;
  for (const [at, { kind }] of article.paragraphs.entries()) {
    if (kind === 'heading' || kind === 'caption') continue;
    for (const [index, sentence] of analyses.of(article, at + 1).entries()) {
      if (places.length >= most) return places;
      seen++;
      if (sentences?.has(sentence) === false || !isPlain(article, sentence)) continue;
      const ground = grounds.get(sentence) ?? 0;
      places.push({ article, paragraph: at + 1, index, sentence, ground, early: 1 / Math.sqrt(seen) });
    }
  }
  return places;
}

/** No question, and of a length that people write. */
function isPlain(article: Article, { span, words }: Analysed): boolean {
  return words.length <= LONGEST && !/\?["”’]?$/u.test(slice(article.text, span));
}
