import type { Article } from '../articles/article.ts';
import { slice } from '../text/span.ts';
import type { Passage } from './passage-index.ts';

/** The articles of a scope. */
export interface Holder {
  byId(id: string): Article | undefined;
}

/** The article that this one repeats, where the asker may see it; from its own scope first. */
export function originalOf(article: Article, collections: readonly Holder[]): Article | null {
  const { copyOf, scope } = article;
  if (copyOf === null) return null;
  const found = collections.map((each) => each.byId(copyOf)).filter((each) => each !== undefined);
  return found.find((each) => each.scope === scope) ?? found[0] ?? null;
}

/** Tells whether a passage of a copy stands word for word in its original, for one question. */
export function createRepeats(
  collections: readonly Holder[],
  mayAnswer: ((article: Article) => boolean) | null,
): (passage: Passage) => boolean {
  const known = new Map<Article, ReadonlySet<string>>();
  return ({ article, paragraph }) => {
    if (article.copyOf === null) return false;
    const words = known.get(article) ?? paragraphsOf(originalOf(article, collections), mayAnswer);
    known.set(article, words);
    const span = article.paragraphs[paragraph - 1];
    return span !== undefined && words.has(slice(article.text, span));
  };
}

function paragraphsOf(
  original: Article | null,
  mayAnswer: ((article: Article) => boolean) | null,
): ReadonlySet<string> {
  if (original === null || mayAnswer?.(original) === false) return new Set();
  return new Set(
    original.paragraphs.filter(({ kind }) => kind !== 'heading').map((span) => slice(original.text, span)),
  );
}
