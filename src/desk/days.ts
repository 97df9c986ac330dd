import { addDays, daysIn, isoDay } from '../text/calendar.ts';
import { dates, type Granularity } from '../text/dates.ts';

/** A stretch of whole days, as the words for a date mean it. ISO, ends included. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly granularity: Granularity;
}

/**
 * What words mean as a date: `2013`, `2013-07`, `2013-07-10`, `7/2013`, “10 July 2013”, “spring 2012”, “last week”,
 * “last 7 days”. Null where they are none, or have more in them than a date. Relative words are read from the day of
 * `now` in UTC.
 */
export function readDays(words: string, now: Date): Days | null {
  const today = now.toISOString().slice(0, 10);
  return isoDays(words) ?? lastDays(words, today) ?? spokenDays(words, today);
}

/**
 * The two days that “10/7/2013” or “10/7/13” can be, the one with the day first first; none where only one is possible.
 */
export function eitherDay(words: string): readonly string[] {
  const match = /^(\d{1,2})\/(\d{1,2})\/((?:\d\d)?\d\d)$/.exec(words);
  if (match === null) return [];
  const [, first = '', second = '', year = ''] = match;
  const whole = Number(year.padStart(4, '20'));
  const days = [
    isoDay(whole, Number(second), Number(first)),
    isoDay(whole, Number(first), Number(second)),
  ].filter((day) => day !== null);
  return days.length === 2 && days[0] !== days[1] ? days : [];
}

/** Numbers alone, as their first and last day; null where the text is something else or there is no such day. */
function isoDays(words: string): Days | null {
  const swapped = words.replace(/^(\d{1,2})\/(\d{4})$/, '$2-$1');
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(swapped);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const from = isoDay(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (from === null) return null;
  if (day !== undefined) return { from, to: from, granularity: 'day' };
  if (month === undefined) return { from, to: `${year}-12-31`, granularity: 'year' };
  const last = String(daysIn(Number(year), Number(month)));
  return { from, to: `${from.slice(0, 8)}${last}`, granularity: 'month' };
}

const COUNTS = 'a two three four five six seven eight nine ten eleven twelve'.split(' ');
const LAST = new RegExp(
  `^(?:the\\s+)?(last|past)\\s+(?:(\\d{1,3}|${COUNTS.join('|')})\\s+)?(day|week|month|year)s?$`,
  'i',
);

/** “Last 7 days”, “the past month”: the days up to today. “Last month” is the one before this, and no such thing. */
function lastDays(words: string, today: string): Days | null {
  const match = LAST.exec(words);
  if (match === null) return null;
  const [whole, which = '', count, unit = ''] = match;
  if (count === undefined && which.toLowerCase() === 'last' && !/^the\s/i.test(whole)) return null;
  const many = count === undefined ? 1 : Number(count) || COUNTS.indexOf(count.toLowerCase()) + 1;
  return { from: addDays(dayBefore(today, many, unit.toLowerCase()), 1), to: today, granularity: 'day' };
}

/** The same day some units ago; the last of its month where that one is shorter. */
function dayBefore(day: string, count: number, unit: string): string {
  if (unit === 'day') return addDays(day, -count);
  if (unit === 'week') return addDays(day, -7 * count);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 - (unit === 'year' ? 12 * count : count);
  const [there, of] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDay(there, of, Math.min(date, daysIn(there, of))) ?? day;
}

/** Names are read where they have their capitals, which few type: “july”. */
function spokenDays(words: string, today: string): Days | null {
  // It may be either of two days, and no other reading of it is one.
  if (eitherDay(words).length > 0) return null;
  if (/^now$/i.test(words)) return { from: today, to: today, granularity: 'day' };
  const capitals = words.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return spokenOnce(words, today) ?? spokenOnce(capitals, today) ?? spokenOnce(`the ${words}`, today);
}

function spokenOnce(words: string, today: string): Days | null {
  // A digit-and-dash form that is no ISO date is a typing error, not plain words.
  if (/^(?:the )?\d{4}-/.test(words)) return null;
  const found = dates(words, { start: 0, end: words.length }, today);
  const [first] = found;
  if (first === undefined || found.length > 1 || first.from === null || first.to === null) return null;
  const rest = `${words.slice(0, first.start)} ${words.slice(first.end)}`.trim();
  // Words that are no part of the date would be ignored silently: better to ask again.
  if (/[\p{L}\p{N}]/u.test(rest.replace(/^(?:on|in|the|since|from|until)\b/iu, ''))) return null;
  return { from: first.from, to: first.to, granularity: first.granularity };
}
