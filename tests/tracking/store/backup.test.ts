import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp } from '../../../src/tracking/store/backup.ts';
import { MIGRATIONS } from '../../../src/tracking/store/migrations.ts';
import { openStore } from '../../../src/tracking/store/open-store.ts';
import { restore } from '../../../src/tracking/store/restore.ts';
import { rows, type Store, text } from '../../../src/tracking/store/store.ts';
import { start } from '../../processes.ts';
import { counts, fill } from './filled.ts';
import { temporaryFolder } from './temporary.ts';

const BACKUP = 'src/main/backup-cli.ts';
const RESTORE = 'src/main/restore-cli.ts';
const NOW = new Date('2026-11-22T21:00:00Z');

let place: ReturnType<typeof temporaryFolder>;
let data: string;
let file: string;
beforeEach(() => {
  place = temporaryFolder();
  data = join(place.path, 'data');
  file = join(place.path, 'kept.db');
});
afterEach(() => place.remove());

describe('a backup', () => {
  it('of a store in use holds all that was committed, and is a store', () => {
    const store = opened();
    for (let number = 1; number <= 20; number++) fill(store, String(number), number);
    const made = backUp(data, file);
    expect(made).toMatchObject({ ok: true, value: { version: MIGRATIONS.length } });
    const held = counts(store.database);
    fill(store, '21', 21);
    store.close();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(restore(file, join(place.path, 'other'), NOW).ok).toBe(true);
    const other = opened(join(place.path, 'other'));
    expect(counts(other.database)).toEqual(held);
    other.close();
  });

  it('can be made by the command while another process writes without a pause', async () => {
    const writer = start('tests/tracking/store/writer.ts', [data, '5']);
    await writer.says('written 1020');
    const made = await start(BACKUP, ['--data', data, file]).ended;
    expect(made.err).toBe('Copying the store …\nReading the copy …\n');
    expect(made.out).toMatch(/^Backed up and verified in [\d.]+ s: .*kept\.db \([\d.]+ MB\) holds /);
    expect(made.status).toBe(0);
    expect(restore(file, join(place.path, 'other'), NOW).ok).toBe(true);
    const other = opened(join(place.path, 'other'));
    const found = counts(other.database);
    expect(found.server).toBeGreaterThanOrEqual(20);
    expect(new Set(Object.values(found)).size).toBe(1);
    other.close();
  });

  it('holds nothing that was deleted', () => {
    const store = opened();
    fill(store, '1', 1, 'a secret to be forgotten');
    store.database.exec('DELETE FROM article');
    expect(backUp(data, file).ok).toBe(true);
    store.close();
    const kept = new Database(file);
    expect(kept.prepare('SELECT * FROM article').all()).toEqual([]);
    kept.close();
  });

  it('that was copied by hand to where a killed process has left changes is refused, not mixed with them', async () => {
    const writer = start('tests/tracking/store/writer.ts', [data, '1']);
    await writer.says('written');
    expect(backUp(data, file).ok).toBe(true);
    const said = writer.said().out.length;
    while (writer.said().out.length === said) await new Promise((resolve) => setTimeout(resolve, 5));
    writer.child.kill('SIGKILL');
    await writer.ended;
    expect(statSync(join(data, 'dateline.db-wal')).size).toBeGreaterThan(0);
    rmSync(join(data, 'dateline.db'));
    copyFileSync(file, join(data, 'dateline.db'));
    const found = openStore(data);
    expect(found.ok ? '' : found.problem).toContain('is not the file that Dateline last used here');
    expect(restore(file, data, NOW).ok).toBe(true);
    expect(titles().length).toBeGreaterThan(0);
  });

  it('takes the place of no file, unless that is asked for', () => {
    opened().close();
    writeFileSync(file, 'my notes');
    expect(backUp(data, file)).toEqual({
      ok: false,
      problem: `${file} is there already. Name another file, or replace it with --force.`,
    });
    expect(readFileSync(file, 'utf8')).toBe('my notes');
    expect(backUp(data, file, { force: true }).ok).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('never takes the place of the store itself, under whatever name', () => {
    opened().close();
    const before = readFileSync(join(data, 'dateline.db'));
    const link = join(place.path, 'link');
    symlinkSync(join(data, 'dateline.db'), link);
    for (const target of [join(data, 'dateline.db'), link])
      expect(backUp(data, target, { force: true })).toMatchObject({ ok: false, problem: /the store itself/ });
    expect(readFileSync(join(data, 'dateline.db')).equals(before)).toBe(true);
  });

  it.each([
    ['there is no store', () => {}, 'There is no store in'],
    ['the store is damaged', () => damage(), 'is damaged'],
    ['the target’s folder is missing', () => opened().close(), 'is not there', 'missing/kept.db'],
    ['the target is a folder', () => opened().close(), 'is no file', 'data'],
  ])('is refused where %s, and leaves nothing', (_, prepare, said, target = 'kept.db') => {
    prepare();
    const before = readdirSync(place.path);
    const made = backUp(data, join(place.path, target));
    expect(made.ok ? '' : made.problem).toContain(said);
    expect(readdirSync(place.path)).toEqual(before);
  });

  it('may have a name with quotation marks and signs in it', () => {
    opened().close();
    const odd = join(place.path, "it's 100% «kept»?#.db");
    expect(backUp(data, odd).ok).toBe(true);
    expect(restore(odd, data, NOW).ok).toBe(true);
  });

  it('that fails ends the command with 1 and a line', async () => {
    const ended = await start(BACKUP, ['--data', data, file]).ended;
    expect(ended).toMatchObject({ status: 1, out: '' });
    expect(ended.err).toBe(`There is no store in ${data}: ${join(data, 'dateline.db')} is not there.\n`);
  });

  it('knows the folder from DATA_DIR, and says where nothing is tracked', async () => {
    opened().close();
    expect((await start(BACKUP, [file], { DATA_DIR: data }).ended).status).toBe(0);
    const off = await start(BACKUP, [file], { DATA_DIR: 'off' }).ended;
    expect(off).toMatchObject({ status: 1, err: expect.stringContaining('DATA_DIR=off') });
  });
});

describe('a restored backup', () => {
  it('takes the place of the store, which is kept beside it', () => {
    const store = opened();
    fill(store, '1', 1, 'before');
    expect(backUp(data, file).ok).toBe(true);
    fill(store, '2', 2, 'after');
    store.close();
    const done = restore(file, data, NOW);
    const aside = join(data, 'dateline.db.before-restore-2026-11-22T21-00-00');
    expect(done).toMatchObject({ ok: true, value: { aside } });
    expect(statSync(aside).mode & 0o777).toBe(0o600);
    expect(titles()).toEqual(['before 1']);
    rmSync(join(data, 'dateline.db'));
    copyFileSync(aside, join(data, 'dateline.db'));
    expect(titles()).toEqual(['before 1', 'after 2']);
  });

  it('takes the place of a store that a killed process has left, with all its changes kept aside', async () => {
    const store = opened();
    fill(store, '1', 1);
    expect(backUp(data, file).ok).toBe(true);
    store.close();
    const writer = start('tests/tracking/store/writer.ts', [data, '3']);
    await writer.says('written');
    writer.child.kill('SIGKILL');
    await writer.ended;
    const done = await start(RESTORE, ['--data', data, file]).ended;
    expect(done).toMatchObject({ status: 0, err: '' });
    const aside = /kept as (\S+)\. /.exec(done.out)?.[1] ?? '';
    expect(titles()).toEqual(['words 1']);
    const other = join(place.path, 'other');
    mkdirSync(other);
    copyFileSync(aside, join(other, 'dateline.db'));
    const old = opened(other);
    expect(counts(old.database).article).toBeGreaterThan(1);
    old.close();
  });

  it('takes the place of a damaged store, and of none', () => {
    opened().close();
    expect(backUp(data, file).ok).toBe(true);
    damage();
    expect(restore(file, data, NOW)).toMatchObject({ ok: true });
    expect(titles()).toEqual([]);
    expect(restore(file, join(place.path, 'new'), NOW)).toMatchObject({ ok: true, value: { aside: null } });
  });

  it('of an earlier version is brought to this one by the next start', () => {
    const early = openStore(data, { migrations: MIGRATIONS.slice(0, 1) });
    if (!early.ok) throw new Error(early.problem);
    fill(early.store, '1', 1);
    expect(backUp(data, file)).toMatchObject({ ok: true, value: { version: 1 } });
    early.store.close();
    rmSync(data, { recursive: true });
    expect(restore(file, data, NOW)).toMatchObject({ ok: true, value: { version: 1 } });
    const store = opened();
    expect(counts(store.database)).toMatchObject({ article: 1, feed: 0 });
    store.close();
  });

  it('looks into the channels for what waited to be posted then', () => {
    const store = opened();
    for (let number = 1; number <= 3; number++) fill(store, '1', number);
    store.database.exec(`UPDATE delivery SET begun_at = NULL;
      UPDATE delivery SET state = 'waiting' WHERE id > 1;
      UPDATE delivery SET due_at = ${NOW.getTime() + 1000} WHERE id = 3`);
    expect(backUp(data, file).ok).toBe(true);
    store.close();
    expect(restore(file, data, NOW).ok).toBe(true);
    const again = opened();
    const found = again.database.prepare('SELECT state, begun_at FROM delivery ORDER BY id').all();
    expect(found).toEqual([
      { state: 'sent', begun_at: null },
      { state: 'sending', begun_at: 2 },
      { state: 'waiting', begun_at: null },
    ]);
    again.close();
  });

  it('is refused while a bot has the store, which stays', async () => {
    const store = opened();
    fill(store, '1', 1);
    expect(backUp(data, file).ok).toBe(true);
    fill(store, '2', 2);
    const done = await start(RESTORE, [file], { DATA_DIR: data }).ended;
    expect(done).toMatchObject({ status: 1, out: '' });
    expect(done.err).toContain('Another Dateline is running with the data in');
    expect(counts(store.database).article).toBe(2);
    store.close();
    expect(readdirSync(data).filter((name) => name.includes('restor'))).toEqual([]);
  });

  it.each([
    ['is not there', () => {}, 'is not there'],
    ['is empty', () => writeFileSync(file, ''), 'is empty'],
    ['is no store', () => writeFileSync(file, 'my notes'.repeat(100)), 'was never a store'],
    ['is a folder', () => mkdirSync(file), 'is a folder'],
    ['is the store itself', () => symlinkSync(join(data, 'dateline.db'), file), 'is the store itself'],
    ['was garbled', () => garbled(), 'is damaged'],
    ['has changes beside it', () => withLog(), 'is no backup'],
  ])('is refused where it %s, and the store stays', (_, prepare, said) => {
    const store = opened();
    fill(store, '1', 1);
    store.close();
    prepare();
    const done = restore(file, data, NOW);
    expect(done.ok ? '' : done.problem).toContain(said);
    expect(titles()).toEqual(['words 1']);
    expect(readdirSync(data).filter((name) => name.includes('restor'))).toEqual([]);
  });

  it('is refused where it is of a newer version', () => {
    opened().close();
    expect(backUp(data, file).ok).toBe(true);
    const newer = new Database(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const done = restore(file, data, NOW);
    expect(done.ok ? '' : done.problem).toContain('was written by a newer Dateline');
  });
});

function opened(folder = data): Store {
  const found = openStore(folder);
  if (!found.ok) throw new Error(found.problem);
  return found.store;
}

/** The titles of all articles, in the order of their keys. */
function titles(): string[] {
  const store = opened();
  const found = rows(
    store.database.prepare("SELECT head ->> 'title' AS title FROM article ORDER BY version").all(),
  );
  store.close();
  return found.map((each) => text(each, 'title'));
}

function damage(): void {
  opened().close();
  const path = join(data, 'dateline.db');
  const bytes = readFileSync(path);
  rmSync(path);
  writeFileSync(path, bytes.fill(7, 4096, 20_000));
}

function garbled(): void {
  const bytes = readFileSync(join(data, 'dateline.db'));
  writeFileSync(file, bytes.fill(7, 4096, 20_000));
}

function withLog(): void {
  copyFileSync(join(data, 'dateline.db'), file);
  writeFileSync(`${file}-wal`, 'some changes');
  expect(existsSync(`${file}-wal`)).toBe(true);
}
