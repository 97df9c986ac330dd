import type { SpanToken } from './span-tokens.ts';
import type { SpanCandidate } from './spans.ts';

// What may stand beside a span; the earlier, the more it says.
const BESIDE = [
  'by',
  'in',
  'at',
  'on',
  'from',
  'to',
  'of',
  'the',
  'a',
  'an',
  'and',
  'was',
  'is',
  'were',
  'are',
  'as',
  'with',
  'for',
  'who',
  'that',
  'which',
  'had',
  'has',
  'near',
  'under',
  'since',
  'until',
  'during',
  'or',
  'but',
  'his',
  'her',
  'their',
  'its',
  'about',
  'around',
  'than',
];
const BESIDE_PLACE = new Map(BESIDE.map((word, at) => [word, at + 3]));
const FAR = 30;

/** 0 at an end of the sentence, 1 for a word of the question, 2 for any other, above that one of the listed words. */
export function besideOf({ word, term }: SpanToken, weight: number): number {
  const place = BESIDE_PLACE.get(word);
  if (place !== undefined) return place;
  return term !== '' && weight > 0 ? 1 : 2;
}

export function signOf(gap: string): number {
  if (/^\s?$/u.test(gap)) return 0;
  return gap.includes(',') ? 1 : /[()]/u.test(gap) ? 3 : 2;
}

/** Weights on one side, each divided by how far it is. */
export function closeness(weights: readonly number[], step: -1 | 1, from: number): number {
  let sum = 0;
  let distance = 1;
  for (let at = from; at >= 0 && at < weights.length && distance <= FAR; at += step) {
    sum += (weights[at] ?? 0) / distance;
    distance++;
  }
  return sum;
}

export function distanceBack(weights: readonly number[], from: number): number {
  for (let at = from - 1; at >= 0; at--) if ((weights[at] ?? 0) > 0) return from - at;
  return FAR;
}

export function distanceOn(weights: readonly number[], to: number): number {
  for (let at = to; at < weights.length; at++) if ((weights[at] ?? 0) > 0) return at - to + 1;
  return FAR;
}

export function massWithin(weights: readonly number[], { from, to }: SpanCandidate, reach: number): number {
  let mass = 0;
  for (let at = Math.max(0, from - reach); at < Math.min(weights.length, to + reach); at++) {
    if (at < from || at >= to) mass += weights[at] ?? 0;
  }
  return mass;
}

export function nearest(places: readonly number[], from: number, to: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    if (place >= from && place < to) continue;
    const distance = place < from ? from - place : place - to + 1;
    if (distance < least) {
      least = distance;
      best = place;
    }
  }
  return best;
}

export function signsBetween(
  tokens: readonly SpanToken[],
  deed: number,
  { from, to }: SpanCandidate,
): number {
  const between = deed < from ? tokens.slice(deed + 1, from + 1) : tokens.slice(to, deed + 1);
  return between.filter(({ gap }) => /[,;:()—–]/u.test(gap)).length;
}

export function contentBefore(tokens: readonly SpanToken[], from: number): SpanToken | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) if (tokens[at]?.term !== '') return tokens[at];
  return undefined;
}

export function contentAfter(tokens: readonly SpanToken[], to: number): SpanToken | undefined {
  for (let at = to; at < Math.min(tokens.length, to + 3); at++)
    if (tokens[at]?.term !== '') return tokens[at];
  return undefined;
}
