import type { Chain } from './chain.ts';
import { hasBarrier, type Pair, prepositionIn, wordAt } from './pair.ts';
import type { Fit } from './same.ts';
import type { Composed, Unit } from './units.ts';
import { FREE } from './words.ts';

/** Units that may stand anywhere in their clause, each as the run that begins there. */
export type Free = ReadonlyMap<number, number>;

/** Its dates alone. */
export function onlyDates({ units }: Composed): Free {
  return new Map(units.flatMap(({ kind }, at) => (kind === 'date' ? [[at, at + 1] as const] : [])));
}

/** Dates, and what a preposition such as “in” adds: each until the next function word. */
export function freePhrases({ units, gaps }: Composed): Free {
  const found = new Map<number, number>();
  for (let at = 0; at < units.length; at++) {
    const isDate = units[at]?.kind === 'date';
    if (!isDate && !FREE.has(prepositionIn((gaps[at] ?? []).slice(-2)))) continue;
    let end = at + 1;
    while (!isDate && end < units.length && (gaps[end] ?? []).length === 0 && units[end]?.kind !== 'date')
      end++;
    found.set(at, end);
    at = end - 1;
  }
  return found;
}

/** Finds the place of a date, or of a phrase such as “in the Meridian Stadium”, in the clause of the deed that it goes with. */
export function placeFree(
  pair: Pair,
  fits: readonly (readonly Fit[])[],
  chain: Chain,
  start: number,
  end: number,
  places: number[],
): boolean {
  const { claim, told } = pair;
  const deed = chain.places[chain.core.findLastIndex((at) => at < start)] ?? chain.places.at(-1);
  if (deed === undefined) return false;
  const candidates = (fits[start] ?? []).toSorted(
    (a, b) => Number(a.grade === 'other') - Number(b.grade === 'other'),
  );
  for (const { at, grade } of candidates) {
    const isRelated = isRelativeOf(pair, chain, start, at + end - start);
    if (!isRelated && (!isTied(told, deed, at) || !sameRelation(claim, told, start, at))) continue;
    if (grade === 'other' && !isBeside(pair, at)) continue;
    if (!isInPlace(claim.units[start], deed, at, chain)) continue;
    const run = Array.from({ length: end - start }, (_, index) => at + index);
    const isRun = run.every((place, index) => fits[start + index]?.some((fit) => fit.at === place) === true);
    if (!isRun || run.some((place) => places.includes(place))) continue;
    for (const [index, place] of run.entries()) places[start + index] = place;
    return true;
  }
  return false;
}

const IN = prepositionIn(['in']);

/** “The warehouse fire of 4 March, in which two workers died” for “two workers died in the warehouse fire”. */
function isRelativeOf({ claim, told }: Pair, { places }: Chain, i: number, end: number): boolean {
  if (claim.units[i]?.kind === 'date' || prepositionIn(claim.gaps[i] ?? []) !== IN) return false;
  let clause = end;
  while (told.units[clause]?.kind === 'date' && /^(?:of|on|)$/.test((told.gaps[clause] ?? []).join(' ')))
    clause++;
  if (!/^(?:, )?(?:in which|where)(?: the| a| an)?$/.test((told.gaps[clause] ?? []).join(' '))) return false;
  return Math.min(...places) === clause && !hasBarrier(told, clause, Math.max(...places));
}

const OF_TIME = /^(?:before|after|until|till|since|by|from|between|during|every|each)$/;

/** Whether “before”, “since” or “at” stands before both. */
function sameRelation(claim: Composed, told: Composed, i: number, at: number): boolean {
  const [claimed, found] = [claim.gaps[i] ?? [], told.gaps[at] ?? []];
  if (claim.units[i]?.kind !== 'date') return prepositionIn(claimed) === prepositionIn(found);
  const timing = (words: readonly string[], { text, units }: Composed, index: number) =>
    [
      ...words.slice(-2),
      ...text.slice(units[index]?.start, units[index]?.end).toLowerCase().split(/\s+/).slice(0, 1),
    ]
      .filter((word) => OF_TIME.test(word))
      .join(' ');
  return timing(claimed, claim, i) === timing(found, told, at);
}

/**
 * Whether a phrase is of the deed that it goes with in the claim: “arrived in Penn with the first priest in Bern” names two
 * places, each of what it stands behind, or of all where it opens the sentence. A time or an amount may stand farther off.
 */
function isInPlace(unit: Unit | undefined, deed: number, at: number, { places }: Chain): boolean {
  if (unit?.kind === 'date' || unit?.kind === 'number') return true;
  if (at < deed) return places.every((place) => at < place);
  return !places.some((place) => place > deed && place < at);
}

/**
 * Whether what stands right before a time or place is the claim’s too, but for a phrase of its own (“during the rush hour”):
 * behind a word that the claim does not have (“resigned on Thursday, weeks after …”) it is of that.
 */
function isBeside({ told, covered }: Pair, at: number): boolean {
  if (at === 0) return true;
  let first = at;
  while (first > 0 && !covered.has(first - 1)) first--;
  return first === at || (first > 0 && prepositionIn(told.gaps[first] ?? []) !== undefined);
}

const APART = /\b(?:after|before|since|until|following)\b/iu;

/**
 * Whether a time or place belongs to the deed: between them no “that” or “who”, and no “and” or comma behind which another
 * deed begins. “…, killing nine” goes on with the deed before it, “On Monday, …” opens its sentence.
 */
function isTied(told: Composed, deed: number, at: number): boolean {
  const [from, to] = deed < at ? [deed, at] : [at, deed];
  if (hasBarrier(told, from, to)) return false;
  for (let place = from + 1; place <= to; place++) {
    const gap = told.gaps[place] ?? [];
    const unit = told.units[place];
    // “On Thursday, weeks after the collapse”: of two deeds the other one’s.
    const words = unit !== undefined && unit.kind === 'date' && place < to ? [...gap, unit.words] : gap;
    if (place < to && APART.test(words.join(' '))) return false;
    if (place === to && from === at && APART.test(gap.join(' '))) return false;
    if (!gap.some((word) => word === 'and' || word === 'but' || word === ',' || word === 'or')) continue;
    const isParticiple = gap.includes(',') && /ing$/.test(wordAt(told, place));
    const isOpening = from === 0 && place === 1;
    const isDateGoingOn = told.units[place]?.kind === 'date' || told.units[place - 1]?.kind === 'date';
    const isNames = told.units[place]?.kind === 'name' && told.units[place - 1]?.kind === 'name';
    if (
      !isParticiple &&
      !isOpening &&
      !isNames &&
      !(isDateGoingOn && !gap.includes('and') && !gap.includes('but'))
    )
      return false;
  }
  return true;
}
