import { statSync } from 'node:fs';
import Libsql from 'libsql/promise';
import type { DiskLog } from './disk-archive.ts';

/** Bytes of the log of changes from which it is written into the file, and from which writing waits for that. */
const LONG = 32 * 2 ** 20;
const TOO_LONG = 128 * 2 ** 20;

/**
 * Writes the log of changes into the archive's file, beside this thread: SQLite itself would do it inside a commit, and
 * hold up everything for some hundred milliseconds. The connection that commits must leave it to this.
 */
export class Checkpoints {
  readonly #database: Libsql;
  readonly #log: string;
  readonly #report: DiskLog;
  #running: Promise<void> | null = null;
  /** Bytes of the log that were being written into the file, or are. */
  #written = 0;

  constructor(path: string, report: DiskLog) {
    this.#database = new Libsql(path, {});
    this.#log = `${path}-wal`;
    this.#report = report;
  }

  /** After a commit; resolves at once, unless the log has become very long. Never rejects. */
  async committed(): Promise<void> {
    const bytes = statSync(this.#log, { throwIfNoEntry: false })?.size ?? 0;
    // It has been emptied, and begun anew.
    if (bytes < this.#written) this.#written = 0;
    if (bytes - this.#written < LONG && bytes < TOO_LONG) return;
    // What is committed while it is being written is left for the next time.
    if (bytes >= TOO_LONG) await this.#running;
    this.#written = bytes;
    this.#running ??= this.#write().finally(() => {
      this.#running = null;
    });
    if (bytes >= TOO_LONG) await this.#running;
  }

  /** Leaves nothing in the log of what was deleted, unless another process is reading it just now. */
  async empty(): Promise<void> {
    await this.#running;
    await this.#write('TRUNCATE');
  }

  /** Writes all of the log: a connection whose statements are not collected yet would do it much later. */
  async close(): Promise<void> {
    await this.empty();
    this.#database.close();
  }

  async #write(mode: 'PASSIVE' | 'TRUNCATE' = 'PASSIVE'): Promise<void> {
    try {
      await this.#database.exec(`PRAGMA wal_checkpoint(${mode})`);
    } catch (error) {
      // Nothing is lost by it: the log stays as it is, and the next commit tries again.
      this.#report.warn({ error }, 'The log of changes could not be written into the archive.');
    }
  }
}
