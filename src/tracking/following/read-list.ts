import { texts } from '../../catalogue/texts.ts';
import { decodeFeed } from '../feeds/decode.ts';
import { type FeedList, readOpml } from '../feeds/opml.ts';
import type { Fetcher } from '../fetch/fetcher.ts';

const MOST_BYTES = 5_000_000;

/** Reads a list of feeds that somebody sent along. */
export async function readList(
  fetcher: Fetcher,
  { url, size }: { readonly url: string; readonly size: number },
  signal: AbortSignal,
): Promise<FeedList> {
  if (size > MOST_BYTES) return { kind: 'no list', reason: texts.following.tooLargeList };
  const fetched = await fetcher.fetch({ url, purpose: 'file' }, signal);
  switch (fetched.kind) {
    case 'fetched': {
      const text = await decodeFeed(fetched.body, fetched.type?.charset ?? null);
      return text === null ? { kind: 'no list', reason: texts.feeds.noList } : readOpml(text);
    }
    case 'failed':
    case 'refused':
      return { kind: 'no list', reason: fetched.reason };
    case 'gone':
    case 'unchanged':
      return { kind: 'no list', reason: texts.following.gone };
  }
}
