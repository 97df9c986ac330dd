import type { Clock } from '../clock.ts';
import { nextTry } from '../fetch/backoff.ts';
import type { Intake, Taken } from '../intake/intake.ts';
import type { EntryRows, WaitingEntry } from './entry-rows.ts';
import { entryOf } from './entry-text.ts';
import type { FeedRows } from './feed-rows.ts';
import type { Sources } from './sources.ts';

export interface TakeInParts {
  readonly entries: EntryRows;
  readonly feeds: FeedRows;
  readonly sources: Sources;
  readonly intake: Pick<Intake, 'takeEntry'>;
  readonly clock: Clock;
  readonly random: () => number;
}

const MOST_TRIES = 5;
const FIRST_WAIT = 15 * 60_000;
const LONGEST_WAIT = 4 * 3_600_000;

/** Thrown into the transaction that would keep an article which nobody wants any more, so that it is not kept. */
class Unwanted extends Error {}

/** Has one waiting entry taken in. Its row is settled in the transaction that keeps the article. */
export function createTakeIn(parts: TakeInParts): (id: number, signal: AbortSignal) => Promise<void> {
  const { entries, feeds, sources, intake, clock, random } = parts;

  const settle = (entry: WaitingEntry, taken: Taken, signal: AbortSignal): void => {
    // The feed was removed, the server has left, or we are to stop: as if it had not been tried.
    if (signal.aborted || !entries.isThere(entry.id)) throw new Unwanted();
    switch (taken.kind) {
      case 'kept':
      case 'corrected':
        entries.settle(entry.id, entry.hash, 'kept');
        break;
      case 'known':
        entries.settle(entry.id, entry.hash, 'known');
        break;
      case 'failed':
        failed(entry, taken);
    }
  };

  const failed = (entry: WaitingEntry, { final, retryAt }: Extract<Taken, { kind: 'failed' }>): void => {
    const tries = entry.tries + 1;
    if (final || tries >= MOST_TRIES) {
      entries.settle(entry.id, entry.hash, 'failed');
      return;
    }
    const now = clock.now();
    const wait = { firstMs: FIRST_WAIT, mostMs: LONGEST_WAIT, retryAfter: retryAt };
    entries.retry(entry.id, tries, nextTry({ failures: tries, now, random, ...wait }));
  };

  return async (id, signal) => {
    const entry = entries.waiting(id);
    const feed = entry && feeds.read(entry.feed);
    if (entry === null || feed === null) return;
    const origin = {
      scope: feed.scope,
      feed: feed.id,
      feedTitle: sources.read(feed.source)?.title ?? feed.title,
      isNews: entry.isNews,
      isLastTry: entry.tries + 1 >= MOST_TRIES,
    };
    let isSettled = false;
    const settled = (taken: Taken): void => {
      settle(entry, taken, signal);
      isSettled = true;
    };
    try {
      await intake.takeEntry(entryOf(entry.body), origin, settled, signal);
      // Whyever that is: not the same again at once.
      if (!isSettled && !signal.aborted) entries.tried(id, clock.now().getTime() + FIRST_WAIT);
    } catch (error) {
      if (!(error instanceof Unwanted)) throw error;
    }
  };
}
