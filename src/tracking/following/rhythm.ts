import type { Rhythm } from '../feeds/feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const NO_RHYTHM: Rhythm = { minutes: null, skipHours: [], skipDays: [] };

export interface Checking {
  readonly now: Date;
  /** Between two looks at a feed that changes often, in milliseconds. */
  readonly intervalMs: number;
  /** When something new was last seen in it; null where that is not known. */
  readonly changedAt: Date | null;
  readonly rhythm: Rhythm;
  /** What the server asks to wait for. */
  readonly freshUntil: Date | null;
  /** From 0 up to but not including 1. */
  readonly random: () => number;
}

/**
 * When to look at a feed again: after the interval; a feed that has been quiet for some hours after a twenty-fourth of
 * that, up to an hour; later where the feed or its server asks for it, up to a day. A twentieth is left to chance, so
 * that feeds which fell due together drift apart.
 */
export function nextCheck({ now, intervalMs, changedAt, rhythm, freshUntil, random }: Checking): Date {
  const quiet = changedAt === null ? 0 : now.getTime() - changedAt.getTime();
  const adapted = Math.max(intervalMs, Math.min(quiet / 24, HOUR));
  const asked = Math.max(
    (rhythm.minutes ?? 0) * MINUTE,
    freshUntil === null ? 0 : freshUntil.getTime() - now.getTime(),
  );
  const wait = Math.max(adapted, Math.min(asked, Math.max(DAY, intervalMs)));
  return afterSkipped(new Date(now.getTime() + Math.round(wait * (1 + random() / 20))), rhythm);
}

/** The same moment, or the first hour afterwards that the feed does not ask to be left alone in. */
function afterSkipped(moment: Date, { skipHours, skipDays }: Rhythm): Date {
  if (skipHours.length === 0 && skipDays.length === 0) return moment;
  const isSkipped = (at: Date) =>
    skipHours.includes(at.getUTCHours()) || skipDays.includes(DAYS[at.getUTCDay()] ?? '');
  for (let hours = 0, at = moment; hours <= 7 * 24; hours += 1) {
    if (!isSkipped(at)) return at;
    at = new Date((Math.floor(at.getTime() / HOUR) + 1) * HOUR + (moment.getTime() % HOUR));
  }
  return moment;
}
