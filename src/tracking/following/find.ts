import { texts } from '../../catalogue/texts.ts';
import type { Clock } from '../clock.ts';
import { decodeFeed } from '../feeds/decode.ts';
import { feedCandidates } from '../feeds/discovery.ts';
import type { Entry, Feed, FeedResult } from '../feeds/feed.ts';
import { readFeed } from '../feeds/read-feed.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { Fetched, FetchResult } from '../fetch/result.ts';
import type { Found, FoundFeed, Seen } from './following.ts';

/** Addresses of a page that are tried, and feeds that are shown. */
const MOST_TRIED = 5;
const MOST_FOUND = 4;
const LATEST = 3;
/** Characters of an entry's own words where it has no title. */
const LONGEST_TITLE = 200;

/** Looks at an address that somebody gives, and keeps nothing. */
export function createFinding({ fetcher, clock }: { readonly fetcher: Fetcher; readonly clock: Clock }) {
  const read = (fetched: Fetched): Promise<FeedResult> =>
    readFeed(fetched.body, {
      url: fetched.url,
      charset: fetched.type?.charset ?? null,
      now: clock.now(),
    });

  const candidate = async (url: string, signal: AbortSignal): Promise<FoundFeed | null> => {
    const fetched = await fetcher.fetch({ url, purpose: 'either' }, signal);
    if (fetched.kind !== 'fetched') return null;
    const result = await read(fetched);
    return result.kind === 'feed' ? foundFeed(url, fetched, result.feed) : null;
  };

  const ofPage = async (page: Fetched, signal: AbortSignal): Promise<Found> => {
    const html = (await decodeFeed(page.body, page.type?.charset ?? null)) ?? '';
    const feeds: FoundFeed[] = [];
    let tried = 0;
    for (const { url, found } of feedCandidates(html, page.url)) {
      // Where the page names one that works, nothing is guessed.
      if (tried >= MOST_TRIED || feeds.length >= MOST_FOUND || (found === 'guessed' && feeds.length > 0))
        break;
      tried += 1;
      const feed = await candidate(url, signal);
      if (feed !== null && feeds.every((other) => other.url !== feed.url)) feeds.push(feed);
      if (signal.aborted) return { kind: 'failed', reason: texts.fetching.stopped };
    }
    return feeds.length > 0
      ? { kind: 'found', feeds }
      : { kind: 'failed', reason: texts.following.noFeedFound };
  };

  return {
    async find(typed: string, signal: AbortSignal): Promise<Found> {
      const url = withScheme(typed);
      const fetched = await fetcher.fetch({ url, purpose: 'either' }, signal);
      if (fetched.kind !== 'fetched') return { kind: 'failed', reason: reasonOf(fetched) };
      const result = await read(fetched);
      if (result.kind === 'feed') return { kind: 'found', feeds: [foundFeed(url, fetched, result.feed)] };
      return result.why === 'page' || fetched.type?.media === 'text/html'
        ? ofPage(fetched, signal)
        : { kind: 'failed', reason: result.reason };
    },

    async see(url: string, signal: AbortSignal): Promise<Seen> {
      const fetched = await fetcher.fetch({ url, purpose: 'either' }, signal);
      if (fetched.kind !== 'fetched') return { kind: 'failed', reason: reasonOf(fetched) };
      const result = await read(fetched);
      if (result.kind !== 'feed') return { kind: 'failed', reason: result.reason };
      const { feed } = result;
      return {
        kind: 'seen',
        format: feed.format,
        title: feed.title,
        entries: feed.entries.length,
        latest: latestOf(feed),
        movedTo: fetched.movedTo,
        minutes: feed.rhythm.minutes,
        isConditional: fetched.validators !== null,
        isCut: feed.cut,
        lost: feed.lost,
        undated: feed.entries.filter(({ published, updated }) => published === null && updated === null)
          .length,
        withoutAddress: feed.entries.filter((entry) => entry.url === null).length,
      };
    },
  };
}

/** As people type it: `example.org`, `feed://example.org/rss`. */
function withScheme(typed: string): string {
  const address = typed.trim().replace(/^feed:(?:\/\/)?(?=https?:)/i, '');
  if (/^feed:\/\//i.test(address)) return address.replace(/^feed:/i, 'http:');
  return /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) ? address : `https://${address}`;
}

function foundFeed(asked: string, { movedTo, url }: Fetched, feed: Feed): FoundFeed {
  return {
    url: movedTo ?? new URL(asked).href,
    title: feed.title ?? new URL(url).hostname,
    home: feed.home,
    entries: feed.entries.length,
    latest: latestOf(feed),
  };
}

function latestOf({ entries }: Feed): FoundFeed['latest'] {
  return entries.slice(0, LATEST).map((entry) => ({
    title: titleOf(entry),
    published: (entry.published ?? entry.updated)?.slice(0, 10) ?? null,
  }));
}

function titleOf({ title, summary, content, url, id }: Entry): string {
  const words = title ?? summary ?? content ?? url ?? id;
  return words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE - 1)}…` : words;
}

function reasonOf(result: Exclude<FetchResult, { kind: 'fetched' }>): string {
  switch (result.kind) {
    case 'failed':
    case 'refused':
      return result.reason;
    case 'gone':
      return texts.following.gone;
    case 'unchanged':
      return texts.following.noFeedFound;
  }
}
