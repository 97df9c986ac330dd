import type { Span } from '../text/span.ts';
import { monthNumber } from './months.ts';

/** A written date: where it stands, and what it says as exactly as is safe. */
export interface WrittenDate extends Span {
  /** `2013`, `2013-07` or `2013-07-10`. */
  readonly value: string;
}

/**
 * The date that a phrase such as a field, a meta tag or a dateline holds; null where it holds none.
 * Of a day and month that could stand either way round (03/04/2013) only the year is safe. Relative phrases
 * (“3 hours ago”) and two-digit years are nothing to build on.
 */
export function publicationDate(phrase: string): string | null {
  const words = phrase.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(words);
  if (compact) return calendarDate(compact[1], compact[2], compact[3]);
  if (/^\d{4}$/.test(words)) return calendarDate(words);
  return writtenDate(words)?.value ?? null;
}

/** The first full or month-exact date written in a line. Looks at words and figures, not at what they belong to. */
export function writtenDate(line: string): WrittenDate | null {
  // No year, no date: most lines end here.
  if (!/\d{4}/.test(line)) return null;
  const dates = [yearFirst(line), chinese(line), monthNamed(line), figures(line)].filter(
    (date) => date !== null,
  );
  return dates.reduce<WrittenDate | null>(
    (best, date) => (best && best.start <= date.start ? best : date),
    null,
  );
}

function yearFirst(line: string): WrittenDate | null {
  const found = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d-])/.exec(line);
  return found && dated(found, calendarDate(found[1], found[3], found[4]));
}

function chinese(line: string): WrittenDate | null {
  const found = /(?<!\d)(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/.exec(line);
  return found && dated(found, calendarDate(found[1], found[2], found[3]));
}

/** “10.07.2013” is day first everywhere that dots are written; with slashes and hyphens either may be. */
function figures(line: string): WrittenDate | null {
  const found = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/.exec(line);
  if (!found) return null;
  const [, first, mark, second, year] = found;
  const dayFirst = mark === '.' || Number(first) > 12;
  const safe = dayFirst || Number(second) > 12 || first === second;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  return dated(found, safe ? calendarDate(year, month, day) : calendarDate(year));
}

const BEFORE = /(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er|º)?\.?[ \u00a0-]{1,3}(?:(?:of|de) )?$/i;
const AFTER_DAY = /^[ \u00a0.-]{0,3}(\d{1,2})(?:st|nd|rd|th)?(?:,| of)?[ \u00a0-]{1,3}(\d{4})(?!\d)/i;
const AFTER_YEAR = /^[ \u00a0.,-]{1,3}(?:del? )?(\d{4})(?!\d)/i;

function monthNamed(line: string): WrittenDate | null {
  for (const word of line.matchAll(/\p{L}{3,12}/gu)) {
    const month = monthNumber(word[0]);
    if (month === null) continue;
    const date = around(line, word.index, word.index + word[0].length, String(month));
    if (date) return date;
  }
  return null;
}

function around(line: string, start: number, end: number, month: string): WrittenDate | null {
  const rest = line.slice(end, end + 20);
  const dayAfter = AFTER_DAY.exec(rest);
  if (dayAfter)
    return dated(
      { index: start, 0: line.slice(start, end) + dayAfter[0] },
      calendarDate(dayAfter[2], month, dayAfter[1]),
    );
  const year = AFTER_YEAR.exec(rest);
  if (!year) return null;
  const day = BEFORE.exec(line.slice(Math.max(0, start - 12), start));
  const from = start - (day?.[0].length ?? 0);
  return dated({ index: from, 0: line.slice(from, end) + year[0] }, calendarDate(year[1], month, day?.[1]));
}

function dated(
  found: { readonly index: number; readonly 0: string },
  value: string | null,
): WrittenDate | null {
  return value === null ? null : { start: found.index, end: found.index + found[0].length, value };
}

/**
 * As exact as the calendar allows: 31 February is only February. Null for a year that no article is from, and for a
 * thirteenth month, since nobody can tell what was meant.
 */
function calendarDate(year: string | undefined, month?: string, day?: string): string | null {
  if (year === undefined || Number(year) < 1500 || Number(year) > 2200) return null;
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return null;
  const toMonth = `${year}-${String(m).padStart(2, '0')}`;
  const d = Number(day ?? 0);
  const days = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  return d < 1 || d > days ? toMonth : `${toMonth}-${String(d).padStart(2, '0')}`;
}
