import { dropAnalyses } from '../answers/quote.ts';
import type { Archive } from '../archive/archive.ts';
import type { KeptHeads } from '../archive/disk/kept/following.ts';
import { createChores } from './chores.ts';
import type { Clock } from './clock.ts';
import { createDeliveries, type DeliveryMeter } from './delivery/deliveries.ts';
import type { Courier } from './delivery/delivery.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import { createFollowing } from './following/create-following.ts';
import { createIntake } from './intake/create-intake.ts';
import { withEarlierVersions } from './intake/earlier.ts';
import type { Reader } from './intake/reading/reader.ts';
import { createRecords } from './records/create-records.ts';
import type { Records } from './records/records.ts';
import type { OnStage } from './stage.ts';
import type { Store } from './store/store.ts';
import type { Tracking } from './tracking.ts';
import { createWatches } from './watches/create-watches.ts';

/** Nothing of what a server added stands in a line. */
export interface TrackingLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface TrackingParts {
  readonly store: Store;
  /** Holds the articles of the operator's folders, and then what came in too. */
  readonly archive: Archive;
  /** For an archive that was kept since the last start. */
  readonly kept?: KeptHeads | undefined;
  /** For feeds and pages. */
  readonly fetcher: Fetcher;
  /** For the files that somebody sent: they lie with Discord, whose robots.txt is about others. */
  readonly files: Fetcher;
  readonly clock: Clock;
  readonly feedMinutes: number;
  readonly feedsPerServer: number;
  readonly forgetAfterDays: number;
  readonly log?: TrackingLog | undefined;
  readonly meter?: DeliveryMeter | undefined;
  /** From 0 up to but not including 1; `Math.random` unless told. */
  readonly random?: (() => number) | undefined;
  readonly onStage?: OnStage | undefined;
  /** What reads pages; in a thread of its own unless told. */
  readonly reader?: Reader | undefined;
}

/** All that tracks news, put together. */
export interface TrackingHost extends Tracking {
  /** The same archive, in which old quotations find the versions of articles that they are from. */
  readonly archive: Archive;
  /** Begins to fetch, and to post by this courier. `intake.loadAll` comes before. */
  start(courier: Courier): void;
  /** Begins nothing more, finishes what is being posted, and closes the store. */
  stop(): Promise<void>;
}

export function createTracking(parts: TrackingParts): TrackingHost {
  const { store, archive, clock, log, random, onStage } = parts;
  const told = log === undefined ? {} : { log };
  const watches = createWatches({ store, archive, clock, ...told });
  const deliveries = createDeliveries({
    store,
    clock,
    compose: (delivery) => watches.compose(delivery),
    onRefused: (watch, scope, reason) => void watches.pause(watch, scope, reason),
    ...told,
    ...(parts.meter === undefined ? {} : { meter: parts.meter }),
    ...(random === undefined ? {} : { random }),
    ...(onStage === undefined ? {} : { onStage }),
  });
  const intake = createIntake({
    ...parts,
    arrivals: () => watches,
    onStored: () => deliveries.wake(),
  });
  const following = createFollowing({
    store,
    fetcher: parts.fetcher,
    files: parts.files,
    intake,
    deliveries,
    clock,
    log,
    random,
    onStage,
    intervalMinutes: parts.feedMinutes,
    maxFeeds: parts.feedsPerServer,
  });
  const seen = withEarlierVersions(archive, intake);
  const held = createRecords({
    store,
    archive,
    clock,
    keepDays: parts.forgetAfterDays,
    onForgotten: async (scope) => {
      watches.dropScope(scope);
      await intake.forgotten(scope);
      dropAnalyses(seen);
    },
  });
  const records: Records = {
    ...held,
    // What waited while the bot was not in the server may be posted again.
    present(scope, systemChannel) {
      held.present(scope, systemChannel);
      deliveries.wake();
    },
  };
  const chores = createChores({ watches, deliveries, records, clock, log });
  return {
    intake,
    following,
    watches,
    deliveries,
    records,
    store,
    archive: seen,
    start(courier) {
      deliveries.start(courier);
      following.start();
      chores.start();
    },
    async stop() {
      await Promise.all([following.stop(), chores.stop()]);
      await intake.stop();
      await deliveries.stop();
      store.close();
    },
  };
}
