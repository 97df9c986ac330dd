import { SHARED } from '../src/articles/article.ts';
import { warmUp } from '../src/startup.ts';
import { queryTerms } from '../src/text/terms.ts';
import { askings } from './commands.ts';
import { type Dateline, openDateline, readingAlone } from './engines/dateline.ts';
import { LIMIT } from './engines/engine.ts';
import { median } from './figures.ts';
import { measureIndex } from './measure-index.ts';
import type { Figures, Order, Spread } from './order.ts';
import { asksHere, memory, spread, tell, tellArticles, tellFilling, unheard } from './telling.ts';

/** How many articles are added to a full archive. */
const ADDED = 15;

/** For so long articles are read without anything else, before they are read for the archive. */
const READING_SECONDS = 3;

export async function measureDateline(order: Order): Promise<void> {
  if (order.step === 'fill') tell({ reading: await readingAlone(order.articles, READING_SECONDS) });
  const started = performance.now();
  const dateline = await openWatched(order);
  tell({ passages: dateline.passages, opened: performance.now() - (order.step === 'fill' ? started : 0) });
  await warmUp(dateline.desk);
  tell({ ready: performance.now() - (order.step === 'fill' ? started : 0) });
  if (asksHere(order)) await ask(order, dateline);
  tell(memory(order));
  await dateline.close();
  tell({ disk: memory(order).disk ?? 0 });
}

async function openWatched(order: Order): Promise<Dateline> {
  if (order.step === 'open') return openDateline(order, tellArticles);
  return tellFilling(order, () => openDateline(order, tellArticles));
}

async function ask(order: Order, dateline: Dateline): Promise<void> {
  tell(await measureIndex(order, (words) => search(dateline, words)));
  const asked: Record<string, Spread> = {};
  for (const { name, asked: all, ask } of await askings(dateline.desk, order.questions)) {
    asked[name] = await spread(all, ask, order);
    tell({ asked: { ...asked } });
  }
  tell(await addArticles(dateline));
}

async function search({ desk }: Dateline, words: string): Promise<readonly string[]> {
  const groups = [...new Set(queryTerms(words).map(({ term }) => term))].map((term) => ({
    word: term,
    alternatives: [{ terms: [term], weight: 1 }],
  }));
  const hits = await desk.archive.search({ groups, scope: SHARED, limit: LIMIT });
  return hits.map(({ article, paragraph }) => `${article.id}#${paragraph}`);
}

async function addArticles({ desk, put }: Dateline): Promise<Figures> {
  const adding: number[] = [];
  const found: number[] = [];
  for (let at = 0; at < ADDED; at++) {
    const word = unheard(at);
    const text = `Newsroom ${at} reports that ${word} has come to town.\n\nNobody knows why, said the mayor.`;
    const line = JSON.stringify({
      id: `added-${at}`,
      title: `A visit of ${word}`,
      text,
      published: '2025-12-31',
    });
    const started = performance.now();
    await put(line);
    adding.push(performance.now() - started);
    const options = { query: word };
    const answer = await desk.respond({ command: 'search', options, scope: SHARED, now: new Date() });
    if (answer.status !== 'answered') throw new Error(`An article that was added is not found by “${word}”.`);
    found.push(performance.now() - started);
  }
  return { adding: median(adding), found: median(found) };
}
