import { row, type Store, whole } from './store.ts';

/** How long a statement waits for another program's, in milliseconds. */
export const PATIENCE_MS = 5000;

/**
 * Writes the log of changes into the store's file, and empties it: what was deleted can be read from neither any
 * more. False where somebody is reading, such as a backup; it does not wait.
 */
export function emptyLog(database: Store['database']): boolean {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    const done = row(database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
    return done !== null && whole(done, 'busy') === 0;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(?:BUSY|LOCKED)/.test(String(error.code));
}
