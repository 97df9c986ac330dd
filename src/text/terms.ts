import { SliceCache } from './slice-cache.ts';
import type { Span } from './span.ts';
import type { Wanted } from './wanted.ts';
import { type Word, wordsOf } from './words.ts';

export { isStop } from './stop-words.ts';

/** A word of a text as the index knows it. */
export interface Term extends Span {
  /** Folded, lower case, stemmed. */
  readonly term: string;
  /** A word such as “the” that says nothing of the subject. */
  readonly stop: boolean;
}

interface Analysis {
  readonly words: readonly Word[];
  /** The terms that are no stop words. */
  readonly content: readonly string[];
  readonly isLoud: boolean;
}

/**
 * All words of a text with where they stand, `offset` added to that, stop words flagged. A hyphenated word gives its parts and, over
 * the whole span, the compound (`cyber-security` → cyber, secur, cybersecur).
 *
 * “U.S.”, “US” and “USA” are `usa`; “us” is a stop word. A stop word in capitals (“the WHO”) is a term, unless
 * the whole text is in capitals; so is “May”. “Wang’s” is `wang`, “1,000” is `1000`, “S&ED” is `s&ed`.
 */
export function terms(text: string, offset = 0): Term[] {
  const found: Term[] = [];
  const isShouted = shouting(text);
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = chunkEnd(text, start, text.length);
    if (end === start) continue;
    const from = coreStart(text, start, end);
    const at = offset + from;
    for (const word of analysis(text, from, coreEnd(text, from, end)).words) {
      const stop = word.stop || (word.loud && isShouted());
      found.push({ term: word.term, stop, start: at + word.start, end: at + word.end });
    }
  }
  return found;
}

/** The terms that an index keeps of a text: no stop words, no positions. The fast path of `terms`. */
export function indexTerms(text: string): string[] {
  return collected(text, null);
}

/** Those of a text's `indexTerms` that are wanted, each once, in a tenth of the time that all of them take. */
export function wantedTerms(text: string, wanted: Wanted): Set<string> {
  return new Set(collected(text, wanted).filter((term) => wanted.has(term)));
}

function collected(text: string, among: Wanted | null): string[] {
  const found: string[] = [];
  const isShouted = shouting(text);
  // Letter by letter: splitting at white space with a regular expression takes a third more time.
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = chunkEnd(text, start, text.length);
    if (end === start) continue;
    const from = coreStart(text, start, end);
    const to = coreEnd(text, from, end);
    if (among !== null && !among.mayBeIn(text, from, to)) continue;
    const known = indexed(text, from, to);
    if (typeof known === 'string') found.push(known);
    else if (!('content' in known)) for (const term of known) found.push(term);
    else if (!isShouted()) for (const term of known.content) found.push(term);
    else for (const word of known.words) if (!word.stop && !word.loud) found.push(word.term);
  }
  return found;
}

/** Whether `terms` of a stretch of a text has a term that is wanted, stop words too. */
export function holdsWanted(text: string, stretch: Span, wanted: Wanted): boolean {
  for (let start = stretch.start, end = 0; start < stretch.end; start = end + 1) {
    end = chunkEnd(text, start, stretch.end);
    if (end === start) continue;
    const from = coreStart(text, start, end);
    const to = coreEnd(text, from, end);
    if (!wanted.mayBeIn(text, from, to)) continue;
    if (analysis(text, from, to).words.some(({ term }) => wanted.has(term))) return true;
  }
  return false;
}

/** Where the next white space is, or the limit. */
function chunkEnd(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && (MARKS[text.charCodeAt(end)] ?? 0) !== SPACE) end++;
  return end;
}

/**
 * The terms that a question asks for: those that are no stop words, or all of them, flagged, where there are no
 * others (“The The”). In a question typed without capitals “the us” is the country and “in may” the month.
 */
