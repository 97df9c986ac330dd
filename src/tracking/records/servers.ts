import { type Scope, SHARED } from '../../articles/article.ts';
import type { Clock } from '../clock.ts';
import { rows, type Store, text } from '../store/store.ts';
import type { Records } from './records.ts';

/** Which servers there are, and which were left. */
export interface Servers extends Pick<Records, 'present' | 'presentIn' | 'removed'> {
  /** All of it is to be forgotten, whatever comes between. */
  forgetting(scope: Scope): void;
  /** All of it is: where the bot is still there, the server is known as one that has nothing. */
  forgotten(scope: Scope): void;
  /** Those that are to be forgotten, and those that were left before then. */
  due(leftBefore: number): readonly Scope[];
}

export function createServers({ database, transact }: Store, clock: Clock): Servers {
  const now = () => clock.now().getTime();

  function removed(scope: Scope): void {
    database
      .prepare(
        `INSERT INTO server (scope, joined_at, removed_at) VALUES (?, ?, ?)
           ON CONFLICT (scope) DO UPDATE SET removed_at = coalesce(removed_at, excluded.removed_at)`,
      )
      .run(scope, now(), now());
  }

  function isThere(scope: Scope): void {
    database
      .prepare(
        `INSERT INTO server (scope, joined_at) VALUES (?, ?)
           ON CONFLICT (scope) DO UPDATE SET removed_at = NULL WHERE removed_at IS NOT NULL`,
      )
      .run(scope, now());
  }

  return {
    removed,

    present(scope, systemChannel) {
      transact(() => {
        isThere(scope);
        database
          .prepare('UPDATE server SET system_channel = ? WHERE scope = ? AND system_channel IS NOT ?')
          .run(systemChannel, scope, systemChannel);
      });
    },

    presentIn(scopes) {
      const there = new Set(scopes);
      transact(() => {
        for (const scope of there) isThere(scope);
        for (const scope of known(database)) if (!there.has(scope)) removed(scope);
      });
    },

    forgetting(scope) {
      database
        .prepare(
          `INSERT INTO server (scope, joined_at, removed_at, forgotten_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (scope) DO UPDATE SET forgotten_at = excluded.forgotten_at`,
        )
        .run(scope, now(), now(), now());
    },

    forgotten(scope) {
      database.prepare('DELETE FROM server WHERE scope = ? AND removed_at IS NOT NULL').run(scope);
      database.prepare('UPDATE server SET forgotten_at = NULL WHERE scope = ?').run(scope);
    },

    due: (leftBefore) =>
      rows(
        database
          .prepare('SELECT scope FROM server WHERE forgotten_at IS NOT NULL OR removed_at <= ?')
          .all(leftBefore),
      ).map((each) => text(each, 'scope')),
  };
}

/** Servers that have something here, whether they were noticed or not. */
function known(database: Store['database']): readonly Scope[] {
  const found = database
    .prepare(
      `SELECT scope FROM server UNION SELECT scope FROM article UNION SELECT scope FROM feed
         UNION SELECT scope FROM watch`,
    )
    .all();
  return rows(found)
    .map((each) => text(each, 'scope'))
    .filter((scope) => scope !== SHARED);
}
