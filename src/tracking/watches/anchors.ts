import type { Condition, Watched } from './watched.ts';

/** A key that an article may have: `t:` and a term, `n:` and a name's sound, `s:` and a folded source. */
export type Key = string;

export const termKey = (term: string): Key => `t:${term}`;
export const nameKey = (sound: string): Key => `n:${sound}`;
export const sourceKey = (folded: string): Key => `s:${folded}`;

/**
 * Keys of which every article that matches has one at least: of all the sets that are so, the one that the fewest
 * articles have by `count`. Null where there is none, which no watch can be set with.
 */
export function anchorsOf(watched: Watched, count: (key: Key) => number): readonly Key[] | null {
  const { condition, source, person } = watched;
  const sets = [
    condition === null ? null : anchorsIn(condition, count),
    source === null ? null : [sourceKey(source)],
    ...(person?.cuts.map((cut) => cut.map(nameKey)) ?? []),
  ];
  return rarest(sets, count);
}

function anchorsIn(condition: Condition, count: (key: Key) => number): readonly Key[] | null {
  switch (condition.kind) {
    case 'words':
      return rarest(
        condition.pattern.cuts.map((cut) => cut.map(termKey)),
        count,
      );
    case 'all':
      return rarest(
        condition.of.map((part) => anchorsIn(part, count)),
        count,
      );
    case 'any': {
      const sides = condition.of.map((part) => anchorsIn(part, count));
      const known = sides.filter((side) => side !== null);
      return known.length < sides.length ? null : [...new Set(known.flat())];
    }
    case 'not':
      return null;
  }
}

function rarest(
  sets: readonly (readonly Key[] | null)[],
  count: (key: Key) => number,
): readonly Key[] | null {
  let best: readonly Key[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const set of sets) {
    if (set === null) continue;
    const sum = set.reduce((total, key) => total + count(key), 0);
    if (sum < least) [best, least] = [set, sum];
  }
  return best;
}
