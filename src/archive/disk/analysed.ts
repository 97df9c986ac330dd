import type { Article } from '../../articles/article.ts';

/** What is known of a passage once it has been read for its words. Lists of terms are joined by single spaces. */
export interface AnalysedPassage {
  /** From 1. */
  readonly paragraph: number;
  /** `indexTerms` of its own words: in their order, repeated ones too. */
  readonly text: string;
  /** `indexTerms` of its title and heading, each once. */
  readonly title: string;
  /**
   * Neighbouring stop words (“to be, or” → `to+be be+or`), each pair once, as `pairsIn` has them: what a phrase of stop
   * words alone is found by.
   */
  readonly pairs: string;
  /** What it explains (`acronymsIn`). */
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
  /** Its capitalised phrases of three words or more (`longForms`). */
  readonly longForms: readonly string[];
}

/** All that is taken out of an article when it is put: nothing of it needs to be read again for a search. */
export interface AnalysedArticle {
  /** As it was given. */
  readonly article: Article;
  /** As `passagesOf` gives them, at least one where the article has a paragraph. */
  readonly passages: readonly AnalysedPassage[];
  /** As written, each once (see `mentionedIn`). */
  readonly persons: readonly string[];
  /** Places, organisations, and what the title says that the article is about; the same. */
  readonly others: readonly string[];
}

/** Reads articles for their words, in their order. Rejects only for a bug. */
export interface Analyser {
  analyse(articles: readonly Article[]): Promise<readonly AnalysedArticle[]>;
  /** Ends what runs beside this thread, if anything does. */
  close(): Promise<void>;
}
