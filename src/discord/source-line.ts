import { describePublished, describeSource } from '../answers/describe.ts';
import type { ArticleHead } from '../articles/article.ts';
import { escapeLine, shorten } from './escape.ts';

/**
 * Where a quotation stands: `China Daily · 10 July 2013 · ¶8`, as escaped markdown. Where the source is unknown, the
 * file's name and the title stand for it. It links nothing: an article's page has a button of its own.
 */
export function sourceLine(article: ArticleHead, place: string): string {
  return [...origin(article), escapeLine(describePublished(article.published)), place].join(' · ');
}

function origin(article: ArticleHead): string[] {
  const source = escapeLine(shorten(describeSource(article.source), 80));
  if (article.source !== null) return [source];
  return [source, escapeLine(shorten(article.file, 100)), escapeLine(shorten(article.title, 100))];
}
