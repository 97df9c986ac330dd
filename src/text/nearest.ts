import { addDays, dayNumber, dayPeriod, isoDay, monthPeriod, type Period, weekday } from './calendar.ts';
import type { Published } from './published.ts';
import type { Tense } from './tense.ts';

const FARTHEST = 270;

/**
 * The year of a day written without one: the latest such day up to the publication (past), the earliest from it on
 * (future), the nearest where the tense does not tell, or where it
 * would lead more than nine months off. Null where the publication is not known well enough.
 */
export function yearOfDay(
  month: number,
  day: number,
  published: Published | null,
  tense: Tense | null,
): number | null {
  if (published === null || published.month === null) return null;
  const { year } = published;
  const anchor = published.day ?? isoDay(year, published.month, 15);
  if (anchor === null) return null;
  const sameMonth = published.day === null && month === published.month;
  const years = [year - 1, year, year + 1].filter((candidate) => isoDay(candidate, month, day) !== null);
  const distance = (candidate: number) =>
    dayNumber(isoDay(candidate, month, day) ?? anchor) - dayNumber(anchor);
  const allowed = years.filter((candidate) => {
    if (tense === null || (sameMonth && candidate === year)) return true;
    return tense === 'past' ? distance(candidate) <= 0 : distance(candidate) >= 0;
  });
  const nearest = (list: readonly number[]) =>
    list.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0] ?? null;
  const told = nearest(allowed);
  // Newspapers leave out the year of near days only: a day nine months off betrays a misread tense.
  return told !== null && Math.abs(distance(told)) <= FARTHEST ? told : nearest(years);
}

/** A month written without a year, in the same way; the month of publication counts as past and future. */
export function nearestMonth(month: number, published: Published | null, tense: Tense | null): Period | null {
  if (published === null || published.month === null) return null;
  const { year } = published;
  const ahead = month - published.month;
  if (tense === 'past') return monthPeriod(ahead <= 0 ? year : year - 1, month);
  if (tense === 'future') return monthPeriod(ahead >= 0 ? year : year + 1, month);
  return monthPeriod(ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year, month);
}

/** The weekday nearest to the publication, its own day included: back unless the clause looks forward. */
export function nearestWeekday(
  wanted: number,
  published: Published | null,
  tense: Tense | null,
): Period | null {
  if (published === null || published.day === null) return null;
  const ahead = (wanted - weekday(published.day) + 7) % 7;
  return dayPeriod(addDays(published.day, tense === 'future' || ahead === 0 ? ahead : ahead - 7));
}
