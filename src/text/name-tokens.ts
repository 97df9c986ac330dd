import { COUNTRY, DEMONYM, GIVEN, lookUp, ORGANISATION, PLACE, SURNAME } from './gazetteer.ts';
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

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
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
const APOSTROPHES = new Set(["'", '’']);
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
  const part = text.slice(within.start, within.end);
  const tokens: NameToken[] = [];
  let end = 0;
  const read = (word: string, start: number, gap: string) => {
    const token = readToken(part, word, start, gap, within.start);
    tokens.push(token);
    end = token.possessive ? start + word.length : token.end - within.start;
  };
  for (const { 0: written, index: start } of part.matchAll(WORD)) {
    const gap = tokens.length === 0 ? '^' : gapOf(part, end, start);
    const hyphen = splitAt(written);
    if (hyphen < 0) read(written, start, gap);
    else {
      read(written.slice(0, hyphen), start, gap);
      read(written.slice(hyphen + 1), start + hyphen + 1, '-');
    }
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
function gapOf(part: string, from: number, to: number): string {
  // A single space, as a rule.
  if (to === from + 1 && part.charCodeAt(from) === 32) return '';
  const between = part.slice(from, to);
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

function readToken(part: string, raw: string, start: number, gap: string, offset: number): NameToken {
  const possessive = raw.length > 2 && isS(raw.charCodeAt(raw.length - 1)) && POSSESSIVE.test(raw);
  const word = possessive ? raw.slice(0, -2) : raw;
  const written = shapeOf(word);
  const folded = written === 'lower' ? word : fold(word);
  const key = folded.includes('.') ? folded.replaceAll('.', '') : folded;
  const shape = written === 'initial' && SHORT_PLACES.has(key) ? 'acronym' : written;
  const after = start + word.length;
  const dotted = !possessive && part.charCodeAt(after) === 46 && mayEndWithStop(shape, word, key);
  return {
    start: offset + start,
    end: offset + after + (dotted ? 1 : 0),
    key,
    shape,
    bits: shape === 'lower' ? 0 : bitsOf(key),
    possessive: possessive || (key.endsWith('s') && APOSTROPHES.has(part.charAt(after))),
    gap,
  };
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
