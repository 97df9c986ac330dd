import type { Outcome } from './asking.ts';
import { calibration, calibrationError, type Given, precisionAt } from './calibration.ts';
import { decimal, percent, type Section, table } from './report.ts';

/** Whether confidence means what it says: the share right among the surest, and by tenths of confidence. */
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
      { measure: 'expected calibration error', of, dateline: decimal(calibrationError(given)) },
    ],
    notes: [`## Confidence\n\n${calibrationTable(given)}`],
  };
}

function calibrationTable(given: readonly Given[]): string {
  return table(
    ['confidence', 'questions', 'mean confidence', 'first sentence right'],
    calibration(given)
      .filter((bin) => bin.given > 0)
      .map((bin) => [
        `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
        String(bin.given),
        percent(bin.confidence),
        percent(bin.right),
      ]),
  );
}
