import { texts } from '../../catalogue/texts.ts';
import { channelMark } from '../delivery/channel-mark.ts';
import { MONDAY, MORNING } from './digest-times.ts';
import { print } from './expression.ts';
import { readQuery } from './query.ts';
import { clockTime, localMoment } from './spoken-times.ts';
import type { Watch } from './watches.ts';

const { watchCommands: words } = texts;

/** What a watch looks for, as it was understood. */
export function looksFor({ query, person, source }: Pick<Watch, 'query' | 'person' | 'source'>): string {
  const read = query === '' ? null : readQuery(query);
  return words.looksFor(read?.ok ? print(read.expression) : null, person, source);
}

/** What a watch does from now on, as lines: what it looks for, when and where it posts, and what was assumed. */
export function promises(watch: Watch, isZoneAssumed: boolean): string[] {
  const { channel, quiet, mode, zone, nextAt } = watch;
  const where = channelMark(channel);
  const what = looksFor(watch);
  const isTimed = mode !== 'each' || quiet !== null;
  const read = watch.query === '' ? null : readQuery(watch.query);
  const leftOut = read?.ok ? [...new Set(read.leftOut)] : [];
  return [
    mode === 'each' ? words.willEach(what, where) : words.willDigest(what, where, rhythm(watch)),
    ...(nextAt === null || watch.pausedAt !== null ? [] : [words.next(localMoment(nextAt, zone))]),
    ...(quiet === null ? [] : [words.quiet(clockTime(quiet.from), clockTime(quiet.to))]),
    ...(isTimed ? [isZoneAssumed ? words.zoneAssumed(zone) : words.zone(zone)] : []),
    ...(leftOut.length === 0 ? [] : [words.leftOut(leftOut)]),
    ...(watch.person !== null && !/\s/u.test(watch.person) ? [words.oneName(watch.person)] : []),
    ...(watch.pausedAt === null ? [] : [words.paused]),
  ];
}

/** “every Monday at 9:00”. */
function rhythm({ mode, atMinute, atWeekday }: Watch): string {
  const time = clockTime(atMinute ?? MORNING);
  switch (mode) {
    case 'each':
    case 'hourly':
      return words.hourly(atMinute ?? 0);
    case 'daily':
      return words.daily(time);
    case 'weekly':
      return words.weekly(atWeekday ?? MONDAY, time);
  }
}

/** A watch in a list, in a line. */
export function listed(watch: Watch): string {
  const { mode, channel, quiet, zone, nextAt, pausedAt, fault } = watch;
  return [
    words.row(words.modes[mode], channelMark(channel)),
    ...(pausedAt !== null ? [words.rowPaused(fault)] : []),
    ...(nextAt !== null && pausedAt === null ? [words.rowNext(localMoment(nextAt, zone), zone)] : []),
    ...(quiet === null ? [] : [words.rowQuiet(clockTime(quiet.from), clockTime(quiet.to), zone)]),
  ].join(' · ');
}
