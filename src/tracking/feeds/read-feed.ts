import { texts } from '../../catalogue/texts.ts';
import { decodeFeed } from './decode.ts';
import type { FeedDraft } from './draft.ts';
import { lineOf, readEntries, webAddress } from './entries.ts';
import { FEED_LIMITS, type FeedLimits, type FeedResult, type NoFeedReason } from './feed.ts';
import { fromJson } from './from-json.ts';
import { readJson } from './json.ts';
import { divide } from './parts.ts';
import { readParts } from './read-parts.ts';

export interface FeedSource {
  /** Where the feed was read, after redirects; what its links are relative to. */
  readonly url: string | null;
  /** The charset that the Content-Type of the response names. */
  readonly charset: string | null;
  /** The moment that dates of the future are told from. */
  readonly now: Date;
  readonly limits?: FeedLimits;
}

/**
 * The bytes of a feed → the feed, or why they are none. Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed 1.0
 * and 1.1, and of a broken one what is whole. Expands no entity that a document declares and fetches nothing.
 */
export async function readFeed(bytes: Uint8Array, source: FeedSource): Promise<FeedResult> {
  const limits = source.limits ?? FEED_LIMITS;
  const isCut = bytes.byteLength > limits.bytes;
  const text = await decodeFeed(isCut ? bytes.subarray(0, limits.bytes) : bytes, source.charset);
  if (text === null) return noFeed('binary');
  const start = /[^\s\0]/.exec(text.slice(0, 2 ** 16))?.[0];
  if (start === undefined) return noFeed('empty');
  if (start === '{' || start === '[') return isCut ? noFeed('too large') : readJsonFeed(text, source, limits);
  const parts = divide(text, limits.entries);
  if (parts === null) return noFeed(start === '<' ? 'xml' : 'text');
  if (typeof parts === 'string') return noFeed(otherXml(parts, start));
  const { draft, lost } = await readParts(text, parts);
  return finished(draft, source, { cut: parts.cut || isCut, lost: lost + parts.dropped });
}

async function readJsonFeed(text: string, source: FeedSource, limits: FeedLimits): Promise<FeedResult> {
  const read = readJson(text);
  const draft = read && jsonDraft(read.value);
  if (!read || !draft) return noFeed('json');
  const entries = draft.entries.slice(0, limits.entries);
  const lost = read.lost + draft.entries.length - entries.length;
  return finished({ ...draft, entries }, source, { cut: read.cut, lost });
}

function jsonDraft(value: object): FeedDraft | null {
  try {
    return fromJson(value);
  } catch {
    // The parser throws where the value is not of a feed.
    return null;
  }
}

async function finished(
  draft: FeedDraft,
  source: FeedSource,
  state: { cut: boolean; lost: number },
): Promise<FeedResult> {
  const address = webAddress(source.url, null);
  const home =
    draft.links
      .map((link) => webAddress(link, webAddress(draft.base, address) ?? address))
      .find((link) => link !== null) ?? null;
  const base = webAddress(draft.base, address) ?? address ?? home;
  const { format, skipDays } = draft;
  const skipHours = draft.skipHours
    .map((hour) => (hour === 24 ? 0 : hour))
    .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour < 24);
  const minutes =
    draft.minutes !== null && draft.minutes > 0 && draft.minutes <= 525_600
      ? Math.round(draft.minutes)
      : null;
  return {
    kind: 'feed',
    feed: {
      format,
      title: lineOf(draft.title),
      home,
      language: /^[a-z]{2,3}(?:[-_][a-z\d]{1,8}){0,3}$/i.test(draft.language ?? '') ? draft.language : null,
      rhythm: { minutes, skipHours: [...new Set(skipHours)], skipDays: [...new Set(skipDays)].slice(0, 7) },
      entries: await readEntries(draft.entries, base, source.now),
      ...state,
    },
  };
}

function otherXml(root: string, start: string): NoFeedReason {
  if (root === 'opml') return 'opml';
  if (root === 'urlset' || root === 'sitemapindex') return 'sitemap';
  if (PAGE.has(root)) return 'page';
  return start === '<' ? 'xml' : 'text';
}

/** What pages begin with, complete or not. */
const PAGE = new Set(
  'html b p br i font hr pre head body title meta link script style div main article section header nav table h1 h2 form a ul img span center noscript'.split(
    ' ',
  ),
);

function noFeed(why: NoFeedReason): FeedResult {
  return { kind: 'no feed', why, reason: texts.feeds.noFeed[why] };
}
