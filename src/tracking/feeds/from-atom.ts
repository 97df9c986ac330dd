import { type AtomFeed, parseAtomFeed } from 'feedsmith';
import { type EntryDraft, type FeedDraft, present, type Words, words } from './draft.ts';

/** What no address of an article is. */
const OTHER_LINKS = new Set([
  'self',
  'edit',
  'enclosure',
  'replies',
  'hub',
  'next',
  'prev',
  'search',
  'license',
  'via',
]);

/** A well-formed Atom document → what it says. Throws where it is not well-formed. */
export function fromAtom(xml: string): FeedDraft {
  const feed = parseAtomFeed(xml);
  return {
    format: 'atom',
    title: typed(feed.title),
    links: addresses(feed.links ?? []),
    base: feed.xml?.base ?? null,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0] ?? null,
    minutes: null,
    skipHours: [],
    skipDays: [],
    entries: (feed.entries ?? []).map(entry),
  };
}

function entry(found: AtomFeed.Entry<string>): EntryDraft {
  const { id, links, xml, published, updated, authors, categories, dc } = found;
  return {
    id: id ?? null,
    title: typed(found.title),
    links: present(...addresses(links ?? []), /^https?:\/\//i.test(id ?? '') ? id : null),
    base: xml?.base ?? null,
    published: present(published, ...(dc?.dates ?? [])),
    updated: present(updated),
    authors: present(...(authors ?? []).map(({ name, email }) => name ?? email), ...(dc?.creators ?? [])),
    summary: typed(found.summary),
    content: /^(?:image|audio|video)\//i.test(found.content?.type ?? '') ? null : typed(found.content),
    categories: present(
      ...(categories ?? []).map(({ label, term }) => label ?? term),
      ...(dc?.subjects ?? []),
    ),
  };
}

/** Pages first, then links without a purpose, then those of an unknown one. */
function addresses(links: readonly { href?: string; rel?: string; type?: string }[]): string[] {
  const ranked = links.flatMap(({ href, rel = 'alternate', type = 'text/html' }) => {
    const purpose = rel.toLowerCase();
    if (href === undefined || OTHER_LINKS.has(purpose)) return [];
    return [{ href, rank: (purpose === 'alternate' ? 0 : 2) + (/html/i.test(type) ? 0 : 1) }];
  });
  return ranked.sort((one, other) => one.rank - other.rank).map(({ href }) => href);
}

function typed(text: { value?: string; type?: string } | undefined): Words | null {
  return words(text?.value, /html/i.test(text?.type ?? ''));
}
