import Libsql from 'libsql';

/** A right that one process has, until it is let go or the process ends, in whatever way. */
export interface ProcessLock {
  release(): void;
}

/**
 * Takes a lock that the system holds for SQLite on a small file of its own; null where another process has it, or this
 * one already. A process that has it must not open the file again. Throws what the system says where there can be no
 * such file.
 */
export function takeProcessLock(path: string): ProcessLock | null {
  const database = new Libsql(path);
  try {
    // Only `exec`: a prepared statement would hold the lock until it is collected.
    database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;
      CREATE TABLE IF NOT EXISTS held (process INTEGER); COMMIT;`);
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
}
