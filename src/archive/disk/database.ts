import { closeSync, existsSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { guardStatements } from '../../sqlite/guard.ts';
import { row, text, whole } from '../../sqlite/row.ts';
import type { Database } from './disk-archive.ts';
import { DATABASE_FILE } from './folder.ts';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** How long a statement waits for another process's, in milliseconds. */
const PATIENCE_MS = 5000;
/** KiB that a connection keeps of the file. */
const CACHE_KIB = 65_536;

/** Makes an empty archive, which has its name only once it is whole. */
export function makeDatabase(folder: string): void {
  const path = join(folder, DATABASE_FILE);
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
}

/** For the one process that writes. */
export function connectToWrite(folder: string): Database {
  const database = connect(folder);
  // See checkpoints.ts for the log of changes.
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0; PRAGMA journal_size_limit = 0');
  return database;
}

/** Sees whatever is committed, and changes nothing. */
export function connectToRead(folder: string): Database {
  const database = connect(folder);
  database.exec('PRAGMA query_only = ON');
  return database;
}

/**
 * Files that this process has connected to. The system lets all of its locks on a file go as soon as it closes that file
 * once, by whatever way it was opened, so none of these is ever opened but by SQLite.
 */
const connected = new Set<string>();

function connect(folder: string): Database {
  const path = join(folder, DATABASE_FILE);
  const database = new Libsql(path);
  connected.add(path);
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
 */
export function conditionOf(folder: string): Condition {
  const path = join(folder, DATABASE_FILE);
  if (!existsSync(path)) return 'absent';
  if (!connected.has(path) && !hasHeader(path)) return 'damaged';
  try {
    const database = connectToRead(folder);
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

const HEADER = 'SQLite format 3\0';

function hasHeader(path: string): boolean {
  if (!statSync(path).isFile()) return false;
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEADER.length);
    return readSync(file, bytes, 0, bytes.length, 0) === bytes.length && bytes.toString('latin1') === HEADER;
  } finally {
    closeSync(file);
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
