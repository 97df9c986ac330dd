import { createPace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import { SAYING, SAYING_WITH_QUOTE } from '../../text/reporting.ts';
import { type Span, slice } from '../../text/span.ts';
import { type Analysed, type Analyses, analyse } from '../analysis.ts';
import type { Place } from '../find.ts';
import { LIGHT, LIGHT_WEIGHT } from '../light.ts';
import { idf } from '../query.ts';

/** What an article tells, as far as it is sought for others that tell of the same. */
export interface Gist {
  readonly article: Article;
  /** Its sentences that may be quoted, in order. */
  readonly sentences: readonly Told[];
  /** What each index term of its title and its first sentences weighs; the squares add up to 1. */
  readonly terms: ReadonlyMap<string, number>;
}

/** A sentence with where it stands. */
export interface Told {
  readonly article: Article;
  /** From 1. */
  readonly paragraph: number;
  /** Its place in the paragraph, from 0. */
  readonly index: number;
  /** Its place among the article's sentences, from 0. */
  readonly at: number;
  readonly sentence: Analysed;
}

/** An article and those of its sentences that count; all where that is null. */
export interface Chosen {
  readonly article: Article;
  readonly sentences: ReadonlySet<Analysed> | null;
}

// What an article is about is told at its start; further on stands what was known before.
const OPENING = 6;
const MOST_SENTENCES = 14;
const TITLE = 2;
const NAMED = 1.5;
// Of fewer articles or passages the rarity of a word tells nothing.
const FEWEST = 40;
// All tell of the topic: that two do is no likeness.
const TOPIC_WEIGHT = 0.25;

/** What the words of some articles weigh. */
export interface Weights {
  /** From 0 to 1. */
  of(term: string): number;
}

/** The gists of articles, in their order. */
export async function gistsOf(
  chosen: readonly Chosen[],
  topic: ReadonlySet<string>,
  { archive, scope }: Pick<Place, 'archive' | 'scope'>,
  analyses: Analyses,
): Promise<{ readonly gists: readonly Gist[]; readonly weights: Weights }> {
  const pace = createPace();
  const read: (Omit<Gist, 'terms'> & { readonly counts: ReadonlyMap<string, number> })[] = [];
  const held = new Map<string, number>();
  for (const each of chosen) {
    const { article } = each;
    const sentences = toldIn(each, analyses);
    const counts = countsOf(article, sentences.slice(0, OPENING));
    for (const term of counts.keys()) held.set(term, (held.get(term) ?? 0) + 1);
    read.push({ article, sentences, counts });
    if (pace.due()) await pace.pause();
  }
  const { passages, terms } = await archive.frequencies(
    [...held.keys()].filter((term) => !term.includes(' ')),
    scope,
  );
  if (pace.due()) await pace.pause();
  const weigh = (term: string): number => {
    const words = term.split(' ');
    const count = Math.min(...words.map((word) => terms.get(word) ?? 1));
    const here = share(held.get(term) ?? 1, Math.max(FEWEST, chosen.length));
    const everywhere = share(count, Math.max(FEWEST, passages));
    const isTopic = words.every((word) => topic.has(word));
    return Math.sqrt(here * everywhere) * (isTopic ? TOPIC_WEIGHT : 1) * (LIGHT.has(term) ? LIGHT_WEIGHT : 1);
  };
  const weights = new Map([...held.keys()].map((term) => [term, weigh(term)]));
  const gists: Gist[] = [];
  for (const { counts, ...each } of read) {
    gists.push({ ...each, terms: normalised(counts, weights) });
    if (pace.due()) await pace.pause();
  }
  return { gists, weights: { of: (term) => weights.get(term) ?? 0 } };
}

/** Inverse document frequency as a share of the highest one. */
function share(held: number, all: number): number {
  return Math.max(0, idf(Math.max(1, Math.min(held, all)), all) / idf(1, all));
}

function normalised(
  counts: ReadonlyMap<string, number>,
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const terms = [...counts].map(([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * (weights.get(term) ?? 0),
  ]);
  const length = Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return new Map(terms.map(([term, weight]) => [term, weight / length]));
}

function toldIn({ article, sentences: wanted }: Chosen, analyses: Analyses): Told[] {
  const told: Told[] = [];
  let at = 0;
  for (const [place, { kind }] of article.paragraphs.entries()) {
    if (kind === 'heading' || kind === 'caption') continue;
    for (const [index, sentence] of analyses.of(article, place + 1).entries()) {
      if (told.length >= MOST_SENTENCES) return told;
      const isWanted = wanted === null || wanted.has(sentence);
      if (isWanted) told.push({ article, paragraph: place + 1, index, at, sentence });
      at++;
    }
  }
  return told;
}

/** How often each term stands in the title and the first sentences, in a name more. */
function countsOf(article: Article, opening: readonly Told[]): Map<string, number> {
  const { title, text } = article;
  const counts = new Map<string, number>();
  const count = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  const add = (source: string, { words, span }: Analysed, weight: number) => {
    for (const [at, { term, stop, start, end }] of words.entries()) {
      const raw = source.slice(start, end);
      if (stop || isIdle(raw)) continue;
      count(term, weight * (start > span.start && isCapital(raw) ? NAMED : 1));
      const next = words[at + 1];
      if (next !== undefined && isOneName(source, { start, end }, next)) count(`${term} ${next.term}`, NAMED);
    }
  };
  // In a title every word may have a capital.
  add(title.toLowerCase(), analyse(title.toLowerCase(), { start: 0, end: title.length }), TITLE);
  for (const { sentence } of opening) add(text, sentence, 1);
  return counts;
}

function isCapital(raw: string): boolean {
  return /^\p{Lu}/u.test(raw);
}

/** “Marlin Star”: two stories that have it tell of one ship, though stars and marlins are in many. */
function isOneName(source: string, word: Span, next: Analysed['words'][number]): boolean {
  return (
    !next.stop &&
    source.slice(word.end, next.start) === ' ' &&
    isCapital(slice(source, word)) &&
    isCapital(slice(source, next)) &&
    !isIdle(slice(source, next))
  );
}

/** Figures, days, auxiliaries and verbs of saying, which articles on any matter share. */
export function isIdle(raw: string): boolean {
  const word = raw.toLowerCase();
  return /^\d/u.test(word) || EVERYWHERE.test(word) || SAYING.has(word) || SAYING_WITH_QUOTE.has(word);
}

const EVERYWHERE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|will|would|can|could|may|might|must|should|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|spokes(?:man|woman|person))$/u;

/** The words of a stretch that count, each once. */
export function termsOf(text: string, { words }: Analysed): ReadonlySet<string> {
  return new Set(
    words.filter(({ stop, ...span }) => !stop && !isIdle(slice(text, span))).map(({ term }) => term),
  );
}
