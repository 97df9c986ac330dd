import { COUNTRY, DEMONYM, GIVEN, lookUp, ORGANISATION, PLACE, SURNAME } from './gazetteer.ts';
import { endOfWord, nextWord } from './name-words.ts';
import { SliceCache } from './slice-cache.ts';
import type { Span } from './span.ts';
import { wordSet } from './word-set.ts';

/** How a word is written, which is most of what tells a name. */
export type Shape = 'lower' | 'capital' | 'initial' | 'acronym' | 'number';

/** A word of a sentence as the search for names sees it; its span leaves out a possessive ’s. */
export interface NameToken extends Span {
  /** Folded, lower case, without a full stop. */
  readonly key: string;
  readonly shape: Shape;
  /** What the gazetteer knows of it; 0 for a word in lower case. */
  readonly bits: number;
  readonly possessive: boolean;
  /** What stands between it and the word before: '' for white space alone, else the marks; `^` at the start. */
  readonly gap: string;
}

const INITIAL = /^\p{Lu}(?:[.-]{1,2}\p{Lu})*$/u;
const ACRONYM = /^[\p{Lu}\p{N}&.-]+s?$/u;
const LOWER_PREFIX = /^(?:al|el|ad|as|ash|an|ar|at|d|l|o|t)['’-]\p{Lu}/u;
const NOT_ASCII = /[^ -~]/;
const ABBREVIATIONS = wordSet(`
jr sr st mt ft dr mr mrs ms prof gen col maj capt lt sgt sen rep gov rev hon inc co ltd corp bros
adm cpl wm geo chas jas thos jos robt edw benj
`);
/** Places that are written as two initials. */
export const SHORT_PLACES = wordSet('us uk dc la ny nyc usa uae ussr drc prc');
const POSSESSIVE = /['’][sS]$/;
const FULL_STOP = 46;
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
};

/** A word in lower case, its accents dropped, its apostrophes straight. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  // The usual word is ASCII, and normalising is slow.
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłßæœđı’‘]/g, (letter) => LETTERS[letter] ?? letter);
}

function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return LOWER_PREFIX.test(word) ? 'capital' : 'lower';
  if (code >= 48 && code <= 57) return 'number';
  const letter = word.charAt(0);
  if (letter.toLowerCase() === letter) return 'lower';
  if (word.length === 1 || (word.length < 8 && INITIAL.test(word)))
    return word.length > 3 ? 'acronym' : 'initial';
  return word.length < 12 && ACRONYM.test(word) ? 'acronym' : 'capital';
}

/** The words of `within`, in order. Linear in its length. */
export function nameTokens(text: string, within: Span): NameToken[] {
  const tokens: NameToken[] = [];
  const limit = Math.min(within.end, text.length);
  let end = within.start;
  let start = nextWord(text, within.start, limit);
  while (start < limit) {
    const wordEnd = endOfWord(text, start, limit);
    let gap = tokens.length === 0 ? '^' : gapOf(text, end, start);
    for (let known: Known | null = knownOf(text, start, wordEnd); known !== null; known = known.next) {
      const token = tokenAt(text, known, start, gap, limit);
      tokens.push(token);
      end = token.possessive ? start + known.written : token.end;
      start += known.written + 1;
      gap = '-';
    }
    start = nextWord(text, wordEnd, limit);
  }
  return isShouted(tokens) ? tokens.map(unshout) : tokens;
}

/** Whether whole words stand in capitals, as in some headlines: capitals then say nothing of an acronym. */
function isShouted(tokens: readonly NameToken[]): boolean {
  let long = 0;
  let shouted = 0;
  for (const { key, shape } of tokens) {
    if (key.length < 4 || shape === 'number') continue;
    long++;
    if (shape === 'acronym') shouted++;
  }
  return shouted >= 3 && shouted / long > 0.6;
}

function unshout(token: NameToken): NameToken {
  const known = (token.bits & (COUNTRY | ORGANISATION)) !== 0 && token.key.length < 5;
  return token.shape !== 'acronym' || known || SHORT_PLACES.has(token.key)
    ? token
    : { ...token, shape: 'capital' };
}

/** The marks of a gap; two spaces in a line stand between columns and menu items, and count as a mark. */
function gapOf(text: string, from: number, to: number): string {
  // A single space, as a rule.
  if (to === from + 1 && text.charCodeAt(from) === 32) return '';
  const between = text.slice(from, to);
  const marks = between.trim();
  return marks === '' && between.length > 1 && !/[\r\n]/.test(between) ? ' ' : marks;
}

/** Where a word is to be parted: “US-China” and “China-based” hold the names of countries; “Guinea-Bissau” is one name, −1. */
function splitAt(word: string): number {
  if (word.charCodeAt(0) > 90) return -1;
  const hyphen = word.indexOf('-');
  if (hyphen < 2) return -1;
  const first = fold(word.slice(0, hyphen));
  const named = SHORT_PLACES.has(first) || (lookUp(first) & (COUNTRY | DEMONYM)) !== 0;
  if (!named || lookUp(fold(word)) !== 0) return -1;
  const second = word.slice(hyphen + 1);
  if (shapeOf(second) === 'capital' && (lookUp(fold(second)) & (PLACE | DEMONYM)) === 0) return -1;
  return hyphen;
}

/** What a word is wherever it stands. */
interface Known extends Pick<NameToken, 'key' | 'shape' | 'bits' | 'possessive'> {
  /** How many characters it has, with and without a possessive ’s. */
  readonly written: number;
  readonly length: number;
  /** A full stop right behind it is its own. */
  readonly takesStop: boolean;
  readonly endsWithS: boolean;
  /** What stands behind its hyphen, where that parts two words. */
  readonly next: Known | null;
}

/** A text has the same few words again and again. */
const lately = new SliceCache<Known>(2 ** 17);
const LONGEST_CACHED = 32;

function knownOf(text: string, start: number, end: number): Known {
  const isShort = end - start <= LONGEST_CACHED;
  const before = isShort ? lately.get(text, start, end) : undefined;
  if (before !== undefined) return before;
  const written = text.slice(start, end);
  const hyphen = splitAt(written);
  const known =
    hyphen < 0
      ? readWord(written, null)
      : readWord(written.slice(0, hyphen), readWord(written.slice(hyphen + 1), null));
  if (isShort) lately.set(text, start, end, known);
  return known;
}

function readWord(raw: string, next: Known | null): Known {
  const possessive = raw.length > 2 && isS(raw.charCodeAt(raw.length - 1)) && POSSESSIVE.test(raw);
  const word = possessive ? raw.slice(0, -2) : raw;
  const written = shapeOf(word);
  const folded = written === 'lower' ? word : fold(word);
  const key = folded.includes('.') ? folded.replaceAll('.', '') : folded;
  const shape = written === 'initial' && SHORT_PLACES.has(key) ? 'acronym' : written;
  return {
    key,
    shape,
    bits: shape === 'lower' ? 0 : bitsOf(key),
    possessive,
    written: raw.length,
    length: word.length,
    takesStop: !possessive && mayEndWithStop(shape, word, key),
    endsWithS: key.endsWith('s'),
    next,
  };
}

function tokenAt(text: string, known: Known, start: number, gap: string, limit: number): NameToken {
  const { key, shape, bits, length } = known;
  const after = start + length;
  const next = after < limit ? text.charCodeAt(after) : 0;
  return {
    start,
    end: after + (known.takesStop && next === FULL_STOP ? 1 : 0),
    key,
    shape,
    bits,
    possessive: known.possessive || (known.endsWithS && isApostrophe(next)),
    gap,
  };
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isS(code: number): boolean {
  return code === 115 || code === 83;
}

/** A double-barrelled name is known by its parts: “Jean-Claude” is a given name, “Berners-Lee” a family's, “West-German” neither. */
function bitsOf(key: string): number {
  const bits = lookUp(key);
  const hyphen = key.indexOf('-');
  if (bits !== 0 || hyphen < 2) return bits;
  const last = lookUp(key.slice(key.lastIndexOf('-') + 1));
  return last & DEMONYM || lookUp(key.slice(0, hyphen)) & last & (GIVEN | SURNAME);
}

function mayEndWithStop(shape: Shape, word: string, key: string): boolean {
  return shape === 'initial' || ABBREVIATIONS.has(key) || (shape === 'acronym' && word.includes('.'));
}
