import { SAYING } from '../text/reporting.ts';
import { contains, type Span } from '../text/span.ts';
import { gapsBetween, hasBarrier, linkOf, type Pair, prepositionIn, wordAt } from './check-links.ts';
import type { Fit } from './check-same.ts';
import type { Composed, Unit } from './check-units.ts';
import { BARRIERS, DOUBTS, FREE, operatorOf } from './check-words.ts';

/** A claim laid over a quotation: each unit of the claim has its place there. */
export interface Alignment {
  /** For each unit of the claim where it stands in the quotation. */
  readonly places: readonly number[];
  /** The units that are of one sort, and not the same; at most one. */
  readonly others: readonly number[];
  /** Whether one of the two says “not”, and all else is the same. */
  readonly isNegated: boolean;
}

/**
 * Lays a claim over a quotation so that its units stand there in the same relations; null where they do not, or where the
 * quotation hedges what the claim does not. One unit may be another of its sort, or one of the two may be negated.
 *
 * The cheapest chain of links, by dynamic programming over the places of each unit.
 */
export function align(claim: Composed, told: Composed, fits: readonly (readonly Fit[])[]): Alignment | null {
  if (fits.some((each) => each.length === 0) || claim.units.length < 2) return null;
  if (/\?["”']?$/.test(told.text.slice(told.span.start, told.span.end))) return null;
  const covered = new Set(
    fits.flatMap((each) => each.filter(({ grade }) => grade === 'same').map(({ at }) => at)),
  );
  const pair = { claim, told, covered };
  for (const free of [onlyDates(claim), freePhrases(claim)]) {
    const found = alignWith(pair, fits, free);
    if (found !== null) return found;
  }
  return null;
}

/** Units that may stand anywhere in their clause, each as the run that begins there. */
type Free = ReadonlyMap<number, number>;

function onlyDates({ units }: Composed): Free {
  return new Map(units.flatMap(({ kind }, at) => (kind === 'date' ? [[at, at + 1] as const] : [])));
}

/** Dates, and what a preposition such as “in” adds: each until the next function word. */
function freePhrases({ units, gaps }: Composed): Free {
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

interface Chain {
  readonly core: readonly number[];
  readonly places: readonly number[];
  readonly others: number;
  readonly skipped: readonly Span[];
}

function alignWith(pair: Pair, fits: readonly (readonly Fit[])[], free: Free): Alignment | null {
  const isFree = (at: number) => [...free].some(([start, end]) => at >= start && at < end);
  const core = pair.claim.units.map((_, at) => at).filter((at) => !isFree(at));
  if (core.length < 2 && pair.claim.units.length > core.length + 1) return null;
  const chain = chainOf(pair, fits, core);
  if (chain === null) return null;
  const places = pair.claim.units.map(() => -1);
  for (const [index, at] of core.entries()) places[at] = chain.places[index] ?? -1;
  for (const [start, end] of free) {
    if (!placeFree(pair, fits, chain, start, end, places)) return null;
  }
  const others = places.flatMap((place, at) =>
    fits[at]?.some((fit) => fit.at === place && fit.grade === 'other') === true ? [at] : [],
  );
  if (others.length > 1 || !isWhole(pair, chain)) return null;
  const difference = operatorsDiffer(pair, chain, places);
  if (difference === 'other' || (difference === 'negation' && others.length > 0)) return null;
  return { places, others, isNegated: difference === 'negation' };
}

interface Step {
  readonly place: number;
  readonly others: number;
  readonly cost: number;
  readonly before: Step | null;
  readonly skipped: Span | null;
}

function chainOf(pair: Pair, fits: readonly (readonly Fit[])[], core: readonly number[]): Chain | null {
  let steps: Step[] = [];
  for (const [index, at] of core.entries()) {
    const next: Step[] = [];
    for (const fit of fits[at] ?? []) {
      const best = index === 0 ? firstStep(fit) : bestStep(pair, steps, core[index - 1] ?? 0, at, fit);
      if (best !== null) next.push(best);
    }
    if (next.length === 0) return null;
    steps = next;
  }
  const [best] = steps.toSorted((a, b) => a.others - b.others || a.cost - b.cost);
  if (best === undefined || best.others > 1) return null;
  const places: number[] = [];
  const skipped: Span[] = [];
  for (let step: Step | null = best; step !== null; step = step.before) {
    places.unshift(step.place);
    if (step.skipped !== null) skipped.push(step.skipped);
  }
  return { core, places, others: best.others, skipped };
}

function firstStep({ at, grade }: Fit): Step {
  return { place: at, others: grade === 'other' ? 1 : 0, cost: 0, before: null, skipped: null };
}

function bestStep(pair: Pair, steps: readonly Step[], i: number, j: number, { at, grade }: Fit): Step | null {
  let best: Step | null = null;
  for (const before of steps) {
    const others = before.others + (grade === 'other' ? 1 : 0);
    const cost = before.cost + Math.abs(at - before.place);
    if (
      others > 1 ||
      (best !== null && (best.others < others || (best.others === others && best.cost <= cost)))
    )
      continue;
    const link = linkOf(pair, i, j, before.place, at);
    if (link === null) continue;
    const skipped = link.skipped === null ? null : { start: link.skipped.from, end: link.skipped.to + 1 };
    best = { place: at, others, cost, before, skipped };
  }
  return best;
}

/** Finds the place of a date, or of a phrase such as “in the Meridian Stadium”, in the clause of the deed that it goes with. */
function placeFree(
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
  for (const { at } of candidates) {
    if (!isTied(told, deed, at) || !sameRelation(claim, told, start, at)) continue;
    const run = Array.from({ length: end - start }, (_, index) => at + index);
    const isRun = run.every((place, index) => fits[start + index]?.some((fit) => fit.at === place) === true);
    if (!isRun) continue;
    for (const [index, place] of run.entries()) places[start + index] = place;
    return true;
  }
  return false;
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
 * Whether a time or place belongs to the deed: between them no “that” or “who”, and no “and” or comma behind which another
 * deed begins. “…, killing nine” goes on with the deed before it, “On Monday, …” opens its sentence.
 */
function isTied(told: Composed, deed: number, at: number): boolean {
  const [from, to] = deed < at ? [deed, at] : [at, deed];
  if (hasBarrier(told, from, to)) return false;
  for (let place = from + 1; place <= to; place++) {
    const gap = told.gaps[place] ?? [];
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

// “After Yates was sent off” says that she was.
const AFTER = prepositionIn(['after']);

/** Whether the quotation’s phrases are not larger than the claim’s: “the school gate” is no school. */
function isWhole({ claim, told, covered }: Pair, { core, places }: Chain): boolean {
  const first = Math.min(...places);
  const last = places.at(-1) ?? 0;
  const [opening = 0] = core;
  const before = prepositionIn(told.gaps[first] ?? []);
  if (
    before !== undefined &&
    before !== AFTER &&
    before !== prepositionIn(claim.gaps[opening] ?? []) &&
    first === places[0]
  )
    return false;
  const next = told.units[last + 1];
  if (
    next === undefined ||
    covered.has(last + 1) ||
    next.kind === 'date' ||
    (told.gaps[last + 1] ?? []).length > 0
  )
    return true;
  return (
    told.units[last]?.kind === 'number' ||
    next.kind === 'number' ||
    /ly$/.test(wordAt(told, last + 1)) ||
    SAYING.has(wordAt(told, last + 1))
  );
}

/** Whether what limits the clause (“not”, “may”, “half”, “will”) is the same in both. */
function operatorsDiffer(pair: Pair, chain: Chain, places: readonly number[]): 'no' | 'negation' | 'other' {
  const { claim, told } = pair;
  const claimed = operatorsIn(claim, 0, claim.units.length - 1, []);
  const first = Math.min(...places);
  const found = operatorsIn(told, openingOf(pair, first), Math.max(...places), chain.skipped, titlesIn(pair));
  if (hasSayingWord(told) && found.has('would') && claimed.has('future')) {
    found.delete('would');
    claimed.delete('future');
  }
  const odd = new Set([...claimed, ...found].filter((sort) => claimed.has(sort) !== found.has(sort)));
  if (isDoubted(pair, first, Math.max(...places))) return 'other';
  if (odd.size === 0) return 'no';
  return odd.size === 1 && odd.has('negation') ? 'negation' : 'other';
}

/** The words of titles of which the claim has none: “deputy” of “Deputy Mayor Ann Lee” does not limit “Ann Lee”. */
function titlesIn({ told, covered }: Pair): Set<number> {
  const found = new Set<number>();
  for (const unit of told.units) {
    if (unit.kind !== 'name' || unit.role === null) continue;
    const { role } = unit;
    const own = told.units.flatMap((each, at) => (contains(role, each) ? [at] : []));
    if (!own.some((at) => covered.has(at))) for (const at of own) found.add(at);
  }
  return found;
}

function hasSayingWord(told: Composed): boolean {
  return told.units.some((_, at) => SAYING.has(wordAt(told, at)));
}

/** The first unit of the phrase that a unit stands in: “former” of “the former prime minister”. */
function openingOf({ told }: Pair, first: number): number {
  let at = first;
  while (at > 0 && (told.gaps[at] ?? []).every((word) => word === '-')) at--;
  return at;
}

function operatorsIn(
  composed: Composed,
  from: number,
  to: number,
  skipped: readonly Span[],
  ignored: ReadonlySet<number> = new Set(),
): Set<string> {
  const sorts = new Set<string>();
  const add = (word: string) => {
    const sort = operatorOf(word);
    if (sort !== undefined) sorts.add(sort);
  };
  for (let at = from; at <= to; at++) {
    if (skipped.some((span) => contains(span, { start: at, end: at + 1 }))) continue;
    const gap = composed.gaps[at] ?? [];
    const isBehindSkipped = skipped.some(({ end }) => end === at);
    const words = isBehindSkipped
      ? gap.slice(Math.max(gap.lastIndexOf(','), gap.lastIndexOf('and')) + 1)
      : gap;
    for (const word of words) add(word);
    if (/\b(?:is|are|was|were) to\b/.test(words.join(' '))) sorts.add('future');
    if (!ignored.has(at)) add(wordAt(composed, at));
  }
  return sorts;
}

// A clause that tells more of the last word by the way does not govern what stands before it.
const ASIDE = /\b(?:who|whose|which|where|why|while|because|although|though)\b/iu;

/** Whether the quotation’s sentence says that it is not sure, in words that the claim does not have. */
function isDoubted({ claim, told }: Pair, first: number, last: number): boolean {
  const claimed = claim.text.slice(claim.span.start, claim.span.end).toLowerCase();
  const end = told.units[last]?.end ?? told.span.end;
  const behind = told.text.slice(end, told.span.end);
  const aside = ASIDE.exec(behind)?.index ?? behind.length;
  const sentence = told.text.slice(told.span.start, end) + behind.slice(0, aside);
  const isHedged = [...sentence.matchAll(DOUBTS)].some(
    ([word]) => !claimed.includes(word.toLowerCase().slice(0, 5)),
  );
  // “Nobody believes that …”, “It is not true that …”: a “not” governs what stands behind its “that”.
  const governing = gapsBetween(told, -1, first);
  const opens = governing.findLastIndex((word) => BARRIERS.has(word));
  return isHedged || governing.slice(0, Math.max(0, opens)).some((word) => operatorOf(word) === 'negation');
}

/** The stretch of the quotation that stands for a unit of the claim. */
export function unitAt(told: Composed, places: readonly number[], at: number): Unit | undefined {
  return told.units[places[at] ?? -1];
}
