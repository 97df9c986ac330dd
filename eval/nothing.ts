import { type Scores, separate, share } from './auc.ts';
import type { Away, Verdict } from './away.ts';
import { calibrationError, calibrationTable } from './calibration.ts';
import { decimal, percent, type Row, type Section } from './report.ts';

/** Whether “nothing” is said where the articles do not answer, and only there. */
export function nothingSection(intact: readonly Verdict[], away: Away): Section {
  const mixed = [...intact, ...away.withoutParagraph];
  return {
    group: 'nothing',
    rows: [
      ...rowsOf('title away', intact, away.withoutTitle),
      ...rowsOf('paragraph away', intact, away.withoutParagraph),
      {
        measure: 'expected calibration error, each asked with and without its paragraph',
        of: mixed.length,
        dateline: decimal(calibrationError(mixed)),
      },
    ],
    notes: [
      `**Nothing**: a question, of at most 2,000 drawn by the seed, is asked as things are, while all paragraphs of its title are away, and while its own paragraph alone is; another paragraph then may say the same, as the first quotation of ${percent(share(away.withoutParagraph, ({ right }) => right))} % does. BM25’s score is divided by the weight of the question’s words.`,
      `## Confidence, each question asked with and without its paragraph\n\n${calibrationTable(mixed)}`,
    ],
  };
}

function rowsOf(name: string, intact: readonly Verdict[], away: readonly Verdict[]): Row[] {
  const scores = (of: (verdict: Verdict) => number): Scores => ({
    answerable: intact.map(of),
    unanswerable: away.map(of),
  });
  const own = separate(scores(({ confidence }) => confidence));
  const plain = separate(scores((verdict) => verdict.plain));
  const kept = share(intact, ({ isAnswered }) => isAnswered);
  const rejected = share(away, ({ isAnswered }) => !isAnswered);
  const of = away.length;
  return [
    { measure: `nothing, ${name}: AUC`, of, bm25: decimal(plain.auc), dateline: decimal(own.auc) },
    {
      measure: `nothing, ${name}: balanced accuracy, best threshold`,
      of,
      bm25: percent(plain.balanced),
      dateline: percent(own.balanced),
    },
    {
      measure: `nothing, ${name}: balanced accuracy as shown`,
      of,
      dateline: percent((kept + rejected) / 2),
    },
    {
      measure: `nothing, ${name}: answered with / “nothing” without`,
      of,
      dateline: percent(kept, rejected),
    },
    {
      measure: `nothing, ${name}: rejected / accuracy, 90 % kept`,
      of,
      bm25: percent(plain.rejected, plain.accuracy),
      dateline: percent(own.rejected, own.accuracy),
    },
  ];
}
