/**
 * Repeatable chance: the same seed gives the same numbers on every machine. Small and quick (Chris Doty-Humphrey's
 * sfc32), and of no use for secrets.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(seed: string) {
    this.#a = hash(seed, 0x9e3779b9);
    this.#b = hash(seed, 0x85ebca6b);
    this.#c = hash(seed, 0xc2b2ae35);
    for (let round = 0; round < 12; round++) this.#next();
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** A whole number from 0 up to `most`, without it; 0 where there is none. */
  below(most: number): number {
    return most < 1 ? 0 : Math.floor((this.#next() / 2 ** 32) * most);
  }

  /** A whole number, ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of several; there must be one. */
  pick<T>(first: T, ...more: readonly T[]): T {
    return more[this.below(more.length + 1) - 1] ?? first;
  }

  /** One of a list; throws for an empty one. */
  from<T>(list: readonly T[]): T {
    const [first, ...more] = list.length > 1 ? [list[this.below(list.length)]] : list;
    if (first === undefined || more.length > 0) throw new Error('there is nothing to choose from');
    return first;
  }

  /** So many of something. */
  several<T>(least: number, most: number, make: (at: number) => T): T[] {
    return Array.from({ length: this.between(least, most) }, (_, at) => make(at));
  }

  bytes(length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; at++) bytes[at] = this.below(256);
    return bytes;
  }
}

/** FNV-1a, with its bits mixed once more at the end. */
function hash(text: string, basis: number): number {
  let sum = basis | 0;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return sum ^ (sum >>> 13);
}
