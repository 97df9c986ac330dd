import { foldName } from '../../archive/filter.ts';
import type { Scope } from '../../articles/article.ts';
import { moment, row, rows, type Store, text, textOrNull } from '../store/store.ts';

/** What is shown of an article that a server added. */
export interface OwnArticle {
  readonly key: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly arrivedAt: Date;
}

type Database = Store['database'];

const CURRENT = `SELECT key, arrived_at, head ->> 'title' AS title, head ->> 'source' AS source,
  head ->> 'published' AS published FROM article WHERE scope = ? AND replaced_at IS NULL`;

/** Articles of exactly this server with all of these words, or their beginnings, in the title; the latest first. */
export function ownArticles(database: Database, scope: Scope, typed: string, limit: number): OwnArticle[] {
  const words = foldName(typed)
    .split(' ')
    .map((word) => ` ${word}`);
  const found: OwnArticle[] = [];
  for (const each of rows(database.prepare(`${CURRENT} ORDER BY arrived_at DESC, key`).all(scope))) {
    const title = ` ${foldName(text(each, 'title'))}`;
    if (words.every((word) => title.includes(word))) found.push(read(each));
    if (found.length === limit) break;
  }
  return found;
}

/** The article of exactly this server with a key; null where there is none, or where another version took its place. */
export function ownArticle(database: Database, scope: Scope, key: string): OwnArticle | null {
  const found = row(database.prepare(`${CURRENT} AND key = ?`).get(scope, key));
  return found === null ? null : read(found);
}

/** Those whose title is the same but for case, accents and punctuation. */
export function ownArticlesTitled(database: Database, scope: Scope, title: string): OwnArticle[] {
  const wanted = foldName(title);
  return rows(database.prepare(CURRENT).all(scope))
    .map(read)
    .filter((article) => foldName(article.title) === wanted);
}

function read(found: NonNullable<ReturnType<typeof row>>): OwnArticle {
  return {
    key: text(found, 'key'),
    title: text(found, 'title'),
    source: textOrNull(found, 'source'),
    published: textOrNull(found, 'published'),
    arrivedAt: moment(found, 'arrived_at'),
  };
}
