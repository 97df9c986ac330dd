import type { Outcome } from './asking.ts';
import { mean, share } from './auc.ts';
import type { AskedKind } from './kinds.ts';
import { percent, type Row, type Section } from './report.ts';
import { scoreAnswer } from './score.ts';

/** An outcome beside the words that the plain reader takes for the answer. */
export interface Answered {
  readonly outcome: Outcome;
  readonly plain: string;
}

const KINDS: readonly AskedKind[] = ['who', 'when', 'where', 'how many'];

/** Answers in a word or two: exact match and word F1 over all questions of a kind, given or not. */
export function answersSection(all: readonly Answered[]): Section {
  const byKind = KINDS.map((kind) => ({ kind, some: all.filter(({ outcome }) => outcome.kind === kind) }));
  const present = byKind.filter(({ some }) => some.length > 0);
  return {
    group: 'answers',
    rows: [
      ...present.map(({ kind, some }) => answerRow(kind, some)),
      ...present.map(({ kind, some }) => givenRow(kind, some)),
    ],
    notes: [
      '**Answers**: what stands above the quotations, or no words where nothing does, against the accepted answers (SQuAD’s exact match and word F1, over all questions of the kind). BM25’s answers are read off its three best sentences by regular expressions.',
    ],
  };
}

function answerRow(kind: AskedKind, all: readonly Answered[]): Row {
  return {
    measure: `answers EM / F1: ${kind}`,
    of: all.length,
    bm25: exactAndF1(all, ({ plain }) => plain),
    dateline: exactAndF1(all, ({ outcome }) => outcome.lead),
  };
}

function exactAndF1(all: readonly Answered[], text: (each: Answered) => string): string {
  const scores = all.map((each) => scoreAnswer(text(each), each.outcome.asked.answers));
  return percent(mean(scores.map(({ exact }) => exact)), mean(scores.map(({ f1 }) => f1)));
}

function givenRow(kind: AskedKind, all: readonly Answered[]): Row {
  const given = all.filter(({ outcome }) => outcome.lead !== '');
  const right = share(given, ({ outcome }) => scoreAnswer(outcome.lead, outcome.asked.answers).exact === 1);
  return {
    measure: `answers given / exact among the given: ${kind}`,
    of: all.length,
    dateline: percent(given.length / all.length, right),
  };
}
