import { SAYING } from '../text/reporting.ts';
import { contains } from '../text/span.ts';
import type { Composed, Unit } from './check-units.ts';
import { BARRIERS, BY, COPULA, FREE, OF, plainWord, prepositionGroup } from './check-words.ts';

/** A claim and a quotation, with the quotation's units that any unit of the claim is found in. */
export interface Pair {
  readonly claim: Composed;
  readonly told: Composed;
  readonly covered: ReadonlySet<number>;
}

/** How two neighbours of a claim are tied in the quotation. `skipped` units between them are of no concern to it. */
export interface Link {
  readonly skipped: { readonly from: number; readonly to: number } | null;
}

const PLAIN: Link = { skipped: null };
const FURTHEST = 24;
const RELATIVE = /^(?:who|which|that)$/;
const LIGHT_GAP = /^(?:the|a|an|its|his|her|their|our|,|of|’s|\.)$/;

/**
 * Whether units `i` and `j` of a claim, which follow one another there, belong together in the quotation as well, where
 * they stand at `p` and `q`; null where that cannot be told. Rules over the words and marks between them: side by side, in
 * turned order (“Orsel’s head”, “the head of Orsel”; active, passive), or over what English lets one pass over: an
 * apposition, the predicate before an “and”, a place or a time.
 */
export function linkOf(pair: Pair, i: number, j: number, p: number, q: number): Link | null {
  if (p === q)
    return pair.told.units[p]?.kind === 'name' || pair.told.units[p]?.kind === 'word' ? PLAIN : null;
  if (Math.abs(p - q) > FURTHEST) return null;
  return p < q ? forward(pair, i, j, p, q) : backward(pair, i, j, q, p);
}

function forward(pair: Pair, i: number, j: number, p: number, q: number): Link | null {
  const { told } = pair;
  const open = uncovered(pair, p, q);
  if (open.length === 0) return besides(pair, j, p, q) ? PLAIN : null;
  if (isModified(pair, i, j, q, open) && besides(pair, j, p, q)) return PLAIN;
  const claimed = claimGap(pair, j);
  const skipped = { skipped: { from: p + 1, to: q - 1 } };
  const last = told.gaps[q] ?? [];
  if (isApposition(told, p, q, claimed))
    return SAYING.has(wordAt(told, q)) && startsInverted(told, q) ? null : skipped;
  if (isInsertion(told, p, q, claimed)) return skipped;
  if (prepositionIn(claimed) !== undefined) return null;
  if (hasBarrier(told, p, q) || hasSaying(told, p + 1, q - 1)) return null;
  if (/ing$/.test(wordAt(told, q)) && last.includes(',') && isVerbal(pair, j)) return skipped;
  const and = last.lastIndexOf('and');
  const isJoined =
    and >= 0 &&
    last.slice(and + 1).every((word) => prepositionIn([word]) === undefined && !/^(?:the|a|an)$/.test(word));
  return isJoined && !last.includes('or') && !startsAnew(told, p, q) ? skipped : null;
}

/** “, while Brightwater’s rose”, “, and Vaipuna, the commissioner, said”: something else is spoken of from there. */
function startsAnew({ gaps }: Composed, p: number, q: number): boolean {
  for (let at = p + 1; at < q; at++) {
    const gap = gaps[at] ?? [];
    if (gap.includes(',') && /\b(?:and|but|while|as)\b/.test(gap.join(' '))) return true;
  }
  return false;
}

/** Whether the claim has the unit as a deed: nothing but helping verbs stands before it. */
function isVerbal({ claim }: Pair, j: number): boolean {
  return (claim.gaps[j] ?? []).every(
    (word) => !/^(?:the|a|an)$/.test(word) && prepositionIn([word]) === undefined,
  );
}

