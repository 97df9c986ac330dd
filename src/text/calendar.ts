import type { Granularity } from './dates.ts';

/** A stretch of whole days. ISO, ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
/** Northern seasons by whole months, as weather services count them. */
export const SEASON_MONTH: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

const DAY = 86_400_000;

/** `2013-07-10`, or null where there is no such day. Months count from 1. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The days since 1970-01-01 of an ISO day. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

/** The ISO day that lies `days` after another. */
export function addDays(iso: string, days: number): string {
  return new Date((dayNumber(iso) + days) * DAY).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(iso: string): number {
  return (((dayNumber(iso) + 3) % 7) + 7) % 7;
}

export function dayPeriod(from: string, to: string = from): Period | null {
  return from <= to ? { from, to, granularity: 'day' } : null;
}

/** The week, Monday to Sunday, that holds a day, or lies `weeks` after that one. */
export function weekPeriod(iso: string, weeks = 0): Period {
  const from = addDays(iso, weeks * 7 - weekday(iso));
  return { from, to: addDays(from, 6), granularity: 'week' };
}

/** Saturday and Sunday of the week that holds a day, or lies `weeks` after that one. */
export function weekendPeriod(iso: string, weeks = 0): Period {
  const { to } = weekPeriod(iso, weeks);
  return { from: addDays(to, -1), to, granularity: 'day' };
}

/** Months count from 1 and may run over: month 0 of 2013 is December 2012. */
export function monthPeriod(year: number, month: number): Period | null {
  return monthsPeriod(year, month, year, month, 'month');
}

export function monthsPeriod(
  year: number,
  month: number,
  lastYear: number,
  lastMonth: number,
  granularity: Granularity = 'month',
): Period | null {
  const first = carried(year, month);
  const last = carried(lastYear, lastMonth);
  const from = isoDay(first.year, first.month, 1);
  const to = isoDay(last.year, last.month, daysIn(last.year, last.month));
  return from === null || to === null || from > to ? null : { from, to, granularity };
}

function carried(year: number, month: number): { year: number; month: number } {
  const months = year * 12 + month - 1;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export function quarterPeriod(year: number, quarter: number): Period | null {
  return monthsPeriod(year, quarter * 3 - 2, year, quarter * 3, 'quarter');
}

/** The winter of 2012 ends in February 2013. */
export function seasonPeriod(year: number, season: Season): Period | null {
  const month = SEASON_MONTH[season];
  return monthsPeriod(year, month, year, month + 2, 'season');
}

export function yearsPeriod(first: number, last: number = first): Period | null {
  return monthsPeriod(first, 1, last, 12, 'year');
}

/** The ten years that start with 1990. */
export function decadePeriod(year: number): Period | null {
  return monthsPeriod(year, 1, year + 9, 12, 'decade');
}

/** The 19th century is 1801 to 1900. */
export function centuryPeriod(ordinal: number): Period | null {
  return monthsPeriod(ordinal * 100 - 99, 1, ordinal * 100, 12, 'century');
}

/** “The 1800s” are 1800 to 1899. */
export function hundredsPeriod(year: number): Period | null {
  return monthsPeriod(year, 1, year + 99, 12, 'century');
}
