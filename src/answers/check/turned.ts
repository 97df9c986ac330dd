import {
  between,
  claimGap,
  diesOf,
  gapsBetween,
  hasBarrier,
  hasCopula,
  isVerbal,
  type Pair,
  prepositionIn,
  wordAt,
} from './pair.ts';
import type { Composed } from './units.ts';
import { BY, OF, operatorOf } from './words.ts';

const LIGHT_GAP = /^(?:the|a|an|its|his|her|their|our|,|of|’s|\.)$/;

/**
 * Whether neighbours `i` and `j` of a claim stand the other way round in the quotation, `j` at `q` before `i` at `p`, and
 * yet in the same relation: “Orsel’s head” and “the head of Orsel”, “Rao is the director” and “the director, Rao”, active
 * and passive.
 */
export function isTurned(pair: Pair, i: number, j: number, q: number, p: number): boolean {
  const { told } = pair;
  // A figure may be another one than the claim’s.
  const isCounted = (at: number) => told.units[at]?.kind === 'number';
  const described = isDescription(told, q, p);
  const open = between(told, q, p, pair.covered).filter((at) => !described && !isCounted(at));
  const words = gapsBetween(told, q, p);
  if (open.length > 0 || hasBarrier(told, q, p)) return false;
  const isNear = words.every((word) => LIGHT_GAP.test(word));
  if (isNear && (isPossessed(claimGap(pair, j), words) || isTitled(pair, i, j, q, p))) return true;
  const isActive = [',', 'and'].every((word) => !words.includes(word)) && !hasCopula(words);
  if (prepositionIn(words) !== undefined) {
    const opening = described ? q + 1 : p;
    return isLedBy(told, opening) && isToldPassive(pair, i, j, opening, words);
  }
  if (isToldParticiple(pair, j, q) && endsPhrase(pair, p)) return true;
  return isToldPassive(pair, i, j, p, words) || (isActive && isToldActive(pair, j, q));
}

/** “The zoologist” of “by the zoologist Amara Keita”. */
function isDescription({ text, units, gaps }: Composed, q: number, p: number): boolean {
  const words = units.slice(q + 1, p);
  return (
    words.length > 0 &&
    units[p]?.kind === 'name' &&
    /^by (?:the|an?)$/.test((gaps[q + 1] ?? []).join(' ')) &&
    words.every(({ kind, start }) => kind === 'word' && /^\p{Ll}/u.test(text.slice(start))) &&
    gaps.slice(q + 2, p + 1).every((gap) => gap.length === 0)
  );
}

/** “Orsel’s head”, “the Orsel head”, “the head of Orsel”. */
function isPossessed(claimed: readonly string[], words: readonly string[]): boolean {
  if (words.includes(',') || hasCopula(claimed)) return false;
  return prepositionIn(claimed) === OF || claimed.includes('’s') || claimed.length === 0;
}

/** “Its director, Anita Rao” for “Anita Rao is the director” and for “Anita Rao, the director”; no list of two names. */
function isTitled({ claim, told }: Pair, i: number, j: number, q: number, p: number): boolean {
  const claimed = claim.gaps[j] ?? [];
  const isName = (composed: Composed, at: number) =>
    composed.units[at]?.kind === 'name' || /^\p{Lu}/u.test(composed.text.slice(composed.units[at]?.start));
  if (prepositionIn(claimed) !== undefined || !isName(told, p)) return false;
  return (
    hasCopula(claimed) ||
    (claimed.includes(',') && !(isName(claim, j) && isName(claim, i) && isName(told, q)))
  );
}

/** “Orsel was bought by Vance” for “Vance bought Orsel”: from the doer back to the deed, from the deed back to its object. */
function isToldPassive(pair: Pair, i: number, j: number, p: number, words: readonly string[]): boolean {
  const claimed = claimGap(pair, j);
  if (prepositionIn(claimed) !== undefined || hasCopula(claimed) || claimed.includes(',')) return false;
  if (isVerbal(pair, i) && isPast(pair.told, p) && isLedBy(pair.told, p + 1)) return true;
  return isLedBy(pair.told, p) || (hasCopula(words) && isVerbal(pair, i));
}

/** … and the other way round. */
function isToldActive({ claim, told }: Pair, j: number, q: number): boolean {
  const claimed = claim.gaps[j] ?? [];
  const preposition = prepositionIn(claimed);
  if (preposition === BY) return true;
  return preposition === undefined && hasCopula(claimed) && isPast(claim, j) && isPast(told, q);
}

/**
 * “The roof fell in, killing two workers” for “two workers were killed” and “two workers died”: nothing in the sentence may
 * limit it (“could fall”, “not”), and what goes before it is told outright.
 */
function isToldParticiple(pair: Pair, j: number, q: number): boolean {
  const { claim, told } = pair;
  const isUndergone = (hasCopula(claim.gaps[j] ?? []) && isPast(claim, j)) || diesOf(pair, j, q);
  if (!isUndergone || prepositionIn(claim.gaps[j] ?? []) !== undefined || !/ing$/.test(wordAt(told, q)))
    return false;
  const isLimited = told.units.some(
    (_, at) =>
      at <= q && [...(told.gaps[at] ?? []), wordAt(told, at)].some((word) => operatorOf(word) !== undefined),
  );
  return !isLimited && opensParticiple(told, q);
}

/** Whether a noun is the last of its phrase: the “police” of “killing four police horses” is not. */
function endsPhrase({ told, covered }: Pair, at: number): boolean {
  const next = told.units[at + 1];
  if (next === undefined || next.kind === 'date' || covered.has(at + 1)) return true;
  const [word] = told.gaps[at + 1] ?? [];
  return word !== undefined && word !== '’s' && word !== '-';
}

/** “, killing two”, and the “injuring” of “, killing two and injuring nine”. */
function opensParticiple(told: Composed, at: number): boolean {
  const words = (told.gaps[at] ?? []).join(' ');
  if (words === ',') return /ing$/.test(wordAt(told, at));
  if (words !== 'and' && words !== ', and') return false;
  for (let before = at - 1; before > 0 && before > at - 6; before--) {
    if (/ing$/.test(wordAt(told, before))) return (told.gaps[before] ?? []).join(' ') === ',';
  }
  return false;
}

function isLedBy({ gaps }: Composed, at: number): boolean {
  return prepositionIn(gaps[at] ?? []) === BY;
}

function isPast(composed: Composed, at: number): boolean {
  return /(?:ed|en|t|wn|nt|ght|ld|de)$/.test(wordAt(composed, at));
}
