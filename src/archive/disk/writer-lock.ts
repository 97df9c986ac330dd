import { join } from 'node:path';
import { type ProcessLock, takeProcessLock } from '../../sqlite/lock.ts';
import { LOCK_FILE } from './folder.ts';

/** The right to write into an archive, until it is let go or the process ends, in whatever way. */
export type WriterLock = ProcessLock;

/**
 * Takes the right to write into the archive of a folder; null where another process has it, or another archive of this
 * one. Throws what the system says where the file of the lock cannot be made.
 */
export function takeWriterLock(folder: string): WriterLock | null {
  return takeProcessLock(join(folder, LOCK_FILE));
}
