import iconv from 'iconv-lite';

/** What must come of a feed. Only what is named is compared, but there are exactly as many entries as here. */
export interface Expected {
  /** Where the feed was read, unless told `https://news.example/feed`. */
  readonly url?: string;
  /** What the Content-Type of its response names. */
  readonly charset?: string;
  readonly noFeed?: string;
  readonly feed?: Readonly<Record<string, unknown>>;
  readonly entries?: readonly Readonly<Record<string, unknown>>[];
}

export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** A case whose feed is text in some encoding, UTF-8 unless told. */
export function textCase(name: string, text: string, expected: Expected, encoding = 'utf8'): Case {
  return { name, bytes: iconv.encode(text, encoding), expected };
}

export const RSS_NAMES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:media="http://search.yahoo.com/mrss/"';

/** An RSS 2.0 feed round some items. */
export function rss(items: string, before = '<?xml version="1.0" encoding="UTF-8"?>\n'): string {
  return `${before}<rss version="2.0" ${RSS_NAMES}>\n<channel><title>The Harbour Herald</title><link>https://news.example/</link>\n${items}\n</channel></rss>\n`;
}

/** An Atom 1.0 feed round some entries. */
export function atom(entries: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"${attributes}>\n<title>The Harbour Herald</title><link href="https://news.example/"/><id>urn:herald</id>\n${entries}\n</feed>\n`;
}

/** A plain item, and what must come of it. */
export function item(n: number): string {
  return `<item><title>Story ${n}</title><link>https://news.example/${n}</link><guid isPermaLink="false">story-${n}</guid><pubDate>Wed, 10 Jul 2013 1${n}:00:00 GMT</pubDate></item>`;
}

export function story(n: number): Readonly<Record<string, unknown>> {
  return {
    id: `story-${n}`,
    title: `Story ${n}`,
    url: `https://news.example/${n}`,
    published: `2013-07-10T1${n}:00:00Z`,
  };
}
