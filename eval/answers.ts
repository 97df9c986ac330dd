import type { Manner, Outcome } from './asking.ts';
import { mean, share } from './auc.ts';
import type { AskedKind } from './kinds.ts';
import { percent, type Row, type Section } from './report.ts';
import { scoreAnswer } from './score.ts';

/** An outcome beside the words that the plain reader takes for the answer. */
export interface Answered {
  readonly outcome: Outcome;
  readonly plain: string;
}

const KINDS: readonly (readonly [AskedKind, string])[] = [
  ['who', 'who'],
  ['when', 'when'],
  ['where', 'where'],
  ['how many', 'how many'],
  ['other', 'what, which, how else'],
];

/** In which manner an answer may be given, and how the rows call it. */
const MANNERS: readonly (readonly [string, readonly Manner[]])[] = [
  ['given', ['outright', 'perhaps']],
  ['given outright', ['outright']],
  ['given with “perhaps”', ['perhaps']],
];

/** Answers in a word or two: exact match and word F1 over all questions of a kind, given or not. */
export function answersSection(all: readonly Answered[]): Section {
  const byKind = KINDS.map(([kind, name]) => ({
    name,
    some: all.filter(({ outcome }) => outcome.kind === kind),
  })).filter(({ some }) => some.length > 0);
  const given = MANNERS.flatMap(([manner, manners]) =>
    byKind.map(({ name, some }) => givenRow(`answers ${manner} / exact among these: ${name}`, manners, some)),
  );
  return {
    group: 'answers',
    rows: [
      ...byKind.map(({ name, some }) => answerRow(name, some)),
      ...byKind.map(({ name, some }) => likeliestRow(name, some)),
      ...given,
    ],
    notes: [
      '**Answers**: what stands above the quotations, or no words where nothing does, against the accepted answers (SQuAD’s exact match and word F1, over all questions of the kind). BM25’s answers are read off its three best sentences by regular expressions.',
    ],
  };
}

function answerRow(name: string, all: readonly Answered[]): Row {
  return {
    measure: `answers EM / F1: ${name}`,
    of: all.length,
    bm25: exactAndF1(all, ({ plain }) => plain),
    dateline: exactAndF1(all, ({ outcome }) => outcome.lead),
  };
}

/** What the ranking of stretches is worth before it is asked how sure it is: the plain reader is never asked either. */
function likeliestRow(name: string, all: readonly Answered[]): Row {
  return {
    measure: `answers EM / F1, shown or not: ${name}`,
    of: all.length,
    bm25: exactAndF1(all, ({ plain }) => plain),
    dateline: exactAndF1(all, ({ outcome }) => outcome.likeliest),
  };
}

function exactAndF1(all: readonly Answered[], text: (each: Answered) => string): string {
  const scores = all.map((each) => scoreAnswer(text(each), each.outcome.asked.answers));
  return percent(mean(scores.map(({ exact }) => exact)), mean(scores.map(({ f1 }) => f1)));
}

function givenRow(measure: string, manners: readonly Manner[], all: readonly Answered[]): Row {
  const given = all.filter(({ outcome }) => manners.includes(outcome.leadManner));
  const right = share(given, ({ outcome }) => scoreAnswer(outcome.lead, outcome.asked.answers).exact === 1);
  return { measure, of: all.length, dateline: percent(given.length / all.length, right) };
}
