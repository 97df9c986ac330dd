import type { Scope } from '../../articles/article.ts';
import {
  moment,
  momentOrNull,
  type Row,
  type Store,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from '../store/store.ts';
import { Statements } from './statements.ts';
import type { Mode, Wanted, Watch } from './watches.ts';

const MODES: readonly Mode[] = ['each', 'hourly', 'daily', 'weekly'];

export function watchOf(found: Row): Watch {
  const from = wholeOrNull(found, 'quiet_from');
  const to = wholeOrNull(found, 'quiet_to');
  return {
    id: whole(found, 'id'),
    scope: text(found, 'scope'),
    channel: text(found, 'channel'),
    query: text(found, 'query'),
    source: textOrNull(found, 'source'),
    person: textOrNull(found, 'person'),
    mode: MODES.find((mode) => mode === found.mode) ?? 'each',
    atMinute: wholeOrNull(found, 'at_minute'),
    atWeekday: wholeOrNull(found, 'at_weekday'),
    zone: text(found, 'zone'),
    quiet: from === null || to === null ? null : { from, to },
    addedBy: text(found, 'added_by'),
    addedAt: moment(found, 'added_at'),
    pausedAt: momentOrNull(found, 'paused_at'),
    fault: textOrNull(found, 'fault'),
    nextAt: momentOrNull(found, 'next_at'),
  };
}

/** The table of watches. */
export class WatchRows {
  readonly #sql: Statements;

  constructor(store: Store) {
    this.#sql = new Statements(store);
  }

  all(): Watch[] {
    return this.#sql.all('SELECT * FROM watch ORDER BY id').map(watchOf);
  }

  of(scope: Scope): Watch[] {
    return this.#sql.all('SELECT * FROM watch WHERE scope = ? ORDER BY id', scope).map(watchOf);
  }

  byId(id: number): Watch | null {
    const found = this.#sql.one('SELECT * FROM watch WHERE id = ?', id);
    return found === null ? null : watchOf(found);
  }

  /** Those whose digest is due, the longest first. */
  due(now: Date): Watch[] {
    return this.#sql
      .all('SELECT * FROM watch WHERE next_at <= ? AND paused_at IS NULL ORDER BY next_at, id', now.getTime())
      .map(watchOf);
  }

  /** When the next digest of all is due. */
  nextAt(): Date | null {
    const found = this.#sql.one(
      'SELECT MIN(next_at) AS next_at FROM watch WHERE next_at IS NOT NULL AND paused_at IS NULL',
    );
    return found === null ? null : momentOrNull(found, 'next_at');
  }

  /** Gives the watch's id. */
  insert(wanted: Wanted, now: Date, nextAt: Date | null): number {
    const { lastInsertRowid } = this.#sql.run(
      `INSERT INTO watch (scope, channel, query, source, person, mode, at_minute, at_weekday, zone, quiet_from,
        quiet_to, added_by, added_at, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      wanted.scope,
      ...valuesOf(wanted),
      wanted.addedBy,
      now.getTime(),
      nextAt?.getTime() ?? null,
    );
    return Number(lastInsertRowid);
  }

  update(id: number, wanted: Wanted, nextAt: Date | null): void {
    this.#sql.run(
      `UPDATE watch SET channel = ?, query = ?, source = ?, person = ?, mode = ?, at_minute = ?, at_weekday = ?,
        zone = ?, quiet_from = ?, quiet_to = ?, next_at = ? WHERE id = ?`,
      ...valuesOf(wanted),
      nextAt?.getTime() ?? null,
      id,
    );
  }

  setNext(id: number, nextAt: Date | null): void {
    this.#sql.run('UPDATE watch SET next_at = ? WHERE id = ?', nextAt?.getTime() ?? null, id);
  }

  setPaused(id: number, at: Date | null, fault: string | null, nextAt: Date | null): void {
    this.#sql.run(
      'UPDATE watch SET paused_at = ?, fault = ?, next_at = ? WHERE id = ?',
      at?.getTime() ?? null,
      fault,
      nextAt?.getTime() ?? null,
      id,
    );
  }

  /** With all that it matched, and what was to be posted of it. */
  delete(id: number): void {
    this.#sql.run('DELETE FROM match WHERE watch = ?', id);
    this.#sql.run('DELETE FROM delivery WHERE watch = ?', id);
    this.#sql.run('DELETE FROM watch WHERE id = ?', id);
  }
}

function valuesOf({ channel, query, source, person, mode, atMinute, atWeekday, zone, quiet }: Wanted) {
  return [
    channel,
    query,
    source,
    person,
    mode,
    atMinute,
    atWeekday,
    zone,
    quiet?.from ?? null,
    quiet?.to ?? null,
  ];
}
