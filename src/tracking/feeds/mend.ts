import { markupAsText, mendedAttribute, mendedText } from './escape.ts';
import type { Part, Parts } from './parts.ts';
import { attributes, localName, type Tag } from './scan.ts';

/** What is read of a feed and of its entries, by local name; all else is left out, whatever is wrong with it. */
const READ = new Set(
  (
    'title link guid id pubdate date published issued created updated modified lastbuilddate description summary ' +
    'content encoded author creator category subject language ttl hour day updateperiod updatefrequency'
  ).split(' '),
);
/** Elements whose inside is read in turn. */
const TRANSPARENT = new Set(['channel', 'skiphours', 'skipdays']);
/** Vocabularies that use the same names for pictures, sounds and films. */
const OTHER = new Set('media itunes podcast googleplay yt gd thr geo slash wfw image'.split(' '));
/** Attributes that are read; namespaces are kept too. */
const ATTRIBUTES = new Set(
  'href rel type mode src term label ispermalink rdf:about rdf:resource xml:base xml:lang'.split(' '),
);
/** Longer texts are read up to here, in UTF-16 code units: articles, and all else. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_WORDS = 10_000;
const TEXTS = new Set(['description', 'summary', 'content', 'encoded']);
/** What unprefixed names in an RSS item, which its version does not know, are known as elsewhere. */
const RSS_NAMES: ReadonlyMap<string, string> = new Map([
  ['date', 'dc:date'],
  ['creator', 'dc:creator'],
  ['subject', 'dc:subject'],
  ['id', 'guid'],
  ['published', 'atom:published'],
  ['issued', 'atom:published'],
  ['created', 'atom:published'],
  ['updated', 'atom:updated'],
  ['modified', 'atom:updated'],
  ['encoded', 'content:encoded'],
  ['content', 'content:encoded'],
  ['summary', 'dc:description'],
]);

/**
 * One part of a feed, written anew: the elements that are read, well-formed, each with its text escaped. The parser
 * of the feed gives up at the first fault, so it is handed none.
 */
export function mendPart(text: string, part: Part, root: Parts['root']): string {
  return new Mender(text, part, root).mended();
}

/** The attributes of a root element as they may be written anew. */
export function mendedAttributes(found: ReadonlyMap<string, string>, root: Parts['root']): string {
  let written = '';
  for (const [name, value] of found) {
    // A default namespace of RSS takes its elements' names away; there are several, none of which is needed.
    const namespace = name.startsWith('xmlns') && (root === 'atom' || name !== 'xmlns');
    if (namespace || ATTRIBUTES.has(name)) written += ` ${name}="${mendedAttribute(value)}"`;
  }
  return written;
}

class Mender {
  private readonly closes = new Map<string, number[]>();
  private written = '';
  private next = 0;

  private readonly text: string;
  private readonly part: Part;
  private readonly root: Parts['root'];

  constructor(text: string, part: Part, root: Parts['root']) {
    this.text = text;
    this.part = part;
    this.root = root;
    // From the last to the first, so that the nearest one can be popped.
    for (let index = part.tags.length - 1; index >= 0; index--) {
      const tag = part.tags[index];
      if (tag?.kind !== 'close') continue;
      const known = this.closes.get(tag.name);
      if (known) known.push(index);
      else this.closes.set(tag.name, [index]);
    }
  }

  mended(): string {
    while (this.next < this.part.tags.length) {
      const index = this.next++;
      const tag = this.part.tags[index];
      if (tag && tag.kind !== 'close') this.element(tag, index);
    }
    return this.written;
  }

  private element(tag: Tag, index: number): void {
    const local = localName(tag.name);
    if (TRANSPARENT.has(local)) {
      this.wrap(tag, index, local);
      return;
    }
    if (local === 'entry' || local === 'item') return;
    const close = tag.kind === 'empty' ? index : this.closeOf(tag, index);
    if (!isRead(tag.name)) {
      if (close > index) this.next = close + 1;
      return;
    }
    const inner = tag.kind === 'empty' ? '' : this.inside(tag, close);
    const emptyLink = local === 'link' && inner.trim() === '' ? this.textBehind(tag, index) : '';
    this.write(tag, inner || emptyLink, index, close);
  }

