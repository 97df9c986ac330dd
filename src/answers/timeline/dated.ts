import { createPace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import { dayNumber } from '../../text/calendar.ts';
import { dates } from '../../text/dates.ts';
import { readPublished } from '../../text/published.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Analyses } from '../analysis.ts';
import type { Statement } from '../compare/statements.ts';
import type { Topic, TopicArticle } from '../compare/topic.ts';
import { groundOf } from '../evidence.ts';
import type { Place } from '../find.ts';
import { coverage, looseMatchesOf, matchesOf } from '../match.ts';
import type { Query } from '../query.ts';
import type { Candidate } from '../rank.ts';
import { type Told, timesIn } from './dates.ts';

/** A sentence on a topic with the times that it tells of, the main one first. */
export type Dated = Omit<Statement, 'tokens' | 'mentions'> & { readonly times: readonly Told[] };

/** A sentence with so much of the topic, with what stands round it, belongs to it whatever it dates. */
export const OWN_GROUND = 0.5;
// Another sentence of an article on the topic belongs to it where it tells of the time about its publication.
const ABOUT_DAYS = 400;
// So many of a topic's words must stand in the title and the first sentence of such an article.
const MOST_OF = 0.6;
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
    const isAbout = each.sentences === null && opensWith(topic.query, each.article);
    for (const stand of placesIn(each)) {
      if (left-- <= 0) return found;
      if (pace.due()) await pace.pause();
      const candidate = candidates.get(stand.span);
      const times = allTimesOf(stand.article, stand.span).filter(
        (told) => isOnTopic(candidate) || (isAbout && isNear(told, stand.article)),
      );
      const dated = datedAt(stand, times, candidate, analyses);
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
    if (known.has(article) || !isRead(article)) continue;
    const dated = spansOf(article, paragraph)
      .map(([index, span]) => ({ index, span, times: allTimesOf(article, span) }))
      .filter(({ times }) => times.length > 0);
    if (dated.length === 0 || !holdsAll(topic.query, article, paragraph)) continue;
    for (const { index, times } of dated) {
      const sentence = analyses.of(article, paragraph)[index];
      if (sentence === undefined) continue;
      const own = matchesOf(topic.query, sentence);
      if (own.filter((match) => match > 0).length * 2 < groups.length) continue;
      found.push({
        article,
        paragraph,
        index,
        sentence,
        ground: coverage(topic.query, own),
        early: 0,
        times,
      });
    }
  }
  return found;
}

/** Whether a paragraph and the title over it hold every word of a topic. */
function holdsAll(query: Query, { text, title, paragraphs }: Article, number: number): boolean {
  const paragraph = paragraphs[number - 1];
  if (paragraph === undefined) return false;
  return looseMatchesOf(query, `${title}\n${slice(text, paragraph)}`).every((match) => match > 0);
}

/** Where a sentence stands. */
interface Stand extends Pick<Statement, 'article' | 'paragraph' | 'index' | 'early'> {
  readonly span: Span;
}

/** The sentences of an article that are on the topic. */
function* placesIn({ article, sentences }: TopicArticle): Generator<Stand> {
  if (!isRead(article)) return;
  const own = sentences === null ? null : new Set([...sentences].map(({ span }) => span));
  let seen = 0;
  for (const at of article.paragraphs.keys()) {
    for (const [index, span] of spansOf(article, at + 1)) {
      seen++;
      if (own?.has(span) === false) continue;
      yield { article, paragraph: at + 1, index, span, early: 1 / Math.sqrt(seen) };
    }
  }
}

/** Dates are read in English. */
function isRead({ language }: Article): boolean {
  return language === 'en' || language === 'und';
}

/** The sentences of a paragraph, from 1, that may be quoted, each with its place in it; none of a heading. */
function spansOf({ paragraphs }: Article, number: number): readonly (readonly [number, Span])[] {
  const paragraph = paragraphs[number - 1];
  if (paragraph === undefined || paragraph.kind === 'heading') return [];
  return [...paragraph.sentences.entries()].filter(([, { start, end }]) => end - start <= LONGEST);
}

/** Whether the title and the first sentence of an article hold most of a topic: then all of it is about that. */
function opensWith(query: Query, { text, title, paragraphs }: Article): boolean {
  const first = paragraphs.find(({ kind }) => kind === 'body')?.sentences[0];
  const opening = `${title}\n${first === undefined ? '' : slice(text, first)}`;
  const held = looseMatchesOf(query, opening).filter((match) => match > 0).length;
  return held >= MOST_OF * query.groups.length;
}

/** Null for a sentence without a time; only one with a time is worth being analysed. */
function datedAt(
  { span: _, ...stand }: Stand,
  times: readonly Told[],
  candidate: Candidate | undefined,
  analyses: Analyses,
): Dated | null {
  const sentence = times.length === 0 ? undefined : analyses.of(stand.article, stand.paragraph)[stand.index];
  if (sentence === undefined) return null;
  return { ...stand, sentence, ground: candidate === undefined ? 0 : groundOf(candidate), times };
}

const READ = new WeakMap<Span, readonly Told[]>();

/** The times that a sentence tells of; the reading is kept for as long as its article is. */
function allTimesOf(article: Article, span: Span): readonly Told[] {
  const known = READ.get(span);
  if (known !== undefined) return known;
  const times = timesIn(article.text, span, dates(article.text, span, article.published)).filter(
    (told) => !told.isSaid || isPast(told, article),
  );
  READ.set(span, times);
  return times;
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
