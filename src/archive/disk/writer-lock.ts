import { join } from 'node:path';
import Libsql from 'libsql';
import { LOCK_FILE } from './folder.ts';

/** The right to write into an archive, until it is let go or the process ends, in whatever way. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the right to write into the archive of a folder; null where another process has it, or another archive of this
 * one. It is a lock that the system holds for SQLite on a small file of its own, so it vanishes with the process. Throws
 * what the system says where the file cannot be made.
 */
export function takeWriterLock(folder: string): WriterLock | null {
  const database = new Libsql(join(folder, LOCK_FILE));
  try {
    // Only `exec`: a prepared statement would hold the lock until it is collected.
    database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;
      CREATE TABLE IF NOT EXISTS writer (process INTEGER); COMMIT;`);
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
}
