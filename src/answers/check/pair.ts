import { contains } from '../../text/span.ts';
import type { Composed, Unit } from './units.ts';
import { BARRIERS, COPULA, FREE, plainWord, prepositionGroup } from './words.ts';

/** A claim and a quotation, with the quotation's units that any unit of the claim is found in. */
export interface Pair {
  readonly claim: Composed;
  readonly told: Composed;
  readonly covered: ReadonlySet<number>;
  /** Those of them that what may stand anywhere in its clause is found in. */
  readonly free: ReadonlySet<number>;
}

/** Whether the claim has the unit as a deed: nothing but helping verbs stands before it. */
export function isVerbal({ claim }: Pair, j: number): boolean {
  return (claim.gaps[j] ?? []).every(
    (word) => !/^(?:the|a|an)$/.test(word) && prepositionIn([word]) === undefined,
  );
}

/** What stands right before a unit of a claim: what leads to it from the one before. */
export function claimGap({ claim }: Pair, j: number): readonly string[] {
  return claim.gaps[j] ?? [];
}

/** The words and marks between two units; those that lead to a date or a place told by the way are left out. */
export function gapsBetween(told: Composed, p: number, q: number): string[] {
  return told.gaps.slice(p + 1, q + 1).flatMap((gap, index) => {
    const at = p + 1 + index;
    const unit = told.units[at];
    return at < q && unit !== undefined && (unit.kind === 'date' || isPlace(told, unit, at)) ? [] : gap;
  });
}

/** The units between two places but for those of `known`; dates, places and titles told by the way do not count. */
export function between(told: Composed, p: number, q: number, known: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let at = p + 1; at < q; at++) {
    const unit = told.units[at];
    if (unit === undefined || known.has(at) || unit.kind === 'date' || unit.start === unit.end) continue;
    if (!isPlace(told, unit, at) && !isTitle(told, unit)) found.push(at);
  }
  return found;
}

/** “Chinese Vice Foreign Minister” before a name that is told without it. */
function isTitle({ units }: Composed, unit: Unit): boolean {
  return units.some(
    (other) =>
      other.kind === 'name' && other.role !== null && contains(other.role, unit) && other.start > unit.end,
  );
}

function isPlace({ gaps }: Composed, unit: Unit, at: number): boolean {
  return unit.kind === 'name' && unit.sort === 'place' && FREE.has(prepositionIn(gaps[at] ?? []));
}

/** Whether a word between two units, or before the second, begins another clause. */
export function hasBarrier({ gaps }: Composed, p: number, q: number): boolean {
  for (let at = p + 1; at <= q; at++) if ((gaps[at] ?? []).some((word) => BARRIERS.has(word))) return true;
  return false;
}

/** Whether a form of “be” stands among some words. */
export function hasCopula(words: readonly string[]): boolean {
  return words.some((word) => word !== '’s' && COPULA.has(word));
}

/** Whether “died” of a claim is “killed” in the quotation: so for whoever was killed, not for who did it. */
export function diesOf({ claim, told }: Pair, j: number, q: number): boolean {
  return isDeathBy(wordAt(claim, j), wordAt(told, q));
}

export function isDeathBy(claimed: string, told: string): boolean {
  return /^(?:died|dies)$/.test(claimed) && /^(?:killed|killing)$/.test(told);
}

/** “Were killed”. */
export function isPassive({ told }: Pair, q: number): boolean {
  return hasCopula(told.gaps[q] ?? []);
}

/** The group of the last preposition among some words. */
export function prepositionIn(words: readonly string[]): number | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const group = prepositionGroup(words[at] ?? '');
    if (group !== undefined) return group;
  }
  return undefined;
}

/** A unit’s word as the lists of words have it; '' where there is none. */
export function wordAt({ text, units }: Composed, at: number): string {
  const unit = units[at];
  return unit === undefined ? '' : plainWord(text.slice(unit.start, unit.end));
}
