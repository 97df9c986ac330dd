import { mean, share } from './auc.ts';
import { percent, type Section } from './report.ts';
import type { Asked } from './squad.ts';

/** A question with the ids of the articles that were found for it, best first, at most ten. */
export interface Ranked {
  readonly asked: Asked;
  readonly ids: readonly string[];
}

/** How high the question's own paragraph stands; each from 0 to 1. */
export interface Ranks {
  readonly first: number;
  readonly firstThree: number;
  readonly firstFive: number;
  /** The mean of 1 / rank, 0 where it is not among the first ten (MRR@10). */
  readonly reciprocal: number;
}

export function ranksOf(all: readonly Ranked[]): Ranks {
  const ranks = all.map(({ asked, ids }) => ids.indexOf(asked.paragraph) + 1);
  const within = (most: number) => share(ranks, (rank) => rank > 0 && rank <= most);
  return {
    first: within(1),
    firstThree: within(3),
    firstFive: within(5),
    reciprocal: mean(ranks.map((rank) => (rank > 0 && rank <= 10 ? 1 / rank : 0))),
  };
}

/** What ranked the passages. */
export interface Rankings {
  /** As a reader meets them. */
  readonly read: readonly Ranked[];
  /** As the archive has them. */
  readonly searched: readonly Ranked[];
  readonly bm25: readonly Ranked[];
  readonly miniSearch: readonly Ranked[];
}

export function passagesSection({ read, searched, bm25, miniSearch }: Rankings): Section {
  const of = read.length;
  const [reader, archive, plain, bare] = [read, searched, bm25, miniSearch].map(ranksOf).map((ranks) => ({
    recall: percent(ranks.first, ranks.firstThree, ranks.firstFive),
    reciprocal: percent(ranks.reciprocal),
  }));
  return {
    group: 'passages',
    rows: [
      {
        measure: 'passages R@1 / R@3 / R@5, as a reader meets them',
        of,
        miniSearch: bare?.recall ?? '',
        bm25: plain?.recall ?? '',
        dateline: reader?.recall ?? '',
      },
      {
        measure: 'passages MRR@10, as a reader meets them',
        of,
        miniSearch: bare?.reciprocal ?? '',
        bm25: plain?.reciprocal ?? '',
        dateline: reader?.reciprocal ?? '',
      },
      { measure: 'passages R@1 / R@3 / R@5, the archive’s own order', of, dateline: archive?.recall ?? '' },
      { measure: 'passages MRR@10, the archive’s own order', of, dateline: archive?.reciprocal ?? '' },
    ],
    notes: [
      '**Passages**: each paragraph of SQuAD is an article; the right one is the one that the question was asked of. A reader meets articles in the order of their sentences.',
    ],
  };
}
