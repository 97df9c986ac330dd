import type { Engine } from './engines/engine.ts';
import { createFlexSearch } from './engines/flexsearch.ts';
import { createFts5 } from './engines/fts5.ts';
import { createMiniSearch } from './engines/minisearch.ts';
import { createOrama } from './engines/orama.ts';
import { median, timed } from './figures.ts';
import { measureIndex } from './measure-index.ts';
import type { Order } from './order.ts';
import { passagesOf } from './passages.ts';
import { asksHere, memory, tell, tellFilling, tellPassages, unheard } from './telling.ts';

/** How many articles are added to a full index. */
const ADDED = 15;

export async function measurePeer(order: Order): Promise<void> {
  const engine = engineOf(order);
  if (order.step === 'fill') await tellFilling(order, () => fill(engine, order.articles));
  tell({ ready: performance.now() });
  if (asksHere(order)) {
    tell(await measureIndex(order, (words) => engine.search(words)));
    tell({ adding: await add(engine) });
  }
  tell(memory(order));
  await engine.close();
}

function engineOf({ engine, kept }: Order): Engine {
  if (engine === 'fts5') return createFts5(kept);
  if (engine === 'orama') return createOrama();
  return engine === 'flexsearch' ? createFlexSearch() : createMiniSearch();
}

async function fill(engine: Engine, folder: string): Promise<void> {
  let count = 0;
  for await (const passages of passagesOf(folder)) {
    await engine.add(passages);
    count += passages.length;
    tellPassages(count);
  }
}

async function add(engine: Engine): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < ADDED; at++) {
    const text = `Newsroom ${at} reports ${unheard(at)} today.`;
    times.push(await timed(() => engine.add([{ id: `added-${at}#1`, title: 'Added', text }])));
  }
  return median(times);
}
