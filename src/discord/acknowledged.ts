import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { APIInteraction } from 'discord.js';
import Database from 'libsql';
import { guardStatements } from '../sqlite/guard.ts';
import { type Row, row, rows, text, whole } from '../sqlite/row.ts';

/** An interaction whose user has been told to wait. */
export interface Promised {
  readonly interaction: APIInteraction;
  /** Whether the pressed message is to change; else there is a message that says that the bot is thinking. */
  readonly isUpdate: boolean;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
  /** How many processes have ended, or stood still, over it. */
  readonly deaths: number;
  /** How many times Discord could not be reached with the answer. */
  readonly tries: number;
}

/**
 * What was promised to users and is not told yet, kept for all processes of one machine. Each holds what it has
 * promised for `LEASE_MS`, and as long as it renews that; what nobody holds is for whoever asks first.
 */
export interface Acknowledged {
  /** To be called before the promise is made. Its words and its token are in the file until it is finished. */
  keep(interaction: APIInteraction, isUpdate: boolean): void;
  /** It was told, or never can be. */
  finish(id: string): void;
  /** Gives it up: anybody may take it over, after so many milliseconds. */
  release(id: string, afterMs: number): void;
  /** Holds for another while what is held; where that is nothing, leaves nothing of what was told in the files. */
  renew(): void;
  /** Takes over at most so many that nobody holds, the oldest first. */
  takeOver(most: number): readonly Promised[];
  /** Lets go of all that is held, and of the file. */
  close(): void;
}

export type OpenedAcknowledged =
  | { readonly ok: true; readonly acknowledged: Acknowledged }
  /** Why there is none, in a sentence for the operator. */
  | { readonly ok: false; readonly problem: string };

export interface AcknowledgedOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly leaseMs?: number;
}

/** How long a process may say nothing of itself before its promises are taken over. */
export const LEASE_MS = 5_000;

export const ACKNOWLEDGED_FILE = 'acknowledged.db';

/** How long a statement waits for another process's. */
const PATIENCE_MS = 2_000;

/** Opening waits for others that are just making the file. */
const TRIES = 40;
const PAUSE_MS = 50;

const SCHEMA = `CREATE TABLE IF NOT EXISTS promised (
  id TEXT PRIMARY KEY,
  interaction TEXT NOT NULL,
  is_update INTEGER NOT NULL,
  kept_at INTEGER NOT NULL,
  -- The process that holds it, null for none; and until when, or from when anybody may.
  holder TEXT,
  until INTEGER NOT NULL,
  deaths INTEGER NOT NULL DEFAULT 0,
  tries INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID`;

/**
 * Opens the file in a folder, and makes both where they are not there. What is in it is worth minutes, so a damaged
 * file is put aside for a new one.
 */
export async function openAcknowledged(
  folder: string,
  options: AcknowledgedOptions = {},
): Promise<OpenedAcknowledged> {
  const path = join(folder, ACKNOWLEDGED_FILE);
  for (let tries = 1; ; tries++) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      return { ok: true, acknowledged: keptIn(opened(path), options) };
    } catch (error) {
      const code = codeOf(error);
      if (tries < TRIES && /^SQLITE_(?:BUSY|LOCKED)/.test(code)) await sleep(PAUSE_MS);
      else if (tries === 1 && /^SQLITE_(?:NOTADB|CORRUPT)/.test(code)) renameSync(path, `${path}.damaged`);
      else return { ok: false, problem: `${path} cannot be used (${code}): check the folder.` };
    }
  }
}

function opened(path: string): Database.Database {
  // What lies beside it has its rights.
  closeSync(openSync(path, 'a', 0o600));
  const database = new Database(path);
  try {
    // What was deleted is nobody's to read. Not written through at once: a process that is killed loses nothing by
    // that, and with a machine that fails all are gone for longer than Discord waits.
    database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; ${SCHEMA};`);
    return guardStatements(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function keptIn(database: Database.Database, options: AcknowledgedOptions): Acknowledged {
  const { now = Date.now, leaseMs = LEASE_MS } = options;
  const self = randomUUID();
  const held = new Set<string>();
  const insert = database.prepare(`INSERT OR REPLACE INTO promised
    (id, interaction, is_update, kept_at, holder, until) VALUES (?, ?, ?, ?, ?, ?)`);
  const remove = database.prepare('DELETE FROM promised WHERE id = ?');
  const free = database.prepare(
    'UPDATE promised SET holder = NULL, until = ?, tries = tries + 1 WHERE id = ? AND holder = ?',
  );
  const extend = database.prepare('UPDATE promised SET until = ? WHERE holder = ?');
  const isAnyFree = database.prepare('SELECT 1 FROM promised WHERE until <= ? LIMIT 1');
  const take = database.prepare(`UPDATE promised
    SET holder = ?, until = ?, deaths = deaths + (holder IS NOT NULL)
    WHERE id IN (SELECT id FROM promised WHERE until <= ? ORDER BY kept_at, id LIMIT ?) RETURNING *`);
  let isOpen = true;
  let isTidy = true;
  const tidy = () => {
    if (!isTidy) isTidy = emptyLog(database);
  };
  return {
    keep(interaction, isUpdate) {
      const at = now();
      insert.run(interaction.id, JSON.stringify(interaction), isUpdate ? 1 : 0, at, self, at + leaseMs);
      held.add(interaction.id);
      isTidy = false;
    },
    finish(id) {
      held.delete(id);
      if (isOpen) remove.run(id);
    },
    release(id, afterMs) {
      held.delete(id);
      if (isOpen) free.run(now() + afterMs, id, self);
    },
    renew() {
      if (held.size > 0) extend.run(now() + leaseMs, self);
      else tidy();
    },
    takeOver(most) {
      const at = now();
      // Looking takes no lock, and mostly there is nothing.
      if (isAnyFree.all(at).length === 0) return [];
      const taken = rows(take.all(self, at + leaseMs, at, most)).map(promisedOf);
      for (const { interaction } of taken) held.add(interaction.id);
      isTidy = false;
      return taken.sort((a, b) => a.keptAt - b.keptAt);
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      try {
        database.prepare('UPDATE promised SET holder = NULL, until = ? WHERE holder = ?').run(now(), self);
        tidy();
      } finally {
        database.close();
      }
    },
  };
}

/** Writes the log of changes into the file, and empties it. False where another process is at it: it does not wait. */
function emptyLog(database: Database.Database): boolean {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    const done = row(database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get());
    return done !== null && whole(done, 'busy') === 0;
  } catch (error) {
    if (/^SQLITE_(?:BUSY|LOCKED)/.test(codeOf(error))) return false;
    throw error;
  } finally {
    database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}`);
  }
}

function promisedOf(row: Row): Promised {
  return {
    // Written by `keep` alone.
    interaction: JSON.parse(text(row, 'interaction')),
    isUpdate: whole(row, 'is_update') === 1,
    keptAt: whole(row, 'kept_at'),
    deaths: whole(row, 'deaths'),
    tries: whole(row, 'tries'),
  };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
