import type { Article } from '../articles/article.ts';
import type { Place } from './custom-id.ts';

/**
 * Whether the article has a quotation at this place: whole neighbouring sentences of the paragraph. It has none where it
 * has changed since the button was made.
 */
export function isPlace(article: Article, { paragraph, start, end }: Place): boolean {
  const sentences = article.paragraphs[paragraph - 1]?.sentences ?? [];
  return (
    start < end &&
    sentences.some((sentence) => sentence.start === start) &&
    sentences.some((sentence) => sentence.end === end)
  );
}
