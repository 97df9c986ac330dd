import { createPace } from '../archive/pace.ts';
import type { Article } from '../articles/article.ts';
import { dayNumber } from '../text/calendar.ts';
import { dates } from '../text/dates.ts';
import { readPublished } from '../text/published.ts';
import { type Span, slice } from '../text/span.ts';
import { indexTerms } from '../text/terms.ts';
import type { Analyses } from './analysis.ts';
import type { Statement } from './compare-statements.ts';
import type { Topic, TopicArticle } from './compare-topic.ts';
import { groundOf } from './evidence.ts';
import type { Place } from './find.ts';
import { coverage, looseMatchesOf, matchesOf } from './match.ts';
import type { Query } from './query.ts';
import type { Candidate } from './rank.ts';
import { type Told, timesIn } from './timeline-dates.ts';

/** A sentence on a topic with the times that it tells of, the main one first. */
export type Dated = Omit<Statement, 'tokens' | 'mentions'> & { readonly times: readonly Told[] };

/** A sentence with so much of the topic, with what stands round it, belongs to it whatever it dates. */
export const OWN_GROUND = 0.5;
// Another sentence of an article on the topic belongs to it where it tells of the time about its publication.
const ABOUT_DAYS = 400;
// Sentences that are looked at for dates at the most: some 10 µs each.
const MOST_READ = 3_000;
// Passages that are looked for beyond the best articles.
const MOST_PASSAGES = 200;
// Longer, in characters, is a table or a list.
const LONGEST = 700;

/** Every sentence on the topic that tells when something took place. */
export async function datedOn(topic: Topic, analyses: Analyses): Promise<Dated[]> {
  const candidates = new Map(topic.candidates.map((each) => [each.sentence.span, each]));
  const articles = new Map(topic.articles.map((each) => [each.article, each]));
  const pace = createPace();
  const found: Dated[] = [];
  let left = MOST_READ;
  for (const each of articles.values()) {
    for (const place of placesIn(each)) {
      if (left-- <= 0) return found;
      if (pace.due()) await pace.pause();
      const dated = datedAt(place, candidates.get(place.span), analyses);
      if (dated !== null) found.push(dated);
    }
  }
  return found;
}

/**
 * The sentences with a time in passages that hold the whole topic, of articles that are not among the best ones: a long story
 * has more articles than can be looked at as a whole.
 */
export async function furtherOn(topic: Topic, place: Place, analyses: Analyses): Promise<Dated[]> {
  if (topic.articles.length === 0) return [];
  const known = new Set(topic.articles.map(({ article }) => article));
  const { groups } = topic.query;
  const hits = await place.archive.search({ groups, scope: place.scope, limit: MOST_PASSAGES });
  const pace = createPace();
  const found: Dated[] = [];
  for (const { article, paragraph } of hits) {
    if (pace.due()) await pace.pause();
    if (known.has(article) || !holdsAll(topic.query, article, paragraph)) continue;
    const stands = [...placesIn({ article, sentences: null })].filter((each) => each.paragraph === paragraph);
    for (const { span, ...stand } of stands) {
      const times = timesIn(article.text, span, dates(article.text, span, article.published));
      const sentence = times.length === 0 ? undefined : analyses.of(article, paragraph)[stand.index];
      if (sentence === undefined) continue;
      const own = matchesOf(topic.query, sentence);
      if (own.filter((match) => match > 0).length * 2 < groups.length) continue;
      const trusted = times.filter((told) => !told.isSaid || isPast(told, article));
      if (trusted.length > 0)
        found.push({ ...stand, sentence, ground: coverage(topic.query, own), times: trusted });
    }
  }
  return found;
}

/** Whether a paragraph and the title over it hold every word of a topic. */
function holdsAll(query: Query, { text, title, paragraphs }: Article, number: number): boolean {
  const paragraph = paragraphs[number - 1];
  if (paragraph === undefined) return false;
  const words = new Set(indexTerms(`${title}\n${slice(text, paragraph)}`));
  return looseMatchesOf(query, words).every((match) => match > 0);
}

/** Where a sentence stands. */
interface Stand extends Pick<Statement, 'article' | 'paragraph' | 'index' | 'early'> {
  readonly span: Span;
}

/** The sentences of an article that are on the topic; none of an article in another language, whose dates are not read. */
function* placesIn({ article, sentences }: TopicArticle): Generator<Stand> {
  if (article.language !== 'en' && article.language !== 'und') return;
  const own = sentences === null ? null : new Set([...sentences].map(({ span }) => span));
  let seen = 0;
  for (const [at, paragraph] of article.paragraphs.entries()) {
    if (paragraph.kind === 'heading') continue;
    for (const [index, span] of paragraph.sentences.entries()) {
      seen++;
      if (own?.has(span) === false || span.end - span.start > LONGEST) continue;
      yield { article, paragraph: at + 1, index, span, early: 1 / Math.sqrt(seen) };
    }
  }
}

/** Null for a sentence without a time; only one with a time is worth being analysed. */
function datedAt(
  { span, ...place }: Stand,
  candidate: Candidate | undefined,
  analyses: Analyses,
): Dated | null {
  const times = timesOf(place.article, span, candidate);
  const sentence = times.length === 0 ? undefined : analyses.of(place.article, place.paragraph)[place.index];
  if (sentence === undefined) return null;
  return { ...place, sentence, ground: candidate === undefined ? 0 : groundOf(candidate), times };
}

const READ = new WeakMap<Span, readonly Told[]>();

/** The times of a sentence that belong to the topic; the reading is kept for as long as its article is. */
function timesOf(article: Article, span: Span, candidate: Candidate | undefined): readonly Told[] {
  const times = READ.get(span) ?? timesIn(article.text, span, dates(article.text, span, article.published));
  READ.set(span, times);
  const trusted = times.filter((told) => !told.isSaid || isPast(told, article));
  return isOnTopic(candidate) ? trusted : trusted.filter((told) => isNear(told, article));
}

/** Whether a sentence itself names the topic, or leans on one that does (“It was built in 1931”). */
function isOnTopic(candidate: Candidate | undefined): boolean {
  if (candidate === undefined || groundOf(candidate) < OWN_GROUND) return false;
  const { article, sentence, matches } = candidate;
  const leans = /^(?:It|Its|They|Their)\b/u.test(slice(article.text, sentence.span));
  return leans || matches.own.some((match) => match > 0);
}

/** Nobody reports what will be said: such a time was read wrongly. */
function isPast({ from }: Told, { published }: Article): boolean {
  return published === null || from.slice(0, published.length) <= published;
}

function isNear({ from, to }: Told, { published }: Article): boolean {
  const read = readPublished(published);
  if (read === null) return false;
  const day = dayNumber(read.day ?? `${published?.slice(0, 4)}-07-01`);
  return dayNumber(from) - ABOUT_DAYS <= day && day <= dayNumber(to) + ABOUT_DAYS;
}
