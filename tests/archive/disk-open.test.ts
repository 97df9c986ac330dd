import {
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import type { DiskArchive, DiskOptions } from '../../src/archive/disk/disk-archive.ts';
import { databaseIn, LANCE_FOLDER } from '../../src/archive/disk/folder.ts';
import { discardDisk, openDiskArchive } from '../../src/archive/disk/open-disk.ts';
import { makeArticle } from './article.ts';
import { queryOf, wordsOf } from './query.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-disk-open-'));
let made = 0;
afterAll(() => rmSync(root, { recursive: true, force: true }));

function newFolder(): string {
  return join(root, String(made++));
}

async function open(folder: string, options: Partial<DiskOptions> = {}): Promise<DiskArchive> {
  const opened = await openDiskArchive(folder, { mode: 'write', ...options });
  if (!opened.ok) throw new Error(opened.problem);
  return opened.archive;
}

/** A closed archive with a hundred articles, some of them in LanceDB's table. */
async function filled(): Promise<string> {
  const folder = newFolder();
  const archive = await open(folder, { tail: 20 });
  const articles = Array.from({ length: 100 }, (_, at) =>
    makeArticle({
      id: `a${at}`,
      text: `Report number${at} on the walrus.\n\nIt left.`,
      title: `Report ${at}`,
    }),
  );
  await archive.put(articles.slice(0, 90));
  await archive.put(articles.slice(90));
  await archive.close();
  return folder;
}

/** Of its database. */
function pathIn(folder: string): string {
  return databaseIn(folder) ?? '';
}

async function kindOf(folder: string): Promise<string> {
  const opened = await openDiskArchive(folder, { mode: 'write' });
  if (!opened.ok) return opened.kind;
  await opened.archive.close();
  return 'sound';
}

describe('opening an archive again', () => {
  it('finds what was put, found and counted as before', async () => {
    const archive = await open(await filled(), { tail: 20 });
    expect((await archive.search(queryOf('number7'))).map(wordsOf)).toEqual([
      'Report number7 on the walrus.',
    ]);
    expect(await archive.search(queryOf('number95'))).toHaveLength(1);
    expect(await archive.summary('shared')).toMatchObject({ articles: 100, passages: 200 });
    expect((await archive.verify()).problems).toEqual([]);
    await archive.close();
  });

  it('is refused to a second writer, and granted once the first has closed', async () => {
    const folder = newFolder();
    const first = await open(folder);
    const second = await openDiskArchive(folder, { mode: 'write' });
    expect(second).toMatchObject({ ok: false, kind: 'in use' });
    if (!second.ok) expect(second.problem).toContain(folder);
    await first.put([makeArticle({ text: 'A walrus.' })]);
    await first.close();
    expect(await kindOf(folder)).toBe('sound');
  });

  it('is refused for reading where nothing was written yet', async () => {
    expect(await openDiskArchive(newFolder(), { mode: 'read' })).toMatchObject({ ok: false, kind: 'absent' });
  });
});

describe('an archive that is read beside its writer', () => {
  it('sees what is put and removed, in the tail and in the index, and changes nothing', async () => {
    const folder = newFolder();
    const writer = await open(folder, { tail: 10 });
    await writer.put([makeArticle({ id: 'a', text: 'A walrus.' })]);
    const reader = await open(folder, { mode: 'read' });
    expect(await reader.search(queryOf('walrus'))).toHaveLength(1);
    const more = Array.from({ length: 60 }, (_, at) => makeArticle({ id: `b${at}`, text: `Heron ${at}.` }));
    await writer.put(more);
    await writer.settle();
    expect(await reader.search(queryOf('heron', { limit: 100 }))).toHaveLength(60);
    await writer.remove('b7', 'shared');
    await writer.put([makeArticle({ id: 'b8', text: 'A stoat.' })]);
    await writer.compact();
    expect(await reader.search(queryOf('heron', { limit: 100 }))).toHaveLength(58);
    expect(await reader.search(queryOf('stoat'))).toHaveLength(1);
    await expect(reader.put([makeArticle({ text: 'No.' })])).rejects.toThrow(/reading/);
    await expect(reader.kept.change(() => 0)).rejects.toThrow(/reading/);
    await reader.close();
    expect((await writer.verify()).problems).toEqual([]);
    await writer.close();
  });
});

describe('an archive that cannot be used as it is', () => {
  const broken: [how: string, breakIt: (path: string) => void][] = [
    ['cut short', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    ['emptied', (path) => truncateSync(path, 0)],
    ['another file', (path) => writeFileSync(path, 'This is no database.')],
    ['written over at its beginning', (path) => overwrite(path, 0, 4096)],
    ['written over from its second page on', (path) => overwrite(path, 4096, 200_000)],
    ['without one of its tables', (path) => change(path, 'DROP TABLE days')],
    ['another database', (path) => change(path, 'PRAGMA application_id = 7')],
  ];
  it.each(broken)('is recognised: %s', async (_, breakIt) => {
    const folder = await filled();
    breakIt(pathIn(folder));
    expect(await kindOf(folder)).toBe('damaged');
    expect(await openDiskArchive(folder, { mode: 'read' })).toMatchObject({ ok: false, kind: 'damaged' });
  });

  it('is left alone where a newer program wrote it, and named as older where an earlier one did', async () => {
    const folder = await filled();
    const path = pathIn(folder);
    change(path, 'PRAGMA user_version = 99');
    expect(await kindOf(folder)).toBe('newer');
    change(path, 'PRAGMA user_version = 0');
    expect(await kindOf(folder)).toBe('older');
    change(path, 'PRAGMA user_version = 1');
    expect(await kindOf(folder)).toBe('sound');
  });

  it('is made anew once it is discarded, but not under whoever writes into it', async () => {
    const folder = await filled();
    const writer = await open(folder);
    expect(await discardDisk(folder)).toBe(false);
    await writer.close();
    expect(await discardDisk(folder)).toBe(true);
    const anew = await open(folder);
    expect(await anew.summary('shared')).toMatchObject({ articles: 0 });
    await anew.put([makeArticle({ text: 'A walrus.' })]);
    expect(await anew.search(queryOf('walrus'))).toHaveLength(1);
    await anew.close();
  });

  it('makes its search index anew where that is lost', async () => {
    const folder = await filled();
    rmSync(join(folder, LANCE_FOLDER), { recursive: true });
    const warnings: string[] = [];
    const log = { info: () => {}, warn: (_: object, sentence: string) => void warnings.push(sentence) };
    const archive = await open(folder, { log });
    expect(warnings).toHaveLength(1);
    expect(await archive.search(queryOf('walrus', { limit: 500 }))).toHaveLength(100);
    expect((await archive.verify()).problems).toEqual([]);
    await archive.close();
  });

  it('tells what is counted wrong when it is verified', async () => {
    const folder = await filled();
    change(pathIn(folder), "UPDATE terms SET either = either + 1 WHERE term = 'walru'");
    change(pathIn(folder), 'UPDATE scopes SET passages = passages + 1');
    const archive = await open(folder);
    expect((await archive.verify()).problems).toHaveLength(2);
    await archive.close();
  });
});

function overwrite(path: string, from: number, length: number): void {
  const file = openSync(path, 'r+');
  const bytes = Math.min(length, statSync(path).size - from);
  writeSync(file, Buffer.alloc(bytes, 0xa5), 0, bytes, from);
  closeSync(file);
}

function change(path: string, sql: string): void {
  const database = new Libsql(path);
  database.exec(sql);
  database.close();
}
