import { chmodSync, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'libsql';
import { isSameFile, makeFolder, STORE_FILE, syncFile, syncFolder } from './files.ts';
import { type Inspected, inspect } from './inspect.ts';
import { type Lock, takeLock } from './lock.ts';
import { hasLog, isForeignLog } from './mark.ts';
import { faultOf, faultOfFolder, type Tried } from './problem.ts';

/** A store that was put in its place. */
export interface Restored extends Inspected {
  /** Where the store that was there is kept; null where there was none. */
  readonly aside: string | null;
}

/**
 * Puts a backup in the place of a folder's store, while no bot uses it. The backup is read through first; the store that
 * was there is kept beside it, and stays in use where anything is wrong. An older version is migrated when a bot starts.
 */
export function restore(file: string, folder: string, now: Date): Tried<Restored> {
  const seen = inspect(file, { isThorough: true });
  if (!seen.ok) return seen;
  if (hasLog(file))
    return {
      ok: false,
      problem: `${file} is no backup: ${file}-wal holds changes of it. Make one with “npm run backup”.`,
    };
  try {
    makeFolder(folder);
  } catch (error) {
    return { ok: false, problem: `${folder} ${faultOfFolder(error)}` };
  }
  const lock = takeLock(folder);
  if (!lock.ok) return lock;
  try {
    return exchanged(file, join(resolve(folder), STORE_FILE), lock.value, now);
  } catch (error) {
    return { ok: false, problem: `The store in ${folder} ${faultOf(error)}` };
  } finally {
    lock.value.release();
  }
}

function exchanged(file: string, path: string, lock: Lock, now: Date): Tried<Restored> {
  if (existsSync(path) && isSameFile(file, path))
    return { ok: false, problem: `${file} is the store itself. Name a backup.` };
  const coming = `${path}.restoring`;
  try {
    copyFileSync(file, coming);
    chmodSync(coming, 0o600);
    const seen = inspect(coming, { isThorough: true });
    if (!seen.ok) return seen;
    if (seen.value.counts.has('delivery')) doubt(coming, now);
    syncFile(coming);
    const aside = setAside(path, lock, now);
    renameSync(coming, path);
    syncFolder(path);
    return { ok: true, value: { ...seen.value, aside } };
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(coming + ending, { force: true });
  }
}

/**
 * What waited to be posted when the backup was made has most likely been posted since: its channel is to be searched for
 * it first, as after a crash.
 */
function doubt(path: string, now: Date): void {
  const database = new Database(path);
  try {
    // Only `exec`: a prepared statement would keep the file open, and its log beside it.
    database.exec(`PRAGMA journal_mode = DELETE;
      UPDATE delivery SET state = 'sending', begun_at = coalesce(begun_at, made_at)
        WHERE state = 'waiting' AND due_at <= ${now.getTime()};`);
  } finally {
    database.close();
  }
}

/** Gives the store that is there a second name: at no moment is there none of its own. */
function setAside(path: string, lock: Lock, now: Date): string | null {
  if (!isForeignLog(path, lock.mark)) writeLog(path);
  const aside = freeName(`${path}.before-restore-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`);
  const wasThere = existsSync(path);
  if (hasLog(path)) renameSync(`${path}-wal`, `${aside}-wal`);
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true });
  if (!wasThere) return null;
  try {
    linkSync(path, aside);
  } catch {
    // Some file systems know no links.
    copyFileSync(path, aside);
    chmodSync(aside, 0o600);
  }
  return aside;
}

/** A log that cannot be written into its file is kept beside it. */
function writeLog(path: string): void {
  if (!existsSync(path) || !hasLog(path)) return;
  try {
    const database = new Database(path);
    try {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      database.close();
    }
  } catch {
    // The store is damaged, which is why it is replaced.
  }
}

function freeName(wanted: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    if (!existsSync(name) && !existsSync(`${name}-wal`)) return name;
  }
}
