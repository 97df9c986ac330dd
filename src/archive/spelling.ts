import type { Variant } from './archive.ts';
import { best } from './best.ts';
import type { PassageIndex } from './passage-index.ts';

export const MOST_VARIANTS = 5;
/** Shorter words are one letter away from too many others. */
const SHORTEST = 3;
/** From here on two letters may be wrong. */
const LONG = 5;

/**
 * How many letters may be wrong in a term; null where none is spelled like it. A figure has no variants, and is none: a
 * year that is one digit off says something else.
 */
export function editsIn(term: string): 1 | 2 | null {
  if (term.length < SHORTEST || /\p{N}/u.test(term)) return null;
  return term.length < LONG ? 1 : 2;
}

/** Terms of the indexes that are spelled like `term`, best first, at most five. */
export function variantsOf(term: string, indexes: readonly PassageIndex[]): Variant[] {
  const edits = editsIn(term);
  if (edits === null) return [];
  const found = new Set(indexes.flatMap((index) => [...index.near(term, edits, true)]));
  return likest(term, found, (other) => indexes.reduce((sum, index) => sum + index.count(other).either, 0));
}

/** The best of what a term may be. */
export function likest(
  term: string,
  found: Iterable<string>,
  passagesOf: (other: string) => number,
): Variant[] {
  const others = [...found].filter((other) => other !== term && !/\p{N}/u.test(other));
  const variants = others.map((other) => ({
    term: other,
    similarity: similarity(term, other),
    passages: passagesOf(other),
  }));
  return best(variants, MOST_VARIANTS, byLikeness);
}

function byLikeness(a: Variant, b: Variant): number {
  return b.similarity - a.similarity || b.passages - a.passages || (a.term < b.term ? -1 : 1);
}

/** The share of the longer word that is right; two letters that changed places are one mistake. */
export function similarity(a: string, b: string): number {
  return 1 - distance(a, b) / Math.max(a.length, b.length);
}

/** Mistakes from one word to the other: optimal string alignment distance (Damerau, without crossing edits). */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(before, j - 2) + 1);
      }
      row.push(least);
    }
    before = above;
    above = row;
  }
  return at(above, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
