import { createPace } from '../../archive/pace.ts';
import type { Article } from '../../articles/article.ts';
import { SAYING, SAYING_WITH_QUOTE } from '../../text/reporting.ts';
import { indexTerms, type Term } from '../../text/terms.ts';
import { type Analysed, type Analyses, analyse } from '../analysis.ts';
import type { Place } from '../find.ts';
import { LIGHT, LIGHT_WEIGHT } from '../light.ts';
import { idf } from '../query.ts';

/** What an article tells, as far as it is sought for others that tell of the same. */
export interface Gist {
  readonly article: Article;
  /** Its sentences that may be quoted, in order. */
  readonly sentences: readonly Told[];
  /** How often each index term stands in its title and its first sentences, damped; names of two words are terms too. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those of them that are of names. */
  readonly named: ReadonlySet<string>;
  /** What a term of it weighs there; the squares of all add up to 1. */
  weightOf(term: string): number;
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
// How rare a word is that was not asked about, and of how many is asked at a time.
const UNKNOWN = 0.7;
const ASKED = 1_000;

/** The gists of articles, in their order. */
export async function gistsOf(
  chosen: readonly Chosen[],
  topic: ReadonlySet<string>,
  place: Pick<Place, 'archive' | 'scope'>,
  analyses: Analyses,
): Promise<readonly Gist[]> {
  const pace = createPace();
  const held = new Map<string, number>();
  const read: Read[] = [];
  for (const each of chosen) {
    const own = readOne(each, analyses);
    for (const term of own.counts.keys()) held.set(term, (held.get(term) ?? 0) + 1);
    read.push(own);
    if (pace.due()) await pace.pause();
  }
  const weights = await weightsOf(held, chosen.length, topic, place);
  const gists: Gist[] = [];
  for (const own of read) {
    gists.push(weighed(own, weights));
    if (pace.due()) await pace.pause();
  }
  return gists;
}

function weighed(own: Read, weights: ReadonlyMap<string, number>): Gist {
  const { counts } = own;
  let squares = 0;
  for (const [term, count] of counts) squares += (count * (weights.get(term) ?? 0)) ** 2;
  const length = Math.sqrt(squares) || 1;
  return { ...own, weightOf: (term) => ((counts.get(term) ?? 0) * (weights.get(term) ?? 0)) / length };
}

/** What terms weigh: the rarer in the articles and in the archive, the more, from 0 to 1. */
async function weightsOf(
  held: ReadonlyMap<string, number>,
  articles: number,
  topic: ReadonlySet<string>,
  { archive, scope }: Pick<Place, 'archive' | 'scope'>,
): Promise<ReadonlyMap<string, number>> {
  const pace = createPace();
  // Of many articles, what one alone has ties it to none: how rare that is elsewhere need not be known.
  const least = articles > FEWEST ? 2 : 1;
  const asked = [...held].flatMap(([term, count]) => (count < least || term.includes(' ') ? [] : [term]));
  const everywhere = new Map<string, number>();
  for (let at = 0; at < asked.length; at += ASKED) {
    const { passages, terms } = await archive.frequencies(asked.slice(at, at + ASKED), scope);
    const rarity = rarities(Math.max(FEWEST, passages));
    for (const [term, count] of terms) everywhere.set(term, rarity(count));
    if (pace.due()) await pace.pause();
  }
  const here = rarities(Math.max(FEWEST, articles));
  const weights = new Map<string, number>();
  for (const [term, count] of held) {
    const [first = '', second = first] = term.split(' ');
    const elsewhere = Math.max(everywhere.get(first) ?? UNKNOWN, everywhere.get(second) ?? UNKNOWN);
    const isTopic = topic.has(first) && topic.has(second);
    const known = (isTopic ? TOPIC_WEIGHT : 1) * (LIGHT.has(term) ? LIGHT_WEIGHT : 1);
    weights.set(term, Math.sqrt(here(count) * elsewhere) * known);
    if (weights.size % ASKED === 0 && pace.due()) await pace.pause();
  }
  return weights;
}

/** Inverse document frequency as a share of the highest one, of so many. */
function rarities(all: number): (held: number) => number {
  const highest = idf(1, all);
  return (held) => Math.max(0, idf(Math.max(1, Math.min(held, all)), all) / highest);
}

/** What is read off an article, whatever others there are. */
type Read = Omit<Gist, 'weightOf'>;

// Articles of which that is kept, some 10 KB each.
const KEPT = 1_000;
const BY_ARCHIVE = new WeakMap<Analyses, Map<Article, Read>>();

function readOne(each: Chosen, analyses: Analyses): Read {
  const kept = BY_ARCHIVE.get(analyses) ?? new Map<Article, Read>();
  BY_ARCHIVE.set(analyses, kept);
  const { article } = each;
  const known = each.sentences === null ? kept.get(article) : undefined;
  if (known !== undefined) return known;
  const sentences = toldIn(each, analyses);
  const read = { article, sentences, ...countsOf(article, sentences.slice(0, OPENING)) };
  if (each.sentences === null) kept.set(article, read);
  const [oldest] = kept.size > KEPT ? kept.keys() : [];
  if (oldest !== undefined) kept.delete(oldest);
  return read;
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
function countsOf(article: Article, opening: readonly Told[]): Pick<Read, 'counts' | 'named'> {
  const { title, text } = article;
  const counts = new Map<string, number>();
  const named = new Set<string>();
  const count = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  const add = (source: string, { words, span }: Analysed, weight: number) => {
    for (const [at, word] of words.entries()) {
      if (word.stop || isIdle(source, word)) continue;
      const isNamed = word.start > span.start && isCapital(source, word.start);
      count(word.term, weight * (isNamed ? NAMED : 1));
      if (isNamed) named.add(word.term);
      const next = words[at + 1];
      if (!isOneName(source, word, next)) continue;
      count(`${word.term} ${next.term}`, NAMED);
      named.add(`${word.term} ${next.term}`);
    }
  };
  // In a title every word may have a capital.
  const plain = title.toLowerCase();
  add(plain, analyse(plain, { start: 0, end: plain.length }), TITLE);
  for (const { sentence } of opening) add(text, sentence, 1);
  for (const [term, times] of counts) counts.set(term, 1 + Math.log(times));
  return { counts, named };
}

/** “Marlin Star”: two stories that have it tell of one ship, though stars and marlins are in many. */
function isOneName(source: string, word: Term, next: Term | undefined): next is Term {
  return (
    next !== undefined &&
    next.start === word.end + 1 &&
    source.charAt(word.end) === ' ' &&
    isCapital(source, word.start) &&
    isCapital(source, next.start) &&
    !next.stop &&
    !isIdle(source, next)
  );
}

/** Figures, days, auxiliaries and verbs of saying, which articles on any matter share; a name is none of the latter. */
export function isIdle(text: string, { term, start }: Pick<Term, 'term' | 'start'>): boolean {
  return DAYS.has(term) || isDigit(text.charCodeAt(start)) || (IDLE.has(term) && !isCapital(text, start));
}

const DAYS: ReadonlySet<string> = new Set(
  indexTerms(`
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
    January February March April May June July August September October November December today yesterday tomorrow`),
);
const IDLE: ReadonlySet<string> = new Set(
  indexTerms(`
    will would can could may might must should one two three four five six seven eight nine ten eleven twelve dozen hundred
    thousand million billion first second third fourth fifth half quarter spokesman spokeswoman spokesperson ${[...SAYING, ...SAYING_WITH_QUOTE].join(' ')}`),
);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.charAt(at));
}

/** The words of a stretch that count, each once. */
export function termsOf(text: string, { words }: Analysed): ReadonlySet<string> {
  return new Set(words.filter((word) => !word.stop && !isIdle(text, word)).map(({ term }) => term));
}
