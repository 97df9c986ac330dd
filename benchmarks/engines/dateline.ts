import type { DiskArchive } from '../../src/archive/disk/disk-archive.ts';
import { openDiskArchive } from '../../src/archive/disk/open-disk.ts';
import { type Article, SHARED } from '../../src/articles/article.ts';
import { readBytes } from '../../src/articles/folder.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { openDesk, readFolders } from '../../src/startup.ts';
import type { Order } from '../order.ts';

/** This program, which has commands, and reads articles by itself. */
export interface Dateline {
  readonly desk: Desk;
  readonly passages: number;
  /** One more article, as a line of a `.jsonl` file. */
  put(line: string): Promise<void>;
  close(): Promise<void>;
}

/** A start over the folder: everything is read, or what a kept archive does not have. */
export async function openDateline(order: Order, onArticles: (articles: number) => void): Promise<Dateline> {
  const archive = order.engine === 'disk' ? await openArchive(order.kept) : null;
  const { desk, passages } = await openDesk([order.articles], {
    ...(archive === null ? {} : { archive }),
    onProgress: ({ articles }) => onArticles(articles),
  });
  const put = async (line: string) => desk.archive.put(await articlesIn(line));
  return { desk, passages, put, close: () => desk.archive.close() };
}

async function openArchive(folder: string): Promise<DiskArchive> {
  const warn = (_: object, sentence: string) => void process.stderr.write(`${sentence}\n`);
  const opened = await openDiskArchive(folder, { mode: 'write', log: { info: () => {}, warn } });
  if (!opened.ok) throw new Error(opened.problem);
  return opened.archive;
}

/** Milliseconds that a passage takes to be read, nothing being done with it; told from the first so many seconds. */
export async function readingAlone(folder: string, seconds: number): Promise<number> {
  const started = performance.now();
  const end = started + seconds * 1_000;
  let passages = 0;
  for await (const item of readFolders([folder])) {
    if (item.kind === 'article') passages += item.article.paragraphs.length;
    if (performance.now() > end) break;
  }
  return (performance.now() - started) / passages;
}

async function articlesIn(line: string): Promise<Article[]> {
  const readings = await readBytes(Buffer.from(line), 'added.jsonl', { scope: SHARED });
  return readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : []));
}
