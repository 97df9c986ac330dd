import type { Article } from '../articles/article.ts';
import type { Reading } from '../articles/folder.ts';
import { texts } from '../catalogue/texts.ts';
import { plain } from './plain.ts';
import { type Page, printRows } from './print.ts';
import { placeOf } from './print-citation.ts';

/** The article with this id (or key), read no further than needed; null where there is none. */
export async function findArticle(items: AsyncIterable<Reading>, id: string): Promise<Article | null> {
  for await (const item of items) {
    if (item.kind === 'article' && (item.article.id === id || item.article.key === id)) return item.article;
  }
  return null;
}

/** The article as one line of JSON. `text` is exactly what spans count in. */
export function showJson(article: Article): string {
  const { id, title, source, published, url, author, language, copyOf, file, line, paragraphs, text } =
    article;
  const spans = paragraphs.map(({ kind, start, end }, index) => ({ n: index + 1, kind, start, end }));
  const place = line === null ? { file } : { file, line };
  return JSON.stringify({
    id,
    title,
    source,
    published,
    url,
    author,
    language,
    copyOf,
    ...place,
    paragraphs: spans,
    text,
  });
}

/** The article for a reader: what is known of it, an empty line, and its whole text. */
export function showText(article: Article, page: Page): string {
  const rows = [
    { label: texts.terminal.title, value: article.title },
    { label: texts.terminal.source, value: article.source },
    { label: texts.terminal.published, value: article.published },
    { label: texts.terminal.author, value: article.author },
    { label: texts.terminal.url, value: article.url },
    { label: texts.terminal.file, value: placeOf(article) },
    { label: texts.terminal.id, value: article.id },
  ].map(({ label, value }) => ({ label, value: value ?? texts.terminal.unknown }));
  return `${printRows(rows, page).join('\n')}\n\n${plain(article.text).trimEnd()}\n`;
}
