import { createPace } from '../../archive/pace.ts';
import type { Article, Scope } from '../../articles/article.ts';
import { CopyFinder } from '../../articles/copies.ts';
import type { Articles } from './rows.ts';

/** Who repeats whom among the articles of each server. */
export interface Repeats {
  /** What knows the articles of a server; from the store where they are not known yet. */
  of(scope: Scope): Promise<CopyFinder>;
  /** For whoever reads all articles anyway: what knows none of them yet. */
  begin(scope: Scope): CopyFinder;
  /** It no longer agrees with the store, or nobody needs it. */
  drop(scope: Scope): void;
}

export function createRepeats(articles: Articles): Repeats {
  const finders = new Map<Scope, Promise<CopyFinder> | CopyFinder>();

  async function load(scope: Scope): Promise<CopyFinder> {
    const finder = new CopyFinder();
    const pace = createPace();
    for (const key of articles.keys(scope)) {
      const found = articles.byKey(key)?.read;
      if (found?.ok) finder.add(found.version.article);
      if (pace.due()) await pace.pause();
    }
    return finder;
  }

  return {
    async of(scope) {
      // Whoever asks while it is loaded gets the same one, else one of the two would not know what the other is told.
      const known = finders.get(scope) ?? load(scope);
      finders.set(scope, known);
      try {
        return await known;
      } catch (error) {
        finders.delete(scope);
        throw error;
      }
    },
    begin(scope) {
      const known = finders.get(scope);
      if (known instanceof CopyFinder) return known;
      const finder = new CopyFinder();
      finders.set(scope, finder);
      return finder;
    },
    drop: (scope) => void finders.delete(scope),
  };
}

/**
 * Judges an article that takes the place of the one that had its id, and what repeated that one; gives it and those whose
 * original has changed by it. The latter come from `current`.
 */
export function judge(
  finder: CopyFinder,
  article: Article,
  current: (id: string) => Article | null,
): { readonly article: Article; readonly others: readonly Article[] } {
  const orphans = finder.forget(article.id);
  const judged = { ...article, copyOf: finder.add(article) };
  return { article: judged, others: rejudge(finder, orphans, current) };
}

/** Those of the articles whose original is another than they say, as they are then. */
export function rejudge(
  finder: CopyFinder,
  ids: readonly string[],
  current: (id: string) => Article | null,
): readonly Article[] {
  return ids.flatMap((id) => {
    const article = current(id);
    if (article === null) return [];
    const copyOf = finder.add(article);
    return copyOf === article.copyOf ? [] : [{ ...article, copyOf }];
  });
}
