import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SHARED } from '../src/articles/article.ts';
import { type Progress, progressLines, readingDone } from '../src/progress.ts';
import { openDesk, readFolders, whereLooked } from '../src/startup.ts';
import { collect } from './terminal/streams.ts';

const article = (id: string, text: string) => JSON.stringify({ id, title: `About ${id}`, text });

/** Folders with these files, by name; gives where they lie. */
function folders(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-startup-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const filesOf = async (names: readonly string[]) =>
  (await collect(readFolders(names))).map((reading) =>
    reading.kind === 'article' ? reading.article.file : `skipped ${reading.skipped.file}`,
  );

describe('readFolders', () => {
  it('prefixes files by their folder only where there are several', async () => {
    const root = folders({
      'a/one.json': article('one', 'The first article is about bridges.'),
      'b/two.json': article('two', 'The second article is about ferries.'),
    });
    const [a, b] = [join(root, 'a'), join(root, 'b')];
    expect(await filesOf([a])).toEqual(['one.json']);
    expect(await filesOf([a, `${b}/`])).toEqual([`${a}/one.json`, `${b}/two.json`]);
  });

  it('reads a folder once that is given twice', async () => {
    const root = folders({ 'a/one.json': article('one', 'The first article is about bridges.') });
    expect(await filesOf([join(root, 'a'), `${root}/./a/`])).toEqual(['one.json']);
  });

  it('refuses by name an id that another folder has used already', async () => {
    const root = folders({
      'a/one.json': article('same', 'The first article is about bridges.'),
      'b/two.json': article('same', 'The second article is about ferries.'),
    });
    const readings = await collect(readFolders([join(root, 'a'), join(root, 'b')]));
    expect(readings.map(({ kind }) => kind)).toEqual(['article', 'skipped']);
    expect(JSON.stringify(readings[1])).toMatch(/same.*a\/one\.json/);
  });
});

describe('short names', () => {
  it('tell folders apart without the way to them', async () => {
    const root = folders({
      'a/one.json': article('one', 'The first article is about bridges.'),
      'deep/a/two.json': article('two', 'The second article is about ferries.'),
      'b/three.json': article('three', 'The third article is about tunnels.'),
    });
    const names = ['a', 'deep/a', 'b'].map((name) => join(root, name));
    const readings = await collect(readFolders(names, 'short'));
    expect(readings.map((each) => each.kind === 'article' && each.article.file)).toEqual([
      'a/one.json',
      'a-2/two.json',
      'b/three.json',
    ]);
  });
});

describe('openDesk', () => {
  it('gives a desk over all folders, and tells what it has read and skipped', async () => {
    const root = folders({
      'a/one.json': article('one', 'The first article is about bridges.'),
      'a/bad.json': '{',
    });
    const seen: Progress[] = [];
    const opened = await openDesk([join(root, 'a'), join(root, 'none')], {
      onProgress: (progress) => seen.push(progress),
    });
    expect(opened).toMatchObject({ articles: 1, passages: 1 });
    expect(opened.skipped).toHaveLength(2);
    expect(seen.at(-1)?.articles).toBe(1);
    expect(await opened.desk.archive.summary(SHARED)).toMatchObject({ articles: 1 });
    const answer = await opened.desk.respond({
      command: 'search',
      options: { query: 'bridges' },
      scope: SHARED,
      now: new Date(),
    });
    expect(answer.status).toBe('answered');
  });

  it('opens on nothing too, and where it looked can be told', async () => {
    const root = folders({});
    const opened = await openDesk([root]);
    expect(opened.articles).toBe(0);
    expect(whereLooked([root], opened.skipped)).toEqual([expect.stringContaining(root)]);
  });
});

describe('progressLines', () => {
  it('is silent for the first second, then speaks once a second', () => {
    const lines: string[] = [];
    const tell = progressLines((line) => lines.push(line));
    for (let elapsedMs = 0; elapsedMs <= 3500; elapsedMs += 100) tell({ articles: elapsedMs * 2, elapsedMs });
    expect(lines).toEqual([
      'Reading articles: 2,000 so far, 2,000 a second …',
      'Reading articles: 4,000 so far, 2,000 a second …',
      'Reading articles: 6,000 so far, 2,000 a second …',
    ]);
  });

  it('sums up at the end, also of a reading that took no time', () => {
    expect(readingDone(10, 30, 2000)).toBe(
      'Read 10 articles with 30 passages in 2.0 s (5 articles a second).',
    );
    expect(readingDone(0, 0, 0)).toContain('0 articles');
  });
});
