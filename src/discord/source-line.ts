import { describePublished, describeSource } from '../answers/describe.ts';
import type { ArticleHead } from '../articles/article.ts';
import { escapeLine, shorten } from './escape.ts';

/** A link longer than this is not worth its share of a message. */
const LONGEST_LINK = 300;

/**
 * Where a quotation stands: `China Daily · 10 July 2013 · ¶8`, as escaped markdown. Where the source is unknown, the
 * file's name and the title stand for it. A page that can be opened is linked under a word of ours, because Discord
 * shows a link whose label looks like another address as plain text.
 */
export function sourceLine(article: ArticleHead, place: string): string {
  const link = safeLink(article.url);
  return [
    ...origin(article),
    escapeLine(describePublished(article.published)),
    place,
    ...(link === null ? [] : [`[open](${link})`]),
  ].join(' · ');
}

function origin(article: ArticleHead): string[] {
  const source = escapeLine(shorten(describeSource(article.source), 80));
  if (article.source !== null) return [source];
  return [source, escapeLine(shorten(article.file, 100)), escapeLine(shorten(article.title, 100))];
}

/** An address that is safe behind a label: http or https, a public-looking host, no credentials; null otherwise. */
export function safeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (parsed.username !== '' || parsed.password !== '' || !parsed.hostname.includes('.')) return null;
  const link = parsed.href.replace(/[()<>"'\\[\]`*|~]/g, percent);
  return link.length <= LONGEST_LINK ? link : null;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
