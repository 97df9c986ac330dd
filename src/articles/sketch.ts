import type { Span } from '../text/span.ts';

/** Minima kept per text. */
export const BINS = 64;
/** What an empty bin holds. */
export const EMPTY = 0xffffffff;
const SHINGLE = 3;
/** A shingle is a sample where its hash is zero from this bit on. */
const SAMPLED = 30;

/** A text as its copies are found: small, and independent of case, punctuation and spacing. */
export interface Sketch {
  /** A hash of all words in order: equal for texts that say the same words. */
  readonly words: number;
  readonly wordCount: number;
  /** Hashes of the words with a digit in them, each once. */
  readonly figures: ReadonlySet<number>;
  /** The least shingle hash of each bin. */
  readonly bins: Uint32Array;
  /** Of a text in several paragraphs, a quarter of its shingles in order, whichever text they stand in; else none. */
  readonly samples: readonly number[];
}

/** Fewer paragraphs are no story that could be printed without its end. */
const FEWEST_PARAGRAPHS = 3;
const NO_SAMPLES: readonly number[] = [];

/**
 * Hashes the words of some spans of a text and keeps, of all runs of three words, the least hash in each of 64 bins:
 * one permutation hashing (Li, Owen and Zhang, “One Permutation Hashing”, NIPS 2012), which needs one hash a shingle
 * where MinHash (Broder, 1997) needs one for every bin. No strings are made; about 5 µs for a paragraph.
 */
export function sketch(text: string, spans: readonly Span[]): Sketch {
  const words = new Words(spans.length >= FEWEST_PARAGRAPHS ? [] : null);
  for (const { start, end } of spans) readWords(text, start, end, words);
  return words.drawn();
}

/** Hashes each word, letter by letter (FNV-1a). A Chinese or Japanese character is a word of its own. */
function readWords(text: string, start: number, end: number, words: Words): void {
  let hash = 0;
  let figure = false;
  for (let at = start; at < end; at++) {
    const raw = text.charCodeAt(at);
    const code = raw < 128 ? (ASCII[raw] ?? 0) : letter(raw);
    if (code !== 0) {
      hash = Math.imul(hash ^ code, 0x01000193) + 1;
      if (code < 58) figure = true;
    }
    if (hash !== 0 && (code === 0 || code > 0x2e7f)) {
      words.add(hash, figure);
      hash = 0;
      figure = false;
    }
  }
  if (hash !== 0) words.add(hash, figure);
}

/** The hashes of words in order, as they are drawn into a sketch. */
class Words {
  private forward = 0x9dc5;
  private backward = 0x811c;
  private count = 0;
  private first = 0;
  private second = 0;
  private readonly figures = new Set<number>();
  private readonly bins = new Uint32Array(BINS).fill(EMPTY);
  private readonly samples: number[] | null;

  constructor(samples: number[] | null) {
    this.samples = samples;
  }

  add(hash: number, figure: boolean): void {
    this.count++;
    this.forward = Math.imul(this.forward ^ hash, 0x85ebca6b) + 7;
    this.backward = Math.imul(this.backward ^ hash, 0xc2b2ae35) + 3;
    if (figure) this.figures.add(hash);
    const mixed = mix(hash);
    if (this.count >= SHINGLE) {
      // Each word is mixed once; turning the bits keeps their order in the shingle.
      const shingle = mix(
        this.first ^ ((this.second << 11) | (this.second >>> 21)) ^ ((mixed << 22) | (mixed >>> 10)),
      );
      const bin = shingle & (BINS - 1);
      const rest = shingle >>> 6;
      if (this.samples !== null && shingle >>> SAMPLED === 0) this.samples.push(shingle);
      if (rest < (this.bins[bin] ?? 0)) this.bins[bin] = rest;
    }
    this.first = this.second;
    this.second = mixed;
  }

  drawn(): Sketch {
    // 53 bits of both hashes, the most that a number holds exactly.
    const words = (this.forward >>> 0) * 0x200000 + ((this.backward >>> 0) & 0x1fffff);
    return {
      words,
      wordCount: this.count,
      figures: this.figures,
      bins: this.bins,
      samples: this.samples ?? NO_SAMPLES,
    };
  }
}

/** The finaliser of MurmurHash3: every bit of the input changes half of the output. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A letter or digit in lower case, or 0 for anything that stands between words. */
function letter(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return 0;
  if (code >= 0x2000 && code <= 0x2bff) return 0;
  if ((code >= 0x3000 && code <= 0x303f) || code === 0xfeff || (code >= 0xff00 && code <= 0xff0f)) return 0;
  return code;
}

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => letter(code));

/** The likeness of two texts, from 0 to 1: the share of bins used by either in which both have the same minimum. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  let used = 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const left = a[bin];
    const right = b[bin];
    if (left === EMPTY && right === EMPTY) continue;
    used++;
    if (left === right) same++;
  }
  return used === 0 ? 0 : same / used;
}
