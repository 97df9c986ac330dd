import { monitorEventLoopDelay } from 'node:perf_hooks';
import MiniSearch from 'minisearch';
import type { Archive } from '../src/archive/archive.ts';
import { createMemoryArchive } from '../src/archive/memory.ts';
import type { Article } from '../src/articles/article.ts';
import { readFolders } from '../src/startup.ts';
import { indexTerms } from '../src/text/terms.ts';
import type { Paragraph } from './corpus.ts';
import { collectGarbage, heapInUse, median, timed } from './figures.ts';

/** Times in milliseconds. */
export interface Loading {
  readonly archive: Archive;
  readonly passages: number;
  /** MiniSearch as it comes, given the same texts and the same terms. */
  readonly bare: number;
  readonly reading: number;
  readonly indexing: number;
  /** Reading and indexing, beside bare MiniSearch in the same run: the median over the runs. */
  readonly ratio: number;
  /** The longest that anything else had to wait. */
  readonly heldUp: number;
  /** Bytes. */
  readonly heap: number;
}

/** Reads and indexes a folder several times, in turn with bare MiniSearch; keeps the last archive. */
export async function measureLoading(
  folder: string,
  paragraphs: readonly Paragraph[],
  runs: number,
): Promise<Loading> {
  const bares: number[] = [];
  const reads: number[] = [];
  const indexes: number[] = [];
  const ratios: number[] = [];
  let heldUp = 0;
  let archive = createMemoryArchive();
  let before = 0;
  for (let run = 0; run < runs; run++) {
    collectGarbage();
    const bare = await timed(() => newMiniSearch().addAll(paragraphs));
    await archive.close();
    archive = createMemoryArchive();
    before = heapInUse();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const { reading, indexing } = await load(folder, archive);
    delay.disable();
    heldUp = Math.max(heldUp, delay.max / 1e6);
    bares.push(bare);
    reads.push(reading);
    indexes.push(indexing);
    ratios.push((reading + indexing) / bare);
  }
  const { passages } = await archive.summary('shared');
  return {
    archive,
    passages,
    bare: median(bares),
    reading: median(reads),
    indexing: median(indexes),
    ratio: median(ratios),
    heldUp,
    heap: heapInUse() - before,
  };
}

/** MiniSearch with the terms that the archive has, and nothing else. */
export function newMiniSearch(): MiniSearch<Paragraph> {
  return new MiniSearch<Paragraph>({
    fields: ['text', 'title'],
    tokenize: indexTerms,
    processTerm: (term) => term,
  });
}

const BATCH = 200;

/** What a start does, with a watch on each half. Nearly equal paragraphs, which grown text has, are no copies here. */
async function load(folder: string, archive: Archive): Promise<{ reading: number; indexing: number }> {
  const start = performance.now();
  let indexing = 0;
  let batch: Article[] = [];
  const flush = async () => {
    indexing += await timed(() => archive.put(batch));
    batch = [];
  };
  for await (const item of readFolders([folder])) {
    if (item.kind === 'article') batch.push({ ...item.article, copyOf: null });
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return { reading: performance.now() - start - indexing, indexing };
}
