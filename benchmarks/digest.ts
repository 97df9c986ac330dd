import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type Days, daysOf } from '../src/answers/digest/days.ts';
import { digestOf } from '../src/answers/digest/digest.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { SHARED } from '../src/articles/article.ts';
import { readBytes } from '../src/articles/folder.ts';
import { addDays } from '../src/text/calendar.ts';
import { type Corpus, makeUp, randomNumbers, readSquad } from './corpus.ts';

// How long a digest of a week takes, with and without a topic, over articles that are dealt to days and papers by chance.
const [folder = '../shared/data', size = '18896', weeks = '100'] = process.argv.slice(2);
const FIRST = '2015-01-01';
const PAPERS = 50;
const ASKED = 40;
const PAGE = { offset: 0, limit: 5 };

const corpus: Corpus = readSquad(folder) ?? makeUp(Number(size));
const random = randomNumbers(7);
const lines = corpus.paragraphs.slice(0, Number(size)).map(({ id, title, text }) =>
  JSON.stringify({
    id,
    title: title.replaceAll('_', ' '),
    text,
    source: `Paper ${Math.floor(random() * PAPERS)}`,
    published: addDays(FIRST, Math.floor(random() * Number(weeks) * 7)),
  }),
);
const readings = await readBytes(Buffer.from(lines.join('\n')), 'articles.jsonl', { scope: SHARED });
const archive = createMemoryArchive();
await archive.put(readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : [])));
const place = { archive, scope: SHARED };
const titles = [...new Set(corpus.paragraphs.map(({ title }) => title.replaceAll('_', ' ')))];

const week = (at: number): Days => {
  const last = addDays(FIRST, (at % Number(weeks)) * 7 + 6);
  return daysOf(new Date(`${last}T12:00:00Z`), undefined, undefined);
};

await digestOf(null, week(0), place, PAGE);
await measure('a week, first asked', (at) => digestOf(null, week(at + 1), place, PAGE));
await measure('a week, asked again', () => digestOf(null, week(1), place, PAGE));
await measure('a topic, first asked', (at) => digestOf(titles[at] ?? '', week(at), place, PAGE));
await measure('a topic, asked again', () => digestOf(titles[1] ?? '', week(1), place, PAGE));

async function measure(name: string, ask: (at: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const before = process.cpuUsage().user;
  for (let at = 0; at < ASKED; at++) {
    const start = performance.now();
    await ask(at);
    times.push(performance.now() - start);
    await new Promise((resume) => setTimeout(resume, 2));
  }
  const cpu = (process.cpuUsage().user - before) / 1000 / ASKED;
  delay.disable();
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
  process.stdout.write(
    `${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${cpu.toFixed(1)} ms of the processor each, event loop at most ${(delay.max / 1e6).toFixed(1)} ms\n`,
  );
}
