import { BASES } from './irregular.ts';
import { stem } from './stem.ts';

/** By code unit: a letter or a digit of ASCII. */
const PLAIN = new Uint8Array(2 ** 16);
for (const each of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
  PLAIN[each.charCodeAt(0)] = 1;

/** Irregular forms by the term that they become: “bought” by “bui”. */
const FORMS = new Map<string, string[]>();
for (const [form, base] of BASES) {
  const term = stem(base);
  FORMS.set(term, [...(FORMS.get(term) ?? []), form]);
}

const D = 4;
const E = 5;
const G = 7;
const I = 9;
const N = 14;
const Y = 25;
const VOWELS: ReadonlySet<number> = new Set([...'aeiou'].map((letter) => letter.charCodeAt(0) & 31));

/**
 * A few terms that are looked for in many texts. Most words cannot be one of them, which their first two letters tell: the
 * rules of `stem` keep these, but for irregular forms and the few shapes named below. So only one word in some twenty needs
 * to be cut out and read.
 */
export class Wanted {
  readonly #terms: ReadonlySet<string>;
  /** By the last five bits of each of two code units, 1 where a term begins with such two. */
  readonly #beginnings = new Uint8Array(2 ** 10);
  readonly #hasShort: boolean;

  constructor(terms: Iterable<string>) {
    this.#terms = new Set(terms);
    this.#hasShort = [...this.#terms].some((term) => term.length < 2);
    for (const term of this.#terms) {
      for (const word of [term, ...(FORMS.get(term) ?? [])]) this.#beginnings[beginning(word, 0)] = 1;
    }
  }

  has(term: string): boolean {
    return this.#terms.has(term);
  }

  /** Whether a piece of a text, without white space, may hold one of the terms: false only where it is sure. */
  mayBeIn(text: string, start: number, end: number): boolean {
    if (end - start < 2) return this.#hasShort || PLAIN[text.charCodeAt(start)] !== 1;
    if (this.#beginnings[beginning(text, start)] === 1) return true;
    const last = isPossessive(text, end) ? end - 2 : end;
    for (let at = start; at < last; at++) if (PLAIN[text.charCodeAt(at)] !== 1) return true;
    return last - start < 2 ? this.#hasShort : last - start > 2 && this.#maySpellAnew(text, start);
  }

  /** “Eyed” becomes “ei”, and of “oing” one letter would be left. */
  #maySpellAnew(text: string, start: number): boolean {
    const second = text.charCodeAt(start + 1) & 31;
    if (second === Y) return true;
    if (!VOWELS.has(text.charCodeAt(start) & 31)) return false;
    const third = text.charCodeAt(start + 2) & 31;
    return (
      (second === E && third === D) ||
      (second === I && third === N && (text.charCodeAt(start + 3) & 31) === G)
    );
  }
}

/** “Mayor’s”, which `terms` knows as “mayor”. */
function isPossessive(text: string, end: number): boolean {
  const before = text.charCodeAt(end - 2);
  return (text.charCodeAt(end - 1) | 32) === 0x73 && (before === 0x27 || before === 0x2019);
}

function beginning(text: string, start: number): number {
  return ((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(start + 1) & 31);
}
