import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { MIGRATIONS } from '../../../src/tracking/store/migrations.ts';
import { openStore } from '../../../src/tracking/store/open-store.ts';
import { rows, whole } from '../../../src/tracking/store/store.ts';
import { start } from '../../processes.ts';
import { counts, fill, tablesOf } from './filled.ts';
import { temporaryFolder, temporaryStore } from './temporary.ts';

const RESTORE = 'Restore a backup with “npm run restore -- FILE”.';

/** A store with rows in all tables, as bytes. */
let sound: Buffer;

beforeAll(() => {
  const { store, folder, remove } = temporaryStore();
  for (let number = 1; number <= 30; number++)
    fill(store, String(number), number, `“words” – ${'long '.repeat(200)}`);
  store.close();
  sound = readFileSync(join(folder, 'dateline.db'));
  remove();
});

describe('a file that is no sound store', () => {
  it.each([
    ['nothing at all', () => Buffer.alloc(0), 'is empty, so what it held is lost.'],
    ['zeros', () => Buffer.alloc(8192), 'is damaged, or was never a store of Dateline’s.'],
    ['a text', () => Buffer.from('Dear diary,\n'.repeat(2000)), 'is damaged, or was never a store'],
    ['a few bytes', () => Buffer.from('SQLite'), 'is damaged, or was never a store'],
    ['the header alone', () => sound.subarray(0, 100), 'is damaged'],
    ['the first page alone', () => sound.subarray(0, 4096), 'is damaged'],
    ['all but its end', () => sound.subarray(0, sound.length - 4096), 'is damaged'],
    ['a header of zeros', () => Buffer.concat([Buffer.alloc(100), sound.subarray(100)]), 'is damaged'],
    [
      'pages of zeros',
      () => Buffer.concat([sound.subarray(0, 4096 * 3), Buffer.alloc(sound.length - 4096 * 3)]),
      'is damaged',
    ],
  ])('is refused where it holds %s', (_, bytes, said) => {
    const { folder, path } = folderWith(bytes());
    expect(problem(folder)).toContain(`${path} ${said}`);
    expect(problem(folder)).toContain(RESTORE);
    expect(readFileSync(path).equals(bytes())).toBe(true);
  });

  it('is refused where a text in it is no text, which libsql would die of', () => {
    const bytes = Buffer.from(sound);
    bytes[bytes.lastIndexOf('long long')] = 0xff;
    const { folder, path } = folderWith(bytes);
    expect(problem(folder)).toBe(`${path} is damaged. ${RESTORE}`);
  });

  it('is refused where only an index is damaged, which reading the rows would not show', () => {
    const { folder, path } = folderWith(sound);
    const open = new Database(path);
    const [index] = rows(
      open.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'article_by_address'").all(),
    );
    open.close();
    const bytes = Buffer.from(sound);
    bytes.writeUInt16BE(60_000, (whole(index ?? {}, 'rootpage') - 1) * 4096 + 3);
    rmSync(path);
    writeFileSync(path, bytes);
    expect(problem(folder)).toBe(`${path} is damaged. ${RESTORE}`);
  });

  it('is refused where it is another program’s', () => {
    const { folder, path } = folderWith(database('CREATE TABLE notes (words TEXT)'));
    expect(problem(folder)).toBe(
      `${path} is no store of Dateline’s. Move it away, or name another folder in DATA_DIR.`,
    );
  });

  it('is refused where it has a version, but not the tables of it', () => {
    const other = database('CREATE TABLE notes (words TEXT); PRAGMA user_version = 1');
    expect(problem(folderWith(other).folder)).toContain('has not the tables of a store of version 1');
  });

  it('is refused where rows refer to what is not there', () => {
    const { folder, path } = folderWith(sound);
    const open = new Database(path);
    open.exec('PRAGMA foreign_keys = OFF; DELETE FROM watch WHERE id = 7');
    open.close();
    expect(problem(folder)).toContain('is damaged');
  });

  it('is refused where it is of a newer version, and told apart from a damaged one', () => {
    const { folder, path } = folderWith(sound);
    const open = new Database(path);
    open.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    open.close();
    const before = readFileSync(path);
    const known = MIGRATIONS.length;
    expect(problem(folder)).toBe(
      `${path} was written by a newer Dateline: its tables have version ${known + 1}, and this one knows ${known}. Start the newer Dateline, or restore a backup from before.`,
    );
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is refused where it is a folder, or leads nowhere', () => {
    const { folder, path } = folderWith(sound);
    rmSync(path);
    mkdirSync(path);
    expect(problem(folder)).toBe(`${path} is a folder, not a file. Move it away.`);
    rmSync(path, { recursive: true });
    symlinkSync(path, path);
    expect(problem(folder)).toContain('symbolic links lead round in a circle');
    rmSync(path);
    symlinkSync(join(folder, 'unmounted.db'), path);
    expect(problem(folder)).toBe(`${path} is not there.`);
  });

  it('is opened where it is whole, as all of these would be', () => {
    const opened = openStore(folderWith(sound).folder);
    if (!opened.ok) throw new Error(opened.problem);
    expect(counts(opened.store.database).article).toBe(30);
    opened.store.close();
  });
});

