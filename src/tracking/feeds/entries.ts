import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { parseUrl } from '../../text/parse-url.ts';
import type { EntryDraft, Words } from './draft.ts';
import { withoutReferences } from './entities.ts';
import type { Entry } from './feed.ts';
import { feedDate } from './feed-date.ts';
import { markupText, oneLine } from './markup.ts';

/** Clocks differ. */
const TOLERANCE = 3_600_000;
const DAY = 86_400_000;
/** After about so many characters others have their turn; an entry costs some whatever it holds. */
const TURN = 200_000;
const PER_ENTRY = 500;
const MOST_CATEGORIES = 50;
const LONGEST_ID = 1000;

/**
 * Entries as their format gives them → entries with dates read, addresses resolved and ids told apart, newest first.
 *
 * @param base what addresses are relative to: the feed's own address or `xml:base`; null where neither is known.
 */
export async function readEntries(
  drafts: readonly EntryDraft[],
  base: string | null,
  now: Date,
): Promise<Entry[]> {
  const read: Read[] = [];
  let length = 0;
  for (const draft of drafts) {
    read.push(readEntry(draft, base, now));
    length += PER_ENTRY + (draft.content?.text.length ?? 0) + (draft.summary?.text.length ?? 0);
    if (length < TURN) continue;
    length = 0;
    await setImmediate();
  }
  return newestFirst(withoutCopies(read));
}

/** An absolute address of the web; null for any other. */
export function webAddress(written: string | null | undefined, base: string | null): string | null {
  const words = written?.trim();
  if (!words || words.length > 8000) return null;
  const url = parseUrl(words, base ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null;
}

/** Words of a feed on one line. */
export function lineOf(words: Words | null): string | null {
  if (words === null) return null;
  if (words.markup === true || (words.markup === 'maybe' && MARKED.test(words.text))) {
    return oneLine(markupText(words.text).replaceAll('\n', ' '));
  }
  if (words.markup === false) return oneLine(words.text);
  // Escaped once too often, a section's marks are words.
  return oneLine(withoutReferences(words.text.replace(/^<!\[CDATA\[|\]\]>$/g, '')));
}

/** Tags that stand in headlines. Other words in angle brackets are words. */
const MARKED =
  /<\/?(?:a|abbr|b|br|cite|em|font|i|p|q|s|small|span|strong|sub|sup|u)(?:[\s/][^<>]{0,1000})?>/i;

interface Read extends Entry {
  readonly ownId: string | null;
}

function readEntry(draft: EntryDraft, feedBase: string | null, now: Date): Read {
  const base = webAddress(draft.base, feedBase) ?? feedBase;
  const published = firstDate(draft.published);
  const updated = firstDate(draft.updated);
  const shown = published ?? updated;
  return {
    id: '',
    idFrom: 'id',
    ownId: oneLine(draft.id?.slice(0, LONGEST_ID) ?? ''),
    title: lineOf(draft.title),
    url: firstAddress(draft.links, base),
    published,
    updated,
    future: shown !== null && moment(shown) > now.getTime() + TOLERANCE + (shown.length > 10 ? 0 : DAY / 2),
    author:
      [...new Set(draft.authors.map((name) => oneLine(markupText(name))))]
        .filter((name) => name !== null)
        .join(', ') || null,
    summary: textOf(draft.summary),
    content: textOf(draft.content),
    html: draft.content?.markup === true ? draft.content.text : null,
    categories: [...new Set(draft.categories.map(oneLine))]
      .filter((name) => name !== null)
      .slice(0, MOST_CATEGORIES),
  };
}

function firstDate(written: readonly string[]): string | null {
  let day: string | null = null;
  for (const words of written) {
    const date = feedDate(words);
    if (date !== null && date.length > 10) return date;
    day ??= date;
  }
  return day;
}

function firstAddress(links: readonly string[], base: string | null): string | null {
  for (const link of links) {
    const address = webAddress(link, base);
    if (address !== null) return address;
  }
  return null;
}

function textOf(words: Words | null): string | null {
  if (words === null) return null;
  return (words.markup ? markupText(words.text) : words.text.trim()) || null;
}

/**
 * An id that entries with different addresses share tells none of them apart, and neither does an address that entries
 * with different titles share. A whole copy is left out.
 */
function withoutCopies(entries: readonly Read[]): Entry[] {
  const addresses = new Several();
  const titles = new Several();
  for (const { ownId, url, title } of entries) {
    if (ownId !== null) addresses.add(ownId, url ?? title);
    if (url !== null) titles.add(url, title);
  }
  const found = new Map<string, Entry>();
  for (const { ownId, ...entry } of entries) {
    const own = ownId !== null && !addresses.has(ownId) ? ownId : null;
    const address = entry.url !== null && !titles.has(entry.url) ? entry.url : null;
    const id = own ?? address ?? textId(entry);
    const idFrom = own !== null ? 'id' : address !== null ? 'link' : 'text';
    if (!found.has(id)) found.set(id, { ...entry, id, idFrom });
  }
  return [...found.values()];
}

/** What an entry says that is least likely to be edited. */
function textId({ title, published, summary, content, url }: Entry): string {
  const said = title === null ? (summary ?? content) : published;
  return `text:${hash('sha256', `${url}\n${title}\n${said}`, 'hex').slice(0, 32)}`;
}

/** The keys that came with more than one value. */
class Several {
  private readonly first = new Map<string, string | null>();
  private readonly several = new Set<string>();

  add(key: string, value: string | null): void {
    if (!this.first.has(key)) this.first.set(key, value);
    else if (this.first.get(key) !== value) this.several.add(key);
  }

  has(key: string): boolean {
    return this.several.has(key);
  }
}

/** An entry without a date stays behind the one before it: feeds are mostly in order. */
function newestFirst(entries: readonly Entry[]): Entry[] {
  const dates = entries.map(({ published, updated }) => published ?? updated);
  let last = dates.find((date) => date !== null) ?? null;
  const dated = entries.map((entry, at) => {
    last = dates[at] ?? last;
    return { entry, time: last === null ? 0 : moment(last) };
  });
  return dated.sort((one, other) => other.time - one.time).map(({ entry }) => entry);
}

/** A day counts from its start. */
function moment(date: string): number {
  return Date.parse(date.length > 10 ? date : `${date}T00:00:00Z`);
}
