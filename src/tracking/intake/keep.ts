import type { Article, Scope } from '../../articles/article.ts';
import { assertArticle } from '../../articles/assert-article.ts';
import { articleKey, fingerprint } from '../../articles/identity.ts';
import type { Clock } from '../clock.ts';
import type { OnStage } from '../stage.ts';
import type { Store } from '../store/store.ts';
import type { Addresses } from './address.ts';
import type { Indexing } from './indexing.ts';
import type { Arrivals, Taken } from './intake.ts';
import type { IntakeLog } from './log.ts';
import type { Body } from './reading/body.ts';
import { judge, type Repeats, rejudge } from './repeats.ts';
import type { Articles, Source, Version } from './rows.ts';
import { findKnown, isPoorer } from './same.ts';
import { toldBy } from './told.ts';

/** Versions of one article that are kept, the one that answers among them. */
export const MOST_VERSIONS = 20;

/** An article that was read, with what it is known by. */
export interface Candidate {
  readonly body: Body;
  /** Where it has an address, `id` only says how it is to be called. */
  readonly addresses: Addresses;
  readonly id: string;
  /** What a citation names. */
  readonly file: string;
  /** Whether it is what a feed says of an article, and not the article's own page. */
  readonly isFromFeed: boolean;
}

/** Whose it becomes, and what is to be done with it. */
export interface Keeping {
  readonly scope: Scope;
  readonly origin: Source;
  readonly addedBy: string | null;
  readonly feed: number | null;
  readonly isNews: boolean;
  /** In the transaction: why it is not wanted any more, in which case nothing is kept or settled; else null. */
  readonly unwanted: () => string | null;
  readonly settle: (taken: Taken) => void;
}

export interface KeepParts {
  readonly store: Store;
  readonly articles: Articles;
  readonly repeats: Repeats;
  readonly indexing: Indexing;
  readonly arrivals: () => Arrivals;
  readonly clock: Clock;
  readonly onStage?: OnStage | undefined;
  readonly onStored?: (() => void) | undefined;
  readonly log?: IntakeLog | undefined;
}

/** Keeps an article: in the store with all that comes of it, then in the archive. One at a time in each scope. */
export async function keep(candidate: Candidate, keeping: Keeping, parts: KeepParts): Promise<Taken> {
  const { articles, repeats, store, clock } = parts;
  const { scope } = keeping;
  // Before the transaction, for it may have to wait.
  const finder = await repeats.of(scope);
  const now = clock.now();
  let changed: readonly Article[] = [];
  let taken: Taken;
  try {
    taken = store.transact(() => {
      const reason = keeping.unwanted();
      if (reason !== null) return { kind: 'failed', reason, final: true };
      const { version, known } = versionOf(candidate, keeping, now, articles);
      if (known !== null) return settled({ kind: 'known', key: known }, keeping);
      const { article, others } = judge(finder, version.article, (id) => currentOf(articles, scope, id));
      write({ ...version, article }, others, now, parts);
      changed = [article, ...others];
      const how = version.version === 1 ? 'kept' : 'corrected';
      const done = settled({ kind: how, article }, keeping);
      if (keeping.isNews) parts.arrivals().arrived(article, how === 'kept' ? 'new' : 'corrected', now);
      return done;
    });
  } catch (error) {
    // What was not kept is not known either.
    repeats.drop(scope);
    throw error;
  }
  if (changed.length > 0) await index(changed, parts);
  return taken;
}

/** Takes an article away with all its versions; false where there is none. */
export async function discard(key: string, scope: Scope, parts: KeepParts): Promise<boolean> {
  const { articles, repeats, store } = parts;
  const finder = await repeats.of(scope);
  let others: readonly Article[] = [];
  let id: string | null;
  try {
    id = store.transact(() => {
      const found = articles.idOf(key, scope);
      if (found === null) return null;
      articles.remove(scope, found);
      others = rejudge(finder, finder.forget(found), (each) => currentOf(articles, scope, each));
      for (const article of others) articles.update(article);
      return found;
    });
  } catch (error) {
    repeats.drop(scope);
    throw error;
  }
  if (id === null) return false;
  await parts.indexing.remove(id, scope);
  await parts.indexing.put(others);
  return true;
}

export function currentOf(articles: Articles, scope: Scope, id: string): Article | null {
  const found = articles.current(scope, id);
  return found?.ok ? found.version.article : null;
}

function settled(taken: Taken, { settle }: Keeping): Taken {
  settle(taken);
  return taken;
}

function write(version: Version, others: readonly Article[], now: Date, parts: KeepParts): void {
  const { articles, log } = parts;
  const { scope, id, key } = version.article;
  const before = articles.currentKey(scope, id);
  if (before !== null) articles.replace(before, now.getTime());
  articles.insert(version);
  const pruned = articles.prune(scope, id, MOST_VERSIONS);
  if (pruned > 0) log?.info({ key, pruned }, 'The oldest versions of an article were deleted.');
  for (const article of others) articles.update(article);
}

async function index(changed: readonly Article[], parts: KeepParts): Promise<void> {
  parts.onStage?.('article stored');
  const isThere = await parts.indexing.put(changed);
  if (isThere) parts.onStage?.('article indexed');
  parts.onStored?.();
}

/** The row that is to be written; or the key of the one that says the same. */
function versionOf(
  candidate: Candidate,
  keeping: Keeping,
  now: Date,
  articles: Articles,
): { readonly version: Version; readonly known: string | null } {
  const { scope, origin, addedBy, feed } = keeping;
  const { addresses, body } = candidate;
  const told = toldBy(body);
  const { existing, canonical } = findKnown(candidate, keeping, articles);
  const isSame =
    existing !== null && (existing.hash === told.hash || isPoorer(candidate, told, existing.article));
  const id = existing?.article.id ?? freeId(candidate, canonical, scope, articles);
  const number = articles.latestVersion(scope, id) + 1;
  const version: Version = {
    article: articleOf(candidate, id, keyOf(scope, id, number), scope, addresses.url),
    version: number,
    // When it first came: a correction is no second arrival.
    arrivedAt: existing?.arrivedAt ?? now.getTime(),
    origin,
    addedBy,
    feed,
    canonical: existing?.canonical ?? canonical,
    hash: told.hash,
  };
  return { version, known: isSame ? existing.article.key : null };
}

/** Each version has a key of its own, since the places that buttons hold are places in its text. */
export function keyOf(scope: Scope, id: string, version: number): string {
  return articleKey(scope, version === 1 ? id : `${id}@${version}`);
}

function freeId({ id }: Candidate, canonical: string | null, scope: Scope, articles: Articles): string {
  let free = id;
  for (let tries = 0; articles.isTaken(scope, free); tries++)
    free = `${id.slice(0, 140)}-${fingerprint(`${canonical ?? id}${tries === 0 ? '' : tries}`)}`;
  return free;
}

function articleOf(
  { body, file }: Candidate,
  id: string,
  key: string,
  scope: Scope,
  url: string | null,
): Article {
  const { words: _, id: __, url: own, found, ...read } = body;
  const address = url ?? own;
  const { url: ___, ...others } = found;
  const isOwn = address !== null && address === own && found.url !== undefined;
  return assertArticle({
    id,
    key,
    scope,
    file,
    ...read,
    url: address,
    found: isOwn ? found : others,
    copyOf: null,
  });
}