describe('a log of changes beside the file', () => {
  it('is refused where the file is another one than it belongs to', async () => {
    const folder = await killed();
    const path = join(folder, 'dateline.db');
    const log = readFileSync(`${path}-wal`);
    writeFileSync(path, sound);
    expect(problem(folder)).toContain(
      `${path} is not the file that Dateline last used here, but ${path}-wal holds changes of that one.`,
    );
    expect(readFileSync(path).equals(sound)).toBe(true);
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
  });

  it('is refused where the file is gone', async () => {
    const folder = await killed();
    const path = join(folder, 'dateline.db');
    rmSync(path);
    expect(problem(folder)).toContain(`${path} is gone, but ${path}-wal holds changes of it.`);
    expect(existsSync(path)).toBe(false);
  });

  it('is taken into its own file, wherever that was moved to', async () => {
    const folder = await killed();
    const moved = temporaryFolder();
    onTestFinished(moved.remove);
    const path = join(moved.path, 'elsewhere');
    renameSync(folder, path);
    const opened = openStore(path);
    if (!opened.ok) throw new Error(opened.problem);
    expect(counts(opened.store.database).server).toBeGreaterThan(0);
    opened.store.close();
  });

  it('is no trouble where it was emptied, whatever file was put in', async () => {
    const folder = await killed();
    openAndClose(folder);
    rmSync(join(folder, 'dateline.db'));
    writeFileSync(join(folder, 'dateline.db'), sound);
    expect(problem(folder)).toBe('none');
  });

  it('of which the end is missing or garbled gives the commits before it', () => {
    const { store, folder, remove } = temporaryStore();
    onTestFinished(remove);
    for (let number = 1; number <= 20; number++) fill(store, String(number), number);
    const [file, log] = ['dateline.db', 'dateline.db-wal'].map((name) => readFileSync(join(folder, name)));
    if (file === undefined || log === undefined) throw new Error('no files');
    fc.assert(
      fc.property(fc.nat(log.length - 1), fc.boolean(), (place, isCut) => {
        const bytes = isCut ? log.subarray(0, place) : Buffer.from(log);
        if (!isCut) bytes[place] = (bytes[place] ?? 0) ^ 0x55;
        const copy = folderWith(file);
        writeFileSync(`${copy.path}-wal`, bytes);
        const opened = openStore(copy.folder);
        if (!opened.ok) throw new Error(opened.problem);
        expect(new Set(Object.values(counts(opened.store.database))).size).toBe(1);
        opened.store.close();
        copy.remove();
      }),
      { numRuns: 25 },
    );
  });
});

describe('whatever becomes of a file’s bytes', () => {
  it('it is refused as it is, or all of it can be read', () => {
    const garbled = fc.array(
      fc.tuple(fc.oneof(fc.nat(8191), fc.nat(sound.length - 1)), fc.integer({ min: 0, max: 255 })),
      { minLength: 1, maxLength: 30 },
    );
    const length = fc.option(fc.nat(sound.length), { freq: 4, nil: sound.length });
    fc.assert(
      fc.property(garbled, length, (changes, size) => {
        const bytes = Buffer.from(sound);
        for (const [place, byte] of changes) bytes[place] = byte;
        const cut = bytes.subarray(0, size);
        const { folder, path, remove } = folderWith(cut);
        const opened = openStore(folder);
        if (opened.ok) {
          const { database } = opened.store;
          for (const table of tablesOf(database)) database.prepare(`SELECT * FROM ${table}`).all();
          opened.store.close();
        } else {
          expect(opened.problem.startsWith(path)).toBe(true);
          expect(readFileSync(path).equals(cut)).toBe(true);
        }
        remove();
      }),
      { numRuns: 100 },
    );
  });
});

describe('a folder that cannot be written', () => {
  const NOBODY = 65_534;

  it('is refused with what to do', async () => {
    const { folder, path } = folderWith(sound);
    // The tests may run as a user whom no permission stops, so a process without rights looks.
    const script = `import { openStore } from '${import.meta.resolve('../../../src/tracking/store/open-store.ts')}';
      const isRoot = process.getuid?.() === 0;
      if (isRoot) { process.setgid(${NOBODY}); process.setuid(${NOBODY}); }
      const opened = openStore(${JSON.stringify(folder)});
      process.stdout.write(opened.ok ? 'opened' : opened.problem);`;
    const file = join(folder, 'look.ts');
    writeFileSync(file, script);
    const looked = await start(file).ended;
    expect(looked.out).toMatch(
      /may not be used by this user|could not be opened|can be read but not written/,
    );
    expect(looked.out).not.toContain('opened');
    expect(statSync(path).size).toBe(sound.length);
  });
});

function folderWith(bytes: Buffer) {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const path = join(folder.path, 'dateline.db');
  writeFileSync(path, bytes, { mode: 0o600 });
  return { folder: folder.path, path, remove: folder.remove };
}

function problem(folder: string): string {
  const opened = openStore(folder);
  if (!opened.ok) return opened.problem;
  opened.store.close();
  return 'none';
}

function openAndClose(folder: string): void {
  expect(problem(folder)).toBe('none');
}

function database(sql: string): Buffer {
  const folder = temporaryFolder();
  const path = join(folder.path, 'made.db');
  const made = new Database(path);
  made.exec(sql);
  made.close();
  const bytes = readFileSync(path);
  folder.remove();
  return bytes;
}

/** A folder that a killed process has left, with changes in the log. */
async function killed(): Promise<string> {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  const writer = start('tests/tracking/store/writer.ts', [folder.path, '3']);
  await writer.says('written');
  writer.child.kill('SIGKILL');
  await writer.ended;
  const copy = join(folder.path, 'copy');
  copyFileSync(join(folder.path, 'dateline.db-wal'), copy);
  expect(statSync(copy).size).toBeGreaterThan(0);
  return folder.path;
}
