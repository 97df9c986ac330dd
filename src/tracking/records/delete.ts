import type { Scope } from '../../articles/article.ts';
import { TABLES_OF_A_SERVER } from '../store/migrations.ts';
import { row, rows, type Store, text, whole } from '../store/store.ts';
import type { Holdings } from './records.ts';

type Database = Store['database'];

/** Articles whose rows are deleted in one transaction: some 10 ms of work. */
const AT_ONCE = 200;
const HOUR_MS = 3_600_000;
const DRAFT_MS = 24 * HOUR_MS;
const SETTLED_MS = 30 * 24 * HOUR_MS;
/** What was told once is remembered for longer, so that it is not told again. */
const NOTICE_MS = 365 * 24 * HOUR_MS;

export function holdingsOf(database: Database, scope: Scope): Holdings {
  const count = (table: string) => {
    const found = row(database.prepare(`SELECT count(*) AS n FROM ${table}`).get(scope));
    return found === null ? 0 : whole(found, 'n');
  };
  return {
    articles: count('article WHERE scope = ? AND replaced_at IS NULL'),
    feeds: count('feed WHERE scope = ?'),
    watches: count('watch WHERE scope = ?'),
    deliveries: count('delivery WHERE scope = ?'),
  };
}

/** All rows of a server but its articles and the one that says whether it is there; what refers to them goes with them. */
export function deleteRows(database: Database, scope: Scope): void {
  for (const table of TABLES_OF_A_SERVER)
    if (table !== 'article' && table !== 'server')
      database.prepare(`DELETE FROM ${table} WHERE scope = ?`).run(scope);
}

/** The next articles of a server, all versions of each; gives their ids, none when all are gone. */
export function deleteArticles(database: Database, scope: Scope): string[] {
  const found = rows(
    database.prepare(`SELECT DISTINCT id FROM article WHERE scope = ? LIMIT ${AT_ONCE}`).all(scope),
  );
  const ids = found.map((each) => text(each, 'id'));
  const remove = database.prepare('DELETE FROM article WHERE scope = ? AND id = ?');
  for (const id of ids) remove.run(scope, id);
  return ids;
}

/**
 * Drafts that nobody kept for a day, and what was settled a month ago. A report stays as long as an article that it
 * reports: else that article would be news again.
 */
export function deleteOld(database: Database, now: number): void {
  database.prepare('DELETE FROM draft WHERE made_at < ?').run(now - DRAFT_MS);
  database
    .prepare(
      `DELETE FROM match WHERE matched_at < ?
         AND delivery IN (SELECT id FROM delivery WHERE state IN ('sent', 'undecided', 'dropped'))
         AND NOT EXISTS (SELECT 1 FROM article
           WHERE article.scope = match.article_scope AND article.id = match.article_id)
         AND NOT EXISTS (SELECT 1 FROM folder_article
           WHERE match.article_scope = 'shared' AND folder_article.id = match.article_id)`,
    )
    .run(now - SETTLED_MS);
  database
    .prepare(
      `DELETE FROM delivery WHERE state IN ('sent', 'undecided', 'dropped')
         AND settled_at < CASE kind WHEN 'notice' THEN ? ELSE ? END
         AND NOT EXISTS (SELECT 1 FROM match WHERE match.delivery = delivery.id)`,
    )
    .run(now - NOTICE_MS, now - SETTLED_MS);
}
