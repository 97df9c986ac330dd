import { expect, it } from 'vitest';
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

it('answers completions of names from what it has read when its patience ends, and reads on at the next', async () => {
  const archive = createMemoryArchive({ patience: -1 });
  await archive.put([makeArticle({ text: 'John Kerry spoke.' })]);
  expect(await archive.complete('name', 'kerry', 'shared', 5)).toEqual([]);
  const patient = createMemoryArchive();
  await patient.put([makeArticle({ text: 'John Kerry spoke.' })]);
  expect(await patient.complete('name', 'kerry', 'shared', 5)).toHaveLength(1);
});
