import type { Rhythm } from '../feeds/feed.ts';
import type { Validators } from '../fetch/result.ts';
import { momentOrNull, type Row, row, rows, type Store, text, textOrNull, whole } from '../store/store.ts';
import { NO_RHYTHM } from './rhythm.ts';

/** The moment of what is not due at all: the last one there is. */
export const NEVER = 8.64e15;

/** An address that is fetched for all servers which follow it. */
export interface SourceRow {
  readonly id: number;
  readonly url: string;
  readonly title: string | null;
  readonly home: string | null;
  readonly validators: Validators | null;
  readonly hash: string | null;
  readonly rhythm: Rhythm;
  readonly changedAt: Date | null;
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly isGivenUp: boolean;
}

/** What a look that went well leaves. */
export interface Checked {
  readonly title: string | null;
  readonly home: string | null;
  readonly validators: Validators | null;
  readonly hash: string | null;
  readonly rhythm: Rhythm;
  readonly changedAt: Date | null;
  readonly nextAt: Date;
}

export interface Failure {
  readonly failures: number;
  readonly failingSince: Date;
  readonly fault: string;
  readonly nextAt: Date;
  readonly isGivenUp: boolean;
}

/** The rows of sources. Whoever calls sees to the transaction. */
export function createSources({ database, transact }: Store) {
  const due = database.prepare(
    'SELECT id, url FROM source WHERE paused_at IS NULL AND next_at <= ? ORDER BY next_at LIMIT ?',
  );
  const next = database.prepare(
    'SELECT min(next_at) AS at FROM source WHERE paused_at IS NULL AND next_at > ?',
  );
  const read = database.prepare('SELECT * FROM source WHERE id = ?');
  const byUrl = database.prepare('SELECT id FROM source WHERE url = ?');
  const insert = database.prepare('INSERT INTO source (url, next_at) VALUES (?, ?)');
  const postpone = database.prepare('UPDATE source SET next_at = ? WHERE id = ?');
  const well = database.prepare(`UPDATE source SET title = ?, home = ?, validators = ?, hash = ?, rhythm = ?,
    changed_at = ?, next_at = ?, checked_at = ?, failures = 0, failing_since = NULL, fault = NULL, paused_at = NULL
    WHERE id = ?`);
  const failed = database.prepare(`UPDATE source SET failures = ?, failing_since = ?, fault = ?, next_at = ?,
    paused_at = ?, checked_at = ? WHERE id = ?`);
  const readAnew =
    database.prepare(`UPDATE source SET next_at = min(next_at, ?), validators = NULL, hash = NULL,
    paused_at = NULL WHERE id = ?`);
  const wake = database.prepare(`UPDATE source SET next_at = ?, paused_at = NULL, failures = 0,
    failing_since = NULL, fault = NULL WHERE id = ?`);
  const remember = database.prepare('UPDATE source SET hash = ? WHERE id = ?');
  const move = database.prepare('UPDATE source SET url = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM source WHERE id = ?');

  return {
    due(now: Date, limit: number): readonly { readonly id: number; readonly url: string }[] {
      const found = rows(due.all(now.getTime(), limit));
      return found.map((each) => ({ id: whole(each, 'id'), url: text(each, 'url') }));
    },
    /** When the next one falls due that is not due yet; null where none ever does. */
    nextDue(now: Date): number | null {
      const found = row(next.get(now.getTime()));
      const at = found?.at;
      return typeof at === 'number' && at < NEVER ? at : null;
    },
    read(id: number): SourceRow | null {
      const found = row(read.get(id));
      return found && sourceOf(found);
    },
    byUrl(url: string): number | null {
      const found = row(byUrl.get(url));
      return found && whole(found, 'id');
    },
    /** Its title is what it says itself once it is fetched: what a server calls it is for that server alone. */
    add(url: string, nextAt: Date): number {
      return Number(insert.run(url, nextAt.getTime()).lastInsertRowid);
    },
    postpone(id: number, until: number): void {
      postpone.run(Math.round(until), id);
    },
    postponeAll(ids: readonly number[], until: () => number): void {
      transact(() => {
        for (const id of ids) postpone.run(Math.round(until()), id);
      });
    },
    well(id: number, now: Date, checked: Checked): void {
      well.run(
        checked.title,
        checked.home,
        checked.validators && JSON.stringify(checked.validators),
        checked.hash,
        JSON.stringify(checked.rhythm),
        checked.changedAt?.getTime() ?? null,
        checked.nextAt.getTime(),
        now.getTime(),
        id,
      );
    },
    failed(id: number, now: Date, { failures, failingSince, fault, nextAt, isGivenUp }: Failure): void {
      const pausedAt = isGivenUp ? now.getTime() : null;
      failed.run(failures, failingSince.getTime(), fault, nextAt.getTime(), pausedAt, now.getTime(), id);
    },
    /** To be fetched whole, at this moment at the latest. */
    readAnew(id: number, at: Date): void {
      readAnew.run(at.getTime(), id);
    },
    /** A new beginning for one that failed or was not wanted. */
    wake(id: number, at: Date): void {
      wake.run(at.getTime(), id);
    },
    rememberHash(id: number, hash: string): void {
      remember.run(hash, id);
    },
    move(id: number, url: string): void {
      move.run(url, id);
    },
    remove(id: number): void {
      remove.run(id);
    },
  };
}

export type Sources = ReturnType<typeof createSources>;

function sourceOf(found: Row): SourceRow {
  return {
    id: whole(found, 'id'),
    url: text(found, 'url'),
    title: textOrNull(found, 'title'),
    home: textOrNull(found, 'home'),
    validators: found.validators === null ? null : validatorsOf(text(found, 'validators')),
    hash: textOrNull(found, 'hash'),
    rhythm: found.rhythm === null ? NO_RHYTHM : rhythmOf(text(found, 'rhythm')),
    changedAt: momentOrNull(found, 'changed_at'),
    failures: whole(found, 'failures'),
    failingSince: momentOrNull(found, 'failing_since'),
    isGivenUp: found.paused_at !== null,
  };
}

/** As `well` wrote it. */
function validatorsOf(json: string): Validators {
  return JSON.parse(json);
}

function rhythmOf(json: string): Rhythm {
  return JSON.parse(json);
}
