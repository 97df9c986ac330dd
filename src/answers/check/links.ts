import { SAYING } from '../../text/reporting.ts';
import {
  between,
  claimGap,
  diesOf,
  gapsBetween,
  hasBarrier,
  hasCopula,
  isPassive,
  isVerbal,
  type Pair,
  prepositionIn,
  wordAt,
} from './pair.ts';
import { isTurned } from './turned.ts';
import type { Composed } from './units.ts';
import { BARRIERS, COPULA, OF } from './words.ts';

/** How two neighbours of a claim are tied in the quotation. `skipped` units between them are of no concern to it. */
export interface Link {
  readonly skipped: { readonly from: number; readonly to: number } | null;
}

const PLAIN: Link = { skipped: null };
const FURTHEST = 24;
const RELATIVE = /^(?:who|which|that)$/;

/**
 * Whether units `i` and `j` of a claim, which follow one another there, belong together in the quotation as well, where
 * they stand at `p` and `q`; null where that cannot be told. Rules over the words and marks between them: side by side, in
 * turned order (“Orsel’s head”, “the head of Orsel”; active, passive), or over what English lets one pass over: an
 * apposition, the predicate before an “and”, a place or a time.
 */
export function linkOf(pair: Pair, i: number, j: number, p: number, q: number): Link | null {
  if (p === q) return isOne(pair, j, p) ? PLAIN : null;
  if (diesOf(pair, j, q) && p < q !== isPassive(pair, q)) return null;
  if (Math.abs(p - q) > FURTHEST) return null;
  if (p < q) return forward(pair, i, j, p, q);
  return isTurned(pair, i, j, q, p) ? PLAIN : null;
}

/** Both words of a name that the claim has without capitals, or of “the terminal” that is its “ferry terminal”. */
function isOne(pair: Pair, j: number, place: number): boolean {
  const unit = pair.told.units[place];
  if (unit === undefined) return false;
  if (unit.kind === 'name') return isOneName(claimGap(pair, j));
  return unit.terms.length > 1 && claimGap(pair, j).every((word) => word === '-');
}

function isOneName(words: readonly string[]): boolean {
  return words.every((word) => /^(?:of|and|the|for|-|\.|’s|&)$/.test(word));
}

function forward(pair: Pair, i: number, j: number, p: number, q: number): Link | null {
  const { told } = pair;
  const open = between(pair.told, p, q, pair.free);
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

/** Side by side in the quotation: the words between them say the same in both. */
function besides(pair: Pair, j: number, p: number, q: number): boolean {
  const { told } = pair;
  const claimed = claimGap(pair, j);
  const words = gapsBetween(told, p, q);
  const isRelative =
    words.some((word) => RELATIVE.test(word)) && /^(?:,? ?)(?:who|which|that)\b/.test(words.join(' '));
  for (const word of words) {
    if (!BARRIERS.has(word) || claimed.includes(word) || /["“”]/.test(word)) continue;
    if (!(isRelative && RELATIVE.test(word))) return false;
  }
  if (prepositionIn(claimed) !== prepositionIn(words)) {
    const [a, b] = [prepositionIn(claimed), prepositionIn(words)];
    const isLoose = (a === undefined && b === OF) || (a === OF && b === undefined);
    if (!isLoose || claimed.some((word) => COPULA.has(word))) return false;
  }
  for (const word of ['and', 'or', 'but']) if (words.includes(word) && !claimed.includes(word)) return false;
  if (claimed.includes('or') && !words.includes('or')) return false;
  const [isClaimed, isTold] = [hasCopula(claimed), hasCopula(words)];
  if (words.includes('’s') && isClaimed) return false;
  if (isTold && diesOf(pair, j, q)) return true;
  if (isClaimed && !isTold) return words.includes(',') || words.includes('(');
  return !(isTold && !isClaimed) || isRelative || /ing$/.test(wordAt(told, q)) || claimed.includes(',');
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

function hasSaying(told: Composed, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (SAYING.has(wordAt(told, at))) return true;
  return false;
}
