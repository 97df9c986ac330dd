import type { Span } from '../../text/span.ts';
import type { Term } from '../../text/terms.ts';

/**
 * A word of a sentence between two places in it. “cyber-security” has two ways from its start to its end: its parts, and
 * the compound.
 */
export interface Edge extends Span {
  readonly term: string;
  readonly stop: boolean;
  /** How many plain words stand before it, and before what follows it. */
  readonly from: number;
  readonly to: number;
}

/** The words of a sentence in order, by where they begin: `edges[n]` follow `n` plain words. */
export type Lattice = readonly (readonly Edge[])[];

/** Lays out the terms of a text, in which a compound comes after its parts. */
export function latticeOf(terms: readonly Term[]): Lattice {
  const edges: Edge[][] = [];
  const starts: number[] = [];
  for (const { term, stop, start, end } of terms) {
    const first = firstWithin(starts, start);
    const last = starts.length;
    if (first < last) edges[first]?.push({ term, stop, start, end, from: first, to: last });
    else {
      edges.push([{ term, stop, start, end, from: last, to: last + 1 }]);
      starts.push(start);
    }
  }
  return edges;
}

/** The number of the first of some ascending starts that is not before `start`; their count where all are. */
function firstWithin(starts: readonly number[], start: number): number {
  let at = starts.length;
  while (at > 0 && (starts[at - 1] ?? 0) >= start) at--;
  return at;
}

/**
 * Where a pattern stands in a sentence as a run of words, as spans in order. A word that is no stop word in the pattern
 * (“WHO”) is none in the sentence either.
 */
export function runsOf(pattern: Lattice, sentence: Lattice): Span[] {
  const found: Span[] = [];
  for (const edges of sentence) {
    const first = edges[0];
    if (first === undefined) continue;
    const last = furthest(pattern, 0, sentence, first.from);
    if (last !== null) found.push({ start: first.start, end: last.end });
  }
  return found;
}

/** The last word of a run from two places on; null where there is none. */
function furthest(pattern: Lattice, at: number, sentence: Lattice, place: number): Edge | null {
  for (const wanted of pattern[at] ?? []) {
    for (const edge of sentence[place] ?? []) {
      if (edge.term !== wanted.term || (edge.stop && !wanted.stop)) continue;
      if (wanted.to >= pattern.length) return edge;
      const last = furthest(pattern, wanted.to, sentence, edge.to);
      if (last !== null) return last;
    }
  }
  return null;
}
