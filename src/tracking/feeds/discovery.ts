import { withoutReferences } from './entities.ts';
import { webAddress } from './entries.ts';
import { markupText, oneLine } from './markup.ts';
import { attributes, type Tag, tags } from './scan.ts';

/** An address where a feed may be. */
export interface FeedCandidate {
  readonly url: string;
  /** As the page calls it; null for a guess. */
  readonly title: string | null;
  /** Declared in the page's head, linked on it, or only a usual place for a feed. */
  readonly found: 'declared' | 'linked' | 'guessed';
}

const MOST = 30;
const MOST_TAGS = 200_000;
const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|x-rss\+xml)$/i;
/** Types that are a feed's only where the address says so too. */
const LOOSE_TYPE = /^(?:application|text)\/(?:xml|json)$/i;
const FEED_PATH =
  /(?:^|[/._-])(?:rss|atom|feeds?|rdf)(?:\d?\.(?:xml|json|rdf|rss|atom|php|aspx?))?\/?$|\.(?:rss|atom|rdf)$|feed\.json$|index\.xml$/i;
/** For comments, for one post, for what is no news. */
const ASIDE = /comment|replies|kommentare|commentaires|\/tag\/|\/author\/|podcast/i;
const GUESSES = [
  'feed',
  'rss',
  'rss.xml',
  'feed.xml',
  'atom.xml',
  'index.xml',
  'feed/',
  'feed.json',
  'index.rdf',
  'feeds/posts/default',
];

/**
 * The addresses where a site's feeds may be, the likeliest first: those that its page declares, those that it links to,
 * then the usual places. At most thirty, each once.
 *
 * @param pageUrl where the page was read, after redirects.
 */
export function feedCandidates(html: string, pageUrl: string): FeedCandidate[] {
  const page = webAddress(pageUrl, null);
  if (page === null) return [];
  const found = [...linksOf(html, page), ...guesses(page)];
  const ranked = found.map((candidate, at) => ({
    candidate,
    rank: rank(candidate, page) * 1000 + Math.min(at, 999),
  }));
  const known = new Map<string, FeedCandidate>();
  for (const { candidate } of ranked.sort((one, other) => one.rank - other.rank)) {
    if (!known.has(candidate.url)) known.set(candidate.url, candidate);
    if (known.size === MOST) break;
  }
  return [...known.values()];
}

function rank({ url, title, found }: FeedCandidate, page: string): number {
  const level = { declared: 0, linked: 4, guessed: 8 }[found];
  const aside = found !== 'guessed' && (ASIDE.test(url) || ASIDE.test(title ?? '')) ? 2 : 0;
  return level + aside + (new URL(url).host === new URL(page).host ? 0 : 1);
}

function linksOf(html: string, page: string): FeedCandidate[] {
  const candidates: FeedCandidate[] = [];
  let base = page;
  let seen = 0;
  for (const tag of tags(html)) {
    if (++seen > MOST_TAGS || candidates.length >= 1000) break;
    if (tag.kind === 'close') continue;
    if (tag.name === 'base') base = webAddress(attribute(html, tag, 'href'), page) ?? base;
    const candidate =
      tag.name === 'link' ? declared(html, tag, base) : tag.name === 'a' ? linked(html, tag, base) : null;
    if (candidate !== null && candidate.url !== page) candidates.push(candidate);
  }
  return candidates;
}

function declared(html: string, tag: Tag, base: string): FeedCandidate | null {
  const found = attributes(html, tag);
  const purposes = (found.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (!purposes.includes('alternate') && !purposes.includes('feed')) return null;
  const url = webAddress(withoutReferences(found.get('href') ?? ''), base);
  if (url === null) return null;
  const type = (found.get('type') ?? '').split(';')[0]?.trim() ?? '';
  const isFeed =
    FEED_TYPE.test(type) || purposes.includes('feed') || (LOOSE_TYPE.test(type) && isFeedAddress(url));
  return isFeed
    ? { url, title: oneLine(withoutReferences(found.get('title') ?? '')), found: 'declared' }
    : null;
}

function linked(html: string, tag: Tag, base: string): FeedCandidate | null {
  const url = webAddress(
    withoutReferences(attribute(html, tag, 'href') ?? '').replace(/^feed:(?:\/\/)?(?=https?:)/i, ''),
    base,
  );
  if (url === null || !isFeedAddress(url)) return null;
  const close = html.slice(tag.end, tag.end + 300).search(/<\/a>/i);
  const title = close < 0 ? null : oneLine(markupText(html.slice(tag.end, tag.end + close)));
  return { url, title, found: 'linked' };
}

function isFeedAddress(address: string): boolean {
  return (
    FEED_PATH.test(new URL(address).pathname.slice(-200)) ||
    /[?&](?:feed|format)=(?:rss2?|atom|feed)\b/i.test(address)
  );
}

function attribute(html: string, tag: Tag, name: string): string | null {
  return attributes(html, tag).get(name) ?? null;
}

/** Under the folder of the page, then at the root of the site. */
function guesses(page: string): FeedCandidate[] {
  const folder = new URL('.', page).href.split('?')[0] ?? page;
  const root = new URL('/', page).href;
  const section = page.endsWith('/') || page === root ? folder : `${page.split(/[?#]/)[0]}/`;
  const folders = [...new Set([/\.\w{2,5}\/$/.test(section) ? folder : section, root])];
  return folders.flatMap((from) =>
    GUESSES.map((path) => ({ url: new URL(path, from).href, title: null, found: 'guessed' as const })),
  );
}
