import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { measureChange, measureWho } from './asking.ts';
import { type Corpus, makeUp, readSquad, sample, sized, withFolder } from './corpus.ts';
import { measureLoading } from './loading.ts';
import { measureProcess } from './process.ts';
import { measureQuality, type Quality } from './quality.ts';
import { describeReport, qualityTable, type Row, sizesTable } from './report.ts';

interface Options {
  readonly data: string;
  readonly sizes: string;
  readonly runs: string;
  readonly questions: string;
  readonly out: string;
}

const options = new Command('bench')
  .description('Measures how fast articles are read, indexed and asked, and how much is found.')
  .option('--data <folder>', 'where squad/train-*.jsonl.gz are', process.env.BENCH_DATA ?? '../shared/data')
  .option('--sizes <numbers>', 'passages, with commas', '1000,5000,18896')
  .option('--runs <number>', 'how often each start is timed', '5')
  .option('--questions <number>', 'questions that searches are compared by; 0 for none', '1000')
  .option('--out <file>', 'where the report goes', 'benchmarks/RESULTS.md')
  .parse()
  .opts<Options>();

const WHO_QUESTIONS = 430;
const skipped: string[] = [];
const sizes = options.sizes.split(',').map(Number);
const corpus = readSquad(options.data) ?? withoutSquad();
const rows: Row[] = [];
let quality: readonly Quality[] = [];
for (const size of sizes) {
  say(`${size} passages …`);
  const measured = await measure(corpus, size);
  rows.push(measured.row);
  quality = measured.quality.length > 0 ? measured.quality : quality;
}
const report = describeReport({
  command: ['npm run bench --', ...process.argv.slice(2)].join(' '),
  corpus: corpus.name,
  runs: Number(options.runs),
  rows,
  quality,
  process: await measureProcess(5),
  skipped,
});
await writeFile(resolve(options.out), report);
process.stdout.write(
  [sizesTable(rows), ...(quality.length > 0 ? [qualityTable(quality)] : []), ''].join('\n\n'),
);
for (const line of skipped) say(line);
say(`Written to ${options.out}.`);

function withoutSquad(): Corpus {
  skipped.push(
    `Skipped: ${options.data} has no squad/train-paragraphs.jsonl.gz and train-questions.jsonl.gz, so text and questions are made up, and how much is found was not measured.`,
  );
  return makeUp(Math.max(...sizes));
}

async function measure(from: Corpus, size: number): Promise<{ row: Row; quality: readonly Quality[] }> {
  const paragraphs = sized(from, size);
  const loading = await withFolder(paragraphs, (folder) =>
    measureLoading(folder, paragraphs, Number(options.runs)),
  );
  const { archive } = loading;
  const held = new Set(from.paragraphs.slice(0, size).map(({ id }) => id));
  const questions = from.questions.filter(({ paragraph }) => held.has(paragraph));
  const who = questions.map(({ question }) => question).filter((question) => question.startsWith('Who'));
  const row: Row = {
    ...loading,
    who: who.length === 0 ? null : await measureWho(archive, sample(who, WHO_QUESTIONS)),
    ...(await measureChange(archive, paragraphs)),
  };
  const isWhole = size === from.paragraphs.length && !from.isMadeUp;
  const compared = isWhole ? sample(questions, Number(options.questions)) : [];
  return { row, quality: compared.length === 0 ? [] : await measureQuality(archive, paragraphs, compared) };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
