import { contains, type Span } from '../text/span.ts';
import type { Article } from './article.ts';

/**
 * Promises what everything above builds on: paragraphs in order and inside the text, sentences in order and inside
 * their paragraphs, nothing empty. Throws otherwise: a broken promise is a bug of the reader, not of the file.
 */
export function assertArticle(article: Article): Article {
  const problem = problemOf(article);
  if (problem) throw new Error(`${article.file}: ${problem}`);
  return article;
}

function problemOf(article: Article): string | null {
  if (!article.id || !article.title) return 'an article needs an id and a title';
  if (article.paragraphs.length === 0) return 'an article needs a paragraph';
  const whole = { start: 0, end: article.text.length };
  const disorder = disorderOf(article.paragraphs, whole);
  if (disorder) return `paragraph ${disorder}`;
  for (const [at, paragraph] of article.paragraphs.entries()) {
    const wrong =
      paragraph.sentences.length === 0 ? 'list is empty' : disorderOf(paragraph.sentences, paragraph);
    if (wrong) return `sentence ${wrong} in paragraph ${at + 1}`;
  }
  return null;
}

function disorderOf(spans: readonly Span[], outer: Span): string | null {
  let from = outer.start;
  for (const span of spans) {
    if (span.start >= span.end) return `${span.start} is empty`;
    if (!contains(outer, span)) return `${span.start} leaves its surroundings`;
    if (span.start < from) return `${span.start} overlaps the one before`;
    from = span.end;
  }
  return null;
}
