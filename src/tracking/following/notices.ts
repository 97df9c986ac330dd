import { texts } from '../../catalogue/texts.ts';
import type { Deliveries } from '../delivery/delivery.ts';
import type { FeedRow, FeedRows } from './feed-rows.ts';

/** Tells the channels of feeds what became of them. Each is told once, and of the good end only where it was told of the bad one. */
export function createNotices(feeds: FeedRows, deliveries: Pick<Deliveries, 'notify'>) {
  const tell = (feed: FeedRow, text: string, what: string, since: Date): void => {
    deliveries.notify({
      scope: feed.scope,
      target: feed.channel ?? `user:${feed.addedBy}`,
      text,
      once: `feed ${feed.id} ${what} ${since.getTime()}`,
    });
  };
  return {
    /** In the transaction that gives the source up; true where there is something to post. */
    givenUp(source: number, reason: string, failingSince: Date, now: Date): boolean {
      const told = feeds.ofSource(source).filter(({ isPaused }) => !isPaused);
      for (const feed of told) {
        tell(feed, texts.following.givenUp(feed.title, reason), 'given up', failingSince);
        feeds.told(feed.id, now);
      }
      return told.length > 0;
    },
    /** In the transaction that notes that it works. */
    worksAgain(source: number): boolean {
      const told = feeds.ofSource(source).filter(({ toldAt }) => toldAt !== null);
      for (const feed of told) {
        if (feed.toldAt !== null && !feed.isPaused) {
          tell(feed, texts.following.worksAgain(feed.title), 'works again', feed.toldAt);
        }
        feeds.told(feed.id, null);
      }
      return told.length > 0;
    },
  };
}

export type Notices = ReturnType<typeof createNotices>;
