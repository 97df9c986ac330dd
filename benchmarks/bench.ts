import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Command } from 'commander';
import { measureApart } from './apart.ts';
import { type Written, writeSizes } from './articles/write.ts';
import { type Corpus, makeUp, readSquad, sample } from './corpus.ts';
import { ENGINES, type EngineName, type Order, type Outcome, type Question } from './order.ts';
import { measureProcess } from './process.ts';
import { describeReport, type Measured } from './report.ts';

interface Options {
  readonly data: string;
  readonly sizes: string;
  readonly engines: string;
  readonly asked: string;
  readonly seconds: string;
  readonly limit: string;
  readonly heap: string;
  readonly minutes: string;
  readonly articles?: string;
  readonly profile?: string;
  readonly out: string;
}

const options = new Command('bench')
  .description(
    'Measures how fast articles are read, indexed, opened and asked, beside other engines, by how many there are.',
  )
  .option('--data <folder>', 'where squad/train-*.jsonl.gz are', process.env.BENCH_DATA ?? '../shared/data')
  .option('--sizes <numbers>', 'passages, with commas', '1000,10000,100000,333000,1000000')
  .option('--engines <names>', 'with commas', ENGINES.join(','))
  .option('--asked <number>', 'the most that is asked of each command', '300')
  .option('--seconds <number>', 'how long each command is asked at the most', '2')
  .option('--limit <seconds>', 'how long a process may take, but for one of the engine on disk', '60')
  .option('--heap <megabytes>', 'how large the heap of a process may become', '4096')
  .option('--minutes <number>', 'how long all of it may take', '15')
  .option(
    '--articles <folder>',
    'where the articles of each size are kept for the next run; thrown away unless told',
  )
  .option('--profile <folder>', 'where a profile of each process goes, for `flame.ts`; it slows them')
  .option('--out <folder>', 'where RESULTS.md and figures/sizes.json go', import.meta.dirname)
  .parse()
  .opts<Options>();

/** So many questions are drawn; each command takes those of its kind. */
const QUESTIONS = 4_000;

const end = performance.now() + Number(options.minutes) * 60_000;
const sizes = options.sizes.split(',').map(Number);
const engines = ENGINES.filter((engine) => options.engines.split(',').includes(engine));
const corpus = readSquad(options.data) ?? makeUp(Math.min(20_000, Math.max(...sizes)));
const folder = resolve(options.articles ?? mkdtempSync(join(tmpdir(), 'dateline-bench-')));
const measured: Measured[] = [];
try {
  const written = articles();
  for (const engine of engines) for (const one of written) await measure(engine, one);
  report(written, await measureProcess(5));
} finally {
  if (options.articles === undefined) rmSync(folder, { recursive: true });
}

/** Those of an earlier run where they are of the same sizes. */
function articles(): readonly Written[] {
  const list = join(folder, 'sizes.json');
  const asked = [...sizes].sort((a, b) => a - b);
  if (existsSync(list)) {
    const written: Written[] = JSON.parse(readFileSync(list, 'utf8'));
    const kept = asked.flatMap((size) => written.filter((one) => one.size === size));
    if (kept.length === asked.length) return kept;
    throw new Error(`${folder} has articles of other sizes: name another folder, or delete it.`);
  }
  say('Writing articles …');
  const written = writeSizes(corpus, asked, folder);
  writeFileSync(list, JSON.stringify(written));
  return written;
}

async function measure(engine: EngineName, { folder: from, size, real }: Written): Promise<void> {
  const kept = join(folder, `kept-${engine}-${size}`);
  mkdirSync(kept, { recursive: true });
  const order: Order = {
    engine,
    step: 'fill',
    articles: from,
    kept,
    questions: questionsFor(real),
    asked: Number(options.asked),
    seconds: Number(options.seconds),
  };
  const filled = await apart(order);
  const isKept = engine === 'disk' || engine === 'fts5';
  const opened = isKept && filled.failed === null ? await apart({ ...order, step: 'open' }) : null;
  rmSync(kept, { recursive: true });
  measured.push({ engine, size, filled, opened });
  writeFigures();
}

async function apart(order: Order): Promise<Outcome> {
  const left = Math.floor((end - performance.now()) / 1_000);
  if (left < 5) return { figures: {}, failed: `not begun: ${options.minutes} minutes were over` };
  const limit = order.engine === 'disk' ? left : Math.min(left, Number(options.limit));
  const bounds = { seconds: limit, heap: Number(options.heap) };
  const { profile } = options;
  const into = profile && join(profile, `${order.engine}-${order.step}-${basename(order.articles)}`);
  const outcome = await measureApart(order, into === undefined ? bounds : { ...bounds, profile: into });
  const { passages = 0, ready = Number.NaN, others = Number.NaN } = outcome.figures;
  const took = `${(ready / 1_000).toFixed(1)} s, ${others.toFixed(1)} other processors busy`;
  say(`${order.engine}, ${order.step}, ${passages} passages: ${outcome.failed ?? took}`);
  return outcome;
}

/** About the real paragraphs that are there. */
function questionsFor(real: number): Question[] {
  const there = new Set(corpus.paragraphs.slice(0, real).map(({ id }) => id));
  const all = corpus.questions.filter(({ paragraph }) => there.has(paragraph));
  return sample(all, QUESTIONS).map(({ question, paragraph }) => ({ text: question, own: paragraph }));
}

function writeFigures(): void {
  mkdirSync(join(options.out, 'figures'), { recursive: true });
  writeFileSync(join(options.out, 'figures', 'sizes.json'), `${JSON.stringify(measured, null, 1)}\n`);
}

function report(written: readonly Written[], process: number): void {
  const file = join(options.out, 'RESULTS.md');
  const command = ['npm run bench', ...globalThis.process.argv.slice(2)]
    .join(' ')
    .replace('bench -', 'bench -- -');
  const text = describeReport({ command, corpus: nameOf(corpus), written, measured, process });
  mkdirSync(options.out, { recursive: true });
  writeFileSync(file, text);
  globalThis.process.stdout.write(`${text}\n`);
  say(`Written to ${file}.`);
}

function nameOf({ name, isMadeUp }: Corpus): string {
  return isMadeUp ? `${name}, for there is no SQuAD in ${options.data}` : name;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
