import { hash } from 'node:crypto';
import type { ArticleHead } from '../../articles/article.ts';
import { fingerprint } from '../../articles/identity.ts';
import { texts } from '../../catalogue/texts.ts';
import { canonicalUrl } from '../feeds/canonical-url.ts';
import type { Entry } from '../feeds/feed.ts';
import { addressesOf, idOf, isHome, NO_ADDRESSES, nameOf, slug } from './address.ts';
import { beginningOf } from './beginning.ts';
import { belongs, isEnough, isLine, isRicher } from './choose.ts';
import type { EntryOrigin } from './intake.ts';
import type { Candidate } from './keep.ts';
import type { PageResult, Pages } from './pages.ts';
import { type Body, short } from './reading/body.ts';
import type { Reader } from './reading/reader.ts';

export type EntryRead =
  | { readonly kind: 'read'; readonly candidate: Candidate }
  | { readonly kind: 'failed'; readonly reason: string; readonly final: boolean; readonly retryAt?: Date };

/** An entry's article: what its page says; or what the feed says, where that is more or the page cannot be had. */
export async function readEntry(
  entry: Entry,
  origin: Pick<EntryOrigin, 'feed' | 'feedTitle' | 'isLastTry'>,
  parts: { readonly pages: Pages; readonly reader: Reader },
  signal?: AbortSignal,
): Promise<EntryRead> {
  // Where all entries lead to one address, it is that of the site and of none of them.
  const link = entry.url === null || isHome(entry.url) ? null : entry.url;
  const page = link === null ? null : await parts.pages.read(link, fingerprintOf(entry), signal);
  const own = page?.kind === 'read' ? page.body : null;
  const isOwn = own !== null && belongs(own, entry);
  if (isOwn && isEnough(own)) {
    const said = await contentOf(entry, parts.reader);
    if (said === null || !isRicher(said, own)) return fromPage(own, page, entry, origin);
    return fromFeed(said, page, entry, origin);
  }
  const said = await contentOf(entry, parts.reader);
  if (said !== null && isEnough(said)) return fromFeed(said, page, entry, origin);
  // A page that says little says it itself.
  if (isOwn && isLine(own) && (said === null || said.words <= own.words))
    return fromPage(own, page, entry, origin);
  const failed = failureOf(page, own !== null && !isOwn);
  if (!failed.final && origin.isLastTry !== true) return failed;
  const summary = await textOf(entry.summary, parts.reader);
  if (summary !== null && isEnough(summary)) return fromFeed(summary, page, entry, origin);
  return { ...failed, final: true };
}

function failureOf(page: PageResult | null, isOther: boolean): EntryRead & { readonly kind: 'failed' } {
  if (page === null) return { kind: 'failed', reason: texts.intake.noAddress, final: true };
  if (page.kind === 'failed') {
    const { url: _, ...failed } = page;
    return failed;
  }
  return { kind: 'failed', reason: isOther ? texts.intake.otherPage : texts.intake.tooShort, final: true };
}

/** What the feed gives as the article itself. */
async function contentOf(entry: Entry, reader: Reader): Promise<Body | null> {
  if (entry.html !== null) {
    const { bodies } = await reader.read({ kind: 'markup', words: entry.html });
    if (bodies[0] !== undefined) return bodies[0];
  }
  return textOf(entry.content, reader);
}

async function textOf(words: string | null, reader: Reader): Promise<Body | null> {
  if (words === null || words.trim() === '') return null;
  const { bodies } = await reader.read({ kind: 'text', words });
  return bodies[0] ?? null;
}

type Origin = Pick<EntryOrigin, 'feed' | 'feedTitle'>;

function fromPage(body: Body, page: PageResult | null, entry: Entry, { feedTitle, feed }: Origin): EntryRead {
  const found = { ...body.found };
  const title = found.title === 'file name' ? (short(entry.title) ?? beginningOf(body)) : body.title;
  if (title !== body.title) found.title = entry.title === null ? 'first line' : 'feed';
  const published = publishedOf(body.published, entry);
  if (published !== body.published) found.published = 'feed';
  const source = body.source ?? short(feedTitle);
  if (body.source === null && source !== null) found.source = 'feed';
  const author = body.author ?? short(entry.author);
  if (body.author === null && author !== null) found.author = 'feed';
  const read: Body = { ...body, title, published, source, author, found };
  return { kind: 'read', candidate: candidateOf(read, page, entry, feed, false) };
}

function fromFeed(body: Body, page: PageResult | null, entry: Entry, { feedTitle, feed }: Origin): EntryRead {
  const title = short(entry.title) ?? beginningOf(body);
  const published = publishedOf(null, entry);
  const found: ArticleHead['found'] = {
    title: 'feed',
    ...(feedTitle === null ? {} : { source: 'feed' }),
    ...(published === null ? {} : { published: 'feed' }),
    ...(entry.author === null ? {} : { author: 'feed' }),
  };
  const read: Body = {
    ...body,
    title,
    source: short(feedTitle),
    published,
    author: short(entry.author),
    url: null,
    found,
  };
  return { kind: 'read', candidate: candidateOf(read, page, entry, feed, true) };
}

function candidateOf(
  body: Body,
  page: PageResult | null,
  entry: Entry,
  feed: number,
  isFromFeed: boolean,
): Candidate {
  const link = entry.url === null || isHome(entry.url) ? null : entry.url;
  const fetched = page !== null && page.url !== null && !isHome(page.url) ? page.url : null;
  const addresses = link === null ? NO_ADDRESSES : addressesOf(body.url, fetched, link);
  const canonical = addresses.claimed ?? addresses.fetched ?? addresses.linked;
  const shown = addresses.url ?? entry.url;
  return {
    // The address of the site, where there is no other: a reader finds the story from there.
    body: { ...body, url: shown },
    addresses,
    id: canonical === null ? guidOf(entry, feed) : idOf(canonical),
    file: nameOf(shown ?? `${body.title}`),
    isFromFeed,
  };
}

/** The entry's own id, where its feed gives one that no other feed gives to something else; else the feed's and its. */
function guidOf(entry: Entry, feed: number): string {
  const address = canonicalUrl(entry.id);
  if (entry.idFrom === 'id' && address !== null && !isHome(address)) return idOf(address);
  const isUnique =
    entry.idFrom === 'id' && /^(?:tag:|urn:uuid:)|^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(entry.id);
  const name = slug((entry.title ?? 'entry').slice(0, 80));
  return `${name}-${isUnique ? '' : `${feed}-`}${fingerprint(entry.id)}${fingerprint(`${entry.id} `)}`;
}

/** The day that the page gives; the feed's, where that says it more exactly. One of the future is no day yet. */
function publishedOf(own: string | null, { published, future }: Entry): string | null {
  const day = published === null || future ? null : published.slice(0, 10);
  if (own === null) return day;
  return day !== null && own.length < day.length && day.startsWith(own) ? day : own;
}

/** Of what an entry says: another text asks for the page anew. */
function fingerprintOf(entry: Entry): string {
  return hash('sha256', JSON.stringify(entry), 'hex').slice(0, 16);
}
