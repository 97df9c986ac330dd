import { isUtf8 } from 'node:buffer';
import Database from 'libsql';
import { migrate } from './migrate.ts';
import { type Row, row, rows, type Store, text, whole } from './store.ts';

type Connection = Store['database'];

/** The tables of a store with their columns, and all else that a file can define, as bytes: in a damaged one no text. */
export function outlineOf(database: Connection): Buffer {
  const found = rows(
    database
      .prepare(
        `SELECT CAST(type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(
             (SELECT group_concat(c.name || ' ' || c.type) FROM pragma_table_xinfo(s.name) AS c), '')
             || CASE type WHEN 'trigger' THEN sql ELSE '' END AS BLOB) AS line
           FROM sqlite_schema AS s WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`,
      )
      .all(),
  );
  const lines = found.flatMap(({ line }) => (line instanceof ArrayBuffer ? [Buffer.from(line)] : []));
  return Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')]));
}

/** Whether SQLite's own look through a file finds it whole. What it says of a damaged one may be no text. */
export function isWhole(database: Connection, isThorough: boolean): boolean {
  const check = isThorough ? 'integrity_check' : 'quick_check';
  const found = row(
    database.prepare(`SELECT count(*) AS faults FROM pragma_${check}(1) WHERE ${check} <> 'ok'`).get(),
  );
  return found !== null && whole(found, 'faults') === 0;
}

/** What the tables of a store are when these migrations have been run. */
export function outlineAt(migrations: readonly string[]): Buffer {
  const database = new Database(':memory:');
  try {
    migrate(database, 0, migrations);
    return outlineOf(database);
  } finally {
    database.close();
  }
}

/**
 * Whether all texts can be read: libsql ends the process at one that is no UTF-8, and nothing in SQLite looks for that.
 * Reads every text of the store once.
 */
export function areTextsSound(database: Connection): boolean {
  return tablesOf(database).every((table) => {
    const texts = textsOf(database, table).map((column, at) => `CAST("${column}" AS BLOB) AS text${at}`);
    if (texts.length === 0) return true;
    const all = `SELECT ${texts.join(', ')} FROM "${table}"`;
    return hasRowid(database, table)
      ? everyRowid(database, table, all)
      : rows(database.prepare(all).all()).every(isSound);
  });
}

/** A row at a time: a hundred, as libsql reads ahead, may be a hundred long articles. */
function everyRowid(database: Connection, table: string, all: string): boolean {
  const one = database.prepare(`${all} WHERE rowid = ?`);
  for (const each of database.prepare(`SELECT rowid AS place FROM "${table}"`).iterate()) {
    const place = row(each);
    const found = place === null ? null : row(one.get([whole(place, 'place')]));
    if (found === null || !isSound(found)) return false;
  }
  return true;
}

function isSound(found: Row): boolean {
  return Object.entries(found).every(([name, value]) => !name.startsWith('text') || isReadable(value));
}

/** A blob comes as a Buffer from `get`, and as an ArrayBuffer from `all`. */
function isReadable(bytes: unknown): boolean {
  if (bytes === null) return true;
  return (bytes instanceof ArrayBuffer || bytes instanceof Uint8Array) && isUtf8(bytes);
}

/** How many rows each table has. */
export function countRows(database: Connection): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const table of tablesOf(database)) {
    const found = row(database.prepare(`SELECT count(*) AS n FROM "${table}"`).get());
    counts.set(table, found === null ? 0 : whole(found, 'n'));
  }
  return counts;
}

function tablesOf(database: Connection): string[] {
  return names(
    database,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
  );
}

function textsOf(database: Connection, table: string): string[] {
  return names(database, `SELECT name FROM pragma_table_info('${table}') WHERE type = 'TEXT'`);
}

function hasRowid(database: Connection, table: string): boolean {
  return names(database, `SELECT name FROM pragma_table_list('${table}') WHERE wr = 0`).length > 0;
}

function names(database: Connection, query: string): string[] {
  return rows(database.prepare(query).all()).map((each) => text(each, 'name'));
}
