import { isDeepStrictEqual } from 'node:util';
import type { Archive } from '../../archive/archive.ts';
import type { KeptHeads } from '../../archive/disk/kept/following.ts';
import { createPace } from '../../archive/pace.ts';
import { type Article, type ArticleHead, type Scope, SHARED } from '../../articles/article.ts';
import { rows, type Store, text } from '../store/store.ts';
import type { Loaded } from './intake.ts';
import type { IntakeLog } from './log.ts';
import type { Repeats } from './repeats.ts';
import type { Articles } from './rows.ts';

/** Articles that are put into the archive at once. */
const BATCH = 100;
const PAGE = 500;

interface LoadParts {
  readonly store: Store;
  readonly articles: Articles;
  readonly archive: Archive;
  readonly repeats: Repeats;
  /** Where the archive was kept since the last start: what it has already is not put again. */
  readonly kept?: KeptHeads | undefined;
  readonly log?: IntakeLog | undefined;
}

/** Puts all articles of the store into the archive, and takes out what the store does not hold. */
export async function load(parts: LoadParts, onArticles: (articles: number) => void): Promise<Loaded> {
  const { articles, archive, log } = parts;
  const unreadable: { readonly key: string; readonly reason: string }[] = [];
  const { held, scopes, loaded: known } = await alreadyHeld(parts);
  const pace = createPace();
  let batch: Article[] = [];
  let loaded = known.size;
  const flush = async () => {
    await archive.put(batch);
    loaded += batch.length;
    batch = [];
    onArticles(loaded);
  };
  for (const key of articles.keys(null)) {
    if (known.has(key)) continue;
    const read = articles.byKey(key)?.read;
    if (read?.ok) {
      const article = judged(read.version.article, parts);
      held.add(`${article.scope} ${article.key}`);
      scopes.add(article.scope);
      batch.push(article);
    } else if (read !== undefined) {
      unreadable.push({ key, reason: read.reason });
      log?.warn({ key, reason: read.reason }, 'An article of the store cannot be read and was left out.');
    }
    if (batch.length >= BATCH) await flush();
    if (pace.due()) await pace.pause();
  }
  if (batch.length > 0) await flush();
  for (const scope of serversIn(parts, scopes)) await removeSurplus(scope, held, parts);
  return { articles: loaded, unreadable };
}

interface AlreadyHeld {
  /** Scope and key of each article that stays. */
  readonly held: Set<string>;
  readonly scopes: Set<Scope>;
  /** Their keys. */
  readonly loaded: ReadonlySet<string>;
}

/**
 * What the archive has as the store has it. Of a server with one article that is otherwise, all are read: whom an article
 * repeats can only be told by whoever knows them all.
 */
async function alreadyHeld({ articles, kept }: LoadParts): Promise<AlreadyHeld> {
  const same = new Map<Scope, string[]>();
  const other = new Set<Scope>();
  const pace = createPace();
  for (const key of kept === undefined ? [] : articles.keys(null)) {
    const found = articles.headOf(key);
    if (found === null) continue;
    const { scope, head } = found;
    if (other.has(scope)) continue;
    if (!isSame(head, kept?.head(scope, key) ?? null)) other.add(scope);
    else same.set(scope, withKey(same.get(scope), key));
    if (pace.due()) await pace.pause();
  }
  for (const scope of other) same.delete(scope);
  return {
    held: new Set([...same].flatMap(([scope, keys]) => keys.map((key) => `${scope} ${key}`))),
    scopes: new Set(same.keys()),
    loaded: new Set([...same.values()].flat()),
  };
}

function withKey(keys: string[] | undefined, key: string): string[] {
  if (keys === undefined) return [key];
  keys.push(key);
  return keys;
}

/** A text has one key, and another one has another; so what is alike in its head is alike. */
function isSame(head: string, kept: string | null): boolean {
  if (head === kept) return true;
  try {
    return kept !== null && isDeepStrictEqual(JSON.parse(head), JSON.parse(kept));
  } catch {
    return false;
  }
}

/** What it repeats is told anew: what it repeated may be gone. */
function judged(article: Article, { repeats, store, articles }: LoadParts): Article {
  const copyOf = repeats.begin(article.scope).add(article);
  if (copyOf === article.copyOf) return article;
  const changed = { ...article, copyOf };
  store.transact(() => articles.update(changed));
  return changed;
}

/** Servers that may have something in the archive. */
function serversIn({ store, kept }: LoadParts, known: ReadonlySet<Scope>): ReadonlySet<Scope> {
  const found = rows(store.database.prepare('SELECT scope FROM server').all());
  const servers = [...known, ...found.map((each) => text(each, 'scope')), ...(kept?.scopes() ?? [])];
  return new Set(servers.filter((scope) => scope !== SHARED));
}

async function removeSurplus(
  scope: Scope,
  held: ReadonlySet<string>,
  { archive, kept }: LoadParts,
): Promise<void> {
  const surplus: string[] = [];
  for await (const { id, key } of kept?.keys(scope) ?? listed(archive, scope)) {
    if (!held.has(`${scope} ${key}`)) surplus.push(id);
  }
  for (const id of surplus) await archive.remove(id, scope);
}

async function* listed(archive: Archive, scope: Scope): AsyncGenerator<ArticleHead> {
  for (let offset = 0; ; offset += PAGE) {
    const heads = await archive.list(scope, { offset, limit: PAGE });
    yield* heads.filter((head) => head.scope === scope);
    if (heads.length < PAGE) return;
  }
}
