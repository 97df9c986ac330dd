import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import { type Article, SHARED } from '../../../src/articles/article.ts';
import { assertArticle } from '../../../src/articles/assert-article.ts';
import { CopyFinder } from '../../../src/articles/copies.ts';
import { readFolder } from '../../../src/articles/folder.ts';
import { Ids } from '../../../src/articles/identity.ts';
import { systemClock } from '../../../src/tracking/clock.ts';
import { type WatchedFolder, watchFolders } from '../../../src/tracking/intake/folders/watch-folders.ts';
import { createReader } from '../../../src/tracking/intake/reading/reader.ts';
import type { Store } from '../../../src/tracking/store/store.ts';
import { memoryStore, temporaryFolder } from '../store/temporary.ts';
import { newsroom, page, STORY } from './newsroom.ts';

function folder(): string {
  const { path, remove } = temporaryFolder();
  onTestFinished(remove);
  return path;
}

/** Reads the folders as a start does, and watches them. */
async function started(folders: readonly WatchedFolder[], store: Store = memoryStore()) {
  const archive = createMemoryArchive();
  const known = { ids: new Ids(), copies: new CopyFinder() };
  for (const { folder: path, ...named } of folders)
    for await (const reading of readFolder(path, { scope: SHARED, ...known, ...named }))
      if (reading.kind === 'article') await archive.put([reading.article]);
  const arrived: { article: Article; how: string }[] = [];
  const watching = await watchFolders({
    ...known,
    folders,
    archive,
    store,
    arrivals: () => ({ arrived: (article, how) => void arrived.push({ article, how }) }),
    clock: systemClock,
    reader: createReader(),
    settledMs: 60,
    lookMs: 100,
  });
  onTestFinished(() => watching.stop());
  const current = async () => {
    const heads = await archive.list(SHARED, { offset: 0, limit: 100 });
    const found = await Promise.all(heads.map(({ key }) => archive.article(key, SHARED)));
    return found.filter((article) => article !== null);
  };
  const files = async () => (await current()).map(({ file }) => file).sort();
  return { archive, store, arrived, watching, current, files };
}

const story = (title: string, about = 'harbour') =>
  `${title}\n\n${STORY.map((words) => words.replaceAll('harbour', about)).join('\n\n')}\n`;
/** A story with other words, so that it is no copy. */
const another = (title: string) =>
  `${title}\n\nThe orchestra of Kirkmoor reopened its hall on Friday with a symphony by Brand.\n\nEvery ticket was sold, the director Ines Falk said, and some hundred people listened from the square outside the doors.\n`;

const soon = { timeout: 5000, interval: 30 };