  /** Skipped hours and days stand in an element of their own. */
  private wrap(tag: Tag, index: number, local: string): void {
    if (local === 'channel' || tag.kind === 'empty') return;
    const close = this.closeOf(tag, index);
    if (close < 0) return;
    const before = this.written;
    this.written = '';
    for (this.next = index + 1; this.next < close; ) {
      const at = this.next++;
      const inner = this.part.tags[at];
      if (inner?.kind === 'open') this.element(inner, at);
    }
    // Twice, since the parser reads a list where there are several, and nothing where there is one.
    this.written = `${before}<${local}>${this.written}${this.written}</${local}>`;
    this.next = close + 1;
  }

  /** What stands in an element; of one that is not closed, all up to the next one that is read. */
  private inside(tag: Tag, close: number): string {
    const { tags, end } = this.part;
    if (close >= 0) {
      this.next = close + 1;
      return this.text.slice(tag.end, tags[close]?.start);
    }
    // An end tag without its beginning may be this one's, misspelt.
    let open = 0;
    for (let other = tags[this.next]; other && !isRead(other.name); other = tags[this.next]) {
      if (other.kind === 'open') open++;
      if (other.kind === 'close' && --open < 0) break;
      this.next++;
    }
    return this.text.slice(tag.end, tags[this.next]?.start ?? end);
  }

  /** A link that was closed before its address: `<link />https://…`. */
  private textBehind(tag: Tag, index: number): string {
    const end = this.part.tags[index + (tag.kind === 'empty' ? 1 : 2)]?.start ?? this.part.end;
    const from = tag.kind === 'empty' ? tag.end : (this.part.tags[index + 1]?.end ?? end);
    const words = this.text.slice(from, Math.min(end, from + 2000)).trim();
    return /^https?:\/\/\S+$/.test(words) ? words : '';
  }

  /** The end tag of an element; -1 where it has none before the next one of its name. */
  private closeOf(tag: Tag, index: number): number {
    const closes = this.closes.get(tag.name) ?? [];
    while (closes.length > 0 && (closes.at(-1) ?? 0) < index) closes.pop();
    const close = closes.at(-1) ?? -1;
    const tags = this.part.tags;
    // Text is not nested in itself; an element that is passed over may be.
    if (close < 0 || !isRead(tag.name)) return close;
    return tags[index + 1]?.kind === 'open' && tags[index + 1]?.name === tag.name ? -1 : close;
  }

  private write(tag: Tag, inner: string, index: number, close: number): void {
    const local = localName(tag.name);
    const found = attributes(this.text, tag);
    const nested = this.part.tags.slice(index + 1, Math.max(index + 1, close));
    const person = local === 'author' ? this.personName(nested) : null;
    if (person !== null) {
      const prefix = tag.name.slice(0, -local.length);
      this.written += `<${tag.name}${mendedAttributes(found, this.root)}><${prefix}name>${mendedText(person.slice(0, LONGEST_WORDS))}</${prefix}name></${tag.name}>`;
      return;
    }
    if (inner.trim() === '' && found.size === 0) return;
    const name = this.nameFor(tag.name, found);
    const markup = this.root === 'atom' && nested.length > 0;
    if (markup) found.set('type', 'html');
    else if (found.get('mode')?.toLowerCase() === 'base64') return;
    const kept = inner.slice(0, TEXTS.has(local) ? LONGEST_TEXT : LONGEST_WORDS);
    const words = markup ? markupAsText(kept) : mendedText(kept);
    this.written += `<${name}${mendedAttributes(found, this.root)}>${words}</${name}>`;
  }

  private personName(nested: readonly Tag[]): string | null {
    const at = nested.findIndex(({ name, kind }) => kind === 'open' && localName(name) === 'name');
    const name = nested[at];
    const end = nested[at + 1]?.start;
    return name && end !== undefined ? this.text.slice(name.end, end) : null;
  }

  private nameFor(name: string, found: ReadonlyMap<string, string>): string {
    if (this.root === 'atom') return name;
    const plain = name.startsWith('rss:') ? name.slice(4) : name;
    if (plain === 'link' && found.has('href')) return 'atom:link';
    return this.part.tags[0]?.name.endsWith('item') ? (RSS_NAMES.get(plain) ?? plain) : plain;
  }
}

function isRead(name: string): boolean {
  const prefix = name.slice(0, Math.max(0, name.lastIndexOf(':')));
  return READ.has(localName(name)) && !OTHER.has(prefix);
}
