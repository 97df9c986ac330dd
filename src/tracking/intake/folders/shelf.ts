import type { Archive } from '../../../archive/archive.ts';
import type { KeptFollowing } from '../../../archive/disk/kept/following.ts';
import { createPace, type Pace } from '../../../archive/pace.ts';
import { type Article, type ArticleHead, SHARED } from '../../../articles/article.ts';
import { headHash, textHash } from '../../../articles/article-hash.ts';
import type { CopyFinder } from '../../../articles/copies.ts';
import type { Ids } from '../../../articles/identity.ts';
import type { Clock } from '../../clock.ts';
import type { Store } from '../../store/store.ts';
import type { Arrivals } from '../intake.ts';
import { keyOf, MOST_VERSIONS } from '../keep.ts';
import { articlesIn } from '../rows.ts';
import { folderRows, type KnownArticle } from './folder-rows.ts';

/** An article of the folders as it is in the archive. */
interface Held extends KnownArticle {
  readonly key: string;
  readonly file: string;
  /** Of all of its head: where it stands may change although its text does not. */
  readonly head: string;
  readonly copyOf: string | null;
}

export interface ShelfParts {
  readonly archive: Archive;
  readonly store: Store;
  readonly arrivals: () => Arrivals;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly copies: CopyFinder;
  /** Where the archive is kept for the next start. */
  readonly kept?: Pick<KeptFollowing, 'facts' | 'changing'>;
}

/** An article as it is after the start. */
interface Standing extends Pick<ArticleHead, 'id' | 'key' | 'file' | 'copyOf'> {
  readonly told: string;
  readonly head: string;
}

/** Keeps the archive of the operator's articles as their files are. Its methods are called one after the other. */
export interface Shelf {
  /** The ids of a file's articles. */
  idsOf(file: string): readonly string[];
  /** The files that articles are held of. */
  files(): readonly string[];
  /** What the archive holds after the start; what came since the last one is news, unless `isOld` knows its file. */
  open(isOld: (file: string) => boolean): Promise<void>;
  /** A file is read anew: its ids are free, and nobody repeats its articles until they are put again. */
  release(file: string): Promise<void>;
  /** An article of a file that was released, or of a new one; false where it is as it was. */
  put(article: Article, isNews: boolean): Promise<boolean>;
  /** What a file held before it was released and does not hold any more. */
  settle(file: string, kept: ReadonlySet<string>): Promise<number>;
}

const PAGE = 500;
/** Rows that are written in one transaction. */
const BATCH = 200;
const DAY_MS = 86_400_000;
/** What is gone for longer is news when it comes back. */
const REMEMBERED_DAYS = 120;

