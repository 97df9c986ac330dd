import type { TermGroup } from '../archive.ts';
import { BM25, idf, type TermCount } from '../passage-index.ts';
import { TITLE_WEIGHT } from '../ranking.ts';

/** What is known of the terms of a query in one scope, to score its passages as the memory engine does. */
export interface Plan {
  /** Each term that may match, with its place in the lists below. */
  readonly terms: ReadonlyMap<string, number>;
  /** By a term's place: what its rarity counts for in the text, and in the title. */
  readonly textRarity: readonly number[];
  readonly titleRarity: readonly number[];
  /** Of each group the ways that can match at all. */
  readonly groups: readonly (readonly Way[])[];
  /** Different terms of a passage, and of its title, on average. */
  readonly averageText: number;
  readonly averageTitle: number;
}

interface Way {
  /** By their places, each once. */
  readonly terms: readonly number[];
  readonly weight: number;
}

/** How many passages hold each term: in this scope, and over all that the asker sees. */
export interface PlanCounts {
  own(term: string): TermCount;
  all(term: string): TermCount;
  /** All passages that the asker sees. */
  readonly passages: number;
  readonly averageText: number;
  readonly averageTitle: number;
}

/** Null where nothing in this scope can match. */
export function planOf(groups: readonly TermGroup[], counts: PlanCounts): Plan | null {
  const terms = new Map<string, number>();
  const placeOf = (term: string) => {
    const known = terms.get(term) ?? terms.size;
    terms.set(term, known);
    return known;
  };
  const ways = groups.map(({ alternatives }) =>
    alternatives
      .filter((each) => each.weight > 0 && each.terms.length > 0)
      .filter((each) => each.terms.every((term) => counts.own(term).either > 0))
      .map((each) => ({ terms: [...new Set(each.terms)].map(placeOf), weight: each.weight })),
  );
  if (terms.size === 0) return null;
  const rarities = (field: 'text' | 'title') =>
    [...terms.keys()].map((term) => idf(counts.all(term)[field], counts.passages));
  return {
    terms,
    groups: ways.filter((each) => each.length > 0),
    textRarity: rarities('text'),
    titleRarity: rarities('title').map((rarity) => TITLE_WEIGHT * rarity),
    averageText: counts.averageText,
    averageTitle: counts.averageTitle,
  };
}

/** How often a passage has the terms of a plan, by their places, and how many different terms it has. */
export interface Held {
  readonly text: ArrayLike<number>;
  readonly title: ArrayLike<number>;
  readonly textLength: number;
  readonly titleLength: number;
}

/** The sum over the groups of the best way's score; of a way the score of its rarest term counts, and all must be there. */
export function scoreOf(plan: Plan, held: Held): number {
  let score = 0;
  for (const ways of plan.groups) {
    let best = 0;
    for (const { terms, weight } of ways) best = Math.max(best, weight * wayScore(plan, held, terms));
    score += best;
  }
  return score;
}

function wayScore(plan: Plan, held: Held, terms: readonly number[]): number {
  let best = 0;
  for (const term of terms) {
    const score = termScore(plan, held, term);
    if (score === 0) return 0;
    if (score > best) best = score;
  }
  return best;
}

function termScore(plan: Plan, held: Held, term: number): number {
  const inText = held.text[term] ?? 0;
  const inTitle = held.title[term] ?? 0;
  const text = inText === 0 ? 0 : saturated(inText, held.textLength, plan.averageText);
  const title = inTitle === 0 ? 0 : saturated(inTitle, held.titleLength, plan.averageTitle);
  return (plan.textRarity[term] ?? 0) * text + (plan.titleRarity[term] ?? 0) * title;
}

function saturated(times: number, length: number, average: number): number {
  const { k, b, d } = BM25;
  return d + (times * (k + 1)) / (times + k * (1 - b + (b * length) / average));
}

/** Counts the terms of a plan in a list that is joined by spaces. */
export function countTerms({ terms }: Plan, joined: string): number[] {
  const counts = new Array<number>(terms.size).fill(0);
  let start = 0;
  while (start < joined.length) {
    const space = joined.indexOf(' ', start);
    const end = space < 0 ? joined.length : space;
    const place = terms.get(joined.slice(start, end));
    if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    start = end + 1;
  }
  return counts;
}
