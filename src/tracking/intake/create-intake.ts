import type { Archive } from '../../archive/archive.ts';
import type { KeptHeads } from '../../archive/disk/kept/following.ts';
import { type Article, type Scope, SHARED } from '../../articles/article.ts';
import { texts } from '../../catalogue/texts.ts';
import type { Clock } from '../clock.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { OnStage } from '../stage.ts';
import { row, type Store } from '../store/store.ts';
import { createDrafts } from './drafts.ts';
import { readEntry } from './entry.ts';
import { folderRows } from './folders/folder-rows.ts';
import { createIndexing } from './indexing.ts';
import type { Arrivals, EntryOrigin, Intake, Taken } from './intake.ts';
import { currentOf, discard, type Keeping, type KeepParts, keep, keyOf } from './keep.ts';
import { createLanes } from './lanes.ts';
import { load } from './load.ts';
import type { IntakeLog } from './log.ts';
import { createPages } from './pages.ts';
import type { Reader } from './reading/reader.ts';
import { createThreadedReader } from './reading/threaded-reader.ts';
import { createRepeats } from './repeats.ts';
import { articlesIn } from './rows.ts';

export interface IntakeParts {
  readonly store: Store;
  readonly archive: Archive;
  /** For an archive that was kept since the last start. */
  readonly kept?: KeptHeads | undefined;
  /** For the pages of articles. */
  readonly fetcher: Fetcher;
  /** For the files that somebody sent: they lie with Discord, whose robots.txt is about others. */
  readonly files: Fetcher;
  /** Asked at each article: watches need the intake, and the intake them. */
  readonly arrivals: () => Arrivals;
  readonly clock: Clock;
  /** What reads pages and files; in a thread of its own unless told. */
  readonly reader?: Reader | undefined;
  readonly onStage?: OnStage | undefined;
  /** An article is there, and deliveries with it may be due. */
  readonly onStored?: (() => void) | undefined;
  readonly log?: IntakeLog | undefined;
}

export function createIntake(parts: IntakeParts): Intake {
  const { store, archive, clock, log } = parts;
  const articles = articlesIn(store);
  const repeats = createRepeats(articles);
  const reader = parts.reader ?? createThreadedReader(log);
  const indexing = createIndexing(archive, clock, (id, scope) => currentOf(articles, scope, id), log);
  const pages = createPages({ fetcher: parts.fetcher, reader, clock, onStage: parts.onStage });
  const lanes = createLanes();
  const keepParts: KeepParts = { ...parts, articles, repeats, indexing };
  const followed = store.database.prepare('SELECT 1 FROM feed WHERE id = ? AND scope = ?');
  const folders = folderRows(store);
  let isStopped = false;

  const keepOne: typeof keep = (candidate, keeping, known) =>
    lanes.run(keeping.scope, () => keep(candidate, keeping, known));
  const drafts = createDrafts({ ...keepParts, ...parts, reader, keep: keepOne, isStopped: () => isStopped });

  /** Why an entry is not to be settled any more. */
  function unwanted({ feed, scope }: EntryOrigin, signal: AbortSignal | undefined): string | null {
    if (isStopped || signal?.aborted === true) return texts.intake.stopped;
    return row(followed.get(feed, scope)) === null ? texts.intake.unfollowed : null;
  }

  /** The key of a folder's article, which is in no store but in its file. */
  function folderKey(id: string): string | null {
    const known = folders.find(id);
    return known === null ? null : keyOf(SHARED, id, known.version);
  }

  return {
    async takeEntry(entry, origin, settle, signal) {
      const { scope, feed, isNews } = origin;
      const read = await readEntry(entry, origin, { pages, reader }, signal);
      if (read.kind === 'read') {
        const keeping: Keeping = {
          scope,
          origin: 'feed',
          addedBy: null,
          feed,
          isNews,
          unwanted: () => unwanted(origin, signal),
          settle,
        };
        return keepOne(read.candidate, keeping, keepParts);
      }
      return store.transact((): Taken => {
        const reason = unwanted(origin, signal);
        if (reason !== null) return { kind: 'failed', reason, final: false };
        settle(read);
        return read;
      });
    },

    draftLink: drafts.draftLink,
    draftFile: drafts.draftFile,
    draft: drafts.draft,
    keepDraft: drafts.keepDraft,
    discardDraft: drafts.discardDraft,

    remove: (key, scope) =>
      scope === SHARED ? Promise.resolve(false) : lanes.run(scope, () => discard(key, scope, keepParts)),

    earlierVersion(key, scope) {
      const found = articles.byKey(key);
      if (found === null || (found.scope !== scope && found.scope !== SHARED) || !found.read.ok) return null;
      const { article } = found.read.version;
      if (!found.isReplaced) return article;
      return replaced(
        article,
        found.scope === SHARED ? folderKey(article.id) : articles.currentKey(scope, article.id),
      );
    },

    loadAll: (onArticles = () => {}) => load({ ...keepParts, archive }, onArticles),

    forgotten: (scope: Scope) => {
      drafts.forgotten(scope);
      pages.clear();
      return lanes.run(scope, async () => {
        repeats.drop(scope);
        indexing.forget(scope);
      });
    },

    async stop() {
      isStopped = true;
      indexing.stop();
      await reader.stop();
      await lanes.idle();
    },
  };
}

/** Where the article itself was taken away meanwhile, its own key says at least that it is no current one. */
function replaced(article: Article, by: string | null): Article {
  return { ...article, replacedBy: by ?? article.key };
}
