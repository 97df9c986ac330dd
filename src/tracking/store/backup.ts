import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { isSameFile, makeFile, STORE_FILE, syncFile, syncFolder } from './files.ts';
import { type Inspected, inspect } from './inspect.ts';
import { newMark } from './mark.ts';
import { faultOf, type Tried } from './problem.ts';
import { row, type Store, whole } from './store.ts';
import { countRows } from './tables.ts';

/** A backup that was made and read again. */
export interface BackedUp extends Inspected {
  readonly bytes: number;
}

export interface BackupOptions {
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean;
  /** Told what is being done, in a few words. */
  readonly onStep?: (step: string) => void;
}

/** How often a copy is made anew because the store has changed under it, before its rows are taken as they are. */
const TRIES = 3;

/**
 * Copies the store of a folder into one file, as it is at one moment, while a bot uses it. The copy is read through and
 * compared before it gets its name; where anything is wrong there is no file.
 */
export function backUp(folder: string, target: string, options: BackupOptions = {}): Tried<BackedUp> {
  const path = join(resolve(folder), STORE_FILE);
  const wrong = wrongTarget(path, target, options);
  if (wrong !== null) return { ok: false, problem: wrong };
  const making = `${resolve(target)}.part-${randomBytes(4).toString('hex')}`;
  try {
    makeFile(making);
  } catch (error) {
    return { ok: false, problem: `${dirname(making)} ${faultOf(error)}` };
  }
  try {
    return copied(path, making, resolve(target), options);
  } catch (error) {
    return { ok: false, problem: `The backup ${target} ${faultOf(error)}` };
  } finally {
    for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(making + ending, { force: true });
  }
}

function wrongTarget(path: string, target: string, { force = false }: BackupOptions): string | null {
  if (!existsSync(path)) return `There is no store in ${dirname(path)}: ${path} is not there.`;
  if (!existsSync(target)) return null;
  if (isSameFile(path, target)) return `${target} is the store itself. Name another file.`;
  if (!statSync(target).isFile()) return `${target} is no file. Name a file.`;
  return force ? null : `${target} is there already. Name another file, or replace it with --force.`;
}

function copied(path: string, making: string, target: string, options: BackupOptions): Tried<BackedUp> {
  const { onStep = () => {} } = options;
  onStep('Copying the store');
  const expected = copyInto(path, making);
  remark(making);
  onStep('Reading the copy');
  const seen = inspect(making, { isThorough: true });
  if (!seen.ok)
    return { ok: false, problem: `The store could not be backed up soundly: ${path} is damaged.` };
  const { version, counts } = seen.value;
  if (expected !== null && !isSameCount(expected, counts))
    return { ok: false, problem: 'The copy has not the rows of the store. Try again.' };
  syncFile(making);
  place(making, target, options.force ?? false);
  syncFolder(target);
  return { ok: true, value: { version, counts, bytes: statSync(target).size } };
}

/** Copies, and gives the rows that the copy must have; null where the store is written to without a pause. */
function copyInto(path: string, making: string): ReadonlyMap<string, number> | null {
  const database = new Database(`${pathToFileURL(path).href}?mode=ro`);
  try {
    for (let tries = 1; ; tries++) {
      const before = changesOf(database);
      const counts = countRows(database);
      database.exec(`VACUUM INTO '${making.replaceAll("'", "''")}'`);
      if (changesOf(database) === before) return counts;
      if (tries === TRIES) return null;
      rmSync(making);
      makeFile(making);
    }
  } finally {
    database.close();
  }
}

/** Another number once somebody else has written. */
function changesOf(database: Store['database']): number {
  const found = row(database.prepare('PRAGMA data_version').get());
  return found === null ? 0 : whole(found, 'data_version');
}

/** A copy is another file than the one that a log beside the store belongs to. */
function remark(making: string): void {
  const database = new Database(making);
  try {
    database.exec(`PRAGMA application_id = ${newMark()}`);
  } finally {
    database.close();
  }
}

function isSameCount(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([table, count]) => b.get(table) === count);
}

/** A link fails where there is a file, even one that was made a moment ago. */
function place(making: string, target: string, force: boolean): void {
  if (!force) {
    try {
      linkSync(making, target);
      return;
    } catch (error) {
      // Some file systems know no links.
      if (existsSync(target)) throw error;
    }
  }
  renameSync(making, target);
}
