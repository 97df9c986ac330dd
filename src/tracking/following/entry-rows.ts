import { row, rows, type Store, text, textOrNull, whole } from '../store/store.ts';
import { bodyOf, type Prepared, pastOf } from './entry-text.ts';
import { NEVER } from './sources.ts';

/** An entry that is changed more often than this is not looked at again. */
const MOST_CHANGES = 5;
/** Rows of a feed before the oldest become past entries, and how many do so in one go. */
export const MOST_ROWS = 10_000;
const PASSED_AT_ONCE = 500;

/** The next entry of a feed that waits. */
export interface Head {
  readonly id: number;
  readonly feed: number;
  readonly url: string | null;
  readonly nextAt: number;
  readonly isNews: boolean;
}

export interface WaitingEntry extends Head {
  readonly body: string;
  readonly hash: string;
  readonly tries: number;
}

interface Known {
  readonly id: number;
  readonly hash: string;
  readonly isWaiting: boolean;
  readonly changes: number;
}

/** The rows of entries. Whoever calls sees to the transaction. */
export function createEntryRows({ database }: Store) {
  const known = database.prepare(`SELECT id, guid, hash, state, changes FROM entry
    WHERE feed = ? AND guid IN (SELECT value FROM json_each(?))`);
  const past = database.prepare(`SELECT guid FROM past_entry
    WHERE feed = ? AND guid IN (SELECT value FROM json_each(?))`);
  const insert =
    database.prepare(`INSERT INTO entry (feed, guid, state, is_news, next_at, seen_at, hash, body)
    VALUES (?, ?, 'waiting', ?, ?, ?, ?, ?)`);
  const edit = database.prepare('UPDATE entry SET hash = ?, body = ? WHERE id = ?');
  const reopen = database.prepare(`UPDATE entry SET state = 'waiting', tries = 0, changes = changes + 1,
    next_at = ?, hash = ?, body = ? WHERE id = ?`);
  const pass = database.prepare('INSERT OR IGNORE INTO past_entry (feed, guid) VALUES (?, ?)');
  const count = database.prepare('SELECT count(*) AS entries FROM entry WHERE feed = ?');
  const oldest = database.prepare(`SELECT id, guid FROM entry WHERE feed = ? AND state <> 'waiting'
    AND guid NOT IN (SELECT value FROM json_each(?)) ORDER BY id LIMIT ?`);
  const remove = database.prepare('DELETE FROM entry WHERE id = ?');
  const feeds = database.prepare(
    "SELECT DISTINCT feed FROM entry WHERE state = 'waiting' AND feed > ? ORDER BY feed LIMIT ?",
  );
  const head =
    database.prepare(`SELECT id, feed, next_at, is_news, json_extract(body, '$.url') AS url FROM entry
    WHERE feed = ? AND state = 'waiting' ORDER BY next_at, id LIMIT 1`);
  const waiting = database.prepare(`SELECT *, json_extract(body, '$.url') AS url FROM entry
    WHERE id = ? AND state = 'waiting'`);
  const settle = database.prepare("UPDATE entry SET state = ?, body = '' WHERE id = ? AND hash = ?");
  const retry = database.prepare('UPDATE entry SET tries = ?, next_at = ? WHERE id = ?');
  const tried = database.prepare('UPDATE entry SET tries = tries + 1, next_at = ? WHERE id = ?');
  const isThere = database.prepare('SELECT id FROM entry WHERE id = ?');
  const hold = database.prepare(`UPDATE entry SET next_at = ${NEVER} WHERE feed = ? AND state = 'waiting'`);
  const release = database.prepare(`UPDATE entry SET next_at = ?, is_news = 0
    WHERE feed = ? AND state = 'waiting'`);
  const adopt = database.prepare('UPDATE OR IGNORE entry SET feed = ? WHERE feed = ?');
  const adoptPast = database.prepare('UPDATE OR IGNORE past_entry SET feed = ? WHERE feed = ?');

  const knownOf = (feed: number, entries: readonly Prepared[]): ReadonlyMap<string, Known> => {
    const guids = JSON.stringify(entries.map(({ guid }) => guid));
    return new Map(
      rows(known.all(feed, guids)).map((each) => [
        text(each, 'guid'),
        {
          id: whole(each, 'id'),
          hash: text(each, 'hash'),
          isWaiting: each.state === 'waiting',
          changes: whole(each, 'changes'),
        },
      ]),
    );
  };

  const passedOf = (feed: number, entries: readonly Prepared[]): ReadonlySet<number> => {
    const guids = JSON.stringify(entries.map((each) => each.past));
    return new Set(rows(past.all(feed, guids)).map((each) => whole(each, 'guid')));
  };

  /** Of a feed with very many rows, the oldest that it does not hold any more. */
  const makeRoom = (feed: number, entries: readonly Prepared[]): void => {
    const found = row(count.get(feed));
    const beyond = found === null ? 0 : whole(found, 'entries') - MOST_ROWS;
    if (beyond <= 0) return;
    const held = JSON.stringify(entries.map(({ guid }) => guid));
    for (const each of rows(oldest.all(feed, held, Math.min(beyond, PASSED_AT_ONCE)))) {
      pass.run(feed, pastOf(text(each, 'guid')));
      remove.run(whole(each, 'id'));
    }
  };

  return {
    knownOf,
    passedOf,
    makeRoom,
    add(feed: number, { guid, hash, entry }: Prepared, isNews: boolean, now: Date): number {
      const body = bodyOf(entry);
      insert.run(feed, guid, isNews ? 1 : 0, now.getTime(), now.getTime(), hash, body);
      return body.length;
    },
    pass(feed: number, { past: guid }: Prepared): void {
      pass.run(feed, guid);
    },
    /** Another text of an entry that is there; gives the length of what was written, 0 where it is left as it is. */
    change({ id, isWaiting, changes }: Known, { hash, entry }: Prepared, now: Date): number {
      if (!isWaiting && changes >= MOST_CHANGES) return 0;
      const body = bodyOf(entry);
      if (isWaiting) edit.run(hash, body, id);
      else reopen.run(now.getTime(), hash, body, id);
      return body.length;
    },
    /** Feeds with entries that wait, by their ids, those after one of them. */
    feedsAfter(feed: number, limit: number): readonly number[] {
      return rows(feeds.all(feed, limit)).map((each) => whole(each, 'feed'));
    },
    head(feed: number): Head | null {
      const found = row(head.get(feed));
      return found && headOf(found);
    },
    waiting(id: number): WaitingEntry | null {
      const found = row(waiting.get(id));
      if (found === null) return null;
      const [body, hash] = [text(found, 'body'), text(found, 'hash')];
      return { ...headOf(found), body, hash, tries: whole(found, 'tries') };
    },
    isThere(id: number): boolean {
      return row(isThere.get(id)) !== null;
    },
    /** What was changed meanwhile waits on. */
    settle(id: number, hash: string, state: 'kept' | 'known' | 'failed'): void {
      settle.run(state, id, hash);
    },
    retry(id: number, tries: number, nextAt: Date): void {
      retry.run(tries, nextAt.getTime(), id);
    },
    /** It could not even be tried. */
    tried(id: number, nextAt: number): void {
      tried.run(nextAt, id);
    },
    hold(feed: number): void {
      hold.run(feed);
    },
    release(feed: number, now: Date): void {
      release.run(now.getTime(), feed);
    },
    /** What one feed knows, another one of the same server knows from now on. */
    adopt(from: number, by: number): void {
      adopt.run(by, from);
      adoptPast.run(by, from);
    },
  };
}

export type EntryRows = ReturnType<typeof createEntryRows>;

function headOf(found: Readonly<Record<string, unknown>>): Head {
  return {
    id: whole(found, 'id'),
    feed: whole(found, 'feed'),
    url: textOrNull(found, 'url'),
    nextAt: whole(found, 'next_at'),
    isNews: whole(found, 'is_news') === 1,
  };
}
