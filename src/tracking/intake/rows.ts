import { z } from 'zod';
import type { Article, ArticleHead, Scope } from '../../articles/article.ts';
import { assertArticle } from '../../articles/assert-article.ts';
import { type Row, row, rows, type Store, text, textOrNull, whole } from '../store/store.ts';
import { HEAD, PARAGRAPHS } from './shapes.ts';

/** Where an article came from. */
export type Source = 'feed' | 'link' | 'file' | 'folder';

/** A row of an article, as far as it is no part of the article itself. */
export interface Version {
  readonly article: Article;
  readonly version: number;
  readonly arrivedAt: number;
  readonly origin: Source;
  readonly addedBy: string | null;
  readonly feed: number | null;
  readonly canonical: string | null;
  readonly hash: string;
}

export type ReadRow =
  | { readonly ok: true; readonly version: Version }
  | { readonly ok: false; readonly key: string; readonly reason: string };

const COLUMNS =
  'key, scope, id, version, arrived_at, origin, added_by, feed, canonical, hash, head, paragraphs, text';

/** The rows of articles. Writing is for whoever has a transaction open. */
export interface Articles {
  insert(version: Version): void;
  /** What another version takes the place of. */
  replace(key: string, at: number): void;
  /** Writes what is known of an article anew: its text stays. */
  update(article: Article): void;
  /** All versions; gives how many there were. */
  remove(scope: Scope, id: string): number;
  /** Deletes the oldest versions beyond so many; gives how many. */
  prune(scope: Scope, id: string, most: number): number;
  current(scope: Scope, id: string): ReadRow | null;
  at(scope: Scope, canonical: string): ReadRow | null;
  byKey(key: string): { readonly read: ReadRow; readonly scope: Scope; readonly isReplaced: boolean } | null;
  /** The key of the version that answers. */
  currentKey(scope: Scope, id: string): string | null;
  /** The id of an article that has this key, in any version. */
  idOf(key: string, scope: Scope): string | null;
  isTaken(scope: Scope, id: string): boolean;
  /** The keys of all that answer, those that came first before others; of one server where it is named. */
  keys(scope: Scope | null): readonly string[];
  latestVersion(scope: Scope, id: string): number;
  /** The scope of an article and its head as JSON, which nobody has looked at; null where there is none. */
  headOf(key: string): { readonly scope: Scope; readonly head: string } | null;
}

