import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import type { Article } from '../src/articles/article.ts';

/** Which archive the articles are put into. */
export const ENGINES = ['memory', 'disk'] as const;

export type Engine = (typeof ENGINES)[number];

/** An archive with some articles, all of them for everybody; what it keeps is gone once the process ends. */
export async function filled(articles: readonly Article[], engine: Engine): Promise<Archive> {
  if (engine === 'disk') return filledDisk(articles);
  const archive = createMemoryArchive();
  await archive.put(articles);
  return archive;
}

/** So many articles at once, as a start puts them. */
const BATCH = 200;

async function filledDisk(articles: readonly Article[]): Promise<Archive> {
  const { openDiskArchive } = await import('../src/archive/disk/open-disk.ts');
  const folder = await mkdtemp(join(tmpdir(), 'dateline-eval-'));
  const opened = await openDiskArchive(folder, { mode: 'write' });
  if (!opened.ok) throw new Error(opened.problem);
  const { archive } = opened;
  for (let from = 0; from < articles.length; from += BATCH)
    await archive.put(articles.slice(from, from + BATCH));
  await archive.settle();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return archive;
}
