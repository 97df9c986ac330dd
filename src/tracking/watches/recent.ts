import type { Archive } from '../../archive/archive.ts';
import type { Article, Scope } from '../../articles/article.ts';
import { rows, type Store, text } from '../store/store.ts';

const PAGE = 200;
/** A server that takes in more than this in a week is looked through no further. */
const MOST = 5_000;

/**
 * What a server may see of the articles that were published on the day of a moment or later, or came in since then: each
 * once, at most 5,000, latest first.
 */
export async function* articlesSince(
  since: Date,
  scope: Scope,
  { archive, store }: { readonly archive: Archive; readonly store: Store },
): AsyncGenerator<Article> {
  const seen = new Set<string>();
  const day = since.toISOString().slice(0, 10);
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const heads = await archive.list(scope, { offset, limit: PAGE });
    for (const { key, published } of heads) {
      if (published === null || published < day.slice(0, published.length)) break;
      const article = await archive.article(key, scope);
      if (article !== null && !seen.has(key)) yield article;
      seen.add(key);
    }
    const last = heads.at(-1)?.published ?? null;
    if (heads.length < PAGE || last === null || last < day.slice(0, last.length)) break;
  }
  for (const key of arrivedSince(since, scope, store)) {
    if (seen.has(key)) continue;
    const article = await archive.article(key, scope);
    if (article !== null) yield article;
  }
}

function arrivedSince(since: Date, scope: Scope, { database }: Store): string[] {
  const found = database
    .prepare(
      `SELECT key FROM article WHERE scope IN ('shared', ?) AND replaced_at IS NULL AND arrived_at >= ?
        ORDER BY arrived_at DESC LIMIT ?`,
    )
    .all(scope, since.getTime(), MOST);
  return rows(found).map((each) => text(each, 'key'));
}
