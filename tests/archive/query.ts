import type { Alternative, Filter, Hit, PassageQuery, TermGroup } from '../../src/archive/archive.ts';
import { type Scope, SHARED } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { queryTerms } from '../../src/text/terms.ts';

export interface QueryParts {
  readonly scope?: Scope;
  readonly filter?: Filter;
  readonly limit?: number;
}

/** A group of one word, matched by itself alone. */
export function groupOf(word: string, ...terms: readonly string[]): TermGroup {
  return { word, alternatives: [{ terms: terms.length > 0 ? terms : [word], weight: 1 }] };
}

/** A group with the given ways to match it. */
export function groupOfMany(word: string, ...alternatives: readonly Alternative[]): TermGroup {
  return { word, alternatives };
}

/** A query for words as somebody types them, or for groups. */
export function queryOf(words: string | readonly TermGroup[], parts: QueryParts = {}): PassageQuery {
  const groups =
    typeof words === 'string'
      ? queryTerms(words).map((term) => groupOf(slice(words, term), term.term))
      : words;
  return {
    groups,
    scope: parts.scope ?? SHARED,
    limit: parts.limit ?? 10,
    ...(parts.filter === undefined ? {} : { filter: parts.filter }),
  };
}

/** A hit as its words. */
export function wordsOf({ article, paragraph }: Hit): string {
  const span = article.paragraphs[paragraph - 1];
  return span === undefined ? '' : slice(article.text, span);
}
