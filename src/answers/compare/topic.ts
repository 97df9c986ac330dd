import { createPace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import { dayNumber } from '../../text/calendar.ts';
import { readPublished } from '../../text/published.ts';
import { slice } from '../../text/span.ts';
import { type Analysed, type Analyses, analyse } from '../analysis.ts';
import { groundOf } from '../evidence.ts';
import type { Place } from '../find.ts';
import { coverage, looseMatchesOf, matchesOf, wholeText } from '../match.ts';
import { buildQuery, type Query, queryOf, type WeightedGroup } from '../query.ts';
import { readSearch } from '../question.ts';
import { type Candidate, rank } from '../rank.ts';
import { sameDeed } from './words.ts';

/** What the archive holds on a topic. */
export interface Topic {
  readonly query: Query;
  /** Sentences that share words with the topic, best first. */
  readonly candidates: readonly Candidate[];
  /** The articles on it, best first, with whether each is about nothing else. */
  readonly articles: readonly TopicArticle[];
}

export interface TopicArticle {
  readonly article: Article;
  /** Its sentences on the topic; null where all of it is. */
  readonly sentences: ReadonlySet<Analysed> | null;
}

// More passages than a search looks at: the articles of all publishers are wanted.
const BREADTH = { passages: 40, articles: 16 };
// Of this share of the passages the sentences are ranked; the articles of the others are known by how they begin.
const RANKED = 0.5;
// For each article that is compared, so many are looked at.
const HEARD = 2;
// A sentence with what stands round it, or a title with the first sentences, must hold so much of the topic.
const ENOUGH = 0.5;
const BESIDE_BEST = 0.7;
const OPENING = 3;
// “Killed” for “deaths” is nearly the word itself.
const DEED_WEIGHT = 0.8;
// An article with less of the topic is about it too where it names so much of what those about it name, at that time.
const FRINGE = 0.3;
const FRINGE_NAMES = 3;
const FRINGE_DAYS = 30;

/** Finds the articles about a topic; none where the archive holds too little of its words. */
export async function findTopic(
  words: string,
  place: Place,
  analyses: Analyses,
  breadth = BREADTH,
): Promise<Topic> {
  const pace = createPace();
  const query = await topicQuery(words, place);
  const hits = await place.archive.search({
    groups: query.groups,
    scope: place.scope,
    limit: breadth.passages,
    ...(place.filter === undefined ? {} : { filter: place.filter }),
  });
  if (pace.due()) await pace.pause();
  const candidates = rank(query, words, hits.slice(0, Math.ceil(breadth.passages * RANKED)), analyses);
  const found = [...new Set([...candidates, ...hits].map(({ article }) => article))].slice(
    0,
    breadth.articles * HEARD,
  );
  if (pace.due()) await pace.pause();
  const names = query.groups.map((group) => isName(group, candidates));
  const heard: Heard[] = [];
  for (const article of found) {
    heard.push(hear(article, query, names, candidates, analyses));
    if (pace.due()) await pace.pause();
  }
  if (pace.due()) await pace.pause();
  const core = heard.filter((each) => each.isNamed && Math.max(each.opening, each.best) >= ENOUGH);
  const least = BESIDE_BEST * Math.max(0, ...core.map(({ opening }) => opening));
  const about = core.filter(({ opening }) => opening >= Math.max(least, ENOUGH));
  const passing = core.filter((each) => !about.includes(each));
  const fringe = fringeOf(heard, about);
  const articles = [...about, ...fringe, ...passing].slice(0, breadth.articles).map(
    ({ article, sentences }): TopicArticle => ({
      article,
      sentences: passing.some((each) => each.article === article) ? sentences : null,
    }),
  );
  return { query, candidates, articles };
}

/** The topic's words, each also by other words for the same deed. */
async function topicQuery(words: string, { archive, scope }: Place): Promise<Query> {
  const query = await buildQuery(readSearch(words).terms, words, archive, scope);
  const groups = query.groups.map((group) => {
    const others = sameDeed(group.alternatives[0]?.terms[0] ?? '');
    const more = others.map((term) => ({ terms: [term], weight: DEED_WEIGHT }));
    return { ...group, alternatives: [...group.alternatives, ...more] };
  });
  return queryOf(groups, query.notes);
}

/** What an article says of the topic. */
interface Heard {
  readonly article: Article;
  /** Whether it holds every name of the topic. */
  readonly isNamed: boolean;
  /** The share of the topic that its title and first sentences hold. */
  readonly opening: number;
  /** The ground of its best sentence. */
  readonly best: number;
  /** Its sentences that hold enough of the topic. */
  readonly sentences: ReadonlySet<Analysed>;
}

function hear(
  article: Article,
  query: Query,
  names: readonly boolean[],
  candidates: readonly Candidate[],
  analyses: Analyses,
): Heard {
  const first = article.paragraphs.findIndex(({ kind }) => kind === 'body');
  const opening = [first, first + 1]
    .flatMap((at) => (at < 0 ? [] : analyses.of(article, at + 1)))
    .slice(0, OPENING);
  const title = analyse(article.title, { start: 0, end: article.title.length });
  const matched = [title, ...opening].map((each) => matchesOf(query, each));
  const best = query.groups.map((_, at) => Math.max(...matched.map((matches) => matches[at] ?? 0)));
  const own = candidates.filter((each) => each.article === article);
  return {
    article,
    isNamed: holdsAll(article, query, names, best),
    opening: (coverage(query, best) + plainCover(best)) / 2,
    best: own[0] === undefined ? 0 : groundOf(own[0]),
    sentences: new Set(own.filter((each) => groundOf(each) >= ENOUGH).map(({ sentence }) => sentence)),
  };
}

/** Whether an article holds every name of the topic: where its beginning does not, all of it is read. */
function holdsAll(
  article: Article,
  query: Query,
  names: readonly boolean[],
  opening: readonly number[],
): boolean {
  const isHeld = (matches: readonly number[]) => names.every((isOne, at) => !isOne || (matches[at] ?? 0) > 0);
  return isHeld(opening) || isHeld(looseMatchesOf(query, wholeText(article)));
}

/** In a few stories a name that all of them hold weighs nothing, and yet tells what they are about. */
function plainCover(matches: readonly number[]): number {
  return matches.length === 0 ? 0 : matches.reduce((sum, match) => sum + match, 0) / matches.length;
}

/** Whether a word of the topic is a name: where articles have it inside a sentence, it has a capital. */
function isName(group: WeightedGroup, candidates: readonly Candidate[]): boolean {
  const own = group.alternatives[0]?.terms[0] ?? '';
  let capital = 0;
  let all = 0;
  for (const { article, sentence } of candidates.slice(0, 60)) {
    for (const place of sentence.places.get(own) ?? []) {
      const word = sentence.words[place];
      if (place === 0 || word === undefined) continue;
      all++;
      if (/^\p{Lu}/u.test(slice(article.text, word))) capital++;
    }
  }
  return all > 0 && capital / all > 0.9;
}

/** Articles with less of the topic's words, which name the people and places of those about it. */
function fringeOf(heard: readonly Heard[], about: readonly Heard[]): Heard[] {
  const named = new Map<string, number>();
  for (const { article } of about)
    for (const name of namesIn(article)) named.set(name, (named.get(name) ?? 0) + 1);
  const telling = [...named].filter(([, count]) => count > 1 || about.length === 1).map(([name]) => name);
  return heard.filter((each) => {
    if (about.includes(each) || !each.isNamed || Math.max(each.opening, each.best) < FRINGE) return false;
    const own = namesIn(each.article);
    if (telling.filter((name) => own.has(name)).length < FRINGE_NAMES) return false;
    return about.some(({ article }) => areNear(article, each.article));
  });
}

const NAMES = new WeakMap<Article, ReadonlySet<string>>();
const MOST_TEXT = 20_000;

/** Words with a capital that open no sentence, folded to lower case. */
function namesIn(article: Article): ReadonlySet<string> {
  const known = NAMES.get(article);
  if (known !== undefined) return known;
  const text = article.text.slice(0, MOST_TEXT);
  const made = new Set(
    [...text.matchAll(/(?<=\p{Ll},?\s)\p{Lu}\p{L}{2,30}/gu)].map(([word]) => word.toLowerCase()),
  );
  NAMES.set(article, made);
  return made;
}

function areNear(a: Article, b: Article): boolean {
  const [first, second] = [readPublished(a.published)?.day, readPublished(b.published)?.day];
  if (first == null || second == null) return false;
  return Math.abs(dayNumber(first) - dayNumber(second)) <= FRINGE_DAYS;
}
