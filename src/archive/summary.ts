import type { ArticleHead } from '../articles/article.ts';
import type { SourceSummary, Summary } from './archive.ts';
import type { Collection } from './collection.ts';
import { originalOf } from './copies.ts';
import { foldName } from './filter.ts';
import { order } from './heads.ts';

/** A copy counts as one only while its original is there; then it is no second article, of no second source. */
export function summaryOf(collections: readonly Collection[]): Summary {
  const articles = collections.flatMap((each) => each.articles());
  const originals = articles.filter((article) => originalOf(article, collections) === null);
  return {
    articles: originals.length,
    copies: articles.length - originals.length,
    passages: collections.reduce((sum, { index }) => sum + index.size, 0),
    sources: sourcesOf(originals),
  };
}

/** The summary of a scope, made anew where something has changed since. */
export class SummaryCache {
  #held: readonly { readonly collection: Collection; readonly changes: number }[] = [];
  #summary: Summary | null = null;

  of(collections: readonly Collection[]): Summary {
    const isSame =
      collections.length === this.#held.length &&
      collections.every((each, at) => {
        const held = this.#held[at];
        return held?.collection === each && held.changes === each.changes;
      });
    if (isSame && this.#summary !== null) return this.#summary;
    this.#held = collections.map((collection) => ({ collection, changes: collection.changes }));
    this.#summary = summaryOf(collections);
    return this.#summary;
  }
}

/** An article, or several of one source and one date. */
export interface Dated extends Pick<ArticleHead, 'source' | 'published'> {
  /** 1 unless told. */
  readonly articles?: number;
}

/** Sources with their articles, those with most first; a source that is written in two ways is one. */
export function sourcesOf(dated: Iterable<Dated>): SourceSummary[] {
  const found = new Map<string | null, SourceSummary>();
  for (const { source, published, articles = 1 } of dated) {
    const name = source === null ? null : foldName(source);
    const known = found.get(name);
    found.set(name, {
      source: known?.source ?? source,
      articles: (known?.articles ?? 0) + articles,
      from: earliest(known?.from ?? null, published),
      to: latest(known?.to ?? null, published),
    });
  }
  return [...found.values()].sort((a, b) => b.articles - a.articles || order(a.source ?? '', b.source ?? ''));
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return b < a ? b : a;
}

/** A month ends after each of its days, and “~” sorts after “-”. */
function latest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return `${b}~` > `${a}~` ? b : a;
}
