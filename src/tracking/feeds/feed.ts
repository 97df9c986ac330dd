/** A feed as it was read: what it says of itself, and its entries, newest first. */
export interface Feed {
  readonly format: 'rss' | 'rdf' | 'atom' | 'json';
  readonly title: string | null;
  /** The site that the feed belongs to, absolute. */
  readonly home: string | null;
  /** As the feed names it: `en`, `de-AT`. */
  readonly language: string | null;
  readonly rhythm: Rhythm;
  readonly entries: readonly Entry[];
  /** Whether the file ended before the feed did, or was longer than what is read. Its whole entries are here. */
  readonly cut: boolean;
  /** Entries that could not be read, or were too many. */
  readonly lost: number;
}

/** How often the feed asks to be read. */
export interface Rhythm {
  /** Minutes to wait before it is read again. */
  readonly minutes: number | null;
  /** Hours of the day in UTC, from 0 to 23, and days in English (“Saturday”), on which nothing is published. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
}

export interface Entry {
  /** Unlike that of any other entry of its feed, and the same whenever the feed is read again. */
  readonly id: string;
  /** What `id` was made from: the feed's own id, the address, or, where it has neither, what it says. */
  readonly idFrom: 'id' | 'link' | 'text';
  /** One line of plain text. */
  readonly title: string | null;
  /** The address of the article, absolute, `http` or `https`. */
  readonly url: string | null;
  /**
   * An instant (`2013-07-10T10:00:00Z`), or where the zone is not known or not to be trusted the day as written there
   * (`2013-07-10`). Null where nothing can be read for certain.
   */
  readonly published: string | null;
  readonly updated: string | null;
  /** Whether it says that it will be published later than now. */
  readonly future: boolean;
  readonly author: string | null;
  /** Plain text, a blank line between paragraphs. */
  readonly summary: string | null;
  readonly content: string | null;
  /** The markup that `content` was read from, for a reader of articles; null where it was none. */
  readonly html: string | null;
  readonly categories: readonly string[];
}

/** Why something is no feed. */
export type NoFeedReason =
  | 'empty'
  | 'page'
  | 'opml'
  | 'sitemap'
  | 'binary'
  | 'json'
  | 'xml'
  | 'text'
  | 'too large';

/** A feed, or why it is none, with a sentence that a reader can be told. */
export type FeedResult =
  | { readonly kind: 'feed'; readonly feed: Feed }
  | { readonly kind: 'no feed'; readonly why: NoFeedReason; readonly reason: string };

/** How much of a feed is read. */
export interface FeedLimits {
  /** Of an XML feed, what is beyond is left out and the feed is `cut`; a JSON feed that is larger is none. */
  readonly bytes: number;
  /** Beyond these, in the order of the file, entries are `lost`. */
  readonly entries: number;
}

export const FEED_LIMITS: FeedLimits = { bytes: 10 * 2 ** 20, entries: 2000 };
