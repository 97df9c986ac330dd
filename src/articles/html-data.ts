import { type PageDocument, textOf } from './dom.ts';
import type { Draft } from './draft.ts';
import { linkedData } from './json-ld.ts';
import { type Data, dataFrom, filledFrom, NO_DATA } from './page-data.ts';
import { publicationDate } from './publication-date.ts';
import { webAddress } from './record.ts';

/** In order of trust; the names are those of Open Graph, Dublin Core, Parse.ly, Sailthru and older habits. */
const PUBLISHED =
  'article:published_time og:article:published_time og:published_time datepublished publish-date publishdate publish_date publication_date pubdate pub_date dc.date.issued dcterms.issued dc.date dcterms.created dcterms.date parsely-pub-date sailthru.date cxenseparse:recs:publishtime article.published originalpublicationdate displaydate date'.split(
    ' ',
  );
const SOURCE = 'og:site_name dc.publisher dcterms.publisher publisher application-name'.split(' ');
const AUTHOR = 'author article:author dc.creator parsely-author sailthru.author byl'.split(' ');

/** What a page's head and tags tell of its article, each value with its origin. */
export function htmlData(document: PageDocument): Data {
  const meta = metaTags(document);
  const linked = linkedData(document);
  const readings: readonly Data[] = [
    dataFrom('link tag', { url: webAddress(attribute(document, 'link[rel="canonical"]', 'href')) }),
    linked ? dataFrom('JSON-LD', { published: linked.published, author: linked.author }) : NO_DATA,
    dataFrom('meta tag', {
      url: webAddress(meta.get('og:url') ?? null),
      published: firstDate(meta),
      source: first(meta, SOURCE),
      author: authorIn(meta),
    }),
    linked ? dataFrom('JSON-LD', { source: linked.source, url: webAddress(linked.url) }) : NO_DATA,
    dataFrom('time tag', { published: timeTag(document) }),
  ];
  return readings.reduce(filledFrom, NO_DATA);
}

/** A title without end is an attack or an accident. */
const LONGEST_TITLE = 500;

/** The article's title: its JSON-LD, its heading where the page has just one, its Open Graph title, its title tag. */
export function htmlTitle(document: PageDocument): Draft['title'] {
  const title = findTitle(document);
  return title && { ...title, words: title.words.slice(0, LONGEST_TITLE).trim() };
}

function findTitle(document: PageDocument): Draft['title'] {
  const headline = linkedData(document)?.title ?? null;
  if (headline !== null) return { words: headline, origin: 'JSON-LD' };
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter((words) => words !== null);
  const [heading] = headings;
  const meta = metaTags(document);
  const site = meta.get('og:site_name') ?? null;
  const shared = meta.get('og:title') ?? null;
  if (heading !== undefined && headings.length === 1 && heading !== site && heading.split(' ').length > 2) {
    return { words: heading, origin: 'heading' };
  }
  if (shared !== null) return { words: withoutSite(shared, site), origin: 'meta tag' };
  const tag = textOf(document.querySelector('title'));
  const repeated = tag === null ? null : headingIn(document, tag);
  if (repeated !== null) return { words: repeated, origin: 'heading' };
  return tag === null ? null : { words: withoutSite(tag, site), origin: 'title tag' };
}

/** The heading that says most of what the title tag says; a site's name is shorter. */
function headingIn(document: PageDocument, tag: string): string | null {
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    const words = textOf(heading);
    if (words !== null && words.length * 2 > tag.length && tag.includes(words)) return words;
  }
  return null;
}

/** “Talks begin | The Daily Planet” → “Talks begin”: the longest part, unless it is less than half. */
function withoutSite(whole: string, site: string | null): string {
  const title = whole.slice(0, LONGEST_TITLE);
  if (site !== null && title.endsWith(site)) {
    const rest = title.slice(0, -site.length).replace(/[\s|»:·•–—-]+$/, '');
    if (rest !== '') return rest;
  }
  const parts = title.split(/\s+(?:[|»·•–—]|-)\s+/);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest.length * 2 > title.length ? longest : title;
}

function metaTags(document: PageDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop')
    )?.toLowerCase();
    const content = tag.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function first(meta: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = meta.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

function firstDate(meta: ReadonlyMap<string, string>): string | null {
  for (const name of PUBLISHED) {
    const date = publicationDate((meta.get(name) ?? '').slice(0, 100));
    if (date !== null) return date;
  }
  return null;
}

/** An author tag may hold the address of a profile instead of a name. */
function authorIn(meta: ReadonlyMap<string, string>): string | null {
  for (const name of AUTHOR) {
    const value = meta.get(name);
    if (value !== undefined && !/^(?:https?:)?\/\/|@/.test(value)) return value.replace(/^by /i, '');
  }
  return null;
}

function attribute(document: PageDocument, selector: string, name: string): string | null {
  return document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** The page's own time: one marked as publication, one in the article, or the only one there is. */
function timeTag(document: PageDocument): string | null {
  const marked =
    attribute(document, 'time[itemprop="datePublished"],time[pubdate]', 'datetime') ??
    attribute(document, 'article time[datetime],main time[datetime]', 'datetime');
  if (marked !== null) return publicationDate(marked);
  const dates = new Set(
    [...document.querySelectorAll('time[datetime]')].map((time) =>
      publicationDate(time.getAttribute('datetime') ?? ''),
    ),
  );
  const [only] = dates;
  return dates.size === 1 ? (only ?? null) : null;
}
