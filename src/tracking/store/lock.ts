import { existsSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { makeFile } from './files.ts';
import { faultOf, type Tried } from './problem.ts';
import { row, whole } from './store.ts';

/** A folder that no other process uses, until it is let go or this one ends, in whatever way. */
export interface Lock {
  /** What `remember` was last told, by whichever process; null where it never was. */
  readonly mark: number | null;
  remember(mark: number): void;
  release(): void;
}

export const LOCK_FILE = 'dateline.lock';

/**
 * Takes a folder for this process. The lock is one that the system holds for SQLite on a small file of its own, so
 * it vanishes with the process, and the store itself stays open to a backup.
 */
export function takeLock(folder: string): Tried<Lock> {
  const path = join(folder, LOCK_FILE);
  try {
    // A lock is lost when its process opens and closes the file once more, so one that is there is left alone.
    if (!existsSync(path)) makeFile(path);
    return { ok: true, value: held(path) };
  } catch (error) {
    if (codeIs(error, 'SQLITE_BUSY')) return { ok: false, problem: inUse(folder), isInUse: true };
    if (!codeIs(error, 'SQLITE_NOTADB') && !codeIs(error, 'SQLITE_CORRUPT'))
      return { ok: false, problem: `${path} ${faultOf(error)}` };
  }
  return retaken(path);
}

/** Nobody holds a lock that can be read and is no database: it holds nothing of worth, and is begun anew. */
function retaken(path: string): Tried<Lock> {
  try {
    truncateSync(path);
    return { ok: true, value: held(path) };
  } catch (error) {
    return { ok: false, problem: `${path} ${faultOf(error)}` };
  }
}

function held(path: string): Lock {
  const mark = markIn(path);
  const database = new Database(path);
  try {
    // Only `exec`: a prepared statement would hold the lock until it is collected.
    database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;
      CREATE TABLE IF NOT EXISTS run (mark INTEGER NOT NULL); COMMIT;`);
    return {
      mark,
      remember: (given) =>
        database.exec(`BEGIN; DELETE FROM run; INSERT INTO run VALUES (${given}); COMMIT;`),
      release: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Read before the lock is taken, by a connection that leaves none behind. */
function markIn(path: string): number | null {
  const database = new Database(path);
  try {
    const isThere = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'run'").all().length > 0;
    const found = isThere ? row(database.prepare('SELECT mark FROM run').all()[0]) : null;
    return found === null ? null : whole(found, 'mark');
  } finally {
    database.close();
  }
}

function inUse(folder: string): string {
  return `Another Dateline is running with the data in ${folder}. End it first, or give this one a DATA_DIR of its own.`;
}

function codeIs(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
