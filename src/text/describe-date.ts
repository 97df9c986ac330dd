import { SEASON_MONTH } from './calendar.ts';
import type { Granularity } from './dates.ts';

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const QUARTERS = ['first', 'second', 'third', 'fourth'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** “8 July 2013”, “July 2013”, “the 1990s”: a resolved date in words, never more precise than its granularity. */
export function describeDate(from: string, to: string, granularity: Granularity): string {
  const first = read(from);
  const last = read(to);
  switch (granularity) {
    case 'day':
      return from === to ? dayWords(first) : daysWords(first, last);
    case 'week':
      return `the week of ${dayWords(first)}`;
    case 'month':
      return monthsWords(first, last);
    case 'season':
      return seasonWords(first, last);
    case 'quarter':
      return `the ${QUARTERS[Math.floor((first.month - 1) / 3)]} quarter of ${yearWords(first.year)}`;
    case 'year':
      return first.year === last.year ? yearWords(first.year) : `${yearWords(first.year)} to ${last.year}`;
    case 'decade':
      return last.year - first.year < 10
        ? `the ${first.year}s`
        : `the ${first.year}s to the ${last.year - 9}s`;
    case 'century':
      return centuryWords(first, last);
  }
}

function centuryWords(first: Day, last: Day): string {
  if (first.year % 100 === 0) return `the ${first.year}s`;
  const [from, to] = [first, last].map(({ year }) => ordinal(Math.ceil(year / 100)));
  return from === to ? `the ${from} century` : `the ${from} to the ${to} century`;
}

function read(iso: string): Day {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

function monthName(day: Day): string {
  return MONTH_NAMES[day.month - 1] ?? '';
}

function yearWords(year: number): string {
  return year < 1000 ? `AD ${year}` : String(year);
}

function dayWords(day: Day): string {
  return `${day.day} ${monthName(day)} ${yearWords(day.year)}`;
}

function daysWords(first: Day, last: Day): string {
  if (first.year !== last.year) return `${dayWords(first)} to ${dayWords(last)}`;
  if (first.month !== last.month) return `${first.day} ${monthName(first)} to ${dayWords(last)}`;
  return `${first.day} to ${dayWords(last)}`;
}

function monthsWords(first: Day, last: Day): string {
  const end = `${monthName(last)} ${yearWords(last.year)}`;
  if (first.year !== last.year) return `${monthName(first)} ${yearWords(first.year)} to ${end}`;
  return first.month === last.month ? end : `${monthName(first)} to ${end}`;
}

function seasonWords(first: Day, last: Day): string {
  const name = Object.entries(SEASON_MONTH).find(([, month]) => month === first.month)?.[0];
  if (name === undefined) return monthsWords(first, last);
  if (first.year === last.year) return `${name} ${first.year}`;
  return `${name} ${first.year}–${String(last.year).slice(-2)}`;
}

/** “1st”, “12th”, “23rd”. */
function ordinal(value: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${value}${ending[ORDINALS.select(value)]}`;
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
