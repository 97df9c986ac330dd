import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDiskArchive } from '../../src/archive/disk/open-disk.ts';
import { makeArticle } from './article.ts';
import { queryOf } from './query.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-disk-forget-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const SERVER = '123456789012345678';

function holdsWord(folder: string, word: string): boolean {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
  return files.some((file) => statSync(file).isFile() && readFileSync(file).includes(word));
}

function storyOf(id: string, scope: string, word: string) {
  return makeArticle({
    id,
    scope,
    title: `Story ${id}`,
    text: `The ${word} left.\n\nNobody saw ${id} again.`,
  });
}

describe('an archive on disk, told to remove what a server had', () => {
  it('leaves its words in no file of the index, and still finds what is left', async () => {
    const folder = join(root, 'archive');
    const opened = await openDiskArchive(folder, { mode: 'write', tail: 1 });
    if (!opened.ok) throw new Error(opened.problem);
    const { archive } = opened;
    await archive.put([
      storyOf('a', SERVER, 'quexlit'),
      storyOf('b', SERVER, 'wombat'),
      storyOf('c', 'shared', 'walrus'),
    ]);
    await archive.settle();
    const index = join(folder, readdirSync(folder).find((name) => name.endsWith('lance')) ?? '');
    expect(holdsWord(index, 'quexlit')).toBe(true);
    expect(holdsWord(folder, 'quexlit')).toBe(true);

    expect(await archive.remove('a', SERVER)).toBe(true);
    await archive.compact();

    expect(holdsWord(index, 'quexlit')).toBe(false);
    const found = async (word: string, scope: string) =>
      (await archive.search(queryOf(word, { scope }))).map(({ article }) => article.id);
    expect(await found('quexlit', SERVER)).toEqual([]);
    expect(await found('wombat', SERVER)).toEqual(['b']);
    expect(await found('walrus', SERVER)).toEqual(['c']);
    await archive.close();
    expect(holdsWord(folder, 'quexlit')).toBe(false);
  });
});
