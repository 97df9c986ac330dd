import { fold } from '../../text/fold.ts';
import { isStop } from '../../text/terms.ts';

/** A word, an apostrophe in it included. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
/** What may stand between two words of a phrase: see ../phrase.ts. */
const GAP = 3;

/**
 * Neighbouring stop words of a text, each pair once, as `to+be`. No term of an index has a plus between letters, so that
 * they can be looked for beside the terms.
 */
export function pairsIn(text: string): string[] {
  const found = new Set<string>();
  let before: { readonly word: string; readonly end: number } | null = null;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const word = stopWord(written);
    if (word !== null && before !== null && index - before.end <= GAP) found.add(`${before.word}+${word}`);
    before = word === null ? null : { word, end: index + written.length };
  }
  return [...found];
}

/** The pairs of words that were typed one after the other: a passage with the phrase has all of them. */
export function pairsOf(words: readonly string[]): string[] {
  return pairsIn(words.join(' '));
}

function stopWord(written: string): string | null {
  // The longest has nine letters or so: most words need not be folded to know.
  if (written.length > 12) return null;
  const folded = fold(written).replace(/['’]/g, '');
  return isStop(folded) || isStop(fold(written)) ? folded : null;
}
