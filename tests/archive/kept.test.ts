import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DiskArchive } from '../../src/archive/disk/disk-archive.ts';
import { followKept } from '../../src/archive/disk/kept/following.ts';
import { type Refreshed, refresh } from '../../src/archive/disk/kept/refresh.ts';
import { openDiskArchive } from '../../src/archive/disk/open-disk.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { SHARED } from '../../src/articles/article.ts';
import { CopyFinder } from '../../src/articles/copies.ts';
import { readFolder } from '../../src/articles/folder.ts';
import { Ids } from '../../src/articles/identity.ts';

const STORY = [
  'The ferry between the mainland and the island will stop in May because too few people take it, the council said on Monday. It has carried mail, sheep and schoolchildren since the year of the great storm.',
  'Islanders said they would fight the plan. A meeting in the school hall drew nearly everybody who lives there in the winter, and it lasted until midnight.',
].join('\n\n');

const json = (id: string, text: string) => JSON.stringify({ id, title: `About ${id}`, text });
const about = (what: string) => `This article is about ${what}, and about nothing else at all in the world.`;

function place() {
  const root = mkdtempSync(join(tmpdir(), 'dateline-kept-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const news = join(root, 'news');
  mkdirSync(news);
  return {
    news,
    archive: join(root, 'archive'),
    write(name: string, text: string) {
      mkdirSync(join(news, name, '..'), { recursive: true });
      writeFileSync(join(news, name), text);
    },
    remove: (name: string) => rmSync(join(news, name)),
  };
}

type Place = ReturnType<typeof place>;

async function opened(folder: string): Promise<DiskArchive> {
  const found = await openDiskArchive(folder, { mode: 'write' });
  if (!found.ok) throw new Error(found.problem);
  return found.archive;
}

/** A start of the program, and then its end. */
async function start(
  { archive, news }: Place,
  look: (archive: DiskArchive, copies: CopyFinder) => Promise<void> = async () => {},
): Promise<Refreshed> {
  const disk = await opened(archive);
  try {
    const copies = new CopyFinder();
    const known = { folders: [{ folder: news }], ids: new Ids(), copies };
    const refreshed = await refresh(disk, known, { leewayMs: 0 });
    await look(disk, copies);
    return refreshed;
  } finally {
    await disk.close();
  }
}

async function held(archive: DiskArchive): Promise<readonly (readonly [string, string | null])[]> {
  const heads = await archive.list(SHARED, { offset: 0, limit: 1000 });
  return heads.map(({ id, copyOf }) => [id, copyOf] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Files are told apart by their times, which go by ticks. */
const tick = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('an archive that is kept', () => {
  it('reads no file at a start with unchanged folders, and answers as before', async () => {
    const at = place();
    at.write('one.json', json('one', about('bridges')));
    at.write('two.jsonl', `${json('two', about('ferries'))}\nnot JSON\n${json('three', about('tunnels'))}\n`);
    at.write('broken.json', '{');
    await tick();
    const first = await start(at);
    expect(first).toMatchObject({ read: 3, put: 3, removed: 0 });
    expect(first.skipped.map(({ file, line }) => [file, line])).toEqual([
      ['broken.json', null],
      ['two.jsonl', 2],
    ]);
    await tick();
    const second = await start(at, async (archive) => {
      expect((await held(archive)).map(([id]) => id)).toEqual(['one', 'three', 'two']);
      const groups = [{ word: 'ferries', alternatives: [{ terms: ['ferri'], weight: 1 }] }];
      const hits = await archive.search({ groups, scope: SHARED, limit: 5 });
      expect(hits.map(({ article }) => article.id)).toEqual(['two']);
    });
    expect(second).toEqual({ ...first, read: 0, hashed: 0, put: 0 });
  });

  it('reads only the one file of many that has changed', async () => {
    const at = place();
    for (let number = 0; number < 20; number++) {
      at.write(`${number}.json`, json(`n${number}`, about(`the number ${number}`)));
    }
    await tick();
    await start(at);
    await tick();
    at.write('7.json', json('n7', about('a bridge')));
    await tick();
    const after = await start(at, async (archive) => {
      const head = (await archive.list(SHARED, { offset: 0, limit: 100 })).find(({ id }) => id === 'n7');
      expect((await archive.article(head?.key ?? '', SHARED))?.text).toContain('a bridge');
    });
    expect(after).toMatchObject({ read: 1, put: 1, removed: 0 });
  });

  it('tells a file that was only written again by its content', async () => {
    const at = place();
    at.write('one.json', json('one', about('bridges')));
    await tick();
    await start(at);
    utimesSync(join(at.news, 'one.json'), new Date(), new Date(Date.now() - 60_000));
    await tick();
    expect(await start(at)).toMatchObject({ read: 0, hashed: 1, put: 0 });
    await tick();
    expect(await start(at)).toMatchObject({ read: 0, hashed: 0, put: 0 });
  });

  it('puts only those articles of a long file that have changed', async () => {
    const at = place();
    const lines = Array.from({ length: 30 }, (_, number) =>
      json(`n${number}`, about(`the number ${number}`)),
    );
    at.write('all.jsonl', lines.join('\n'));
    await start(at);
    await tick();
    at.write(
      'all.jsonl',
      lines
        .with(4, json('n4', about('a bridge')))
        .slice(0, 28)
        .join('\n'),
    );
    expect(await start(at)).toMatchObject({ read: 1, put: 1, removed: 2 });
  });

  it('takes out the articles of a file that is gone, and keeps those of a folder that is away', async () => {
    const at = place();
    at.write('one.json', json('one', about('bridges')));
    at.write('deep/two.json', json('two', about('ferries')));
    await start(at);
    at.remove('one.json');
    expect(
      await start(at, async (archive) => expect(await held(archive)).toEqual([['two', null]])),
    ).toMatchObject({ read: 0, removed: 1 });
    renameSync(at.news, `${at.news}-away`);
    const away = await start(at, async (archive) => expect(await held(archive)).toEqual([['two', null]]));
    expect(away.skipped).toHaveLength(1);
    renameSync(`${at.news}-away`, at.news);
    expect(await start(at)).toMatchObject({ put: 0, removed: 0 });
  });

  it('makes the first copy an original where its original goes', async () => {
    const at = place();
    for (const name of ['a', 'b', 'c']) at.write(`${name}.json`, json(name, STORY));
    await start(at, async (archive) =>
      expect(await held(archive)).toEqual([
        ['a', null],
        ['b', 'a'],
        ['c', 'a'],
      ]),
    );
    at.remove('a.json');
    expect(
      await start(at, async (archive) =>
        expect(await held(archive)).toEqual([
          ['b', null],
          ['c', 'b'],
        ]),
      ),
    ).toMatchObject({ read: 0 });
    at.write('b.json', json('b', about('something else')));
    await start(at, async (archive) =>
      expect(await held(archive)).toEqual([
        ['b', null],
        ['c', null],
      ]),
    );
  });

  it('knows a copy of what it has not read again', async () => {
    const at = place();
    at.write('a.json', json('a', STORY));
    await start(at);
    at.write('b.json', json('b', STORY.replace('fight the plan', 'fight this plan')));
    await start(at, async (archive) =>
      expect(await held(archive)).toEqual([
        ['a', null],
        ['b', 'a'],
      ]),
    );
  });

  it('refuses an id that a file which was not read again has, until that file is gone', async () => {
    const at = place();
    at.write('a.json', json('same', about('bridges')));
    await start(at);
    at.write('b.json', json('same', about('ferries')));
    const second = await start(at);
    expect(second).toMatchObject({ read: 1, put: 0 });
    expect(second.skipped[0]?.reason).toMatch(/same.*a\.json/);
    at.remove('a.json');
    const third = await start(at, async (archive) => {
      const [head] = await archive.list(SHARED, { offset: 0, limit: 10 });
      expect(head?.file).toBe('b.json');
    });
    expect(third).toMatchObject({ read: 1, put: 1, removed: 1, skipped: [] });
  });

  it('reads again what changed while the program ran', async () => {
    const at = place();
    at.write('one.json', json('one', about('bridges')));
    await tick();
    await start(at, async (archive) => {
      await followKept(archive).changing('one.json', []);
      const [head] = await archive.list(SHARED, { offset: 0, limit: 1 });
      const article = await archive.article(head?.key ?? '', SHARED);
      if (article !== null) await archive.put([{ ...article, title: 'Something else' }]);
    });
    expect(
      await start(at, async (archive) =>
        expect((await archive.list(SHARED, { offset: 0, limit: 1 }))[0]?.title).toBe('About one'),
      ),
    ).toMatchObject({ read: 1, put: 1 });
  });

  it('takes out what was put without being recorded', async () => {
    const at = place();
    at.write('one.json', json('one', about('bridges')));
    await start(at, async (archive) => {
      const [head] = await archive.list(SHARED, { offset: 0, limit: 1 });
      const article = await archive.article(head?.key ?? '', SHARED);
      if (article !== null) await archive.put([{ ...article, id: 'stray', key: 'straystrayst' }]);
    });
    expect(await start(at)).toMatchObject({ removed: 1 });
  });

  it('holds, after many changes, what an archive in memory would', async () => {
    const at = place();
    const words = (number: number) =>
      Array.from({ length: 60 }, (_, word) => `w${(number * 7 + word) % 90}`).join(' ');
    for (let round = 0; round < 5; round++) {
      for (let number = 0; number < 12; number++) {
        const pick = (round * 5 + number * 3) % 7;
        if (pick === 0) rmSync(join(at.news, `${number}.json`), { force: true });
        else if (pick < 3) at.write(`${number}.json`, json(`n${number}`, words(round + number)));
      }
      await start(at, async (archive) => {
        const memory = createMemoryArchive();
        for await (const reading of readFolder(at.news, { scope: SHARED })) {
          if (reading.kind === 'article') await memory.put([reading.article]);
        }
        const expected = await memory.list(SHARED, { offset: 0, limit: 100 });
        const found = await archive.list(SHARED, { offset: 0, limit: 100 });
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        // Which one of several is the original depends on what came first; that each has one does not.
        const originals = new Set(found.filter(({ copyOf }) => copyOf === null).map(({ id }) => id));
        for (const { copyOf } of found) expect(copyOf === null || originals.has(copyOf)).toBe(true);
      });
    }
  });
});
