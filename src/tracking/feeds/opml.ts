import { texts } from '../../catalogue/texts.ts';
import { withoutReferences } from './entities.ts';
import { webAddress } from './entries.ts';
import { oneLine } from './markup.ts';
import { attributes, type Tag, tags } from './scan.ts';

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  readonly home: string | null;
  /** The outlines that it stands in, the outermost first. */
  readonly folders: readonly string[];
}

/** A list of feeds, or why it is none. */
export type FeedList =
  | {
      readonly kind: 'list';
      readonly title: string | null;
      readonly feeds: readonly ListedFeed[];
      /** How many were named again, or beyond what is read. */
      readonly repeated: number;
      readonly beyond: number;
      /** Addresses that are none of the web, as written; at most a hundred. */
      readonly unusable: readonly string[];
    }
  | { readonly kind: 'no list'; readonly reason: string };

const MOST_FEEDS = 5000;
const DEEPEST = 20;
const LONGEST = 500;

/**
 * Reads the feeds of an OPML text, nested and broken outlines included; each address once, where it is named first.
 * feedsmith gives a whole list up at the first fault, so the tags are read here.
 */
export function readOpml(text: string): FeedList {
  const reader = new ListReader(text);
  for (const tag of tags(text)) reader.take(tag);
  return reader.list();
}

/** Writes feeds as OPML 2.0, a nested outline for each folder. `readOpml` reads the same feeds from it. */
export function writeOpml(feeds: readonly ListedFeed[], title: string): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">'];
  lines.push(`<head><title>${escaped(title)}</title></head>`, '<body>');
  let open: readonly string[] = [];
  for (const feed of feeds) {
    const shared = open.findIndex((folder, at) => folder !== feed.folders[at]);
    const kept = shared < 0 ? open.length : shared;
    for (let depth = open.length; depth > kept; depth--) lines.push('</outline>');
    for (const folder of feed.folders.slice(kept)) lines.push(`<outline text="${escaped(folder)}">`);
    lines.push(outline(feed));
    open = feed.folders;
  }
  for (const _ of open) lines.push('</outline>');
  return `${[...lines, '</body>', '</opml>'].join('\n')}\n`;
}

function outline({ url, title, home }: ListedFeed): string {
  const name = title === null ? '' : ` title="${escaped(title)}"`;
  const site = home === null ? '' : ` htmlUrl="${escaped(home)}"`;
  return `<outline type="rss" text="${escaped(title ?? url)}"${name} xmlUrl="${escaped(url)}"${site}/>`;
}

function escaped(words: string): string {
  const whole = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return whole.replaceAll('"', '&quot;').replace(/[\0-\x1f]+/g, ' ');
}

class ListReader {
  private readonly text: string;
  private readonly found = new Map<string, ListedFeed>();
  private readonly unusable: string[] = [];
  /** Of each outline that is open: its name, or null where it is a feed. */
  private readonly open: (string | null)[] = [];
  private isList = false;
  private title: string | null = null;
  private repeated = 0;
  private beyond = 0;

  constructor(text: string) {
    this.text = text;
  }

  take(tag: Tag): void {
    if (tag.name === 'opml') this.isList = true;
    else if (tag.name === 'title' && tag.kind === 'open' && this.found.size === 0)
      this.title ??= this.titleAt(tag);
    else if (tag.name === 'outline') this.outline(tag);
  }

  list(): FeedList {
    if (!this.isList) return { kind: 'no list', reason: texts.feeds.noList };
    if (this.found.size + this.unusable.length === 0)
      return { kind: 'no list', reason: texts.feeds.noFeedsInList };
    return {
      kind: 'list',
      title: this.title,
      feeds: [...this.found.values()],
      repeated: this.repeated,
      beyond: this.beyond,
      unusable: this.unusable,
    };
  }

  private outline(tag: Tag): void {
    if (tag.kind === 'close') {
      this.open.pop();
      return;
    }
    const found = attributes(this.text, tag);
    const name = value(found, 'title') ?? value(found, 'text');
    const address = value(found, 'xmlurl');
    if (address !== null)
      this.feed(address, value(found, 'title') ?? this.named(found, address), value(found, 'htmlurl'));
    if (tag.kind === 'open') this.open.push(address === null ? name : null);
  }

  /** The text of an outline is its title, unless it repeats the address. */
  private named(found: ReadonlyMap<string, string>, address: string): string | null {
    const text = value(found, 'text');
    return text === address ? null : text;
  }

  private feed(address: string, title: string | null, home: string | null): void {
    const url = webAddress(
      address.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'),
      null,
    );
    if (url === null) {
      if (this.unusable.length < 100) this.unusable.push(address.slice(0, LONGEST));
    } else if (this.found.has(url)) this.repeated++;
    else if (this.found.size >= MOST_FEEDS) this.beyond++;
    else this.found.set(url, { url, title, home: webAddress(home, null), folders: this.folders() });
  }

  private folders(): string[] {
    return this.open.filter((name) => name !== null).slice(0, DEEPEST);
  }

  private titleAt(tag: Tag): string | null {
    const end = this.text.indexOf('<', tag.end);
    return oneLine(
      withoutReferences(this.text.slice(tag.end, end < 0 ? tag.end : Math.min(end, tag.end + LONGEST))),
    );
  }
}

function value(found: ReadonlyMap<string, string>, name: string): string | null {
  const written = found.get(name);
  return written === undefined ? null : (oneLine(withoutReferences(written))?.slice(0, 4000) ?? null);
}
