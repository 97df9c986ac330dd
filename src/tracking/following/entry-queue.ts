import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../clock.ts';
import type { EntryRows, Head } from './entry-rows.ts';
import { hostOf } from './source-queue.ts';

export interface EntryQueue {
  /** Reads from the store what waits; `ready` is called whenever there may be something to take. */
  load(ready: () => void, signal: AbortSignal): Promise<void>;
  /** Something about the entries of a feed has changed. */
  refresh(feed: number): void;
  /** The next entry whose feed and whose host are free, news first; null where there is none. */
  take(): Head | null;
  done(head: Head): void;
  /** When the next one falls due that is not due yet, in milliseconds since 1970; null where none does. */
  nextAt(): number | null;
}

const BATCH = 100;

/**
 * The entries that wait: of each feed the first one, so that the entries of a feed are taken in order and no feed
 * with very many of them keeps others waiting.
 */
export function createEntryQueue(entries: EntryRows, clock: Clock): EntryQueue {
  /** By feed; the one that was served last comes last. */
  const heads = new Map<number, Head & { readonly host: string }>();
  const busyFeeds = new Set<number>();
  const busyHosts = new Set<string>();

  const refresh = (feed: number): void => {
    heads.delete(feed);
    const head = entries.head(feed);
    if (head !== null) heads.set(feed, { ...head, host: hostOf(head.url) });
  };

  return {
    async load(ready, signal) {
      let feeds = entries.feedsAfter(0, BATCH);
      while (feeds.length > 0) {
        for (const feed of feeds) if (!heads.has(feed)) refresh(feed);
        ready();
        await setImmediate();
        if (signal.aborted) return;
        feeds = entries.feedsAfter(feeds.at(-1) ?? 0, BATCH);
      }
    },
    refresh,
    take() {
      const now = clock.now().getTime();
      let first: (Head & { readonly host: string }) | null = null;
      for (const head of heads.values()) {
        if (head.nextAt > now || busyFeeds.has(head.feed)) continue;
        if (head.host !== '' && busyHosts.has(head.host)) continue;
        first ??= head;
        if (head.isNews) {
          first = head;
          break;
        }
      }
      if (first === null) return null;
      busyFeeds.add(first.feed);
      busyHosts.add(first.host);
      return first;
    },
    done(head) {
      busyFeeds.delete(head.feed);
      busyHosts.delete(hostOf(head.url));
      refresh(head.feed);
    },
    nextAt() {
      const now = clock.now().getTime();
      let next = Number.POSITIVE_INFINITY;
      for (const { nextAt } of heads.values()) if (nextAt > now && nextAt < next) next = nextAt;
      return Number.isFinite(next) ? next : null;
    },
  };
}
