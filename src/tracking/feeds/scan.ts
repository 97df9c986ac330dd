/** A tag as it stands in a document, well-formed or not. Positions count UTF-16 code units. */
export interface Tag {
  /** In lower case, with its prefix: `dc:date`. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

const CDATA = '<![CDATA[';
const NAME = /<(\/?)([a-z_\u0080-\uffff][\w.:\u0080-\uffff-]{0,80})/iy;
/** Where a new entry begins or one ends: no CDATA section that holds another one reaches beyond it. */
const BOUNDARY = /<\/?(?:item|entry)[\s>]/i;

/**
 * The tags of a document in their order, in linear time whatever is broken. What stands in comments, CDATA sections,
 * processing instructions and the document type (its entities with it) is passed over. A “<” within a tag ends it:
 * XML allows none there, and so a quotation mark that is never closed takes no more than its own tag along.
 */
export function* tags(text: string): Generator<Tag> {
  const next = new Finder(text);
  let at = text.indexOf('<');
  while (at >= 0) {
    const skipped = skip(text, at, next);
    if (skipped > at) {
      at = text.indexOf('<', skipped);
      continue;
    }
    NAME.lastIndex = at;
    const match = NAME.exec(text);
    const following = text.indexOf('<', at + 1);
    const close = match ? tagEnd(text, NAME.lastIndex, following < 0 ? text.length : following) : -1;
    if (match && close >= 0) {
      const kind = match[1] ? 'close' : text[close - 1] === '/' ? 'empty' : 'open';
      yield { name: (match[2] ?? '').toLowerCase(), kind, start: at, end: close + 1 };
    }
    at = following;
  }
}

/** The attributes of a tag, names in lower case, values as written. At most thirty. */
export function attributes(text: string, tag: Tag): Map<string, string> {
  const found = new Map<string, string>();
  const inside = text.slice(tag.start + 1 + tag.name.length, tag.end - 1);
  for (const match of inside.matchAll(ATTRIBUTE)) {
    const name = (match[1] ?? '').toLowerCase();
    if (!found.has(name)) found.set(name, match[2] ?? match[3] ?? match[4] ?? '');
    if (found.size === MOST_ATTRIBUTES) break;
  }
  return found;
}

const MOST_ATTRIBUTES = 30;
const ATTRIBUTE = /([a-z_][\w.:-]{0,60})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]{1,4000}))/gi;

/** `dc:date` → `date`. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

/** After what stands at a “<” and is no tag; the same position where it may be a tag. */
function skip(text: string, at: number, next: Finder): number {
  if (text[at + 1] === '?') return after(next.of('>', at), 1, at + 2);
  if (text[at + 1] !== '!') return at;
  if (text.startsWith('<!--', at)) return after(next.of('-->', at + 4), 3, at + 4);
  if (text.startsWith(CDATA, at)) return sectionEnd(text, at, next);
  return declarationEnd(text, at, next);
}

function after(found: number, length: number, otherwise: number): number {
  return found < 0 ? otherwise : found + length;
}

/** A section that is never closed is no section: its element ends where its end tag stands. */
function sectionEnd(text: string, at: number, next: Finder): number {
  const inside = at + CDATA.length;
  const end = next.of(']]>', inside);
  if (end < 0) return inside;
  const other = next.of(CDATA, inside);
  const unclosed = other >= 0 && other < end && BOUNDARY.test(text.slice(inside, other));
  return unclosed ? inside : end + 3;
}

/** `<!DOCTYPE rss [ … ]>` with what it declares. One that is never closed ends at the first “>”. */
function declarationEnd(text: string, at: number, next: Finder): number {
  const end = next.of('>', at);
  const subset = next.of('[', at);
  if (end < 0 || subset < 0 || subset > end) return after(end, 1, at + 2);
  const close = next.of(']', subset);
  const whole = close < 0 ? -1 : next.of('>', close, 'after the subset');
  return whole >= 0 && text.slice(close + 1, whole).trim() === '' ? whole + 1 : end + 1;
}

/** The “>” of a tag, outside quotation marks where they are closed; -1 where there is none. */
function tagEnd(text: string, from: number, to: number): number {
  const rest = text.slice(from, to);
  for (let at = 0; at < rest.length; at++) {
    const letter = rest[at];
    if (letter === '>') return from + at;
    if (letter !== '"' && letter !== "'") continue;
    const close = rest.indexOf(letter, at + 1);
    if (close < 0) {
      const first = rest.indexOf('>', at);
      return first < 0 ? -1 : from + first;
    }
    at = close;
  }
  return -1;
}

/** `indexOf` that looks at no part of a text twice, for positions that only grow. */
class Finder {
  private readonly known = new Map<string, number>();

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Searches that do not grow together have purposes of their own. */
  of(words: string, from: number, purpose = words): number {
    const known = this.known.get(purpose);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = this.text.indexOf(words, from);
    this.known.set(purpose, found);
    return found;
  }
}
