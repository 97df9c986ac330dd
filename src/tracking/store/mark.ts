import { randomInt } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { firstBytes } from './files.ts';

/** Where SQLite keeps the `application_id` in a file's first page. */
const PLACE = 68;

/**
 * A number for a file's header that is new with each start and each backup. Remembered beside the store, it tells a
 * file that something else put in its place: SQLite would write the log of the one before into it.
 */
export function newMark(): number {
  return randomInt(1, 2 ** 31);
}

/** The mark in a file itself, whatever its log says; null where it has none. To be read by whoever has the lock. */
export function markOf(path: string): number | null {
  const bytes = firstBytes(path, PLACE + 4);
  return bytes.length < PLACE + 4 ? null : bytes.readInt32BE(PLACE);
}

/** Whether there are changes that wait beside a file to be written into it. */
export function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}

/** Whether the log beside a file belongs to another one, which had this mark; null where none is remembered. */
export function isForeignLog(path: string, remembered: number | null): boolean {
  return hasLog(path) && existsSync(path) && remembered !== null && markOf(path) !== remembered;
}
