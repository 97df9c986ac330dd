import type { EntryRows } from './entry-rows.ts';
import type { Prepared } from './entry-text.ts';
import type { FeedRow } from './feed-rows.ts';

/** So many of the latest entries that a feed holds at its beginning are taken in. */
const AT_FIRST = 30;
/** Entries of one fetch that are looked at, the latest ones. */
export const MOST_ENTRIES = 200;

export interface TakenEntries {
  /** Entries that wait now and did not before: new ones and changed ones. */
  readonly waiting: number;
  /** Whether all are done. If not, the same has to be done again. */
  readonly isWhole: boolean;
  /** What it cost, in rows, roughly. */
  readonly cost: number;
}

/**
 * Writes what is new or changed of a feed's entries, oldest first, for one server. What the feed holds at its beginning
 * is no news: the latest of it are taken in, of the others it is remembered that they were there.
 *
 * @param entries newest first
 * @param room how much it may cost; a little more at the most
 */
export function takeEntries(
  rows: EntryRows,
  feed: FeedRow,
  entries: readonly Prepared[],
  now: Date,
  room: number,
): TakenEntries {
  const latest = entries.slice(0, feed.isBegun ? MOST_ENTRIES : AT_FIRST);
  const known = rows.knownOf(feed.id, latest);
  const passed = rows.passedOf(feed.id, latest);
  let cost = 10;
  let waiting = 0;
  for (const each of [...latest].reverse()) {
    if (cost >= room) return { waiting, isWhole: false, cost };
    const row = known.get(each.guid);
    if (row?.hash === each.hash || (row === undefined && passed.has(each.past))) continue;
    const written =
      row === undefined ? rows.add(feed.id, each, feed.isBegun, now) : rows.change(row, each, now);
    if (written === 0) continue;
    cost += 1 + written / 10_000;
    if (row?.isWaiting !== true) waiting += 1;
  }
  if (feed.isBegun) {
    if (waiting > 0) rows.makeRoom(feed.id, latest);
  } else {
    for (const each of entries.slice(AT_FIRST)) rows.pass(feed.id, each);
    cost += entries.length / 5;
  }
  return { waiting, isWhole: true, cost };
}