export function createShelf(parts: ShelfParts): Shelf {
  const { archive, store, clock, ids, copies } = parts;
  const articles = articlesIn(store);
  const known = folderRows(store);
  const held = new Map<string, Held>();
  const byFile = new Map<string, Set<string>>();
  /** Articles whose original was released, in the order in which they came. */
  const orphans = new Set<string>();

  function hold({ id, key, file, copyOf, told, head }: Standing, version: number): void {
    held.set(id, { key, file, version, hash: told, head, copyOf });
    byFile.set(file, (byFile.get(file) ?? new Set()).add(id));
  }

  function drop(id: string): void {
    const file = held.get(id)?.file;
    held.delete(id);
    if (file === undefined) return;
    byFile.get(file)?.delete(id);
    if (byFile.get(file)?.size === 0) byFile.delete(file);
  }

  /** In one transaction: what is known, the version that it replaces, and who hears of it. */
  function write(
    article: Article,
    now: KnownArticle,
    before: Article | null,
    how: 'new' | 'corrected' | null,
  ) {
    const at = clock.now();
    store.transact(() => {
      if (before !== null) keepEarlier(before, now.version - 1, at);
      known.save(article.id, now, at.getTime());
      if (how !== null) parts.arrivals().arrived(article, how, at);
    });
  }

  function keepEarlier(article: Article, version: number, at: Date): void {
    const { id, key } = article;
    if (articles.idOf(key, SHARED) !== null) return;
    const rest = { origin: 'folder' as const, addedBy: null, feed: null, canonical: null };
    articles.insert({ article, version, arrivedAt: at.getTime(), hash: textHash(article), ...rest });
    articles.replace(key, at.getTime());
    articles.prune(SHARED, id, MOST_VERSIONS);
  }

  async function current(id: string): Promise<Article | null> {
    const found = held.get(id);
    return found === undefined ? null : archive.article(found.key, SHARED);
  }

  async function adopt(): Promise<void> {
    const waiting = [...orphans];
    orphans.clear();
    for (const id of waiting) {
      const article = await current(id);
      if (article === null) continue;
      const copyOf = copies.add(article);
      if (copyOf === article.copyOf) continue;
      await archive.put([{ ...article, copyOf }]);
      const was = held.get(id);
      if (was !== undefined) held.set(id, { ...was, copyOf });
    }
  }

  return {
    idsOf: (file) => [...(byFile.get(file) ?? [])],
    files: () => [...byFile.keys()],

    async open(isOld) {
      const before = known.all();
      const at = clock.now().getTime();
      const hashes = new Set([...before.values()].map((each) => each.hash));
      const pace = createPace();
      const there: string[] = [];
      const quiet: [string, KnownArticle][] = [];
      const flush = () => {
        store.transact(() => {
          for (const [id, each] of quiet.splice(0)) known.save(id, each, at);
        });
      };
      for await (const standing of parts.kept === undefined
        ? standingIn(archive, pace)
        : keptIn(parts.kept)) {
        const { id, file, told } = standing;
        const was = before.get(id) ?? null;
        there.push(id);
        const version = versionAfter(was, told);
        const key = keyOf(SHARED, id, version);
        const isNews = was?.hash !== told && !hashes.has(told) && !isOld(file);
        const article = isNews || key !== standing.key ? await archive.article(standing.key, SHARED) : null;
        const named = article === null ? null : rekeyed(article, version);
        if (isNews && named !== null)
          write(named, { version, hash: told }, null, was === null ? 'new' : 'corrected');
        else if (was?.hash !== told) quiet.push([id, { version, hash: told }]);
        if (quiet.length >= BATCH) flush();
        if (named !== null && key !== standing.key) await archive.put([named]);
        hold({ ...standing, key }, version);
        if (pace.due()) await pace.pause();
      }
      flush();
      for (let from = 0; from < there.length; from += PAGE) {
        store.transact(() => known.seen(there.slice(from, from + PAGE), at));
        await pace.pause();
      }
      store.transact(() => known.forgetBefore(at - REMEMBERED_DAYS * DAY_MS));
    },

    async release(file) {
      const pace = createPace();
      for (const id of byFile.get(file) ?? []) {
        ids.free(id);
        for (const orphan of copies.forget(id)) orphans.add(orphan);
        if (pace.due()) await pace.pause();
      }
      // Those of the same file are judged when they are put again.
      for (const id of byFile.get(file) ?? []) orphans.delete(id);
      await parts.kept?.changing(file, [...orphans]);
    },

    async put(article, isNews) {
      const { id } = article;
      const told = textHash(article);
      const was = held.get(id) ?? known.find(id);
      const version = versionAfter(was, told);
      const named = rekeyed(article, version);
      const before = held.get(id);
      if (before !== undefined && isSame(before, named, told)) return false;
      if (was?.hash !== told) {
        const old = before === undefined ? null : await current(id);
        const isUnheard = isNews && !known.isKnown(told);
        const how = was === null ? 'new' : 'corrected';
        write(named, { version, hash: told }, old, isUnheard ? how : null);
      }
      await archive.put([named]);
      if (before !== undefined) drop(id);
      hold({ ...named, told, head: headHash(named) }, version);
      return true;
    },

    async settle(file, kept) {
      const gone = [...(byFile.get(file) ?? [])].filter((id) => !kept.has(id));
      for (const id of gone) {
        await archive.remove(id, SHARED);
        drop(id);
      }
      await adopt();
      return gone.length;
    },
  };
}

function isSame(held: Held, article: Article, told: string): boolean {
  return held.hash === told && held.copyOf === article.copyOf && held.head === headHash(article);
}

/** Another text is another version, so that the buttons of the last one do not point into this one. */
function versionAfter(was: KnownArticle | null, told: string): number {
  if (was === null) return 1;
  return was.hash === told ? was.version : was.version + 1;
}

function rekeyed(article: Article, version: number): Article {
  const key = keyOf(SHARED, article.id, version);
  return key === article.key ? article : { ...article, key };
}

/** What was read at this start. */
async function* standingIn(archive: Archive, pace: Pace): AsyncGenerator<Standing> {
  for (const { key } of await headsIn(archive, pace)) {
    const article = await archive.article(key, SHARED);
    if (article !== null) yield { ...article, told: textHash(article), head: headHash(article) };
  }
}

/** The same of an archive that was kept, without a look into any article. */
async function* keptIn(kept: Pick<KeptFollowing, 'facts'>): AsyncGenerator<Standing> {
  for await (const { textHash: told, headHash: head, ...rest } of kept.facts()) yield { ...rest, told, head };
}

async function headsIn(archive: Archive, pace: Pace): Promise<ArticleHead[]> {
  const heads: ArticleHead[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await archive.list(SHARED, { offset, limit: PAGE });
    heads.push(...page.filter(({ scope }) => scope === SHARED));
    if (page.length < PAGE) return heads;
    if (pace.due()) await pace.pause();
  }
}
