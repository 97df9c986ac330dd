import type { Answered } from '../answers/answer.ts';
import { texts } from '../catalogue/texts.ts';
import type { QuotedArticle } from './quoted-articles.ts';

/** A line of small print from its parts; nothing in it is of an article or a user. */
export function smallPrint(...parts: readonly string[]): string {
  return `-# ${parts.filter((part) => part !== '').join(' · ')}`;
}

/** “1–3 of 7”, where there is anything to count. */
export function rangeOf({ offset, total }: Answered, count: number): string {
  if (total === 0) return '';
  if (count === 0) return texts.reply.nothingAfter(total);
  return texts.reply.range(offset + 1, offset + count, total);
}

/** “3 articles, 2 sources”: what the quotations of a page are from. */
export function originsOf(quoted: readonly QuotedArticle[]): string {
  if (quoted.length === 0) return '';
  const sources = new Set(quoted.flatMap(({ article }) => article.source ?? []));
  return texts.reply.from(quoted.length, sources.size);
}

export function timeOf(ms: number | undefined): string {
  return ms === undefined ? '' : texts.reply.took(ms);
}
