import type { Manner, Outcome } from './asking.ts';
import { share } from './auc.ts';
import { calibrationError, calibrationTable, type Given, precisionAt } from './calibration.ts';
import { decimal, percent, type Row, type Section } from './report.ts';

/** Whether confidence means what it says: the share right among the surest, and by the manner of answering. */
export function confidenceSection(outcomes: readonly Outcome[]): Section {
  const given: Given[] = outcomes.map(({ confidence, ranked }) => ({
    confidence,
    right: ranked[0] === true,
  }));
  const of = given.length;
  return {
    group: 'confidence',
    rows: [
      {
        measure: 'top 1 among the surest half / 70 %',
        of,
        dateline: percent(precisionAt(given, 0.5), precisionAt(given, 0.7)),
      },
      mannerRow('said outright', 'outright', outcomes),
      mannerRow('said with “perhaps”', 'perhaps', outcomes),
      { measure: 'expected calibration error', of, dateline: decimal(calibrationError(given)) },
    ],
    notes: [`## Confidence, where the answer is there\n\n${calibrationTable(given)}`],
  };
}

function mannerRow(name: string, manner: Manner, outcomes: readonly Outcome[]): Row {
  const some = outcomes.filter((outcome) => outcome.manner === manner);
  return {
    measure: `${name}, share / first quotation right`,
    of: outcomes.length,
    dateline: percent(
      some.length / outcomes.length,
      share(some, ({ shown }) => shown[0] === true),
    ),
  };
}
