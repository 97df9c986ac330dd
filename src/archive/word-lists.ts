import { SHORTEST_MISTYPED } from './fit.ts';
import type { Asked, Offer } from './offer-table.ts';
import type { WordStarts } from './word-starts.ts';

/** What may fit, as lists that may overlap. */
export type Lists = readonly (readonly Offer[])[];

/** The lists of an index of words in which everything is that fits. */
export function listsFor({ way, words }: Asked, starts: WordStarts<Offer>): Lists {
  const each = words.split(' ');
  switch (way) {
    case 'all':
    case 'plain':
      return shortest(each.map((word) => starts.beginning(word)));
    case 'initials':
      return longWords(each).flatMap((word) => starts.beginning(word));
    case 'near':
      return shortest(rarest(each).map((word) => starts.near(word)));
  }
}

export function longWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => word.length > 1);
}

/** To look for a word with a mistake takes longer: only for the longest two, which are the rarest as a rule. */
export function rarest(words: readonly string[]): readonly string[] {
  const [longest = '', second = ''] = [...words].sort((a, b) => b.length - a.length);
  return second.length < SHORTEST_MISTYPED ? [longest] : [longest, second];
}

/** What fits several words is in the lists of each. */
function shortest(lists: readonly Lists[]): Lists {
  const sizes = lists.map((each) => each.reduce((sum, { length }) => sum + length, 0));
  return lists[sizes.indexOf(Math.min(...sizes))] ?? [];
}

export function* eachOnce(lists: Lists, newcomers: readonly Offer[]): Iterable<Offer> {
  yield* newcomers;
  const [only] = lists;
  if (lists.length === 1 && only !== undefined) yield* only;
  if (lists.length < 2) return;
  const seen = new Set<Offer>();
  for (const list of lists) {
    for (const offer of list) {
      if (seen.has(offer)) continue;
      seen.add(offer);
      yield offer;
    }
  }
}
