/** Stands before and after a word. */
const EDGE = '·';

/** From so few letters to so many. */
const SHORTEST = 4;
const LONGEST = 13;

/**
 * Words that nobody has written, spelled like those that are known: each letter follows the two before it as often as in
 * them (a Markov chain of the second order).
 */
export class Spelling {
  readonly #next = new Map<string, string[]>();
  readonly #random: () => number;

  constructor(known: Iterable<string>, random: () => number) {
    this.#random = random;
    for (const word of known) if (/^\p{L}{3,}$/u.test(word)) this.#learn(word);
  }

  #learn(word: string): void {
    const letters = `${EDGE}${EDGE}${word}${EDGE}`;
    for (let at = 2; at < letters.length; at++) {
      const before = letters.slice(at - 2, at);
      const next = this.#next.get(before);
      if (next === undefined) this.#next.set(before, [letters.charAt(at)]);
      else next.push(letters.charAt(at));
    }
  }

  /** A word in lower case that `isKnown` does not know. */
  coin(isKnown: (word: string) => boolean): string {
    for (;;) {
      const word = this.#word();
      if (word.length >= SHORTEST && word.length <= LONGEST && !isKnown(word)) return word;
    }
  }

  #word(): string {
    let word = `${EDGE}${EDGE}`;
    while (word.length < LONGEST + 3) {
      const next = this.#next.get(word.slice(-2)) ?? [EDGE];
      const letter = next[Math.floor(this.#random() * next.length)] ?? EDGE;
      if (letter === EDGE) break;
      word += letter;
    }
    return word.slice(2);
  }
}
