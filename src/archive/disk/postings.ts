/** More often than this is as good as this often. */
const MOST_TIMES = 255;

/** Where words stand, in memory: a number for each word of each passage. */
export class Postings {
  /** Each entry is 256 · place + times. */
  readonly #byWord = new Map<string, number[]>();

  /** Enters the words of a place, joined by spaces. Places come in rising order. */
  add(at: number, joined: string): void {
    if (joined === '') return;
    for (const word of joined.split(' ')) {
      const known = this.#byWord.get(word);
      if (known === undefined) {
        this.#byWord.set(word, [256 * at + 1]);
        continue;
      }
      const last = known.at(-1) ?? 0;
      if (Math.floor(last / 256) !== at) known.push(256 * at + 1);
      else if (last % 256 < MOST_TIMES) known[known.length - 1] = last + 1;
    }
  }

  /** The places that have a word, and how often. */
  *of(word: string): Iterable<{ readonly at: number; readonly times: number }> {
    for (const entry of this.#byWord.get(word) ?? [])
      yield { at: Math.floor(entry / 256), times: entry % 256 };
  }
}
