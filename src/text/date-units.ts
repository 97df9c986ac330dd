import {
  addDays,
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearsPeriod,
} from './calendar.ts';
import { seasonOf } from './date-words.ts';
import type { Granularity } from './dates.ts';
import type { Published } from './published.ts';

/** How exact a unit of time is; a season by its name. */
export function granularityOf(unitName: string): Granularity {
  switch (unitName) {
    case 'weekend':
    case 'day':
      return 'day';
    case 'week':
    case 'month':
    case 'year':
    case 'quarter':
    case 'decade':
    case 'century':
      return unitName;
    default:
      return 'season';
  }
}

/** The unit that lies so many units after the one of the publication; null where that is not known well enough. */
export function shifted(name: string, shift: number, published: Published): Period | null {
  const { year, month, day } = published;
  switch (name) {
    case 'day':
      return day === null ? null : dayPeriod(addDays(day, shift));
    case 'weekend':
      return day === null ? null : weekendPeriod(day, shift);
    case 'week':
      return day === null ? null : weekPeriod(day, shift);
    case 'month':
      return month === null ? null : monthPeriod(year, month + shift);
    case 'quarter':
      return month === null ? null : shiftedQuarter(year, Math.ceil(month / 3) + shift);
    case 'year':
      return yearsPeriod(year + shift);
    case 'decade':
      return decadePeriod(year - (year % 10) + shift * 10);
    case 'century':
      return centuryPeriod(Math.ceil(year / 100) + shift);
    default:
      return month === null ? null : shiftedSeason(name, shift, year, month);
  }
}

function shiftedQuarter(year: number, quarter: number): Period | null {
  return quarterPeriod(year + Math.floor((quarter - 1) / 4), ((((quarter - 1) % 4) + 4) % 4) + 1);
}

/** “This summer” is that of the year; “last” is the latest that is over, “next” the first that has not begun. */
export function shiftedSeason(name: string, shift: number, year: number, month: number): Period | null {
  const today = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  const near = [year - 2, year - 1, year, year + 1].map((candidate) =>
    seasonPeriod(candidate, seasonOf(name)),
  );
  const known = near.filter((period) => period !== null);
  if (shift < 0) return known.findLast((period) => period.to.slice(0, 7) < today) ?? null;
  if (shift > 0) return known.find((period) => period.from.slice(0, 7) > today) ?? null;
  const holding = known.find((period) => period.from.slice(0, 7) <= today && today <= period.to.slice(0, 7));
  return holding ?? seasonPeriod(year, seasonOf(name));
}
