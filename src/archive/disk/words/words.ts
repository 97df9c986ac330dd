import type { Article, ArticleHead } from '../../../articles/article.ts';
import type { CompletionField, Expansion, Filter, People, Suggestion, Variant } from '../../archive.ts';
import type { AnalysedArticle } from '../analysed.ts';
import type { Database } from '../disk-archive.ts';

/** Fills the tables of names, titles and acronyms, inside the transaction of a change of one article. */
export interface WordsKeeper {
  /** After the article's own rows are there. `scope` and `article` are numbers of those tables. */
  enter(scope: number, article: number, analysed: AnalysedArticle): void;
  /** While the article's rows are still there. */
  leave(scope: number, article: number): void;
}

/** Answers from those tables; `scopes` are those that the asker sees and that hold something, `shared` first. */
export interface WordsReader {
  complete(
    field: CompletionField,
    typed: string,
    scopes: readonly number[],
    limit: number,
  ): Promise<readonly Suggestion[]>;
  people(scopes: readonly number[], filter?: Filter): Promise<People>;
  variants(term: string, scopes: readonly number[]): Promise<readonly Variant[]>;
  expansions(term: string, scopes: readonly number[]): Promise<readonly Expansion[]>;
  copies(originals: readonly string[], scopes: readonly number[]): Promise<readonly ArticleHead[]>;
  atAddress(address: string, scopes: readonly number[]): Promise<Article | null>;
}

/** Articles by their numbers; null for one that is gone. */
export interface Numbered {
  article(number: number): Article | null;
  head(number: number): ArticleHead | null;
}

/** On the connection that writes. */
export function keepWords(_database: Database): WordsKeeper {
  return { enter: () => {}, leave: () => {} };
}

/** On a connection that reads. */
export function readWords(_database: Database, _articles: Numbered): WordsReader {
  return {
    complete: async () => [],
    people: async () => ({
      most: async () => [],
      called: async () => [],
      having: async () => [],
      namedIn: async () => [],
      stories: async () => ({ count: 0, latest: [] }),
    }),
    variants: async () => [],
    expansions: async () => [],
    copies: async () => [],
    atAddress: async () => null,
  };
}
