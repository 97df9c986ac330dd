import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Hit } from '../../src/archive/archive.ts';
import { openDiskArchive } from '../../src/archive/disk/open-disk.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { makeArticle } from './article.ts';
import { groupOfMany, queryOf } from './query.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-disk-scores-'));
let made = 0;
afterAll(() => rmSync(root, { recursive: true, force: true }));

const WORDS = 'walrus heron badger stoat otter lynx treaty talks oslo geneva'.split(' ');
const TERMS = ['walru', 'heron', 'badger', 'stoat', 'otter', 'lynx', 'treati', 'talk', 'oslo', 'zebra'];
const words = (max: number) => fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max });

const article = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    scope: fc.constantFrom('shared', 'g1'),
    paragraphs: fc.array(words(12), { minLength: 1, maxLength: 4 }),
    title: words(3),
    copyOf: fc.constantFrom(null, null, 'a'),
  })
  .map(({ paragraphs, title, ...parts }) =>
    makeArticle({
      ...parts,
      title: title.join(' '),
      text: paragraphs.map((each) => each.join(' ')).join('\n\n'),
    }),
  );
const alternative = fc.record({
  terms: fc.array(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 2 }),
  weight: fc.constantFrom(1, 0.7, 0.4),
});
const groups = fc.array(
  fc.array(alternative, { minLength: 1, maxLength: 3 }).map((each) => groupOfMany('word', ...each)),
  { minLength: 1, maxLength: 4 },
);

function outline(hits: readonly Hit[]): string[] {
  return hits.map(({ article: { key }, paragraph, score }) => `${key} ${paragraph} ${score.toFixed(6)}`);
}

it.each([
  ['most of it in the tail', 1000, 25],
  ['all of it in the index', 0, 8],
])('ranks and scores as the archive in memory does, %s', async (_, tail, numRuns) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { minLength: 1, maxLength: 12 }),
      groups,
      fc.constantFrom(1, 3, 100),
      async (articles, asked, limit) => {
        const opened = await openDiskArchive(join(root, String(made++)), { mode: 'write', tail });
        if (!opened.ok) throw new Error(opened.problem);
        const memory = createMemoryArchive();
        for (const archive of [opened.archive, memory]) {
          await archive.put(articles);
          await archive.remove('f', 'shared');
        }
        for (const scope of ['shared', 'g1']) {
          const query = queryOf(asked, { scope, limit });
          expect(outline(await opened.archive.search(query))).toEqual(outline(await memory.search(query)));
        }
        await opened.archive.close();
      },
    ),
    { numRuns },
  );
});
