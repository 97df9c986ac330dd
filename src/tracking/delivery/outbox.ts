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
import type { Notice } from './delivery.ts';
import { newMark } from './mark.ts';

/** A delivery that is not settled, or whose message is to be edited. */
export interface Entry {
  readonly id: number;
  readonly scope: Scope;
  readonly kind: 'alert' | 'digest' | 'notice';
  readonly watch: number | null;
  readonly target: string;
  /** Of a notice. */
  readonly text: string | null;
  readonly once: string | null;
  readonly state: 'waiting' | 'sending' | 'sent';
  readonly mark: string;
  readonly dueAt: Date;
  readonly tries: number;
  readonly begunAt: Date | null;
  readonly message: string | null;
}

/** What could not be delivered. */
export interface Trouble {
  readonly at: Date;
  readonly target: string;
  readonly fault: string;
  readonly watch: number | null;
}

/** The rows of `delivery` as whoever posts them reads and changes them. Each change is committed when it returns. */
export type Outbox = ReturnType<typeof createOutbox>;

/** Rows that are written this far ahead of the clock were written by one that has been put back since. */
const AHEAD_MS = 1_000;

export function createOutbox({ database, transact }: Store) {
  const open = "state IN ('waiting', 'sending')";
  // What a server left behind that the bot was removed from waits until it is added again, or is deleted.
  const due = database.prepare(
    `SELECT * FROM delivery WHERE ${open} AND due_at <= ? AND target NOT IN (SELECT value FROM json_each(?))
     AND NOT EXISTS (SELECT 1 FROM server WHERE server.scope = delivery.scope AND removed_at IS NOT NULL)
     ORDER BY due_at, id LIMIT 1`,
  );
  const begun = database.prepare(`SELECT * FROM delivery WHERE target = ? AND state = 'sending' LIMIT 1`);
  const next = database.prepare(`SELECT min(due_at) AS at FROM delivery WHERE ${open} AND due_at > ?`);
  const stale = database.prepare(
    `SELECT * FROM delivery WHERE is_stale > 0 AND is_stale = 1 AND state = 'sent'
     AND target NOT IN (SELECT value FROM json_each(?)) LIMIT 1`,
  );
  const change = (sql: string) => {
    const statement = database.prepare(sql);
    return (...values: readonly (string | number | null)[]): boolean => statement.run(...values).changes > 0;
  };
  const begin = change(
    `UPDATE delivery SET state = 'sending', begun_at = ? WHERE id = ? AND target = ? AND ${open}`,
  );
  const back = change(`UPDATE delivery SET state = 'waiting', begun_at = NULL WHERE id = ? AND ${open}`);
  const tried = change(`UPDATE delivery SET tries = tries + 1 WHERE id = ?`);
  const sent = change(
    `UPDATE delivery SET state = 'sent', message = ?, settled_at = ? WHERE id = ? AND ${open}`,
  );
  const settle = change(
    `UPDATE delivery SET state = ?, fault = ?, settled_at = ?, is_stale = 0 WHERE id = ? AND ${open}`,
  );
  const edits = change('UPDATE delivery SET is_stale = ? WHERE id = ? AND is_stale > 0 AND is_stale = ?');
  const insert = change(
    `INSERT INTO delivery (scope, kind, target, text, once, state, mark, made_at, due_at)
     VALUES (?, 'notice', ?, ?, ?, 'waiting', ?, ?, ?) ON CONFLICT (once) DO NOTHING`,
  );
  const interrupted = change('UPDATE delivery SET is_stale = 1 WHERE is_stale > 0 AND is_stale = 2');
  const ahead = change(
    `UPDATE delivery SET due_at = due_at - (made_at - ?1), made_at = ?1
     WHERE ${open} AND due_at > ?1 AND made_at > ?1 + ${AHEAD_MS}`,
  );
  const undated = change(`UPDATE delivery SET begun_at = NULL WHERE state = 'sending'`);

  return {
    transact,
    /** The first of those that are due whose targets are not among the busy ones; of a target what was begun, then the oldest. */
    nextDue(now: Date, busy: readonly string[]): Entry | null {
      const found = row(due.get(now.getTime(), JSON.stringify(busy)));
      if (found === null) return null;
      return entryOf(row(begun.get(text(found, 'target'))) ?? found);
    },
    nextStale(busy: readonly string[]): Entry | null {
      const found = row(stale.get(JSON.stringify(busy)));
      return found === null ? null : entryOf(found);
    },
    /** When the next one falls due that is not due yet. */
    nextAt(now: Date): Date | null {
      const found = row(next.get(now.getTime()));
      return found === null ? null : momentOrNull(found, 'at');
    },
    /** False where it is gone, or goes elsewhere now. From then on it may have been posted. */
    begin: ({ id, target }: Entry, at: Date) => begin(at.getTime(), id, target),
    /** It was not posted, for certain. */
    back: (id: number) => back(id),
    tried: (id: number) => tried(id),
    sent: (id: number, message: string, now: Date) => sent(message, now.getTime(), id),
    drop: (id: number, fault: string | null, now: Date) => settle('dropped', fault, now.getTime(), id),
    leaveUndecided: (id: number, fault: string, now: Date) => settle('undecided', fault, now.getTime(), id),
    beginEdit: (id: number) => edits(2, id, 1),
    /** What has come meanwhile stays to be edited in. */
    endEdit: (id: number) => edits(0, id, 2),
    failEdit: (id: number) => edits(1, id, 2),
    /** Its making or editing threw: it is tried again. */
    again(id: number): void {
      tried(id);
      edits(1, id, 2);
    },
    /** False where the same was written before. */
    add: ({ scope, target, text: words, once }: Notice, now: Date) =>
      insert(scope, target, words, once, newMark(), now.getTime(), now.getTime()),
    /** Takes up what an earlier process has left. */
    recover(now: Date): void {
      interrupted();
      ahead(now.getTime());
    },
    /** The clock was put back: what waits waits no longer for that, and how old what was begun is nobody knows. */
    clockWentBack(now: Date): void {
      ahead(now.getTime());
      undated();
    },
    /** What else waits for a target: alerts and digests that are due before the moment; or all of them. */
    waiting(scope: Scope, target: string, dueBefore: Date | null): { id: number; watch: number | null }[] {
      const found = database
        .prepare(
          `SELECT id, watch FROM delivery WHERE target = ? AND scope = ? AND kind <> 'notice'
           AND ${open} AND state = 'waiting' AND due_at < ?`,
        )
        .all(target, scope, dueBefore?.getTime() ?? Number.MAX_SAFE_INTEGER);
      return rows(found).map((each) => ({ id: whole(each, 'id'), watch: wholeOrNull(each, 'watch') }));
    },
    /** The watches of a channel that are not paused, and who set each. */
    watchesOf(scope: Scope, channel: string): { id: number; addedBy: string }[] {
      const found = database
        .prepare('SELECT id, added_by FROM watch WHERE scope = ? AND channel = ? AND paused_at IS NULL')
        .all(scope, channel);
      return rows(found).map((each) => ({ id: whole(each, 'id'), addedBy: text(each, 'added_by') }));
    },
    /** Who set a watch; null where it is gone. */
    setBy(watch: number): string | null {
      const found = row(database.prepare('SELECT added_by FROM watch WHERE id = ?').get(watch));
      return found === null ? null : text(found, 'added_by');
    },
    /** The channel where Discord itself posts in a server; null where it has none, or is not known. */
    systemChannel(scope: Scope): string | null {
      const found = row(database.prepare('SELECT system_channel FROM server WHERE scope = ?').get(scope));
      return found === null ? null : textOrNull(found, 'system_channel');
    },
    troubles(scope: Scope, since: Date, most: number): Trouble[] {
      const found = database
        .prepare(
          `SELECT settled_at, target, fault, watch FROM delivery
           WHERE scope = ? AND fault IS NOT NULL AND settled_at >= ? ORDER BY settled_at DESC, id DESC LIMIT ?`,
        )
        .all(scope, since.getTime(), most);
      return rows(found).map((each) => ({
        at: moment(each, 'settled_at'),
        target: text(each, 'target'),
        fault: text(each, 'fault'),
        watch: wholeOrNull(each, 'watch'),
      }));
    },
  };
}

const KINDS = ['alert', 'digest', 'notice'] as const;
const STATES = ['waiting', 'sending', 'sent'] as const;

function entryOf(found: Row): Entry {
  return {
    id: whole(found, 'id'),
    scope: text(found, 'scope'),
    kind: oneOf(KINDS, text(found, 'kind')),
    watch: wholeOrNull(found, 'watch'),
    target: text(found, 'target'),
    text: textOrNull(found, 'text'),
    once: textOrNull(found, 'once'),
    state: oneOf(STATES, text(found, 'state')),
    mark: text(found, 'mark'),
    dueAt: moment(found, 'due_at'),
    tries: whole(found, 'tries'),
    begunAt: momentOrNull(found, 'begun_at'),
    message: textOrNull(found, 'message'),
  };
}

function oneOf<const T extends string>(values: readonly T[], value: string): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new TypeError(`${value} is none of ${values.join(', ')}`);
  return found;
}
