import { addDays, dayNumber, daysIn, isoDay } from '../../text/calendar.ts';
import { describeDate } from '../../text/dates.ts';
import { readPublished } from '../../text/published.ts';

/** The days that a digest is of, ISO, ends included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const WEEK = 7;

/** The seven days up to today, unless an end is told: up to `to`, or from `from` until today. */
export function daysOf(now: Date, from: string | undefined, to: string | undefined): Days {
  const today = now.toISOString().slice(0, 10);
  if (to !== undefined) return { from: from ?? addDays(to, 1 - WEEK), to };
  if (from === undefined) return { from: addDays(today, 1 - WEEK), to: today };
  return { from, to: from > today ? from : today };
}

/** “4 to 10 July 2013”. */
export function describeDays({ from, to }: Days): string {
  return describeDate(from, to, 'day');
}

/** How many days there are. */
export function countDays({ from, to }: Days): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** Whether something was surely published in these days: `2013-07` was if all of July is among them. */
export function isWithin(published: string | null, { from, to }: Days): boolean {
  const read = readPublished(published);
  if (read === null) return false;
  const { year, month, day } = read;
  const first = day ?? isoDay(year, month ?? 1, 1);
  const last = day ?? isoDay(year, month ?? 12, daysIn(year, month ?? 12));
  return first !== null && last !== null && first >= from && last <= to;
}
