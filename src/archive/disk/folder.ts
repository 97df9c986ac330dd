import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What an archive's files are called in its folder. */
export const DATABASE_FILE = 'archive.db';
export const LANCE_FOLDER = 'lance';
export const LOCK_FILE = 'writer.lock';

/** Everything that an archive has in its folder but for the lock, which whoever deletes holds. */
export function deleteFiles(folder: string): void {
  for (const name of [
    DATABASE_FILE,
    `${DATABASE_FILE}-wal`,
    `${DATABASE_FILE}-shm`,
    `${DATABASE_FILE}.new`,
  ]) {
    rmSync(join(folder, name), { force: true });
  }
  rmSync(join(folder, LANCE_FOLDER), { recursive: true, force: true });
}

/** Bytes of a file, or of all files in a folder; 0 where there is none. */
export function bytesOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}
