import { resolve } from 'node:path';
import type { Archive } from '../../src/archive/archive.ts';
import { openDiskArchive } from '../../src/archive/disk/open-disk.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { type Article, SHARED } from '../../src/articles/article.ts';
import { readBytes } from '../../src/articles/folder.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { loadCommands } from '../../src/desk/loader.ts';
import { readFolders, warmUp } from '../../src/startup.ts';
import type { Order } from '../order.ts';
import type { Opened } from './engine.ts';

const COMMANDS = resolve(import.meta.dirname, '../../commands');

/** As many articles as a start puts at once. */
const BATCH = 200;

/** This program over one of its archives: empty, or as it was kept. */
export async function openDateline(order: Order): Promise<Opened> {
  const { archive, settle } = await archiveOf(order);
  return {
    fill: async (folder, onPassages) => {
      const started = performance.now();
      const reading = await fill(archive, folder, onPassages);
      await settle();
      return { reading, filling: performance.now() - started };
    },
    ready: async () => {
      const desk = createDesk({ archive, commands: await loadCommands(COMMANDS), skipped: [] });
      await warmUp(desk);
      const put = async (line: string) => archive.put(await articlesIn(line));
      return { desk, put, close: () => archive.close() };
    },
  };
}

async function archiveOf({
  engine,
  step,
  kept,
}: Order): Promise<{ archive: Archive; settle: () => Promise<void> }> {
  if (engine === 'memory') return { archive: createMemoryArchive(), settle: async () => {} };
  const log = {
    info: () => {},
    warn: (_: object, sentence: string) => void process.stderr.write(`${sentence}\n`),
  };
  const opened = await openDiskArchive(kept, { mode: 'write', log });
  if (!opened.ok) throw new Error(`${step}: ${opened.problem}`);
  return { archive: opened.archive, settle: () => opened.archive.settle() };
}

/** Milliseconds that were spent on reading. */
async function fill(
  archive: Archive,
  folder: string,
  onPassages: (passages: number) => void,
): Promise<number> {
  const started = performance.now();
  let putting = 0;
  let passages = 0;
  let batch: Article[] = [];
  const flush = async () => {
    const before = performance.now();
    await archive.put(batch);
    putting += performance.now() - before;
    onPassages(passages);
    batch = [];
  };
  for await (const item of readFolders([folder])) {
    if (item.kind === 'skipped') continue;
    batch.push(item.article);
    passages += item.article.paragraphs.length;
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return performance.now() - started - putting;
}

async function articlesIn(line: string): Promise<Article[]> {
  const readings = await readBytes(Buffer.from(line), 'added.jsonl', { scope: SHARED });
  return readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : []));
}
