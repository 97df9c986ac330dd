import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Written } from './articles/write.ts';
import type { EngineName, Figures, Outcome, Spread } from './order.ts';
import { table } from './table.ts';

/** One engine at one size. */
export interface Measured {
  readonly engine: EngineName;
  readonly size: number;
  readonly filled: Outcome;
  /** Where it keeps what it has: a second process, which opens that. */
  readonly opened: Outcome | null;
}

export interface Report {
  readonly command: string;
  /** What the real part of the text is. */
  readonly corpus: string;
  readonly written: readonly Written[];
  readonly measured: readonly Measured[];
  /** Milliseconds of a whole process that answers from the seeds. */
  readonly process: number;
}

const NAMES: Readonly<Record<EngineName, string>> = {
  disk: 'Dateline, `disk`',
  memory: 'Dateline, `memory`',
  minisearch: 'MiniSearch',
  fts5: 'SQLite FTS5 (libsql)',
  orama: 'Orama',
  flexsearch: 'FlexSearch',
};

const SHOWN = Object.keys(NAMES) as readonly EngineName[];
const NOTHING = '–';

/** The report as Markdown. */
export function describeReport(report: Report): string {
  const parts = [
    '# What was measured',
    `\`${report.command}\`, commit ${commit()}, ${machine()}, ${busy()}. Every measure in a process of its own; “others” is how many processors the rest of the machine kept busy while it ran, so compare within a row's neighbours rather than with another run.`,
    '## By size',
    sizesTable(report),
    'Dateline reads articles whole: sentences, dates, languages, copies, names and short forms; the others get paragraphs that are parted already, and index their words as they come. **reading** is what a passage takes alone of all that. A **start** is a whole process, that of Node included: until the archive is open and, for Dateline, until every command was asked once besides; **kept** where another process has left it. **resident** is after all was asked, of the process that opened where there is one; **peak** is of the process that filled. **index** is the engine alone, asked with the words of a question that are no function words; **first** is how often the paragraph that answers was first. **one more** is one article of two paragraphs: until it is taken in, and until a search has it.',
    '## Commands',
    commandsTable(report.measured),
    'p50 / p99 in milliseconds through the desk, as a host asks it. A cell of fewer than 100 questions is in brackets: its p99 is nearly its slowest.',
    '## The text',
    textTable(report.written),
    `The first is ${report.corpus}, each paragraph an article. The others are generated (\`articles/\`): three to eleven paragraphs of two to six real sentences of one subject, in which four different words of ten are replaced, each by the same one all through an article. A word is replaced by one that was written before, the likelier the more often it was (Simon's model, whence Zipf's law), or by a new one spelled like the others, whenever there are fewer different words than Heaps' law has; its scale and power are read off the real text. One article of fifty repeats another in another paper; each has a day of twenty years, and one of 300 papers, few of which write most.`,
    '## A whole process',
    `\`npm run --silent ask\` on the articles in \`seeds\`: ${report.process.toFixed(0)} ms from the command to its end.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const HEADS = [
  'passages',
  'engine',
  'passages/s',
  'reading, µs',
  'start, s',
  'start, kept, s',
  'resident, MB',
  'peak, MB',
  'disk, MB',
  'index p50 / p99, ms',
  'first, %',
  'one more, ms',
  'longest wait, ms',
  'others',
];

function sizesTable({ measured }: Report): string {
  const sizes = [...new Set(measured.map(({ size }) => size))].sort((a, b) => a - b);
  const rows = sizes.flatMap((size) =>
    SHOWN.flatMap((engine) => measured.filter((one) => one.engine === engine && one.size === size)),
  );
  return table(HEADS, rows.map(sizeRow));
}

function sizeRow({ engine, size, filled, opened }: Measured): string[] {
  const start = [size.toLocaleString('en-GB'), NAMES[engine]];
  const failed = filled.failed ?? opened?.failed;
  const { passages = 0, filling, reading, heldUp, others } = filled.figures;
  const asked: Figures = opened?.figures ?? filled.figures;
  const cells = [
    filling === undefined ? NOTHING : count((passages / filling) * 1_000),
    reading === undefined ? NOTHING : (reading * 1_000).toFixed(0),
    starts(filled.figures),
    starts(opened?.figures),
    megabytes(asked.resident),
    megabytes(filled.figures.peak),
    filled.figures.disk === 0 ? NOTHING : megabytes(filled.figures.disk),
    spread(asked.asked?.index),
    asked.first === undefined ? NOTHING : (100 * asked.first).toFixed(1),
    [asked.adding, asked.found]
      .map((value) => value?.toFixed(1))
      .filter((value) => value !== undefined)
      .join(', ') || NOTHING,
    heldUp?.toFixed(0) ?? NOTHING,
    [others, opened?.figures.others]
      .map((value) => value?.toFixed(1))
      .filter((value) => value !== undefined)
      .join(', ') || NOTHING,
  ];
  return failed == null ? [...start, ...cells] : [...start, `**${failed}**`, ...cells.slice(1)];
}

function commandsTable(measured: readonly Measured[]): string {
  const ours = measured.filter(({ engine }) => engine === 'disk' || engine === 'memory');
  const columns = ours.map((one) => ({
    head: `${one.engine}, ${shortly(one.size)}`,
    asked: (one.opened ?? one.filled).figures.asked ?? {},
  }));
  const names = [...new Set(columns.flatMap(({ asked }) => Object.keys(asked)))].filter(
    (name) => name !== 'index',
  );
  return table(
    ['command', ...columns.map(({ head }) => head)],
    names.map((name) => [`\`${name}\``, ...columns.map(({ asked }) => spread(asked[name]))]),
  );
}

function textTable(written: readonly Written[]): string {
  return table(
    ['passages', 'articles', 'MB', 'words', 'different words', 'real paragraphs'],
    written.map(({ passages, articles, bytes, words, different, real }) =>
      [passages, articles, bytes / 1e6, words, different, real].map(count),
    ),
  );
}

function spread(asked: Spread | undefined): string {
  if (asked === undefined || asked.of === 0) return NOTHING;
  const text = `${asked.p50.toFixed(1)} / ${asked.p99.toFixed(1)}`;
  return asked.of < 100 ? `(${text})` : text;
}

function seconds(milliseconds: number | undefined): string {
  return milliseconds === undefined ? NOTHING : (milliseconds / 1_000).toFixed(1);
}

/** Until it is open and, where that is another thing, until it is warm. */
function starts(figures: Figures | undefined): string {
  const both = [figures?.opened, figures?.ready].filter((value) => value !== undefined);
  return both.length === 0 ? NOTHING : both.map(seconds).join(', ');
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? NOTHING : count(bytes / 1e6);
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en-GB');
}

function shortly(size: number): string {
  return size >= 1_000_000 ? `${size / 1_000_000} M` : `${size / 1_000} k`;
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
