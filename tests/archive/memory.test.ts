import { expect, it, vi } from 'vitest';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { makeArticle } from './article.ts';
import { archiveContract } from './contract.ts';
import { queryOf } from './query.ts';

archiveContract('memory', async () => createMemoryArchive());

it('lets other work run while it takes in many articles', async () => {
  const archive = createMemoryArchive();
  const text = Array.from({ length: 60 }, (_, at) => `word${at} of many`).join(' ');
  const articles = Array.from({ length: 1_500 }, (_, at) => makeArticle({ text: `${text} number${at}` }));
  let turns = 0;
  let isDone = false;
  const putting = archive.put(articles).then(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!isDone) turns++;
  }
  await putting;
  expect(turns).toBeGreaterThan(3);
  expect(await archive.search(queryOf('number1499'))).toHaveLength(1);
});

it('answers completions of names from what it has read when its patience ends, and reads on behind them', async () => {
  const archive = createMemoryArchive({ patience: -1 });
  await archive.put(Array.from({ length: 100 }, () => makeArticle({ text: 'John Kerry spoke.' })));
  const known = async () => (await archive.complete('name', 'kerry', 'shared', 5))[0]?.articles;
  expect(await known()).toBeLessThan(100);
  await vi.waitFor(async () => expect(await known()).toBe(100));
});

it('completes from thousands of titles at the first call, before it has an index of them', async () => {
  const archive = createMemoryArchive({ patience: -1 });
  const titles = Array.from({ length: 3_000 }, (_, at) => `Walrus number${at} returns`);
  await archive.put(titles.map((title) => makeArticle({ title, text: 'Word.' })));
  const complete = (typed: string) => archive.complete('title', typed, 'shared', 5);
  expect(await complete('walrus number29')).toHaveLength(5);
  expect(await complete('number2999')).toMatchObject([{ text: 'Walrus number2999 returns' }]);
  await vi.waitFor(async () => expect(await complete('wlarus number2998')).not.toEqual([]));
});
