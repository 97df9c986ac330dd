import { parseRssFeed, type RssFeed } from 'feedsmith';
import { type EntryDraft, type FeedDraft, present, words } from './draft.ts';

/** Minutes of each period that the syndication vocabulary knows. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
]);

/** A well-formed RSS document, RSS 1.0 written as RSS 2.0 included → what it says. Throws where it is not well-formed. */
export function fromRss(xml: string, format: 'rss' | 'rdf'): FeedDraft {
  const feed = parseRssFeed(xml);
  const links = feed.atom?.links ?? [];
  return {
    format,
    title: words(feed.title ?? feed.dc?.titles?.[0], 'maybe'),
    links: present(
      feed.link,
      ...links.filter(({ rel }) => (rel ?? 'alternate') === 'alternate').map(({ href }) => href),
    ),
    base: feed.xml?.base ?? null,
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    minutes: feed.ttl ?? period(feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    skipHours: feed.skipHours ?? [],
    skipDays: feed.skipDays ?? [],
    entries: (feed.items ?? []).map(entry),
  };
}

function entry(item: RssFeed.Item<string>): EntryDraft {
  const { guid, dc, dcterms, atom } = item;
  const isAddress = guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? '');
  const alternate = atom?.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href;
  const description = item.description ?? dc?.descriptions?.[0];
  return {
    id: guid?.value ?? null,
    title: words(item.title ?? dc?.titles?.[0], 'maybe'),
    links: present(item.link, alternate, isAddress ? guid?.value : null),
    base: item.xml?.base ?? null,
    published: present(
      item.pubDate,
      ...(dc?.dates ?? []),
      atom?.published,
      ...(dcterms?.issued ?? []),
      ...(dcterms?.created ?? []),
    ),
    updated: present(atom?.updated, ...(dcterms?.modified ?? [])),
    authors: present(
      ...(dc?.creators ?? []),
      ...[...(item.authors ?? []), ...(atom?.authors ?? [])].map(({ name, email }) => name ?? email),
    ),
    summary: words(description, true),
    content: words(item.content?.encoded, true),
    categories: present(...(item.categories ?? []).map(({ name }) => name), ...(dc?.subjects ?? [])),
  };
}

function period(name: string | undefined, frequency: number | undefined): number | null {
  const minutes = PERIODS.get(name?.toLowerCase() ?? '');
  if (minutes === undefined) return null;
  return Math.round(minutes / (frequency !== undefined && frequency >= 1 ? frequency : 1));
}
