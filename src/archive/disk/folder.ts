import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an archive's files are called in its folder. */
export const LANCE_FOLDER = 'archive-lance';
export const LOCK_FILE = 'writer.lock';

const DATABASE = /^archive-[0-9a-f]{8}\.db$/;
const BESIDE = /^archive-[0-9a-f]{8}\.db(?:\.new)?(?:-wal|-shm)?$/;

/**
 * The path of the archive's database; null where there is none. Each archive that is made has a name of its own: SQLite
 * deletes the log of one that was thrown away by its name, and may do so long after, when a statement is collected.
 */
export function databaseIn(folder: string): string | null {
  const [name] = namesIn(folder).filter((each) => DATABASE.test(each));
  return name === undefined ? null : join(folder, name);
}

/** A name that no archive had. */
export function newDatabasePath(folder: string): string {
  return join(folder, `archive-${randomBytes(4).toString('hex')}.db`);
}

/** Deletes everything that an archive has in its folder but for the lock, which whoever deletes holds. */
export function deleteFiles(folder: string): void {
  for (const name of namesIn(folder)) {
    if (BESIDE.test(name)) rmSync(join(folder, name), { force: true });
  }
  rmSync(join(folder, LANCE_FOLDER), { recursive: true, force: true });
}

function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
}

/** Bytes of a file, or of all files in a folder; 0 where there is none. */
export function bytesOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}
