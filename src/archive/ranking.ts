import type { Alternative, TermGroup } from './archive.ts';
import { highest } from './best.ts';
import type { Pace } from './pace.ts';
import { HIGHEST_TERM_SCORE, idf, type PassageIndex, type TermCount } from './passage-index.ts';

/**
 * What a match in the title counts for, beside one in the text. More harms: all passages of an article share its
 * title, so that it cannot tell them apart. See benchmarks/RESULTS.md.
 */
const TITLE_WEIGHT = 0.2;

/** How rare terms are over everything that the asker may see, so that scores of two indexes can be compared. */
export interface Statistics {
  readonly passages: number;
  count(term: string): TermCount;
}

/** What the indexes that a query asks hold together. */
export function statisticsOf(indexes: readonly PassageIndex[]): Statistics {
  const passages = indexes.reduce((sum, index) => sum + index.size, 0);
  const sum = (term: string, field: keyof TermCount) =>
    indexes.reduce((total, index) => total + index.count(term)[field], 0);
  const [only] = indexes;
  if (only !== undefined && indexes.length === 1) return { passages, count: (term) => only.count(term) };
  return {
    passages,
    count: (term) => ({ text: sum(term, 'text'), title: sum(term, 'title'), either: sum(term, 'either') }),
  };
}

/** One index with what ranking it needs. */
interface Ranking {
  readonly index: PassageIndex;
  readonly statistics: Statistics;
}

/**
 * Scores of at least the `limit` best passages of an index, by number: the sum over the groups of the best
 * alternative's BM25. Exact, though it skips what cannot matter: groups come in the order of what they can add at
 * the most, and once the rest cannot lift a new passage among the best, only those already found are scored
 * (MaxScore: Turtle and Flood 1995).
 */
export async function rank(
  ranking: Ranking,
  groups: readonly TermGroup[],
  admits: ((id: number) => boolean) | null,
  limit: number,
  pace: Pace,
): Promise<Map<number, number>> {
  const ordered = groups
    .map((group) => ({ group, bound: highestScore(ranking, group) }))
    .filter(({ bound }) => bound > 0)
    .sort((a, b) => b.bound - a.bound);
  const scores = new Map<number, number>();
  let rest = ordered.reduce((sum, { bound }) => sum + bound, 0);
  for (const { group, bound } of ordered) {
    if (pace.due()) await pace.pause();
    const threshold = scores.size < limit ? Number.NEGATIVE_INFINITY : highest(scores.values(), limit);
    const isClosed = threshold > rest;
    if (isClosed) drop(scores, threshold - rest);
    rest -= bound;
    const matches = groupScores(ranking, group, isClosed ? (id) => scores.has(id) : admits);
    for (const [id, score] of matches) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  return scores;
}

function drop(scores: Map<number, number>, below: number): void {
  for (const [id, score] of scores) if (score < below) scores.delete(id);
}

type Admits = ((id: number) => boolean) | null;

function groupScores(ranking: Ranking, group: TermGroup, admits: Admits): Map<number, number> {
  const [first, ...others] = group.alternatives.filter((each) => isHeld(ranking, each));
  if (first === undefined) return new Map();
  const scores = alternativeScores(ranking, first, admits);
  for (const other of others) {
    for (const [id, score] of alternativeScores(ranking, other, admits)) {
      if (score > (scores.get(id) ?? 0)) scores.set(id, score);
    }
  }
  return scores;
}

/** All terms must match. They stand for one word, which is at least as rare as the rarest of them: that one counts. */
function alternativeScores(
  ranking: Ranking,
  { terms, weight }: Alternative,
  admits: Admits,
): Map<number, number> {
  const [first, ...others] = [...new Set(terms)].sort(
    (a, b) => ranking.index.count(a).either - ranking.index.count(b).either,
  );
  if (first === undefined) return new Map();
  let scores = termScores(ranking, first, weight, admits);
  for (const term of others) {
    const held = scores;
    const both = termScores(ranking, term, weight, (id) => held.has(id));
    for (const [id, score] of both) both.set(id, Math.max(score, held.get(id) ?? 0));
    scores = both;
  }
  return scores;
}

/** MiniSearch reckons rarity within its own index; the weights set it right. */
function termScores(ranking: Ranking, term: string, weight: number, admits: Admits): Map<number, number> {
  const { index, statistics } = ranking;
  const own = index.count(term);
  const all = statistics.count(term);
  const rarity = (field: 'text' | 'title') =>
    own[field] === all[field] && index.size === statistics.passages
      ? 1
      : idf(all[field], statistics.passages) / idf(own[field], index.size);
  return index.scores(
    term,
    { text: weight * rarity('text'), title: weight * TITLE_WEIGHT * rarity('title') },
    admits,
  );
}

function isHeld({ index }: Ranking, { terms, weight }: Alternative): boolean {
  return weight > 0 && terms.length > 0 && terms.every((term) => index.count(term).either > 0);
}

function highestScore(ranking: Ranking, group: TermGroup): number {
  const bounds = group.alternatives
    .filter((each) => isHeld(ranking, each))
    .map(({ terms, weight }) => weight * Math.max(...terms.map((term) => highestTermScore(ranking, term))));
  return Math.max(0, ...bounds);
}

function highestTermScore({ index, statistics }: Ranking, term: string): number {
  const own = index.count(term);
  const all = statistics.count(term);
  const text = own.text > 0 ? idf(all.text, statistics.passages) : 0;
  const title = own.title > 0 ? TITLE_WEIGHT * idf(all.title, statistics.passages) : 0;
  return HIGHEST_TERM_SCORE * (text + title);
}
