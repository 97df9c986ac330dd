import type { Article } from '../../articles/article.ts';
import type { Span } from '../../text/span.ts';
import { analyse } from '../analysis.ts';
import { highlightsOf } from '../match.ts';
import type { Query } from '../query.ts';

/** What a stretch of an article has of the words that are looked for. */
export function highlightsIn(query: Query, { text }: Article, span: Span): Span[] {
  return highlightsOf(query, analyse(text, span), text);
}
