import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { guardStatements } from '../../sqlite/guard.ts';
import { closeToOthers, isThere, makeFile, makeFolder, STORE_FILE, syncFolder } from './files.ts';
import { inspect } from './inspect.ts';
import { type Lock, takeLock } from './lock.ts';
import { emptyLog, PATIENCE_MS } from './log.ts';
import { hasLog, isForeignLog, newMark } from './mark.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { faultOf, faultOfFolder } from './problem.ts';
import { row, type Store, whole } from './store.ts';

export interface StoreOptions {
  /** For tests: the store as an earlier version of the program makes it. */
  readonly migrations?: readonly string[];
}

export type OpenedStore =
  | { readonly ok: true; readonly store: Store }
  /** What is wrong and what to do, for the operator; `isInUse` where another process has it. The file is as it was. */
  | { readonly ok: false; readonly problem: string; readonly isInUse?: true };

/**
 * Opens the store in a folder for this process alone, and makes both where there are none. What cannot be used is
 * refused and left as it is: a file that is damaged, of a newer version, or not a store.
 */
export function openStore(folder: string, options: StoreOptions = {}): OpenedStore {
  const path = join(folder, STORE_FILE);
  try {
    makeFolder(folder);
  } catch (error) {
    return refused(folder, faultOfFolder(error));
  }
  const lock = takeLock(folder);
  if (!lock.ok) return lock;
  const opened = openLocked(path, lock.value, options.migrations ?? MIGRATIONS);
  if (!opened.ok) lock.value.release();
  return opened;
}

function openLocked(path: string, lock: Lock, migrations: readonly string[]): OpenedStore {
  try {
    const foreign = foreignLog(path, lock);
    if (foreign !== null) return { ok: false, problem: foreign };
    if (!isThere(path)) makeStore(path, migrations);
    const seen = inspect(path, { migrations });
    if (!seen.ok) return seen;
    return { ok: true, store: opened(path, lock, seen.value.version, migrations) };
  } catch (error) {
    return refused(path, faultOf(error));
  }
}

/** A store is whole from the moment that it has its name, so that an empty file of this name is a damaged one. */
function makeStore(path: string, migrations: readonly string[]): void {
  const making = `${path}.new`;
  rmSync(making, { force: true });
  makeFile(making);
  const database = new Database(making);
  try {
    migrate(database, 0, migrations);
  } finally {
    database.close();
  }
  renameSync(making, path);
  syncFolder(path);
}

function opened(path: string, lock: Lock, version: number, migrations: readonly string[]): Store {
  closeToOthers(path);
  const database = new Database(path);
  try {
    // First: a backup, or a process that is just ending, may hold the file for a moment.
    settle(database);
    database.exec('PRAGMA journal_mode = WAL');
    mark(database, lock);
    migrate(database, version, migrations);
    return storeOf(database, () => lock.release());
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A log that belongs to another file of this name, or to one that is gone, would damage this one. */
function foreignLog(path: string, lock: Lock): string | null {
  if (!hasLog(path)) return null;
  const log = `${path}-wal`;
  if (!existsSync(path))
    return `${path} is gone, but ${log} holds changes of it. Put the file back; or move ${log} away, which loses its changes; or restore a backup: npm run restore -- FILE.`;
  if (!isForeignLog(path, lock.mark)) return null;
  return `${path} is not the file that Dateline last used here, but ${log} holds changes of that one. Put that file back; or move ${log} away, which loses its changes; or restore a backup: npm run restore -- FILE.`;
}

/**
 * Gives the file a new mark, in itself and in what is remembered of it. Wherever a crash comes between, the two are the
 * same or no changes wait in the log.
 */
function mark(database: Database.Database, lock: Lock): void {
  if (!emptyLog(database)) return;
  const found = row(database.prepare('PRAGMA application_id').get());
  const before = found === null ? 0 : whole(found, 'application_id');
  if (before !== lock.mark) lock.remember(before);
  const given = newMark();
  database.exec(`PRAGMA application_id = ${given}`);
  if (emptyLog(database)) lock.remember(given);
  else database.exec(`PRAGMA application_id = ${before}`);
}

/** A store of its own in memory, for tests. */
export function openMemory(migrations: readonly string[] = MIGRATIONS): Store {
  const database = new Database(':memory:');
  settle(database);
  migrate(database, 0, migrations);
  return storeOf(database, () => {});
}

/** What holds for every connection that writes. */
function settle(database: Database.Database): void {
  database.exec(`PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
    PRAGMA busy_timeout = ${PATIENCE_MS}; PRAGMA trusted_schema = OFF;`);
}

function storeOf(opened: Database.Database, release: () => void): Store {
  const database = guardStatements(opened);
  let isOpen = true;
  return {
    database,
    transact(work) {
      if (database.inTransaction) return work();
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk may have ended it already.
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      try {
        emptyLog(database);
      } finally {
        database.close();
        release();
      }
    },
  };
}

function refused(path: string, why: string): OpenedStore {
  return { ok: false, problem: `${path} ${why}` };
}
