import type { ArticleHead, Scope } from '../../../articles/article.ts';
import {
  moment,
  momentOrNull,
  type Row,
  rows,
  type Store,
  text,
  textOrNull,
  whole,
} from '../../store/store.ts';

/** A version of an article, as an export gives it. */
export interface KeptArticle {
  readonly head: Omit<ArticleHead, 'key' | 'scope'>;
  readonly key: string;
  readonly version: number;
  /** Null for the version that answers. */
  readonly replacedAt: Date | null;
  readonly arrivedAt: Date;
  readonly origin: string;
  readonly addedBy: string | null;
  readonly text: string;
}

/** A post in a channel: an alert or a digest. */
export interface Post {
  readonly id: number;
  readonly kind: string;
  readonly watch: number | null;
  readonly channel: string;
  readonly message: string | null;
  readonly postedAt: Date | null;
}

/** Rows that are read at a time: others are answered between. */
const AT_ONCE = 100;

/** All versions of the articles of exactly this server, each article's in order; what comes meanwhile may be among them. */
export async function* keptArticles(
  { database }: Pick<Store, 'database'>,
  scope: Scope,
): AsyncGenerator<KeptArticle> {
  const next = database.prepare(
    `SELECT * FROM article WHERE scope = ? AND (id, version) > (?, ?) ORDER BY id, version LIMIT ${AT_ONCE}`,
  );
  let after: readonly [string, number] | null = ['', 0];
  while (after !== null) {
    const found: readonly Row[] = rows(next.all(scope, ...after));
    for (const each of found) yield articleOf(each);
    const last = found.at(-1);
    after = last === undefined ? null : [text(last, 'id'), whole(last, 'version')];
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** What was posted of this server's watches, in order. */
export function posts({ database }: Pick<Store, 'database'>, scope: Scope): Post[] {
  const found = database
    .prepare(
      `SELECT id, kind, watch, target, message, settled_at FROM delivery
         WHERE scope = ? AND state = 'sent' AND kind <> 'notice' ORDER BY id`,
    )
    .all(scope);
  return rows(found).map((each) => ({
    id: whole(each, 'id'),
    kind: text(each, 'kind'),
    watch: each.watch === null ? null : whole(each, 'watch'),
    channel: text(each, 'target'),
    message: textOrNull(each, 'message'),
    postedAt: momentOrNull(each, 'settled_at'),
  }));
}

function articleOf(found: Row): KeptArticle {
  const { key: _key, scope: _scope, ...head }: ArticleHead = JSON.parse(text(found, 'head'));
  return {
    key: text(found, 'key'),
    version: whole(found, 'version'),
    replacedAt: momentOrNull(found, 'replaced_at'),
    arrivedAt: moment(found, 'arrived_at'),
    origin: text(found, 'origin'),
    addedBy: textOrNull(found, 'added_by'),
    head,
    text: text(found, 'text'),
  };
}
