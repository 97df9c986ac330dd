import type { Span } from '../../text/span.ts';
import { type Term, terms } from '../../text/terms.ts';
import type { ArticleWords } from './article-words.ts';
import type { Leaf } from './expression.ts';
import { type Edge, type Lattice, latticeOf, runsOf } from './lattice.ts';

/** A word or a phrase as it is looked for. */
export interface Pattern {
  readonly leaf: Leaf;
  readonly lattice: Lattice;
  /** The term where it is a single plain word that says something; else null. */
  readonly single: string | null;
  /**
   * Groups of terms of which every match holds one each: one group for each place in the pattern that has to be crossed.
   */
  readonly cuts: readonly (readonly string[])[];
}

/** The terms of a word: one alone in capitals is not taken for a text in capitals, so that “WHO” is no stop word. */
export function wordTerms(word: string): readonly Term[] {
  return /\s/u.test(word) ? terms(word) : terms(`${word} x`).slice(0, -1);
}

export function patternOf(leaf: Leaf): Pattern {
  const lattice = withCountry(leaf, latticeOf(wordTerms(leaf.typed)));
  const edges = lattice.flat();
  const [only] = edges;
  return {
    leaf,
    lattice,
    single: edges.length === 1 && only !== undefined && !only.stop ? only.term : null,
    cuts: lattice.map((_, place) => [
      ...new Set(edges.filter(({ from, to }) => from <= place && place < to).map(({ term }) => term)),
    ]),
  };
}

/** “us” without capitals may be the country; as a word alone it is nothing else. */
function withCountry({ typed, isPhrase }: Leaf, lattice: Lattice): Lattice {
  return lattice.map((edges) =>
    edges.flatMap((edge): Edge[] => {
      if (edge.term !== 'us' || !edge.stop || typed.slice(edge.start, edge.end) !== 'us') return [edge];
      const country = { ...edge, term: 'usa', stop: false };
      return isPhrase ? [edge, country] : [country];
    }),
  );
}

/** Whether an article holds a pattern: a phrase in one sentence of its text or in its title. */
export function holds(pattern: Pattern, words: ArticleWords): boolean {
  if (pattern.single !== null) return words.has(pattern.single);
  return linesFor(pattern, words).some((line) => runsOf(pattern.lattice, words.lattice(line)).length > 0);
}

/** Where a pattern stands in one line of an article. */
export function placesIn(pattern: Pattern, words: ArticleWords, line: number): Span[] {
  return runsOf(pattern.lattice, words.lattice(line));
}

/** The lines that may hold a pattern: those with one of the terms of its rarest cut. */
function linesFor({ cuts }: Pattern, words: ArticleWords): readonly number[] {
  let rarest: readonly string[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const cut of cuts) {
    let lines = 0;
    for (const term of cut) lines += words.holding(term).length;
    if (lines < fewest) [rarest, fewest] = [cut, lines];
  }
  const [only, ...others] = rarest;
  if (only === undefined) return [];
  return others.length === 0
    ? words.holding(only)
    : [...new Set(rarest.flatMap((term) => words.holding(term)))];
}
