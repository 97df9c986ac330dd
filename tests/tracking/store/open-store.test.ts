import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/tracking/store/open-store.ts';
import type { Store } from '../../../src/tracking/store/store.ts';
import { start } from '../../processes.ts';
import { counts, fill } from './filled.ts';
import { memoryStore, temporaryFolder } from './temporary.ts';

const WRITER = 'tests/tracking/store/writer.ts';

describe('a folder without a store', () => {
  it('gets one that its owner alone may read', () => {
    const folder = join(newFolder(), 'new', 'data');
    opened(folder).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });

  it('keeps its permissions where it was there', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'data'), { mode: 0o755 });
    opened(join(folder, 'data')).close();
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o755);
  });

  it('is refused where a file stands in its place, which stays', () => {
    const path = join(newFolder(), 'data');
    writeFileSync(path, 'my notes');
    expect(problem(path)).toMatch(/data cannot be a folder: a file stands there\. Name another folder\./);
    expect(problem(join(path, 'deeper'))).toContain('cannot be a folder');
    expect(readFileSync(path, 'utf8')).toBe('my notes');
  });

  it('starts anew after a crash while its first store was made', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'dateline.db.new'), 'half a file');
    opened(folder).close();
    expect(existsSync(join(folder, 'dateline.db.new'))).toBe(false);
  });
});

describe('a store', () => {
  it('keeps what was written over closing and opening', () => {
    const folder = newFolder();
    const first = opened(folder);
    fill(first, '1', 1);
    const held = counts(first.database);
    first.close();
    expect(counts(opened(folder).database)).toEqual(held);
  });

  it('writes each commit through, checks references and overwrites what is deleted', () => {
    const { database } = opened(newFolder());
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'trusted_schema'];
    const values = settings.map(
      (name) => Object.values(Object(database.prepare(`PRAGMA ${name}`).all()[0]))[0],
    );
    expect(values).toEqual(['wal', 2, 1, 1, 0]);
  });

  it('has all in its one file once it is closed', () => {
    const folder = newFolder();
    const store = opened(folder);
    fill(store, '1', 1, 'a sentence to be found');
    store.close();
    expect(readFileSync(join(folder, 'dateline.db')).includes('a sentence to be found')).toBe(true);
    const log = join(folder, 'dateline.db-wal');
    expect(existsSync(log) ? statSync(log).size : 0).toBe(0);
  });

  it('can be closed twice', () => {
    const store = opened(newFolder());
    store.close();
    expect(() => store.close()).not.toThrow();
  });
});

describe('a transaction', () => {
  it('is all or nothing', () => {
    const store = memoryStore();
    const attempt = () =>
      store.transact(() => {
        fill(store, '1', 1);
        throw new Error('the power went');
      });
    expect(attempt).toThrow('the power went');
    expect(new Set(Object.values(counts(store.database)))).toEqual(new Set([0]));
  });

  it('inside another is a part of that one', () => {
    const store = memoryStore();
    const attempt = () =>
      store.transact(() => {
        store.transact(() => fill(store, '1', 1));
        expect(store.database.inTransaction).toBe(true);
        throw new Error('the power went');
      });
    expect(attempt).toThrow('the power went');
    expect(counts(store.database).server).toBe(0);
  });

  it('gives what its work gives, and is over then', () => {
    const store = memoryStore();
    expect(store.transact(() => store.transact(() => 'done'))).toBe('done');
    expect(store.database.inTransaction).toBe(false);
  });
});

describe('a full disk', () => {
  it('lets a transaction fail as a whole, and the next one go on once there is room', () => {
    const store = opened(newFolder());
    fill(store, '1', 1);
    const held = counts(store.database);
    store.database.exec('PRAGMA max_page_count = 50');
    const much = () => {
      store.transact(() => {
        for (let number = 2; number < 120; number++) fill(store, '1', number, 'words '.repeat(100));
      });
    };
    expect(much).toThrow('full');
    expect(store.database.inTransaction).toBe(false);
    expect(counts(store.database)).toEqual(held);
    store.database.exec('PRAGMA max_page_count = 10000');
    much();
    expect(counts(store.database).article).toBe(119);
  });
});

describe('a second process', () => {
  it('is refused with a sentence, and may begin once the first is killed', async () => {
    const folder = newFolder();
    const first = start(WRITER, [folder, '1']);
    await first.says('written');
    const refused = openStore(folder);
    expect(refused).toEqual({
      ok: false,
      isInUse: true,
      problem: `Another Dateline is running with the data in ${folder}. End it first, or give this one a DATA_DIR of its own.`,
    });
    first.child.kill('SIGKILL');
    await first.ended;
    expect(counts(opened(folder).database).server).toBeGreaterThan(0);
  });

  it('is refused in the same process too, until the store is closed', () => {
    const folder = newFolder();
    const first = opened(folder);
    expect(openStore(folder).ok).toBe(false);
    expect(openStore(folder).ok).toBe(false);
    first.close();
    opened(folder).close();
  });

  it('does not take the lock for itself by being refused', async () => {
    const folder = newFolder();
    const first = opened(folder);
    expect(openStore(folder).ok).toBe(false);
    const second = await start(WRITER, [folder, '1']).ended;
    expect(second).toMatchObject({ status: 1 });
    expect(second.out).toContain('Another Dateline is running');
    first.close();
  });

  it('is not refused for a lock that was damaged', () => {
    const folder = newFolder();
    opened(folder).close();
    writeFileSync(join(folder, 'dateline.lock'), 'no database at all, but some bytes of something else');
    const store = opened(folder);
    expect(openStore(folder).ok).toBe(false);
    store.close();
  });
});

describe('after a process was killed while it wrote', () => {
  it('what was committed is there, whole', async () => {
    const folder = newFolder();
    const writer = start(WRITER, [folder, '20']);
    await writer.says('written 1060');
    writer.child.kill('SIGKILL');
    await writer.ended;
    const numbers = [...writer.said().out.matchAll(/written (\d+)/g)].map((match) => Number(match[1]));
    const found = counts(opened(folder).database);
    expect(found.server).toBeGreaterThanOrEqual(Math.max(...numbers) - 1000);
    expect(new Set(Object.values(found)).size).toBe(1);
  });
});

function newFolder(): string {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  return folder.path;
}

function opened(folder: string): Store {
  const found = openStore(folder);
  if (!found.ok) throw new Error(found.problem);
  onTestFinished(() => found.store.close());
  return found.store;
}

function problem(folder: string): string {
  const found = openStore(folder);
  if (!found.ok) return found.problem;
  found.store.close();
  return 'none';
}
