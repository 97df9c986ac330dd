import { attributes, localName, type Tag, tags } from './scan.ts';

/** The head of a feed or one of its entries: its tags, and what of the document it takes up. */
export interface Part {
  readonly tags: readonly Tag[];
  readonly start: number;
  readonly end: number;
}

export type Root = 'rss' | 'rdf' | 'atom';

/** An XML feed, divided. */
export interface Parts {
  readonly root: Root;
  /** The root element's name as it stands there, in lower case. */
  readonly name: string;
  /** Of the root element: namespaces, language, base address. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands round the entries. */
  readonly heads: readonly Part[];
  readonly entries: readonly Part[];
  /** Whether the document ends before the feed does; an entry that it ends in is left out. */
  readonly cut: boolean;
  /** Entries left out since there were too many, or too much was in one. */
  readonly dropped: number;
}

/** More tags than any entry has that people read. */
const MOST_TAGS = 20_000;
const ROOTS: ReadonlyMap<string, Root> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
]);

/**
 * Divides a feed by the tags that begin and end its entries, well-formed or not: an entry that is never closed ends
 * where the next one begins. Gives the name of the first element instead where that begins no feed; null where
 * there is no element at all.
 */
export function divide(text: string, mostEntries: number): Parts | string | null {
  const found = tags(text);
  let printed: string | null = null;
  for (const tag of found) {
    if (tag.kind === 'close') continue;
    const local = localName(tag.name);
    const root = ROOTS.get(local) ?? null;
    // A warning that a server printed before the feed may hold line breaks and bold words.
    if (root === null && PRINTED.has(local)) {
      printed ??= local;
      continue;
    }
    if (root === null) return local;
    const divider = new Divider(root, mostEntries, tag);
    for (const inner of found) divider.take(inner);
    return divider.end(attributes(text, tag), text.length);
  }
  return printed;
}

const PRINTED = new Set(['br', 'b', 'p', 'font', 'i', 'hr', 'pre']);

class Divider {
  private readonly heads: Part[] = [];
  private readonly entries: Part[] = [];
  private readonly entryName: string;
  private readonly rootName: string;
  private current: Tag[] = [];
  private start: number;
  private inEntry = false;
  private overfull = false;
  private dropped = 0;
  private ended: boolean;

  private readonly root: Root;
  private readonly mostEntries: number;
  private readonly first: Tag;

  constructor(root: Root, mostEntries: number, first: Tag) {
    this.root = root;
    this.mostEntries = mostEntries;
    this.first = first;
    this.entryName = root === 'atom' ? 'entry' : 'item';
    this.rootName = localName(first.name);
    this.start = first.end;
    this.ended = first.kind === 'empty';
  }

  take(tag: Tag): void {
    const local = localName(tag.name);
    if (local === this.entryName) {
      this.turn(tag);
      return;
    }
    if (tag.kind === 'close' && (local === this.rootName || local === 'channel')) {
      // What is open at the end of the feed was closed by it.
      if (this.inEntry) this.finish(tag.start, tag.end);
      if (local === this.rootName) this.ended = true;
      return;
    }
    if (this.current.length < MOST_TAGS) this.current.push(tag);
    else this.overfull = true;
  }

  end(attributes: ReadonlyMap<string, string>, length: number): Parts {
    if (!this.inEntry) this.finish(length, length);
    return {
      root: this.root,
      name: this.first.name,
      attributes,
      heads: this.heads,
      entries: this.entries,
      cut: !this.ended,
      dropped: this.dropped,
    };
  }

  /** From the head to an entry, from an entry to the next, or back to the head. */
  private turn(tag: Tag): void {
    if (tag.kind === 'empty' || (tag.kind === 'close' && !this.inEntry)) return;
    this.finish(tag.start, tag.kind === 'open' ? tag.start : tag.end);
    if (tag.kind === 'close') return;
    this.inEntry = true;
    this.current.push(tag);
  }

  private finish(end: number, next: number): void {
    const part: Part = { tags: this.current, start: this.start, end };
    if (!this.inEntry) this.heads.push(part);
    else if (this.overfull || this.entries.length >= this.mostEntries) this.dropped++;
    else this.entries.push(part);
    this.current = [];
    this.start = next;
    this.inEntry = false;
    this.overfull = false;
  }
}
