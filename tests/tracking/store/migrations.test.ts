import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS, TABLES_OF_A_SERVER } from '../../../src/tracking/store/migrations.ts';
import { openStore } from '../../../src/tracking/store/open-store.ts';
import { rows, type Store, text } from '../../../src/tracking/store/store.ts';
import { outlineAt, outlineOf } from '../../../src/tracking/store/tables.ts';
import { counts, fill, tablesOf } from './filled.ts';
import { memoryStore, temporaryFolder } from './temporary.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('a store of an earlier version', () => {
  it.each(MIGRATIONS.map((_, at) => at + 1))('%i keeps its rows on the way to this one', (version) => {
    const before = opened(MIGRATIONS.slice(0, version));
    for (let number = 1; number <= 5; number++) fill(before, String(number), number);
    const held = counts(before.database);
    const contents = Object.keys(held).map((table) => [table, all(before, table)] as const);
    before.close();
    const store = opened(MIGRATIONS);
    expect(versionOf(store)).toBe(MIGRATIONS.length);
    expect(outlineOf(store.database).equals(outlineAt(MIGRATIONS))).toBe(true);
    for (const [table, rowsBefore] of contents) expect(all(store, table)).toMatchObject(rowsBefore);
    store.close();
  });

  it('is migrated once', () => {
    opened(MIGRATIONS.slice(0, 1)).close();
    opened(MIGRATIONS).close();
    const again = opened(MIGRATIONS);
    expect(versionOf(again)).toBe(MIGRATIONS.length);
    again.close();
  });

  it.each([
    ['cannot be run', 'CREATE TABLE half (a TEXT); CREATE TABLE nonsense'],
    ['leaves rows that refer to nothing', 'CREATE TABLE half (a TEXT); DELETE FROM source'],
  ])('stays as it was where a step %s', (_, step) => {
    const before = opened(MIGRATIONS);
    fill(before, '1', 1);
    const held = counts(before.database);
    before.close();
    const attempt = openStore(folder.path, { migrations: [...MIGRATIONS, step] });
    expect(attempt.ok).toBe(false);
    const after = opened(MIGRATIONS);
    expect(counts(after.database)).toEqual(held);
    after.close();
  });

  it('may have a table built anew to which others refer', () => {
    const before = opened(MIGRATIONS);
    for (let number = 1; number <= 5; number++) fill(before, String(number), number);
    before.close();
    const step = `CREATE TABLE other (id INTEGER PRIMARY KEY, scope TEXT NOT NULL) STRICT;
      INSERT INTO other SELECT id, scope FROM watch; DROP TABLE watch; ALTER TABLE other RENAME TO watch;`;
    const store = opened([...MIGRATIONS, step]);
    expect(counts(store.database)).toMatchObject({ watch: 5, delivery: 5, match: 5 });
    expect(store.database.prepare('PRAGMA foreign_keys').all()).toEqual([{ foreign_keys: 1 }]);
    store.close();
  });
});

describe('the tables', () => {
  it('hold what a server added where all of a server is deleted from, and nowhere else', () => {
    const { database } = memoryStore();
    const scoped = tablesOf(database).filter((table) =>
      rows(database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all()).some(
        (each) => text(each, 'name') === 'scope',
      ),
    );
    expect([...TABLES_OF_A_SERVER].sort()).toEqual(scoped);
  });

  it('are all strict, so that a column holds what it says', () => {
    const { database } = memoryStore();
    const loose = rows(
      database.prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0").all(),
    );
    expect(loose.map((each) => text(each, 'name')).filter((name) => !name.startsWith('sqlite_'))).toEqual([]);
  });
});

function opened(migrations: readonly string[]): Store {
  const found = openStore(join(folder.path), { migrations });
  if (!found.ok) throw new Error(found.problem);
  return found.store;
}

function versionOf(store: Store): unknown {
  return rows(store.database.prepare('PRAGMA user_version').all())[0]?.user_version;
}

function all(store: Store, table: string): unknown[] {
  return store.database.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all();
}
