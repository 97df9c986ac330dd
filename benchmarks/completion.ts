import { Command } from 'commander';
import type { Archive, CompletionField } from '../src/archive/archive.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { type Article, SHARED } from '../src/articles/article.ts';
import { sentences } from '../src/text/sentences.ts';
import { heapInUse, quantile } from './figures.ts';

const FIELDS = ['name', 'title', 'source', 'topic'] as const;

const options = new Command('completion')
  .description(
    'Measures how long it takes to complete a name, a title, a source or a topic, by how many there are.',
  )
  .option('--sizes <numbers>', 'names and titles, with commas', '1000,10000,100000')
  .parse()
  .opts<{ readonly sizes: string }>();

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu an el or is'.split(' ');
const GIVEN =
  'Ana Barack Chen Dilma Elena Fatima Gordon Helga Ivan John Kofi Laura Maria Nina Omar Pedro'.split(' ');

/** The same word for the same number, another one for another. */
function wordOf(number: number): string {
  let word = '';
  for (let left = number + SYLLABLES.length; left > 0; left = Math.floor(left / SYLLABLES.length)) {
    word += SYLLABLES[left % SYLLABLES.length];
  }
  return word;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** An article of one sentence about somebody of whom nobody else writes, with a title of common and of rare words. */
function articleOf(number: number): Article {
  const name = `${GIVEN[number % GIVEN.length]} ${capital(wordOf(number))}`;
  const text = `Senator ${name} spoke of the ${wordOf(number % 997)} ${wordOf(number % 89)}.`;
  const span = { start: 0, end: text.length };
  return {
    id: `made-${number}`,
    key: `made-${number}`,
    scope: SHARED,
    file: `made-${number}.txt`,
    line: null,
    title: `The ${wordOf(number % 997)} ${wordOf(number % 89)} of ${wordOf(number % 4_001)} in ${wordOf(number)}`,
    source: `${capital(wordOf(number % 701))} Daily`,
    published: null,
    url: null,
    author: null,
    language: 'en',
    found: {},
    copyOf: null,
    text,
    paragraphs: [{ ...span, kind: 'body', sentences: sentences(text, span) }],
  };
}

/** What people type, letter by letter, with mistakes, in another order, and of what is not there. */
function typedFor(size: number): string[] {
  const words = [1, 7, 50, 333, size - 1].map(wordOf);
  const typed = words.flatMap((word) => [...word].map((_, at) => word.slice(0, at + 1)));
  const wrong = words.map((word) => `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`);
  const missing = words.map((word) => word.slice(1));
  const turned = words.flatMap((word) => [`${word}, j`, `john ${word}`, `j. ${word}`, `jhon ${word}`]);
  return [
    '',
    't',
    'the',
    'the b',
    'senator',
    'zzzz',
    'qwerty uiop',
    ...typed,
    ...wrong,
    ...missing,
    ...turned,
  ];
}

/** Milliseconds of the processor, so that other work on the machine does not count. */
interface Row {
  readonly p50: number;
  readonly slowest: number;
  /** The longest that anything else would have to wait. */
  readonly heldUp: number;
}

/** Of all threads, those that collect garbage and compile among them. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Each is asked for several times, and the quickest counts: the others pay for garbage of what was before. */
const TIMES = 4;

async function measure(archive: Archive, field: CompletionField, typed: readonly string[]): Promise<Row> {
  const times: number[] = [];
  const turns: number[] = [];
  for (const each of typed) {
    const tries: { readonly time: number; readonly turn: number }[] = [];
    for (let at = 0; at < TIMES; at++)
      tries.push(await watched(() => archive.complete(field, each, SHARED, 25)));
    times.push(Math.min(...tries.map(({ time }) => time)));
    turns.push(Math.min(...tries.map(({ turn }) => turn)));
  }
  return { p50: quantile(times, 0.5), slowest: Math.max(...times), heldUp: Math.max(...turns) };
}

/** How long some work takes, and its longest stretch without a pause. */
async function watched(work: () => Promise<unknown>): Promise<{ time: number; turn: number }> {
  const start = processorTime();
  let last = start;
  let turn = 0;
  let isDone = false;
  const look = () => {
    const now = processorTime();
    turn = Math.max(turn, now - last);
    last = now;
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  await work();
  look();
  isDone = true;
  return { time: last - start, turn };
}

/** Until what the first completion has left to the background is done. */
async function idle(): Promise<void> {
  for (let busy = 1; busy > 0.1; ) {
    const before = performance.eventLoopUtilization();
    await new Promise((resolve) => setTimeout(resolve, 200));
    busy = performance.eventLoopUtilization(before).utilization;
  }
}

async function filled(size: number): Promise<Archive> {
  const archive = createMemoryArchive();
  for (let from = 0; from < size; from += 1_000) {
    const count = Math.min(1_000, size - from);
    await archive.put(Array.from({ length: count }, (_, at) => articleOf(from + at)));
  }
  return archive;
}

async function rowOf(archive: Archive, field: CompletionField, size: number): Promise<string> {
  const before = heapInUse();
  const start = processorTime();
  await archive.complete(field, 'a', SHARED, 25);
  const first = processorTime() - start;
  await idle();
  const { p50, slowest, heldUp } = await measure(archive, field, typedFor(size));
  const heap = (heapInUse() - before) / 1e6;
  return `| ${[size, field, ...[first, p50, slowest, heldUp, heap].map((value) => value.toFixed(1))].join(' | ')} |`;
}

process.stdout.write(
  '| there are | field | first, ms | p50, ms | slowest, ms | longest turn, ms | heap, MB |\n',
);
process.stdout.write('| --: | --- | --: | --: | --: | --: | --: |\n');
for (const size of options.sizes.split(',').map(Number)) {
  const archive = await filled(size);
  for (const field of FIELDS) process.stdout.write(`${await rowOf(archive, field, size)}\n`);
  await archive.close();
}
