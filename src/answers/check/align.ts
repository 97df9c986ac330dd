import { SAYING } from '../../text/reporting.ts';
import type { Span } from '../../text/span.ts';
import type { Chain } from './chain.ts';
import { type Free, freePhrases, onlyDates, placeFree } from './free.ts';
import { operatorsDiffer } from './limits.ts';
import { linkOf } from './links.ts';
import { type Pair, prepositionIn, wordAt } from './pair.ts';
import type { Fit } from './same.ts';
import type { Composed } from './units.ts';
import { OF } from './words.ts';

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
  for (const free of [onlyDates(claim), freePhrases(claim)]) {
    const passed = new Set(
      [...free].flatMap(([start, end]) => fits.slice(start, end).flatMap((each) => each.map(({ at }) => at))),
    );
    const found = alignWith({ claim, told, covered, free: passed }, fits, free);
    if (found !== null) return found;
  }
  return null;
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

// “After Yates was sent off” says that she was.
const AFTER = prepositionIn(['after']);

/** “It belonged to Orsel Group, which employs 340”: what follows is told of the name, whatever leads to it. */
function isToldMoreOf({ text, units, gaps }: Composed, places: readonly number[]): boolean {
  const clause = places.find((place, at) => at > 0 && (gaps[place] ?? []).length > 0);
  if (clause === undefined || !places.includes(clause - 1)) return false;
  const isName = /^\p{Lu}/u.test(text.slice(units[clause - 1]?.start));
  return isName && MORE_OF.test((gaps[clause] ?? []).join(' '));
}

const MORE_OF = /^, (?:who|which)(?: (?:is|are|was|were|has|had|have|been))*$/;

/** Whether the quotation’s phrases are not larger than the claim’s: “the school gate” is no school. */
function isWhole({ claim, told, covered }: Pair, { core, places }: Chain): boolean {
  const first = Math.min(...places);
  const last = places.at(-1) ?? 0;
  const [opening = 0] = core;
  const opened = told.gaps[first] ?? [];
  // “The fire, in which two died”: the preposition is of the fire.
  const before = opened.at(-1) === 'which' ? undefined : prepositionIn(opened);
  if (
    before !== undefined &&
    before !== AFTER &&
    before !== prepositionIn(claim.gaps[opening] ?? []) &&
    first === places[0] &&
    !(before !== OF && isToldMoreOf(told, places))
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
