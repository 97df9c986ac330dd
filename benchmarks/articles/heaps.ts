import type { Paragraph } from '../corpus.ts';

/** Heaps' law: of so many words of running text, `scale · words ^ power` are different ones. */
export interface Growth {
  readonly scale: number;
  readonly power: number;
}

/** A word as it is counted here: letters, marks within them, no digits. */
export const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** Of which part of the text and of all of it the law is read off. */
const EARLIER = 0.25;

/** The law that a text's own vocabulary follows, and that vocabulary in lower case. */
export function growthOf(paragraphs: readonly Paragraph[]): {
  growth: Growth;
  words: number;
  known: Set<string>;
} {
  const known = new Set<string>();
  const earlier = Math.floor(paragraphs.length * EARLIER);
  let [words, wordsEarlier, knownEarlier] = [0, 0, 0];
  paragraphs.forEach(({ text }, at) => {
    if (at === earlier) [wordsEarlier, knownEarlier] = [words, known.size];
    for (const word of text.match(WORD) ?? []) {
      words++;
      known.add(word.toLowerCase());
    }
  });
  const isShort = knownEarlier === 0;
  const power = isShort ? 0.5 : Math.log(known.size / knownEarlier) / Math.log(words / wordsEarlier);
  return { growth: { scale: known.size / words ** power, power }, words, known };
}

/** How many different words the law has for so many. */
export function expected({ scale, power }: Growth, words: number): number {
  return scale * words ** power;
}
