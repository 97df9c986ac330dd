import { execFileSync } from 'node:child_process';
import type { Group } from './options.ts';

/** A line of the table: one measure, the product beside what it is measured against. Cells are ready to print. */
export interface Row {
  readonly measure: string;
  /** How many questions, sentences or pages. */
  readonly of: number;
  readonly miniSearch?: string;
  readonly bm25?: string;
  readonly dateline: string;
}

/** What a group of measures adds to the report. */
export interface Section {
  readonly group: Group;
  readonly rows: readonly Row[];
  /** Markdown under the table: further tables, and what was left out. */
  readonly notes: readonly string[];
}

/** What is said of groups whose data is not there. */
export function skipped(file: string, group: Group, ...others: readonly Group[]): Section {
  const names = [group, ...others].join(', ');
  return {
    group,
    rows: [],
    notes: [`Left out: ${names}, for there is no ${file}. Name the folder with --data.`],
  };
}

/** Shares as percentages, one decimal, parted by slashes; a share of nothing is a dash. */
export function percent(...shares: readonly number[]): string {
  return shares.map((share) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1))).join(' / ');
}

/** An area or an error with three decimals. */
export function decimal(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}

export interface Run {
  readonly command: string;
  readonly seed: number;
  readonly seconds: number;
  readonly sections: readonly Section[];
  /** By measure; only where the whole development part was asked. */
  readonly goals: ReadonlyMap<string, string>;
}

/** The report as Markdown. */
export function describeRun(run: Run): string {
  const rows = run.sections.flatMap((section) => section.rows);
  const cells = rows.map(({ measure, of, miniSearch, bm25, dateline }) => [
    measure,
    of.toLocaleString('en-GB'),
    miniSearch ?? '',
    bm25 ?? '',
    dateline,
    run.goals.get(measure) ?? '',
  ]);
  return [
    '# Results',
    `\`${run.command}\` with seed ${run.seed}, at commit ${commit()}, in ${run.seconds.toFixed(0)} s.`,
    'Per cent, unless a figure begins with a dot or a nought. Bare MiniSearch is the package as it comes; BM25 is the formula in the books (1.2, 0.75) on Porter’s stems without stop words, for sentences their own score and their paragraph’s.',
    table(['measure', 'of', 'bare MiniSearch', 'BM25', 'Dateline', 'goal'], cells),
    ...run.sections.flatMap((section) => section.notes),
  ].join('\n\n');
}

/** A Markdown table; all columns but the first hold figures. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** The commit, with a plus sign where files differ from it. */
function commit(): string {
  try {
    const git = (...words: string[]) =>
      execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const isChanged = git('status', '--porcelain', '--untracked-files=no', '--', 'src', 'eval') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? '+' : ''}`;
  } catch {
    return 'unknown';
  }
}
