import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureExtraction } from './extraction.ts';
import { measureNames, WIKIGOLD } from './names.ts';
import { decimal, percent, type Section, skipped } from './report.ts';

/** Names on Wikigold, exact spans of the right kind. */
export function namesSection(data: string): Section {
  const file = join(data, WIKIGOLD);
  if (!existsSync(file)) return skipped(file, 'names');
  const { kinds } = measureNames(readFileSync(file, 'utf8'));
  return {
    group: 'names',
    rows: Object.entries(kinds).map(([kind, { precision, recall, f1, gold }]) => ({
      measure: `names P / R / F1: ${kind}`,
      of: gold,
      dateline: percent(precision / 100, recall / 100, f1 / 100),
    })),
    notes: [],
  };
}

/** The words of article bodies in saved pages. */
export async function bodiesSection(data: string): Promise<Section> {
  const report = await measureExtraction(data);
  if (report === null) return skipped(join(data, 'extraction', 'ground-truth.json'), 'bodies');
  return {
    group: 'bodies',
    rows: [
      { measure: 'bodies, word F1: HTML', of: report.pages, dateline: decimal(report.html.f1) },
      { measure: 'bodies, word F1: flattened', of: report.pages, dateline: decimal(report.flattened.f1) },
    ],
    notes: [],
  };
}
