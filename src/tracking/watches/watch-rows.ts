import type { Scope } from '../../articles/article.ts';
import {
  moment,
  momentOrNull,
  type Row,
  row,
  rows,
  type Store,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from '../store/store.ts';
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
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  all(): Watch[] {
    return rows(this.#store.database.prepare('SELECT * FROM watch ORDER BY id').all()).map(watchOf);
  }

  of(scope: Scope): Watch[] {
    const found = this.#store.database.prepare('SELECT * FROM watch WHERE scope = ? ORDER BY id').all(scope);
    return rows(found).map(watchOf);
  }

  byId(id: number): Watch | null {
    const found = row(this.#store.database.prepare('SELECT * FROM watch WHERE id = ?').get(id));
    return found === null ? null : watchOf(found);
  }

  /** Those whose digest is due, the longest first. */
  due(now: Date): Watch[] {
    const found = this.#store.database
      .prepare('SELECT * FROM watch WHERE next_at <= ? AND paused_at IS NULL ORDER BY next_at, id')
      .all(now.getTime());
    return rows(found).map(watchOf);
  }

  /** When the next digest of all is due. */
  nextAt(): Date | null {
    const found = row(
      this.#store.database
        .prepare('SELECT MIN(next_at) AS next_at FROM watch WHERE next_at IS NOT NULL AND paused_at IS NULL')
        .get(),
    );
    return found === null ? null : momentOrNull(found, 'next_at');
  }

  /** Gives the watch's id. */
  insert(wanted: Wanted, now: Date, nextAt: Date | null): number {
    const { lastInsertRowid } = this.#store.database
      .prepare(
        `INSERT INTO watch (scope, channel, query, source, person, mode, at_minute, at_weekday, zone, quiet_from,
          quiet_to, added_by, added_at, next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(wanted.scope, ...valuesOf(wanted), wanted.addedBy, now.getTime(), nextAt?.getTime() ?? null);
    return Number(lastInsertRowid);
  }

  update(id: number, wanted: Wanted, nextAt: Date | null): void {
    this.#store.database
      .prepare(
        `UPDATE watch SET channel = ?, query = ?, source = ?, person = ?, mode = ?, at_minute = ?, at_weekday = ?,
          zone = ?, quiet_from = ?, quiet_to = ?, next_at = ? WHERE id = ?`,
      )
      .run(...valuesOf(wanted), nextAt?.getTime() ?? null, id);
  }

  setNext(id: number, nextAt: Date | null): void {
    this.#store.database
      .prepare('UPDATE watch SET next_at = ? WHERE id = ?')
      .run(nextAt?.getTime() ?? null, id);
  }

  setPaused(id: number, at: Date | null, fault: string | null, nextAt: Date | null): void {
    this.#store.database
      .prepare('UPDATE watch SET paused_at = ?, fault = ?, next_at = ? WHERE id = ?')
      .run(at?.getTime() ?? null, fault, nextAt?.getTime() ?? null, id);
  }

  /** With all that it matched, and what was to be posted of it. */
  delete(id: number): void {
    for (const sql of [
      'DELETE FROM match WHERE watch = ?',
      'DELETE FROM delivery WHERE watch = ?',
      'DELETE FROM watch WHERE id = ?',
    ]) {
      this.#store.database.prepare(sql).run(id);
    }
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
