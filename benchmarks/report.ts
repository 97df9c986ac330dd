import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Spread } from './asking.ts';
import type { Quality } from './quality.ts';

/** What was measured at one size; times in milliseconds, `heap` in bytes. */
export interface Row {
  readonly passages: number;
  readonly bare: number;
  readonly reading: number;
  readonly indexing: number;
  readonly ratio: number;
  readonly heldUp: number;
  readonly heap: number;
  readonly who: Spread | null;
  readonly adding: number;
  readonly removing: number;
}

export interface Report {
  readonly command: string;
  readonly corpus: string;
  readonly runs: number;
  readonly rows: readonly Row[];
  readonly quality: readonly Quality[];
  readonly process: number;
  readonly skipped: readonly string[];
}

const HEADS = [
  'passages',
  'bare MiniSearch, s',
  'reading, s',
  'indexing, s',
  'both / bare',
  'longest wait, ms',
  'heap, MB per 1,000',
  '/who p50, ms',
  '/who p99, ms',
  'adding one, ms',
  'removing one, ms',
];

export function sizesTable(rows: readonly Row[]): string {
  return table(
    HEADS,
    rows.map((row) => [
      row.passages.toLocaleString('en-GB'),
      (row.bare / 1000).toFixed(2),
      (row.reading / 1000).toFixed(2),
      (row.indexing / 1000).toFixed(2),
      row.ratio.toFixed(2),
      row.heldUp.toFixed(0),
      (row.heap / row.passages / 1000).toFixed(1),
      row.who?.p50.toFixed(1) ?? '–',
      row.who?.p99.toFixed(1) ?? '–',
      row.adding.toFixed(1),
      row.removing.toFixed(1),
    ]),
  );
}

export function qualityTable(quality: readonly Quality[]): string {
  return table(
    ['search', 'R@1', 'R@5', 'p50, ms', 'p99, ms'],
    quality.map(({ name, first, firstFive, p50, p99 }) => [
      name,
      first.toFixed(1),
      firstFive.toFixed(1),
      p50.toFixed(1),
      p99.toFixed(1),
    ]),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** The report as Markdown. */
export function describeReport(report: Report): string {
  const parts = [
    '# What was measured',
    `\`${report.command}\`, commit ${commit()}, ${machine()}, ${busy()}. Text: ${report.corpus}; the median of ${report.runs} runs, each with bare MiniSearch in turn.`,
    '## By size',
    sizesTable(report.rows),
    'Bare MiniSearch is `addAll` of the same texts and titles with the same terms. An article that is added or removed has twenty paragraphs. The longest wait is what anything else in the process had to wait while articles were read and indexed.',
    ...(report.quality.length === 0 ? [] : ['## What is found', qualityTable(report.quality)]),
    '## A whole process',
    `\`npm run --silent ask\` on the articles in \`seeds\`: ${report.process.toFixed(0)} ms from the command to its end.`,
    ...report.skipped,
  ];
  return `${parts.join('\n\n')}\n`;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** Times on a busy machine are longer than they need be; ratios are not. */
function busy(): string {
  const [, , quarter = 0] = loadavg();
  return `on average ${quarter.toFixed(1)} processes at work on ${cpus().length} processors`;
}

function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, Node ${process.version}`;
}
