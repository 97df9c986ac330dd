import { setImmediate } from 'node:timers/promises';
import type { EntryDraft, FeedDraft } from './draft.ts';
import { mendedAttribute } from './escape.ts';
import { fromAtom } from './from-atom.ts';
import { fromRss } from './from-rss.ts';
import { mendedAttributes, mendPart } from './mend.ts';
import type { Part, Parts } from './parts.ts';
import { attributes, localName } from './scan.ts';

/** Entries that are parsed at once. Between two batches others have their turn: a bot has to answer within seconds. */
const BATCH = 200;

/** What a divided feed says, and how many of its entries could not be read. */
export async function readParts(text: string, parts: Parts): Promise<{ draft: FeedDraft; lost: number }> {
  const head = parts.heads.map((part) => mendPart(text, part, parts.root)).join('');
  const parse = (mended: readonly string[]) =>
    attempt(() => parsed(written(parts, head, mended), parts.root));
  let draft: FeedDraft | null = null;
  const entries: EntryDraft[] = [];
  let lost = 0;
  for (let from = 0; from < parts.entries.length; from += BATCH) {
    const mended = parts.entries.slice(from, from + BATCH).map((part) => mendEntry(text, part, parts.root));
    // Something that the mending did not foresee: whoever is to blame goes, the others stay.
    const whole = parse(mended);
    const read = whole ? [whole] : mended.map((entry) => parse([entry])).filter((one) => one !== null);
    lost += whole ? 0 : mended.length - read.length;
    draft ??= read[0] ?? null;
    for (const one of read) entries.push(...one.entries);
    await setImmediate();
  }
  const known = draft ?? parse([]) ?? { ...NOTHING, format: parts.root };
  return { draft: { ...known, entries }, lost };
}

const NOTHING: FeedDraft = {
  format: 'rss',
  title: null,
  links: [],
  base: null,
  language: null,
  minutes: null,
  skipHours: [],
  skipDays: [],
  entries: [],
};

function attempt<Value>(parse: () => Value): Value | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

function parsed(xml: string, root: Parts['root']): FeedDraft {
  return root === 'atom' ? fromAtom(xml) : fromRss(xml, root);
}

/** RSS 1.0 has the elements of RSS 2.0 in another order, and is written in that of the latter. */
function written(parts: Parts, head: string, entries: readonly string[]): string {
  const given = mendedAttributes(parts.attributes, parts.root);
  if (parts.root === 'atom') return `<${parts.name}${given}>${head}${entries.join('')}</${parts.name}>`;
  return `<rss version="2.0"${given}><channel>${head}${entries.join('')}</channel></rss>`;
}

function mendEntry(text: string, part: Part, root: Parts['root']): string {
  const tag = part.tags[0];
  const found = tag ? attributes(text, tag) : new Map<string, string>();
  const inside = mendPart(text, part, root);
  const name = root === 'atom' ? (tag?.name ?? 'entry') : 'item';
  const about = found.get('rdf:about');
  const id =
    root === 'rdf' && about && !part.tags.some((inner) => localName(inner.name) === 'guid')
      ? `<guid isPermaLink="true">${mendedAttribute(about)}</guid>`
      : '';
  return `<${name}${mendedAttributes(found, root)}>${inside}${id}</${name}>`;
}
