import { renameSync, rmSync, statSync } from 'node:fs';
import Libsql from 'libsql';
import { guardStatements } from '../../sqlite/guard.ts';
import { row, text, whole } from '../../sqlite/row.ts';
import type { Database } from './disk-archive.ts';
import { databaseIn, newDatabasePath } from './folder.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** How long a statement waits for another process's, in milliseconds. */
const PATIENCE_MS = 5000;
/** KiB that a connection keeps of the file. */
const CACHE_KIB = 65_536;

/** Makes an empty archive, which has its name only once it is whole, and gives its path. */
export function makeDatabase(folder: string): string {
  const path = newDatabasePath(folder);
  const making = `${path}.new`;
  rmSync(making, { force: true });
  const database = new Libsql(making);
  try {
    database.exec('PRAGMA journal_mode = WAL; BEGIN');
    for (const statement of SCHEMA) database.exec(statement);
    database.exec(
      `PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`,
    );
  } finally {
    database.close();
  }
  renameSync(making, path);
  return path;
}

/** For the one process that writes. */
export function connectToWrite(path: string): Database {
  const database = connect(path);
  // See checkpoints.ts for the log of changes. What a server had deleted is overwritten.
  database.exec(`PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 0;
    PRAGMA secure_delete = ON;`);
  return database;
}

/** Sees whatever is committed, and changes nothing. */
export function connectToRead(path: string): Database {
  const database = connect(path);
  database.exec('PRAGMA query_only = ON');
  return database;
}

function connect(path: string): Database {
  const database = new Libsql(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}; PRAGMA trusted_schema = OFF;
      PRAGMA cache_size = -${CACHE_KIB}; PRAGMA temp_store = MEMORY;`);
    return guardStatements(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What an archive's file turned out to be. */
export type Condition = 'absent' | 'sound' | 'damaged' | 'older' | 'newer';

/**
 * Looks at what tells most damage without reading all of the file: its header, its size, its tables, and whether the
 * beginning and the end of the largest ones can be read. `verify` reads everything.
 *
 * Only SQLite may open the file: whoever else closes it takes this process's locks away.
 */
export function conditionOf(folder: string): Condition {
  const path = databaseIn(folder);
  if (path === null) return 'absent';
  try {
    const database = connectToRead(path);
    try {
      return inspect(database, path);
    } finally {
      database.close();
    }
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    throw error;
  }
}

function inspect(database: Database, path: string): Condition {
  if (pragma(database, 'application_id') !== APPLICATION_ID) return 'damaged';
  const version = pragma(database, 'user_version');
  if (version !== SCHEMA_VERSION) return version > SCHEMA_VERSION ? 'newer' : 'older';
  if (outline(database).join(';\n') !== expectedOutline()) return 'damaged';
  const isCut =
    !hasLog(path) && statSync(path).size < pragma(database, 'page_count') * pragma(database, 'page_size');
  return isCut || !areEndsReadable(database) ? 'damaged' : 'sound';
}

function pragma(database: Database, name: string): number {
  const found = row(database.prepare(`PRAGMA ${name}`).get());
  return found === null ? 0 : whole(found, name);
}

function outline(database: Database): string[] {
  const found = database
    .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all();
  return found.map((each) => text(row(each) ?? {}, 'sql'));
}

let expected: string | null = null;

function expectedOutline(): string {
  if (expected !== null) return expected;
  const database = new Libsql(':memory:');
  for (const statement of SCHEMA) database.exec(statement);
  expected = outline(database).join(';\n');
  database.close();
  return expected;
}

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function areEndsReadable(database: Database): boolean {
  for (const order of ['ASC', 'DESC']) {
    for (const table of ['articles', 'texts', 'passages']) {
      database.prepare(`SELECT * FROM ${table} ORDER BY rowid ${order} LIMIT 50`).all();
    }
    database.prepare(`SELECT * FROM terms ORDER BY scope ${order}, term ${order} LIMIT 50`).all();
  }
  return true;
}

/** Whether an error says that the file is no sound database. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    /^SQLITE_(?:CORRUPT|NOTADB|FORMAT)/.test(code) ||
    error instanceof TypeError ||
    error instanceof SyntaxError
  );
}
