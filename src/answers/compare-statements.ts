import { createPace } from '../archive/pace.ts';
import type { Article } from '../articles/article.ts';
import { slice } from '../text/span.ts';
import { type Analysed, type Analyses, analyse } from './analysis.ts';
import { type Token, tokensOf } from './compare-words.ts';
import { groundOf } from './evidence.ts';
import type { Findings } from './find.ts';
import { coverage, matchesOf } from './match.ts';
import { type Mentions, mentionsIn } from './mentions.ts';
import type { Query } from './query.ts';

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

// So many articles and sentences are compared at the most: reading a sentence takes some 60 µs.
const MOST_ARTICLES = 24;
const MOST_STATEMENTS = 300;
const LEAST_OF_ONE = 10;
// A story whose title and first sentences hold so much of the topic, beside the best one, is about it throughout.
const ABOUT = 0.7;
const OPENING = 3;
// Shorter says too little to be compared, longer is a table or a list.
const SHORTEST = 3;
const LONGEST = 90;

/** The sentences about a topic, article by article, those of the best first; within an article in its order. */
export async function statementsOn(found: Findings, analyses: Analyses): Promise<readonly Statement[]> {
  const articles = [...new Set(found.answers.map(({ article }) => article))].slice(0, MOST_ARTICLES);
  const most = Math.max(LEAST_OF_ONE, Math.floor(MOST_STATEMENTS / Math.max(1, articles.length)));
  const covered = new Map(articles.map((article) => [article, openingCover(article, found.query, analyses)]));
  const least = ABOUT * Math.max(...covered.values());
  const pace = createPace();
  const statements: Statement[] = [];
  for (const article of articles) {
    const isAbout = (covered.get(article) ?? 0) >= Math.max(least, Number.MIN_VALUE);
    for (const place of placesIn(article, found, isAbout, analyses).slice(0, most)) {
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

/** How much of the topic an article's title and its first sentences hold. */
function openingCover(article: Article, query: Query, analyses: Analyses): number {
  const first = article.paragraphs.findIndex(({ kind }) => kind === 'body');
  const opening = first < 0 ? [] : analyses.of(article, first + 1).slice(0, OPENING);
  const title = analyse(article.title, { start: 0, end: article.title.length });
  const matched = [title, ...opening].map((each) => matchesOf(query, each));
  const best = query.groups.map((_, at) => Math.max(...matched.map((matches) => matches[at] ?? 0)));
  return coverage(query, best);
}

/** The sentences of an article to compare: all of one that is about the topic, else those alone that were found. */
function placesIn(article: Article, found: Findings, isAbout: boolean, analyses: Analyses): Stand[] {
  const own = found.candidates.filter((candidate) => candidate.article === article);
  const grounds = new Map(own.map((each) => [each.sentence, groundOf(each)]));
  const answers = new Set(
    found.answers.filter((each) => each.article === article).map((each) => each.sentence),
  );
  const places: Stand[] = [];
  let seen = 0;
  for (const [at, { kind }] of article.paragraphs.entries()) {
    if (kind === 'heading' || kind === 'caption') continue;
    for (const [index, sentence] of analyses.of(article, at + 1).entries()) {
      seen++;
      if (!isAbout && !answers.has(sentence)) continue;
      if (!isPlain(article, sentence)) continue;
      const early = 1 / Math.sqrt(seen);
      places.push({ article, paragraph: at + 1, index, sentence, ground: grounds.get(sentence) ?? 0, early });
    }
    if (places.length > MOST_STATEMENTS) break;
  }
  return places;
}

/** No question, and of a length that people write. */
function isPlain(article: Article, { span, words }: Analysed): boolean {
  return words.length <= LONGEST && !/\?["”’]?$/u.test(slice(article.text, span));
}
