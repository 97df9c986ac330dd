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
import type { FollowedFeed, Wish } from './following.ts';
import { NEVER } from './sources.ts';

/** A server's following of a source. */
export interface FeedRow {
  readonly id: number;
  readonly source: number;
  readonly scope: Scope;
  readonly title: string;
  readonly channel: string | null;
  readonly addedBy: string;
  readonly isPaused: boolean;
  /** Whether what it held at its beginning was taken in. */
  readonly isBegun: boolean;
  readonly toldAt: Date | null;
}

const COUNTED = '(SELECT count(*) FROM article WHERE article.feed = feed.id AND replaced_at IS NULL)';
const FOLLOWED = `SELECT feed.*, source.url, source.home, source.checked_at, source.next_at, source.failures, source.fault,
  source.paused_at AS given_up_at, ${COUNTED} AS articles FROM feed JOIN source ON source.id = feed.source`;

/** The rows of feeds. Whoever calls sees to the transaction. */
export function createFeedRows({ database }: Store) {
  const read = database.prepare('SELECT * FROM feed WHERE id = ?');
  const ofSource = database.prepare('SELECT * FROM feed WHERE source = ? ORDER BY id');
  const ofScope = database.prepare(`${FOLLOWED} WHERE feed.scope = ?`);
  const shown = database.prepare(`${FOLLOWED} WHERE feed.id = ?`);
  const count = database.prepare('SELECT count(*) AS feeds FROM feed WHERE scope = ?');
  const known = database.prepare('SELECT id FROM feed WHERE scope = ? AND source = ?');
  const insert = database.prepare(
    'INSERT INTO feed (scope, source, title, channel, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const begin = database.prepare('UPDATE feed SET begun_at = ? WHERE id = ?');
  const pause = database.prepare('UPDATE feed SET paused_at = ? WHERE id = ?');
  const resume = database.prepare('UPDATE feed SET paused_at = NULL, begun_at = NULL WHERE id = ?');
  const told = database.prepare('UPDATE feed SET told_at = ? WHERE id = ?');
  const move = database.prepare('UPDATE feed SET source = ? WHERE id = ?');
  const adopt = database.prepare('UPDATE article SET feed = ? WHERE feed = ?');
  const remove = database.prepare('DELETE FROM feed WHERE id = ?');

  return {
    read(id: number): FeedRow | null {
      const found = row(read.get(id));
      return found && feedOf(found);
    },
    ofSource(source: number): readonly FeedRow[] {
      return rows(ofSource.all(source)).map(feedOf);
    },
    ofScope(scope: Scope): readonly FollowedFeed[] {
      return rows(ofScope.all(scope)).map(followedOf);
    },
    /** As people see it. It must be there. */
    shown(id: number): FollowedFeed {
      const found = row(shown.get(id));
      if (found === null) throw new Error(`feed ${id} is not there`);
      return followedOf(found);
    },
    count(scope: Scope): number {
      const found = row(count.get(scope));
      return found === null ? 0 : whole(found, 'feeds');
    },
    known(scope: Scope, source: number): number | null {
      const found = row(known.get(scope, source));
      return found && whole(found, 'id');
    },
    add(source: number, title: string, { scope, channel, addedBy }: Wish, now: Date): number {
      return Number(insert.run(scope, source, title, channel, addedBy, now.getTime()).lastInsertRowid);
    },
    begin(id: number, now: Date): void {
      begin.run(now.getTime(), id);
    },
    pause(id: number, now: Date): void {
      pause.run(now.getTime(), id);
    },
    /** What it holds when it is read next is no news: nobody wanted it while it was paused. */
    resume(id: number): void {
      resume.run(id);
    },
    told(id: number, at: Date | null): void {
      told.run(at?.getTime() ?? null, id);
    },
    move(id: number, source: number): void {
      move.run(source, id);
    },
    /** Its articles are another feed's from now on. */
    adopt(from: number, by: number): void {
      adopt.run(by, from);
    },
    remove(id: number): void {
      remove.run(id);
    },
  };
}

export type FeedRows = ReturnType<typeof createFeedRows>;

function feedOf(found: Row): FeedRow {
  return {
    id: whole(found, 'id'),
    source: whole(found, 'source'),
    scope: text(found, 'scope'),
    title: text(found, 'title'),
    channel: textOrNull(found, 'channel'),
    addedBy: text(found, 'added_by'),
    isPaused: found.paused_at !== null,
    isBegun: found.begun_at !== null,
    toldAt: momentOrNull(found, 'told_at'),
  };
}

/** What came of the source before this server followed it is another server's affair. */
function followedOf(found: Row): FollowedFeed {
  const addedAt = moment(found, 'added_at');
  const checkedAt = momentOrNull(found, 'checked_at');
  const isChecked = checkedAt !== null && checkedAt >= addedAt;
  const state = stateOf(found, isChecked);
  const nextAt = wholeOrNull(found, 'next_at');
  const isPlanned = (state === 'well' || state === 'failing') && nextAt !== null && nextAt < NEVER;
  return {
    id: whole(found, 'id'),
    title: text(found, 'title'),
    url: text(found, 'url'),
    home: textOrNull(found, 'home'),
    channel: textOrNull(found, 'channel'),
    addedBy: text(found, 'added_by'),
    addedAt,
    state,
    checkedAt: isChecked ? checkedAt : null,
    nextAt: isPlanned ? new Date(nextAt) : null,
    fault: isChecked ? textOrNull(found, 'fault') : null,
    articles: whole(found, 'articles'),
  };
}

function stateOf(found: Row, isChecked: boolean): FollowedFeed['state'] {
  if (found.paused_at !== null) return 'paused';
  if (found.given_up_at !== null) return 'given up';
  return isChecked && whole(found, 'failures') > 0 ? 'failing' : 'well';
}
