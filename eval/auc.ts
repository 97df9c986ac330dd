/** Scores of what should be answered and of what should not. */
export interface Scores {
  readonly answerable: readonly number[];
  readonly unanswerable: readonly number[];
}

/** How well a score tells the two apart. All from 0 to 1. */
export interface Separation {
  /** How often an answerable one scores above an unanswerable one, a tie counted as half. */
  readonly auc: number;
  /** The mean of the shares kept and rejected, at the threshold where it is highest. */
  readonly balanced: number;
  /** The share of the unanswerable that falls below the threshold which keeps 90 % of the answerable. */
  readonly rejected: number;
  /** The share of all that is rightly kept or rejected at that threshold. */
  readonly accuracy: number;
}

const KEPT = 0.9;

/** NaN where one side is empty. */
export function separate({ answerable, unanswerable }: Scores): Separation {
  const threshold = descending(answerable)[Math.ceil(KEPT * answerable.length) - 1] ?? Number.NaN;
  const kept = share(answerable, (score) => score >= threshold);
  const rejected = share(unanswerable, (score) => score < threshold);
  return {
    auc: auc({ answerable, unanswerable }),
    balanced: bestBalance({ answerable, unanswerable }),
    rejected,
    accuracy:
      (kept * answerable.length + rejected * unanswerable.length) / (answerable.length + unanswerable.length),
  };
}

/** The area under the ROC curve, by ranks (Mann and Whitney's U over the number of pairs). */
export function auc({ answerable, unanswerable }: Scores): number {
  const all = [
    ...answerable.map((score) => ({ score, isAnswerable: true })),
    ...unanswerable.map((score) => ({ score, isAnswerable: false })),
  ].sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let from = 0, to = 0; from < all.length; from = to) {
    let tied = 0;
    for (to = from; to < all.length && all[to]?.score === all[from]?.score; to++)
      tied += Number(all[to]?.isAnswerable);
    // Ranks count from 1; equal scores share the mean of theirs.
    ranks += (tied * (from + 1 + to)) / 2;
  }
  const n = answerable.length;
  return (ranks - (n * (n + 1)) / 2) / (n * unanswerable.length);
}

/** The mean of the shares rightly kept and rightly rejected at the best threshold. */
function bestBalance({ answerable, unanswerable }: Scores): number {
  const below = [...unanswerable].sort((a, b) => a - b);
  const kept = descending(answerable);
  let best = 0;
  let rejected = below.length;
  for (const [at, score] of kept.entries()) {
    while (rejected > 0 && (below[rejected - 1] ?? 0) >= score) rejected--;
    best = Math.max(best, (at + 1) / kept.length / 2 + rejected / below.length / 2);
  }
  return below.length === 0 || kept.length === 0 ? Number.NaN : best;
}

function descending(scores: readonly number[]): number[] {
  return [...scores].sort((a, b) => b - a);
}

/** The share of a list that something holds for; NaN of an empty one. */
export function share<T>(all: readonly T[], isSo: (each: T) => boolean): number {
  return all.filter(isSo).length / all.length;
}

export function mean(all: readonly number[]): number {
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}
