import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openDiskArchive } from '../../src/archive/disk/open-disk.ts';
import { makeArticle } from './article.ts';
import { archiveContract } from './contract.ts';
import { queryOf } from './query.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-disk-'));
let made = 0;
afterAll(() => rmSync(root, { recursive: true, force: true }));

archiveContract('disk', async () => {
  const opened = await openDiskArchive(join(root, String(made++)), { mode: 'write' });
  if (!opened.ok) throw new Error(opened.problem);
  return opened.archive;
});

it('lets other work run while it takes in many articles', async () => {
  const opened = await openDiskArchive(join(root, String(made++)), { mode: 'write' });
  if (!opened.ok) throw new Error(opened.problem);
  const text = Array.from({ length: 60 }, (_, at) => `word${at} of many`).join(' ');
  const articles = Array.from({ length: 600 }, (_, at) => makeArticle({ text: `${text} number${at}` }));
  let turns = 0;
  let isDone = false;
  const putting = opened.archive.put(articles).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!isDone) turns++;
  }
  await putting;
  expect(turns).toBeGreaterThan(10);
  expect(await opened.archive.search(queryOf('number599'))).toHaveLength(1);
  await opened.archive.close();
});
