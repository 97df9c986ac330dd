import { foldName } from '../../archive/filter.ts';
import type { ArticleHead, Scope } from '../../articles/article.ts';
import { moment, row, rows, type Store, text } from '../store/store.ts';

/** What is shown of an article that a server added. */
export interface OwnArticle {
  readonly key: string;
  readonly title: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly arrivedAt: Date;
}

type Database = Store['database'];

// The head is read here: libsql ends the process at half a surrogate pair that SQLite's JSON gives it.
const CURRENT = 'SELECT key, arrived_at, head FROM article WHERE scope = ? AND replaced_at IS NULL';

/** Articles of exactly this server with all of these words, or their beginnings, in the title; the latest first. */
export function ownArticles(database: Database, scope: Scope, typed: string, limit: number): OwnArticle[] {
  const words = foldName(typed)
    .split(' ')
    .map((word) => ` ${word}`);
  const found: OwnArticle[] = [];
  for (const each of rows(database.prepare(`${CURRENT} ORDER BY arrived_at DESC, key`).all(scope))) {
    const article = read(each);
    const title = ` ${foldName(article.title)}`;
    if (words.every((word) => title.includes(word))) found.push(article);
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
  const { title, source, published }: ArticleHead = JSON.parse(text(found, 'head'));
  return {
    key: text(found, 'key'),
    title,
    source,
    published,
    arrivedAt: moment(found, 'arrived_at'),
  };
}
