import type { Archive } from '../../archive/archive.ts';
import { createPace } from '../../archive/pace.ts';
import { type Article, type Scope, SHARED } from '../../articles/article.ts';
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
  readonly log?: IntakeLog | undefined;
}

/** Puts all articles of the store into the archive, and takes out what the store does not hold. */
export async function load(parts: LoadParts, onArticles: (articles: number) => void): Promise<Loaded> {
  const { articles, archive, log } = parts;
  const unreadable: { readonly key: string; readonly reason: string }[] = [];
  const held = new Set<string>();
  const scopes = new Set<Scope>();
  const pace = createPace();
  let batch: Article[] = [];
  let loaded = 0;
  const flush = async () => {
    await archive.put(batch);
    loaded += batch.length;
    batch = [];
    onArticles(loaded);
  };
  for (const key of articles.keys(null)) {
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
  for (const scope of serversIn(parts, scopes)) await removeSurplus(scope, held, archive);
  return { articles: loaded, unreadable };
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
function serversIn({ store }: LoadParts, known: ReadonlySet<Scope>): ReadonlySet<Scope> {
  const found = rows(store.database.prepare('SELECT scope FROM server').all());
  return new Set([...known, ...found.map((each) => text(each, 'scope'))]);
}

async function removeSurplus(scope: Scope, held: ReadonlySet<string>, archive: Archive): Promise<void> {
  const surplus: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const heads = await archive.list(scope, { offset, limit: PAGE });
    for (const head of heads)
      if (head.scope === scope && scope !== SHARED && !held.has(`${scope} ${head.key}`))
        surplus.push(head.id);
    if (heads.length < PAGE) break;
  }
  for (const id of surplus) await archive.remove(id, scope);
}
