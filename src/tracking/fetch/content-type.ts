import { texts } from '../../catalogue/texts.ts';
import type { Purpose } from './result.ts';

export interface ContentType {
  /** In lower case, without parameters: `text/html`. */
  readonly media: string;
  /** As the server claims, in lower case; null where it claims none. Whether it is true is for the reader to find out. */
  readonly charset: string | null;
}

const PAGE = ['text/html', 'application/xhtml+xml'];
/** Many feeds are served as plain XML, as JSON or as text; `+xml` and `+json` are taken with them. */
const FEED = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
  'application/json',
  'text/plain',
];
const STRUCTURED = /^application\/[a-z\d.-]+\+(?:xml|json)$/;

/** Null where there is no type that can be read. */
export function readContentType(header: string | null): ContentType | null {
  if (header === null || header.length > 500) return null;
  const [media = '', ...parameters] = header.split(';').map((part) => part.trim());
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(media)) return null;
  return { media: media.toLowerCase(), charset: charsetOf(parameters) };
}

/**
 * Whether something of this type is read for a purpose. What has no type is: whoever parses it finds out soon enough.
 */
export function isWanted(type: ContentType | null, purpose: Purpose): boolean {
  if (type === null) return true;
  const isPage = PAGE.includes(type.media);
  const isFeed = FEED.includes(type.media) || (STRUCTURED.test(type.media) && !isPage);
  switch (purpose) {
    case 'page':
      return isPage;
    case 'feed':
      return isFeed;
    case 'either':
      return isPage || isFeed;
    case 'file':
      return true;
  }
}

/** What to ask a server for. */
export function acceptOf(purpose: Purpose): string {
  const feeds = 'application/rss+xml, application/atom+xml, application/feed+json';
  const plain = 'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8';
  switch (purpose) {
    case 'page':
      return 'text/html, application/xhtml+xml';
    case 'feed':
      return `${feeds}, ${plain}`;
    case 'either':
      return `${feeds}, ${plain}, text/html;q=0.7, application/xhtml+xml;q=0.7`;
    case 'file':
      return '*/*';
  }
}

export function unwantedReason({ media }: ContentType, purpose: Purpose): string {
  switch (purpose) {
    case 'page':
      return texts.fetching.notPage(media);
    case 'feed':
      return texts.fetching.notFeed(media);
    case 'either':
    case 'file':
      return texts.fetching.neither(media);
  }
}

function charsetOf(parameters: readonly string[]): string | null {
  for (const parameter of parameters) {
    const [, value = ''] = /^charset\s?=\s?(["']?)([\w.:+-]{1,40})\1$/i.exec(parameter)?.slice(1) ?? [];
    if (value !== '') return value.toLowerCase();
  }
  return null;
}
