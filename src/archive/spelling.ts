import type { Variant } from './archive.ts';
import { best } from './best.ts';
import type { PassageIndex } from './passage-index.ts';

const MOST_VARIANTS = 5;
/** Shorter words are one letter away from too many others. */
const SHORTEST = 3;
/** From here on two letters may be wrong. */
const LONG = 5;

/**
 * Terms of the indexes that are spelled like `term`, best first, at most five. A figure has none, and is none: a
 * year that is one digit off says something else.
 */
export function variantsOf(term: string, indexes: readonly PassageIndex[]): Variant[] {
  if (term.length < SHORTEST || /\p{N}/u.test(term)) return [];
  const edits = term.length < LONG ? 1 : 2;
  const found = new Set(indexes.flatMap((index) => [...index.near(term, edits, true)]));
  const variants = [...found]
    .filter((other) => other !== term && !/\p{N}/u.test(other))
    .map((other) => ({
      term: other,
      similarity: similarity(term, other),
      passages: indexes.reduce((sum, index) => sum + index.count(other).either, 0),
    }));
  return best(variants, MOST_VARIANTS, byLikeness);
}

function byLikeness(a: Variant, b: Variant): number {
  return b.similarity - a.similarity || b.passages - a.passages || (a.term < b.term ? -1 : 1);
}

/** The share of the longer word that is right; two letters that changed places are one mistake. */
function similarity(a: string, b: string): number {
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
