import { stemmer } from 'stemmer';
import { isStop } from '../src/text/stop-words.ts';

const K1 = 1.2;
const B = 0.75;

const STEMS = new Map<string, string>();

/** The plain terms of a text: letters and figures in lower case, stop words dropped, Porter's stems. */
export function plainTerms(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!isStop(word)) found.push(stemOf(word));
  }
  return found;
}

function stemOf(word: string): string {
  const known = STEMS.get(word) ?? stemmer(word);
  STEMS.set(word, known);
  return known;
}

/** How often a term stands in a document. */
interface Posting {
  readonly document: number;
  readonly count: number;
}

/** BM25 as it is in the books (Robertson and Zaragoza 2009, k1 1.2, b 0.75): what the product is measured against. */
export class Bm25 {
  readonly #postings = new Map<string, Posting[]>();
  readonly #lengths: number[] = [];
  #average = 0;

  /** The terms of each document; it is known by its place from then on. */
  constructor(documents: Iterable<readonly string[]>) {
    for (const terms of documents) this.#add(terms);
    this.#average =
      this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.#lengths.length);
  }

  #add(terms: readonly string[]): void {
    const document = this.#lengths.push(terms.length) - 1;
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const postings = this.#postings.get(term);
      if (postings === undefined) this.#postings.set(term, [{ document, count }]);
      else postings.push({ document, count });
    }
  }

  /** The score of each document that holds a term. Those `without` are as if they were not there. */
  scores(terms: readonly string[], without: ReadonlySet<number> = new Set()): Map<number, number> {
    const scores = new Map<number, number>();
    for (const term of new Set(terms)) {
      const postings = (this.#postings.get(term) ?? []).filter(({ document }) => !without.has(document));
      const idf = rarity(postings.length, this.#lengths.length - without.size);
      for (const { document, count } of postings) {
        const norm = K1 * (1 - B + (B * (this.#lengths[document] ?? 0)) / this.#average);
        scores.set(document, (scores.get(document) ?? 0) + (idf * count * (K1 + 1)) / (count + norm));
      }
    }
    return scores;
  }

  /** The inverse document frequencies of some terms, summed: what a score can be measured by. */
  mass(terms: readonly string[]): number {
    const held = [...new Set(terms)].map((term) => this.#postings.get(term)?.length ?? 0);
    return held.reduce((sum, each) => sum + rarity(each, this.#lengths.length), 0);
  }
}

function rarity(held: number, documents: number): number {
  return Math.log(1 + (documents - held + 0.5) / (held + 0.5));
}

/** The keys with the highest scores, best first; of equal ones the lower key. */
export function highest(scores: ReadonlyMap<number, number>, most: number): number[] {
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([key]) => key);
}