/** Side by side in the quotation: the words between them say the same in both. */
function besides(pair: Pair, j: number, p: number, q: number): boolean {
  const { told } = pair;
  const claimed = claimGap(pair, j);
  const between = gapsBetween(told, p, q);
  const isRelative =
    between.some((word) => RELATIVE.test(word)) && /^(?:,? ?)(?:who|which|that)\b/.test(between.join(' '));
  for (const word of between) {
    if (!BARRIERS.has(word) || claimed.includes(word) || /["“”]/.test(word)) continue;
    if (!(isRelative && RELATIVE.test(word))) return false;
  }
  if (prepositionIn(claimed) !== prepositionIn(between)) {
    const [a, b] = [prepositionIn(claimed), prepositionIn(between)];
    const isLoose = (a === undefined && b === OF) || (a === OF && b === undefined);
    if (!isLoose || claimed.some((word) => COPULA.has(word))) return false;
  }
  for (const word of ['and', 'or', 'but'])
    if (between.includes(word) && !claimed.includes(word)) return false;
  if (claimed.includes('or') && !between.includes('or')) return false;
  const [isClaimed, isTold] = [hasCopula(claimed), hasCopula(between)];
  if (between.includes('’s') && isClaimed) return false;
  if (isClaimed && !isTold) return between.includes(',') || between.includes('(');
  return !(isTold && !isClaimed) || isRelative || /ing$/.test(wordAt(told, q)) || claimed.includes(',');
}

function backward(pair: Pair, i: number, j: number, q: number, p: number): Link | null {
  const { told } = pair;
  const claimed = claimGap(pair, j);
  const between = gapsBetween(told, q, p);
  const open = uncovered(pair, q, p);
  const prep = prepositionIn(claimed);
  const isPossessed = prep === OF || claimed.includes('’s') || claimed.length === 0;
  const isNear = between.every((word) => LIGHT_GAP.test(word));
  if (open.length === 0 && isNear && isPossessed && !between.includes(',') && !hasCopula(claimed))
    return PLAIN;
  const isNamed = told.units[p]?.kind === 'name' || /^\p{Lu}/u.test(told.text.slice(told.units[p]?.start));
  // “Its director, Anita Rao” for “Anita Rao is the director”, and for “Anita Rao, the director”.
  if (
    open.length === 0 &&
    isNear &&
    isNamed &&
    (hasCopula(claimed) || claimed.includes(',')) &&
    prep === undefined
  )
    return PLAIN;
  if (open.some((at) => told.units[at]?.kind !== 'date') || hasBarrier(told, q, p)) return null;
  // “Orsel was bought by Vance” for “Vance bought Orsel”: from the doer back to the deed, from the deed back to its object.
  const isPassive = hasCopula(between) && prepositionIn(between) === undefined;
  if (prep === undefined && !hasCopula(claimed)) {
    if (prepositionIn(told.gaps[p] ?? []) === BY && !claimed.includes(',')) return PLAIN;
    return isPassive && isVerbal(pair, i) ? PLAIN : null;
  }
  // … and the other way round.
  const isActive =
    !hasCopula(between) &&
    prepositionIn(between) === undefined &&
    !between.includes(',') &&
    !between.includes('and');
  if (prep === BY) return isActive ? PLAIN : null;
  return prep === undefined &&
    hasCopula(claimed) &&
    isActive &&
    isPast(pair.claim, j) &&
    isPast(told, q) &&
    i < j
    ? PLAIN
    : null;
}

function isPast(composed: Composed, at: number): boolean {
  return /(?:ed|en|t|wn|nt|ght|ld|de)$/.test(wordAt(composed, at));
}

/** What stands right before a unit of a claim: what leads to it from the one before. */
function claimGap({ claim }: Pair, j: number): readonly string[] {
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

/** The units between two places that the claim does not have; dates and places told by the way do not count. */
function uncovered({ told, covered }: Pair, p: number, q: number): number[] {
  const found: number[] = [];
  for (let at = p + 1; at < q; at++) {
    const unit = told.units[at];
    if (unit === undefined || covered.has(at) || unit.kind === 'date') continue;
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

/** “Its F3 folding phones” for “its phones”: only words that describe the noun stand before it. */
function isModified(pair: Pair, i: number, j: number, q: number, open: readonly number[]): boolean {
  const { told } = pair;
  if (claimGap(pair, j).length === 0 && pair.claim.units[i]?.kind !== 'number') return false;
  const first = open[0] ?? q;
  if (open.length > 3 || first + open.length !== q) return false;
  return gapsBetween(told, first, q).every((word) => word === '-');
}

/**
 * “Vance, 58, said”, “Noor, a former engineer, as his successor”: what stands between commas or brackets is told by the way.
 */
function isApposition({ gaps, units }: Composed, p: number, q: number, claimed: readonly string[]): boolean {
  const first = gaps[p + 1] ?? [];
  const last = gaps[q] ?? [];
  const [mark] = first;
  if ((mark !== ',' && mark !== '(') || q - p > 14) return false;
  const closing = last.lastIndexOf(mark === '(' ? ')' : ',');
  if (closing < 0 || /^(?:and|but|while|as|or)$/.test(first[1] ?? '')) return false;
  const rest = last.slice(closing + 1);
  const isAge = units.slice(p + 1, q).every(({ kind }) => kind === 'number');
  if (rest.some((word) => BARRIERS.has(word) && !claimed.includes(word) && !(isAge && RELATIVE.test(word))))
    return false;
  return prepositionIn(rest) === prepositionIn(claimed);
}

/**
 * “Raised the rate by half a point to 4.5 percent”, “were killed and 23 injured when the bridge collapsed”: between the two
 * stands only a phrase of its own, and the same preposition or conjunction as in the claim leads on.
 */
function isInsertion({ gaps }: Composed, p: number, q: number, claimed: readonly string[]): boolean {
  const [first, last] = [gaps[p + 1] ?? [], gaps[q] ?? []];
  const inner = gaps.slice(p + 2, q).flat();
  if (q - p > 6 || inner.some((word) => BARRIERS.has(word) || /^(?:,|and|or|but)$/.test(word))) return false;
  const preposition = prepositionIn(claimed);
  if (preposition !== undefined && prepositionIn(first) !== undefined && !first.includes(',')) {
    return preposition === prepositionIn(last) && !last.some((word) => BARRIERS.has(word) || word === ',');
  }
  const leading = claimed.filter((word) => BARRIERS.has(word));
  return first[0] === 'and' && leading.length > 0 && leading.every((word) => last.includes(word));
}

/** “, said Wang”. */
function startsInverted({ units, gaps }: Composed, q: number): boolean {
  const next = units[q + 1];
  return next !== undefined && (next.kind === 'name' || (gaps[q + 1] ?? []).join() === 'the');
}

export function hasBarrier({ gaps }: Composed, p: number, q: number): boolean {
  for (let at = p + 1; at <= q; at++) if ((gaps[at] ?? []).some((word) => BARRIERS.has(word))) return true;
  return false;
}

function hasSaying(told: Composed, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (SAYING.has(wordAt(told, at))) return true;
  return false;
}

export function hasCopula(words: readonly string[]): boolean {
  return words.some((word) => word !== '’s' && COPULA.has(word));
}

/** The group of the last preposition among some words. */
export function prepositionIn(words: readonly string[]): number | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const group = prepositionGroup(words[at] ?? '');
    if (group !== undefined) return group;
  }
  return undefined;
}

export function wordAt({ text, units }: Composed, at: number): string {
  const unit = units[at];
  return unit === undefined ? '' : plainWord(text.slice(unit.start, unit.end));
}
