import type { Outcome } from './asking.ts';
import { share } from './auc.ts';
import type { AskedKind } from './kinds.ts';
import { percent, type Row, type Section } from './report.ts';

/** An outcome beside what the plain engine makes of the same question. */
export interface Compared {
  readonly outcome: Outcome;
  /** For the plain engine's first three sentences, whether they hold an answer. */
  readonly plain: readonly boolean[];
}

const KINDS: readonly (readonly [string, readonly AskedKind[]])[] = [
  ['who', ['who']],
  ['when, what year', ['when']],
  ['where', ['where']],
  ['what, which, how, other', ['how many', 'other']],
  ['of these, how many', ['how many']],
  ['all kinds', ['who', 'when', 'where', 'how many', 'other']],
];

const NOTE =
  '**Sentences**: right where an accepted answer stands in one as whole words, in SQuAD’s normal form. The kind is told by the words “how many” or else by the first question word. “As shown” is what `/ask` quotes, or offers as near where it says “nothing”.';

/** Sentences by kind of question: as they are ranked, and as they are shown. */
export function sentencesSection(all: readonly Compared[]): Section {
  const rows = KINDS.flatMap(([name, kinds]) => {
    const some = all.filter(({ outcome }) => kinds.includes(outcome.kind));
    return some.length === 0 ? [] : sentenceRows(name, some);
  });
  return {
    group: 'sentences',
    rows: [...rows.filter((_, at) => at % 2 === 0), ...rows.filter((_, at) => at % 2 === 1)],
    notes: [NOTE],
  };
}

/** Two rows: top 1 and top 3 of the ranking, and of what is shown. */
export function sentenceRows(name: string, all: readonly Compared[]): [Row, Row] {
  const of = all.length;
  return [
    {
      measure: `sentences top 1 / top 3: ${name}`,
      of,
      bm25: tops(all.map(({ plain }) => plain)),
      dateline: tops(all.map(({ outcome }) => outcome.ranked)),
    },
    {
      measure: `as shown, top 1 / top 3: ${name}`,
      of,
      dateline: tops(all.map(({ outcome }) => outcome.shown)),
    },
  ];
}

function tops(all: readonly (readonly boolean[])[]): string {
  return percent(
    share(all, ([first]) => first === true),
    share(all, (held) => held.includes(true)),
  );
}
