import { setImmediate } from 'node:timers/promises';
import { texts } from '../../catalogue/texts.ts';
import type { Clock } from '../clock.ts';
import type { Feed } from '../feeds/feed.ts';
import { nextTry } from '../fetch/backoff.ts';
import type { Source } from '../fetch/result.ts';
import type { Store } from '../store/store.ts';
import type { EntryRows } from './entry-rows.ts';
import type { Prepared } from './entry-text.ts';
import type { FeedRow, FeedRows } from './feed-rows.ts';
import { moveSource } from './moving.ts';
import type { Notices } from './notices.ts';
import { DAY, nextCheck } from './rhythm.ts';
import type { SourceRow, Sources } from './sources.ts';
import { takeEntries } from './take-entries.ts';

export interface RecorderParts {
  readonly store: Store;
  readonly sources: Sources;
  readonly feeds: FeedRows;
  readonly entries: EntryRows;
  readonly notices: Notices;
  readonly clock: Clock;
  readonly random: () => number;
  readonly intervalMs: number;
}

/** What a look that went well brought. */
export interface Look {
  readonly result: Source;
  /** Null where nothing was sent, or the same as before. */
  readonly feed: Feed | null;
  readonly prepared: readonly Prepared[];
  /** Of the body. */
  readonly hash: string | null;
}

export interface Failing {
  readonly reason: string;
  readonly retryAfter?: Date | undefined;
  /** Trying again would bring nothing else. */
  readonly isFinal?: boolean;
  /** Of a body that was no whole feed. */
  readonly hash?: string;
}

/** Which of a source's feeds the entries are for. */
export type Wants = (feed: FeedRow) => boolean;

/** What was written. */
export interface Recorded {
  /** The feeds whose entries may wait. */
  readonly feeds: readonly number[];
  readonly isTold: boolean;
}

/** A source is given up after so many failures in a row, over so long a time at least. */
const MOST_FAILURES = 10;
const LONGEST_FAILING = 3 * DAY;
/** What one transaction may cost: see `takeEntries`. Some milliseconds. */
const ROOM = 400;

/** Writes down what came of looking at a source. */
export function createRecorder(parts: RecorderParts) {
  const { store, sources, feeds, entries, notices, clock, random, intervalMs } = parts;

  const well = (id: number, { result, feed, hash, prepared }: Look, isChanged: boolean): Recorded => {
    const source = sources.read(id);
    const now = clock.now();
    if (source === null) return { feeds: [], isTold: false };
    const rhythm = feed?.rhythm ?? source.rhythm;
    const changedAt = isChanged ? now : (source.changedAt ?? latestOf(prepared, now));
    // Somebody follows it since it was asked for: what it holds is not known to them yet.
    const isWanted = activeOf(feeds, id).some(({ isBegun }) => !isBegun);
    const freshUntil = result.freshUntil;
    const planned = nextCheck({ now, intervalMs, changedAt, rhythm, freshUntil, random });
    const isTold = notices.worksAgain(id);
    sources.well(id, now, {
      title: feed?.title ?? source.title,
      home: feed?.home ?? source.home,
      validators: isWanted ? null : result.validators,
      hash: isWanted ? null : hash,
      rhythm,
      changedAt,
      nextAt: isWanted ? now : planned,
    });
    if (result.movedTo !== null) moveSource(parts, id, result.movedTo, now);
    return { feeds: [], isTold };
  };

  /** Entries first, then the state of the source: in one transaction, or in several where very many servers follow it. */
  const takeAll = async (
    id: number,
    prepared: readonly Prepared[],
    wants: Wants,
    settle: (isChanged: boolean) => Recorded,
    signal: AbortSignal,
  ): Promise<Recorded> => {
    const left = activeOf(feeds, id)
      .filter(wants)
      .map((feed) => feed.id);
    const done: number[] = [];
    let isChanged = false;
    const step = (): Recorded | null => {
      let room = ROOM;
      for (let feed = left[0]; feed !== undefined; feed = left[0]) {
        if (room <= 0) return null;
        const row = feeds.read(feed);
        if (row !== null && !row.isPaused) {
          const now = clock.now();
          const taken = takeEntries(entries, row, prepared, now, room);
          if (row.isBegun && taken.waiting > 0) isChanged = true;
          if (!taken.isWhole) return null;
          if (!row.isBegun) feeds.begin(feed, now);
          room -= taken.cost;
          done.push(feed);
        }
        left.shift();
      }
      return settle(isChanged);
    };
    for (;;) {
      const recorded = store.transact(step);
      if (recorded !== null) return { ...recorded, feeds: done };
      await setImmediate();
      if (signal.aborted) return { feeds: done, isTold: false };
    }
  };

  const failed = (source: SourceRow, failing: Failing): boolean => {
    const { reason, retryAfter, isFinal = false, hash } = failing;
    const now = clock.now();
    const failures = source.failures + 1;
    const failingSince = source.failingSince ?? now;
    const failingFor = now.getTime() - failingSince.getTime();
    const isGivenUp = isFinal || (failures >= MOST_FAILURES && failingFor >= LONGEST_FAILING);
    const mostMs = Math.max(DAY, 2 * intervalMs);
    const nextAt = nextTry({ failures, now, random, firstMs: 2 * intervalMs, mostMs, retryAfter });
    sources.failed(source.id, now, { failures, failingSince, fault: reason, nextAt, isGivenUp });
    if (hash !== undefined) sources.rememberHash(source.id, hash);
    return isGivenUp && notices.givenUp(source.id, reason, failingSince, now);
  };

  const fail = (id: number, failing: Failing): Recorded => {
    const source = sources.read(id);
    return { feeds: [], isTold: source !== null && failed(source, failing) };
  };

  return {
    unchanged(id: number, look: Look): Recorded {
      return store.transact(() => well(id, look, false));
    },
    fetched(id: number, look: Look, wants: Wants, signal: AbortSignal): Promise<Recorded> {
      return takeAll(id, look.prepared, wants, (isChanged) => well(id, look, isChanged), signal);
    },
    /** A feed that broke off: what is whole of it is taken in, and the rest asked for again. */
    cut(id: number, look: Look, wants: Wants, signal: AbortSignal): Promise<Recorded> {
      const failing = { reason: texts.following.cut, hash: look.hash ?? '' };
      return takeAll(id, look.prepared, wants, () => fail(id, failing), signal);
    },
    failed(id: number, failing: Failing): Recorded {
      return store.transact(() => fail(id, failing));
    },
  };
}

export type Recorder = ReturnType<typeof createRecorder>;

export function activeOf(feeds: FeedRows, source: number): readonly FeedRow[] {
  return feeds.ofSource(source).filter(({ isPaused }) => !isPaused);
}

/** When a feed changed last, as its entries tell; never later than now. */
function latestOf(prepared: readonly Prepared[], now: Date): Date {
  const days = prepared.map(({ entry }) => Date.parse(entry.updated ?? entry.published ?? ''));
  const latest = Math.max(...days.filter((day) => day <= now.getTime()), 0);
  return latest > 0 ? new Date(latest) : now;
}