describe('a watched folder', () => {
  it('takes in a file that is put there, and tells who watches', async () => {
    const path = folder();
    writeFileSync(join(path, 'old.txt'), story('Tram is voted through'));
    const room = await started([{ folder: path }]);
    expect(room.arrived).toEqual([]);
    writeFileSync(join(path, 'new.txt'), another('Opera reopens in Kirkmoor'));
    await vi.waitFor(async () => expect(await room.files()).toEqual(['new.txt', 'old.txt']), soon);
    expect(room.arrived).toMatchObject([{ how: 'new', article: { file: 'new.txt', scope: SHARED } }]);
    for (const article of await room.current()) assertArticle(article);
  });

  it('takes in a changed file as a new version, and keeps the old one for its quotations', async () => {
    const path = folder();
    writeFileSync(join(path, 'tram.txt'), story('Tram is voted through'));
    const room = await started([{ folder: path }]);
    const [before] = await room.current();
    writeFileSync(join(path, 'tram.txt'), story('Tram is voted through', 'quayside'));
    await vi.waitFor(async () => expect((await room.current())[0]?.text).toContain('quayside'), soon);
    const [after] = await room.current();
    expect(after?.id).toBe(before?.id);
    expect(after?.key).not.toBe(before?.key);
    expect(room.arrived.map(({ how }) => how)).toEqual(['corrected']);
    const intake = newsroom({ archive: room.archive }, { ...newsroom(), store: room.store }).intake;
    expect(intake.earlierVersion(before?.key ?? '', '100000000000000001')).toEqual({
      ...before,
      replacedBy: after?.key,
    });
    // The next start reads the same text, and gives it the same key.
    await room.watching.stop();
    const next = await started([{ folder: path }], room.store);
    expect((await next.current()).map(({ key }) => key)).toEqual([after?.key]);
    expect(next.arrived).toEqual([]);
  });

  it('lets go of a file that is taken away, and makes what repeated it an article of its own', async () => {
    const path = folder();
    writeFileSync(join(path, 'a.txt'), story('Tram is voted through'));
    writeFileSync(join(path, 'b.txt'), story('Tram is voted through'));
    const room = await started([{ folder: path }]);
    expect((await room.current()).find(({ file }) => file === 'b.txt')?.copyOf).toBe('a');
    rmSync(join(path, 'a.txt'));
    await vi.waitFor(async () => expect(await room.files()).toEqual(['b.txt']), soon);
    await vi.waitFor(async () => expect((await room.current())[0]?.copyOf).toBeNull(), soon);
  });

  it('does not take a file with another name for news', async () => {
    const path = folder();
    mkdirSync(join(path, 'deep', 'er'), { recursive: true });
    writeFileSync(join(path, 'a.txt'), story('Tram is voted through'));
    const room = await started([{ folder: path }]);
    renameSync(join(path, 'a.txt'), join(path, 'deep', 'er', 'z.txt'));
    await vi.waitFor(async () => expect(await room.files()).toEqual(['deep/er/z.txt']), soon);
    expect(room.arrived).toEqual([]);
  });

  it('follows the records of one file', async () => {
    const path = folder();
    const line = (id: string, text: string) => JSON.stringify({ id, title: `Story ${id}`, text });
    const lines = [line('one', STORY.join('\n\n')), line('two', another('x'))];
    writeFileSync(join(path, 'all.jsonl'), lines.join('\n'));
    const room = await started([{ folder: path }]);
    const keys = new Map((await room.current()).map(({ id, key }) => [id, key]));
    writeFileSync(
      join(path, 'all.jsonl'),
      [line('three', 'A third story is told here. It is about a dam.'), lines[1]].join('\n'),
    );
    await vi.waitFor(
      async () =>
        expect((await room.current()).map(({ id, line: at }) => `${id} ${at}`).sort()).toEqual([
          'three 1',
          'two 2',
        ]),
      soon,
    );
    expect((await room.current()).find(({ id }) => id === 'two')?.key).toBe(keys.get('two'));
    expect(room.arrived.map(({ article }) => article.id)).toEqual(['three']);
  });

  it('reads pages, and leaves hidden files and links that lead out alone', async () => {
    const path = folder();
    const elsewhere = folder();
    writeFileSync(join(elsewhere, 'out.txt'), story('Out'));
    const room = await started([{ folder: path }]);
    writeFileSync(join(path, '.draft.txt'), story('Hidden'));
    symlinkSync(join(elsewhere, 'out.txt'), join(path, 'out.txt'));
    mkdirSync(join(path, '.git'));
    writeFileSync(join(path, '.git', 'in.txt'), story('In'));
    writeFileSync(join(path, 'page.html'), page());
    await vi.waitFor(async () => expect(await room.files()).toEqual(['page.html']), soon);
    expect((await room.current())[0]).toMatchObject({
      title: 'Harbour tram is voted through',
      source: 'The Ellery Post',
    });
  });

  it('follows a folder in it that comes, changes its name and goes', async () => {
    const path = folder();
    const other = folder();
    const room = await started([{ folder: path }]);
    mkdirSync(join(other, 'march', 'first'), { recursive: true });
    writeFileSync(join(other, 'march', 'a.txt'), story('Tram is voted through'));
    writeFileSync(join(other, 'march', 'first', 'b.txt'), another('Opera reopens'));
    renameSync(join(other, 'march'), join(path, 'march'));
    await vi.waitFor(
      async () => expect(await room.files()).toEqual(['march/a.txt', 'march/first/b.txt']),
      soon,
    );
    renameSync(join(path, 'march'), join(path, 'april'));
    await vi.waitFor(
      async () => expect(await room.files()).toEqual(['april/a.txt', 'april/first/b.txt']),
      soon,
    );
    writeFileSync(
      join(path, 'april', 'first', 'c.txt'),
      'Dam is safe\n\nThe dam above Orsel is safe, engineers found. It was built in 1931.\n',
    );
    await vi.waitFor(async () => expect(await room.files()).toContain('april/first/c.txt'), soon);
    rmSync(join(path, 'april'), { recursive: true });
    await vi.waitFor(async () => expect(await room.files()).toEqual([]), soon);
    expect(room.arrived.map(({ article }) => article.file).sort()).toEqual([
      'april/first/c.txt',
      'march/a.txt',
      'march/first/b.txt',
    ]);
  });

  it('may be one file', async () => {
    const path = join(folder(), 'all.jsonl');
    const line = (id: string) =>
      JSON.stringify({
        id,
        title: `Story ${id}`,
        text: `Story ${id} is told here. It has ${id.length} signs.`,
      });
    writeFileSync(path, line('one'));
    const room = await started([{ folder: path }]);
    writeFileSync(path, [line('one'), line('second')].join('\n'));
    await vi.waitFor(() => expect(room.arrived.map(({ article }) => article.id)).toEqual(['second']), soon);
    writeFileSync(`${path}.new`, [line('one'), line('second'), line('thirdly')].join('\n'));
    renameSync(`${path}.new`, path);
    await vi.waitFor(
      () => expect(room.arrived.map(({ article }) => article.id)).toEqual(['second', 'thirdly']),
      soon,
    );
    expect(await room.files()).toEqual(['all.jsonl', 'all.jsonl', 'all.jsonl']);
  });

  it('keeps the articles of a folder that has gone, and takes it up again when it is back', async () => {
    const path = join(folder(), 'news');
    mkdirSync(path);
    writeFileSync(join(path, 'a.txt'), story('Tram is voted through'));
    const room = await started([{ folder: path }]);
    renameSync(path, `${path}-away`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await room.files()).toEqual(['a.txt']);
    renameSync(`${path}-away`, path);
    await new Promise((resolve) => setTimeout(resolve, 300));
    writeFileSync(join(path, 'b.txt'), another('Opera reopens'));
    await vi.waitFor(async () => expect(await room.files()).toEqual(['a.txt', 'b.txt']), soon);
    expect(room.arrived.map(({ article }) => article.file)).toEqual(['b.txt']);
  });

  it('finds a folder that was not there at the start', async () => {
    const path = join(folder(), 'later');
    const room = await started([{ folder: path }]);
    mkdirSync(path);
    writeFileSync(join(path, 'a.txt'), story('Tram is voted through'));
    await vi.waitFor(async () => expect(await room.files()).toEqual(['a.txt']), soon);
    expect(room.arrived).toEqual([]);
    writeFileSync(join(path, 'b.txt'), another('Opera reopens'));
    await vi.waitFor(async () => expect(await room.files()).toEqual(['a.txt', 'b.txt']), soon);
    expect(room.arrived.map(({ article }) => article.file)).toEqual(['b.txt']);
  });
});

describe('a start', () => {
  it('tells of what came while nobody watched, but not of a folder that is read for the first time', async () => {
    const [one, two] = [folder(), folder()];
    writeFileSync(join(one, 'a.txt'), story('Tram is voted through'));
    const first = await started([{ folder: one }]);
    expect(first.arrived).toEqual([]);
    await first.watching.stop();
    writeFileSync(join(one, 'b.txt'), another('Opera reopens'));
    writeFileSync(
      join(two, 'c.txt'),
      'Dam is safe\n\nThe dam above Orsel is safe, engineers found. It was built in 1931.\n',
    );
    const second = await started(
      [
        { folder: one, prefix: 'one' },
        { folder: two, prefix: 'two' },
      ],
      first.store,
    );
    expect(second.arrived.map(({ how, article }) => `${how} ${article.file}`)).toEqual(['new one/b.txt']);
    await second.watching.stop();
    const third = await started([{ folder: one }], first.store);
    expect(third.arrived).toEqual([]);
  });
});