export function articlesIn({ database }: Pick<Store, 'database'>): Articles {
  const prepare = (sql: string) => database.prepare(sql);
  const insert = prepare(`INSERT INTO article (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const replace = prepare('UPDATE article SET replaced_at = ? WHERE key = ?');
  const update = prepare('UPDATE article SET head = ? WHERE key = ?');
  const remove = prepare('DELETE FROM article WHERE scope = ? AND id = ?');
  const prune = prepare(
    `DELETE FROM article WHERE scope = ? AND id = ? AND replaced_at IS NOT NULL AND key NOT IN
       (SELECT key FROM article WHERE scope = ? AND id = ? ORDER BY version DESC LIMIT ?)`,
  );
  const current = prepare(
    `SELECT ${COLUMNS} FROM article WHERE scope = ? AND id = ? AND replaced_at IS NULL`,
  );
  const at = prepare(
    `SELECT ${COLUMNS} FROM article WHERE scope = ? AND canonical = ? AND replaced_at IS NULL
       ORDER BY arrived_at LIMIT 1`,
  );
  const byKey = prepare(`SELECT ${COLUMNS}, replaced_at FROM article WHERE key = ?`);
  const currentKey = prepare('SELECT key FROM article WHERE scope = ? AND id = ? AND replaced_at IS NULL');
  const idOf = prepare('SELECT id FROM article WHERE key = ? AND scope = ?');
  const taken = prepare('SELECT 1 FROM article WHERE scope = ? AND id = ? LIMIT 1');
  const head = prepare('SELECT scope, head FROM article WHERE key = ?');
  const latest = prepare('SELECT max(version) AS version FROM article WHERE scope = ? AND id = ?');
  const keys = prepare(
    `SELECT key FROM article WHERE replaced_at IS NULL AND (scope = ? OR ? IS NULL) ORDER BY arrived_at, rowid`,
  );
  const one = (found: unknown): ReadRow | null => {
    const there = row(found);
    return there === null ? null : readRow(there);
  };

  return {
    insert(version) {
      const { text: words, paragraphs: kept, ...known } = version.article;
      const { origin: from, addedBy, feed, canonical, hash, arrivedAt } = version;
      const { key, scope, id } = known;
      const data = [JSON.stringify(known), JSON.stringify(kept), words];
      insert.run(key, scope, id, version.version, arrivedAt, from, addedBy, feed, canonical, hash, ...data);
    },
    replace: (key, when) => void replace.run(when, key),
    update({ text: _, paragraphs: __, ...known }) {
      update.run(JSON.stringify(known), known.key);
    },
    remove: (scope, id) => remove.run(scope, id).changes,
    prune: (scope, id, most) => prune.run(scope, id, scope, id, most).changes,
    current: (scope, id) => one(current.get(scope, id)),
    at: (scope, canonical) => one(at.get(scope, canonical)),
    byKey(key) {
      const found = row(byKey.get(key));
      if (found === null) return null;
      return { read: readRow(found), scope: text(found, 'scope'), isReplaced: found.replaced_at !== null };
    },
    currentKey: (scope, id) => stringIn(currentKey.get(scope, id), 'key'),
    idOf: (key, scope) => stringIn(idOf.get(key, scope), 'id'),
    isTaken: (scope, id) => row(taken.get(scope, id)) !== null,
    keys: (scope) => rows(keys.all(scope, scope)).map((each) => text(each, 'key')),
    headOf(key) {
      const found = row(head.get(key));
      return found === null ? null : { scope: text(found, 'scope'), head: text(found, 'head') };
    },
    latestVersion(scope, id) {
      const found = row(latest.get(scope, id));
      return typeof found?.version === 'number' ? found.version : 0;
    },
  };
}

function stringIn(found: unknown, column: string): string | null {
  const there = row(found);
  return there === null ? null : text(there, column);
}

/** Nothing that stands in the store is believed before it has been looked at: a quotation must be a slice. */
function readRow(found: Row): ReadRow {
  const key = text(found, 'key');
  try {
    const read: ArticleHead = HEAD.parse(JSON.parse(text(found, 'head')));
    const words = text(found, 'text');
    const article = {
      ...read,
      text: words,
      paragraphs: PARAGRAPHS.parse(JSON.parse(text(found, 'paragraphs'))),
    };
    if (read.key !== key || read.scope !== text(found, 'scope') || read.id !== text(found, 'id'))
      return { ok: false, key, reason: 'its head is that of another article' };
    return { ok: true, version: { article: assertArticle(article), ...about(found) } };
  } catch (error) {
    return {
      ok: false,
      key,
      reason: error instanceof z.ZodError ? 'its head or its paragraphs have another shape' : faultOf(error),
    };
  }
}

/** Without the file's name: it is somebody's address. */
function faultOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'it holds no JSON';
  return error instanceof Error
    ? error.message.slice(error.message.lastIndexOf(': ') + 1).trim()
    : String(error);
}

function about(found: Row): Omit<Version, 'article'> {
  return {
    version: whole(found, 'version'),
    arrivedAt: whole(found, 'arrived_at'),
    origin: z.enum(['feed', 'link', 'file', 'folder']).parse(found.origin),
    addedBy: textOrNull(found, 'added_by'),
    feed: found.feed === null ? null : whole(found, 'feed'),
    canonical: textOrNull(found, 'canonical'),
    hash: text(found, 'hash'),
  };
}
