import { type Scope, SHARED } from '../articles/article.ts';
import { expansionsIn } from './acronyms.ts';
import { articleAt } from './address.ts';
import type { Archive } from './archive.ts';
import { Collection } from './collection.ts';
import { completeIn } from './completion.ts';
import { byDate, headOf, pageOf, publishedUpTo } from './heads.ts';
import { createPace } from './pace.ts';
import { peopleNamed } from './people.ts';
import { statisticsOf } from './ranking.ts';
import { searchCollections } from './search.ts';
import { variantsOf } from './spelling.ts';
import { SummaryCache } from './summary.ts';

/**
 * With more passages than this, the slowest of a hundred questions takes more than 50 ms, and a start about half a
 * minute: another engine should take over. See benchmarks/RESULTS.md.
 */
export const MEMORY_COMFORT = 50_000;

export interface MemoryOptions {
  /**
   * How long a completion of names or topics may wait for articles that have not been read for them yet, in
   * milliseconds; 30 unless told. They are read on behind it, and the next one knows more.
   */
  readonly patience?: number;
}

/**
 * An archive in this process's memory, on MiniSearch: one index for each scope. Nothing outlives the process.
 *
 * - Long work is cut into slices of about 10 ms, so that adding many articles holds nothing up.
 * - Scores are BM25 with the rarity of a term over all that the asker sees, plus a part of the same for the title.
 * - A copy scores as any article does, after its original at an equal score. Its passages that the original has
 *   word for word are left out while the original may answer.
 * - Words that are all stop words are looked for as a phrase, and as a title, by reading everything.
 */
export function createMemoryArchive({ patience = 30 }: MemoryOptions = {}): Archive {
  const scopes = new Map<Scope, Collection>();
  const summaries = new Map<Scope, SummaryCache>();
  let changes: Promise<unknown> = Promise.resolve();

  /** What the scope may see: `shared`, and its own. */
  function seen(scope: Scope): readonly Collection[] {
    const both = scope === SHARED ? [SHARED] : [SHARED, scope];
    return both.map((each) => scopes.get(each)).filter((each) => each !== undefined);
  }

  /** One change at a time, for each may pause halfway. */
  function change<T>(work: () => Promise<T>): Promise<T> {
    const done = changes.then(work);
    changes = done.catch(() => undefined);
    return done;
  }

  return {
    put: (articles) =>
      change(async () => {
        const pace = createPace();
        for (const article of articles) {
          const collection = scopes.get(article.scope) ?? new Collection();
          scopes.set(article.scope, collection);
          await collection.put(article, pace);
        }
      }),

    remove: (id, scope) =>
      change(async () => {
        const collection = scopes.get(scope);
        const isRemoved = (await collection?.remove(id, createPace())) ?? false;
        if (collection?.size === 0) {
          scopes.delete(scope);
          summaries.delete(scope);
        }
        return isRemoved;
      }),

    async article(key, scope) {
      const found = seen(scope).map((collection) => collection.byKey(key));
      return found.find((article) => article !== undefined) ?? null;
    },

    async list(scope, page) {
      const [first = [], second = []] = seen(scope).map((collection) =>
        publishedUpTo(collection.articles(), page.upTo),
      );
      return pageOf(first, second, byDate, page).map(headOf);
    },

    search: (query) => searchCollections(query, seen(query.scope)),

    async frequencies(terms, scope) {
      const { passages, count } = statisticsOf(seen(scope).map(({ index }) => index));
      return { passages, terms: new Map(terms.map((term) => [term, count(term).either])) };
    },

    async variants(term, scope) {
      const indexes = seen(scope).map(({ index }) => index);
      return variantsOf(term, indexes);
    },

    expansions: async (term, scope) => {
      const tables = seen(scope).map(({ acronyms }) => acronyms);
      return expansionsIn(tables, term);
    },

    complete: (field, typed, scope, limit) => completeIn(seen(scope), { field, typed, limit, patience }),

    people: (scope, filter) => peopleNamed(seen(scope), filter),

    async copies(originals, scope) {
      const wanted = new Set(originals);
      const copying = seen(scope).filter(({ copies }) => copies > 0);
      return copying
        .flatMap((collection) => collection.articles())
        .filter(({ copyOf }) => copyOf !== null && wanted.has(copyOf))
        .map(headOf);
    },

    atAddress: (address, scope) => articleAt(address, seen(scope)),

    async summary(scope) {
      // A scope that keeps nothing sees what everybody sees.
      const key = scopes.has(scope) ? scope : SHARED;
      const summary = summaries.get(key) ?? new SummaryCache();
      summaries.set(key, summary);
      return summary.of(seen(scope));
    },

    close: () =>
      change(async () => {
        for (const { mentioned } of scopes.values()) mentioned.close();
        scopes.clear();
        summaries.clear();
      }),
  };
}