export function queryTerms(text: string): Term[] {
  const all = terms(text).map((term, at, list) => guessed(text, term, list[at - 1], list[at + 1]));
  const content = all.filter((term) => !term.stop);
  return content.length > 0 ? content : all;
}

const PRONOUN_AFTER: ReadonlySet<string> = new Set('tell give let show send for to of with all'.split(' '));
const MONTH_AFTER: ReadonlySet<string> = new Set('in of since until by during last next from'.split(' '));

function guessed(text: string, term: Term, before: Term | undefined, after: Term | undefined): Term {
  const word = text.slice(term.start, term.end);
  if (word === 'us' && !PRONOUN_AFTER.has(before?.term ?? '')) return { ...term, term: 'usa', stop: false };
  const isMonth = MONTH_AFTER.has(before?.term ?? '') || /^\d/.test(after?.term ?? '');
  return word === 'may' && isMonth ? { ...term, stop: false } : term;
}

/** Asked once at most, and only where a word's capitals matter. */
function shouting(text: string): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??= text === text.toUpperCase();
    return known;
  };
}

const SPACE = 1;
const OPENING = 2;
const CLOSING = 4;
const BOTH = OPENING | CLOSING;

/** By code unit, what a chunk ends at and what may stand round its core; white space is what `\s` is. */
const MARKS = marksOf([
  ['\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', SPACE],
  ['\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', SPACE],
  ["“('‘[", OPENING],
  [',;:)”]!?', CLOSING],
  ['"', BOTH],
]);

function marksOf(lists: readonly (readonly [marks: string, bits: number])[]): Uint8Array {
  const table = new Uint8Array(2 ** 16);
  for (const [marks, bits] of lists) for (const mark of marks) table[mark.charCodeAt(0)] = bits;
  return table;
}

function coreStart(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && ((MARKS[text.charCodeAt(from)] ?? 0) & OPENING) !== 0) from++;
  return from;
}

const DOT = 46;

/** Where a chunk ends without the marks round it, which cost the cache room; the dot of “U.S.” stays. */
function coreEnd(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && ((MARKS[text.charCodeAt(to - 1)] ?? 0) & CLOSING) !== 0) to--;
  const isDotted = to - from > 3 && text.charCodeAt(to - 1) === DOT && text.charCodeAt(to - 3) !== DOT;
  return isDotted ? to - 1 : to;
}

/** Its terms, one mostly; the whole analysis where they hang on the capitals round it. */
type Indexed = string | readonly string[] | Analysis;

/** More of them fit than of analyses, and are found sooner. */
const lately = new SliceCache<Indexed>(2 ** 18);

/** As `analysis`, for an index. */
function indexed(text: string, start: number, end: number): Indexed {
  if (end - start > LONGEST_CACHED) return indexedOf(analyse(text.slice(start, end)));
  const known = lately.get(text, start, end);
  if (known !== undefined) return known;
  const made = indexedOf(analyse(text.slice(start, end)));
  lately.set(text, start, end, made);
  return made;
}

function indexedOf(made: Analysis): Indexed {
  if (made.isLoud) return made;
  const [first] = made.content;
  return made.content.length === 1 && first !== undefined ? first : made.content;
}

const LONGEST_CACHED = 32;
const analysed = new SliceCache<Analysis>(2 ** 18);

/** The words of a stretch of a text that has no white space. News repeats its words, so the latest analyses are kept. */
function analysis(text: string, start: number, end: number): Analysis {
  if (end - start > LONGEST_CACHED) return analyse(text.slice(start, end));
  const known = analysed.get(text, start, end);
  if (known !== undefined) return known;
  const made = analyse(text.slice(start, end));
  analysed.set(text, start, end, made);
  return made;
}

function analyse(chunk: string): Analysis {
  const words = wordsOf(chunk);
  const content = words.filter((word) => !word.stop).map((word) => word.term);
  return { words, content, isLoud: words.some((word) => word.loud) };
}
