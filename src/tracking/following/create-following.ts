import type { Clock } from '../clock.ts';
import type { Deliveries } from '../delivery/delivery.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import type { Intake } from '../intake/intake.ts';
import type { OnStage } from '../stage.ts';
import type { Store } from '../store/store.ts';
import { createEntryQueue } from './entry-queue.ts';
import { createEntryRows } from './entry-rows.ts';
import { createFeedRows } from './feed-rows.ts';
import { createFinding } from './find.ts';
import type { Following } from './following.ts';
import { createMemberships } from './memberships.ts';
import { createNotices } from './notices.ts';
import { createPoll } from './poll.ts';
import { readList } from './read-list.ts';
import { createRecorder } from './recorder.ts';
import { createRunner, type Work } from './runner.ts';
import { createSourceQueue } from './source-queue.ts';
import { createSources } from './sources.ts';
import { createTakeIn } from './take-in.ts';

export interface FollowingLog {
  error(fields: object, message: string): void;
}

export interface FollowingParts {
  readonly store: Store;
  /** For feeds, and for pages that are looked through for some. It should take as many at once as `atOnce` says. */
  readonly fetcher: Fetcher;
  /** For files that somebody sent: they lie with Discord, whose robots.txt is about others. */
  readonly files: Fetcher;
  readonly intake: Pick<Intake, 'takeEntry'>;
  readonly deliveries: Pick<Deliveries, 'notify' | 'wake'>;
  readonly clock: Clock;
  readonly random?: (() => number) | undefined;
  readonly onStage?: OnStage | undefined;
  /** Is told of bugs alone, and names no address. */
  readonly log?: FollowingLog | undefined;
  /** Between two looks at a feed that changes often; 10 unless told. */
  readonly intervalMinutes?: number;
  /** Feeds that one server may follow; 500 unless told. */
  readonly maxFeeds?: number;
  /** Feeds, and pages of entries, that are fetched at the same time: 24 and 4 unless told. */
  readonly atOnce?: { readonly feeds?: number; readonly pages?: number };
}

const BUG = 'A feed could not be looked at, or an entry not be taken in: a mistake in the program.';

/** Follows feeds: looks at them in time, and has what is new in them taken in. */
export function createFollowing(given: FollowingParts): Following {
  const { store, clock, fetcher, intake, deliveries, log, random = Math.random, onStage = () => {} } = given;
  const intervalMs = (given.intervalMinutes ?? 10) * 60_000;
  const sources = createSources(store);
  const feeds = createFeedRows(store);
  const entries = createEntryRows(store);
  const parts = { store, sources, feeds, entries, clock, random, intervalMs, fetcher, intake, onStage };
  const notices = createNotices(feeds, deliveries);
  const recorder = createRecorder({ ...parts, notices });
  const poll = createPoll({ ...parts, recorder });
  const takeIn = createTakeIn(parts);
  const finding = createFinding(parts);
  const sourceQueue = createSourceQueue(sources, clock, random);
  const entryQueue = createEntryQueue(entries, clock);

  /** A bug, or the end of the world in a test: the same is not tried again at once. */
  const failed = (error: unknown, signal: AbortSignal, putOff: () => void): void => {
    if (signal.aborted) return;
    log?.error({ error }, BUG);
    putOff();
  };
  const later = () => clock.now().getTime() + intervalMs;

  const looking: Work = {
    atOnce: given.atOnce?.feeds ?? 24,
    begin(signal) {
      const id = sourceQueue.take();
      if (id === null) return null;
      return poll(id, signal)
        .then(({ feeds: changed, isTold }) => {
          for (const feed of changed) entryQueue.refresh(feed);
          if (isTold) deliveries.wake();
        })
        .catch((error: unknown) => failed(error, signal, () => sources.postpone(id, later())))
        .finally(() => sourceQueue.done(id));
    },
    nextAt: () => sourceQueue.nextAt(),
  };
  const taking: Work = {
    atOnce: given.atOnce?.pages ?? 4,
    begin(signal) {
      const head = entryQueue.take();
      if (head === null) return null;
      return takeIn(head.id, signal)
        .catch((error: unknown) => failed(error, signal, () => entries.tried(head.id, later())))
        .finally(() => entryQueue.done(head));
    },
    nextAt: () => entryQueue.nextAt(),
  };
  const runner = createRunner([looking, taking], clock, (error) => log?.error({ error }, BUG));
  const memberships = createMemberships({
    ...parts,
    maxFeeds: given.maxFeeds ?? 500,
    changed: (feed) => entryQueue.refresh(feed),
    wake: () => runner.wake(),
  });
  const ended = (signal: AbortSignal | undefined) =>
    signal === undefined ? runner.signal : AbortSignal.any([signal, runner.signal]);
  let loading = Promise.resolve();

  return {
    ...memberships,
    find: (url, signal) => finding.find(url, ended(signal)),
    async test(id, scope, signal) {
      const feed = feeds.read(id);
      const source = feed?.scope === scope ? sources.read(feed.source) : null;
      return source === null ? { kind: 'none' } : finding.see(source.url, ended(signal));
    },
    readList: (file, signal) => readList(given.files, file, ended(signal)),
    start() {
      runner.start();
      loading = entryQueue.load(() => runner.wake(), runner.signal);
    },
    async stop() {
      await Promise.all([runner.stop(), loading]);
    },
  };
}
