import {
  addDays,
  dayPeriod,
  daysIn,
  isoDay,
  monthsPeriod,
  type Period,
  weekday,
  weekendPeriod,
  weekPeriod,
} from './calendar.ts';
import { before, type Found, type Pattern, pattern, reading, type Scene } from './date-pattern.ts';
import {
  COUNT,
  countOf,
  DAY,
  DAY_WORD,
  dayOfWord,
  MONTH,
  monthOf,
  OF_YEAR,
  ordinalOf,
  WEEKDAY,
  weekdayOf,
  YEAR,
} from './date-words.ts';
import { nearestMonth, yearOfDay } from './nearest.ts';

/** Times that are told by their place in a longer one: the first Monday in May, the week of July 8, the 15th. */

/** The first Monday in May; the last Sunday of October 2012. “A Monday in May” names the month alone. */
const nthWeekday = pattern(
  `(?<!\\b(?:every|each)\\s+)(?:the\\s+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|last|final|an?|one)\\s+(?<weekday>${WEEKDAY})\\s+(?<in>(?:of|in)\\s+(?<month>${MONTH}))${OF_YEAR}`,
  (found, scene) => {
    const month = monthOf(found.group('month'));
    const year = yearOfMonth(found, month, scene);
    const nth = /^(?:last|final)$/i.test(found.group('nth')) ? 0 : ordinalOf(found.group('nth'));
    if (/^(?:an?|one)$/i.test(found.group('nth'))) {
      const span = { start: found.at('month').start, end: found.end };
      return reading(span, year === null ? null : monthsPeriod(year, month, year, month), 'month');
    }
    const day = year === null ? null : nthDay(year, month, weekdayOf(found.group('weekday')), nth);
    return reading(found, day === null ? null : dayPeriod(day), 'day');
  },
);

function yearOfMonth(found: Found, month: number, scene: Scene): number | null {
  if (found.group('year') !== '') return Number(found.group('year'));
  const period = nearestMonth(month, scene.published, scene.tense(found));
  return period === null ? null : Number(period.from.slice(0, 4));
}

/** The ISO day of the nth such weekday of a month, or of the last one where `nth` is 0. */
function nthDay(year: number, month: number, wanted: number, nth: number): string | null {
  const first = isoDay(year, month, 1);
  if (first === null) return null;
  const earliest = 1 + ((wanted - weekday(first) + 7) % 7);
  const day =
    nth > 0 ? earliest + (nth - 1) * 7 : earliest + 7 * Math.floor((daysIn(year, month) - earliest) / 7);
  return isoDay(year, month, day);
}

const ONE_DAY = `(?:(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH})|(?<month2>${MONTH})\\s+(?<day2>${DAY}))${OF_YEAR}`;

/** The week of July 8; the weekend of 6 July 2013. */
const weekOf = pattern(
  `the\\s+week(?<end>end)?\\s+(?:of|beginning|starting|commencing)\\s+${ONE_DAY}`,
  (found, scene) => {
    const month = monthOf(found.group('month') || found.group('month2'));
    const number = Number.parseInt(found.group('day') || found.group('day2'), 10);
    const year =
      found.group('year') === ''
        ? yearOfDay(month, number, scene.published, scene.tense(found))
        : Number(found.group('year'));
    const day = year === null ? null : isoDay(year, month, number);
    const isWeekend = found.group('end') !== '';
    const period = day === null ? null : isWeekend ? weekendPeriod(day) : weekPeriod(day);
    return reading(found, period, isWeekend ? 'day' : 'week');
  },
  'word',
);

/** The eighth of July; July first, which in small letters is more often “in July first”. */
const wordDay = pattern(
  `(?:the\\s+)?(?<word>${DAY_WORD})\\s+(?:day\\s+)?of\\s+(?<month>${MONTH})${OF_YEAR}`,
  (found, scene) => {
    const month = monthOf(found.group('month'));
    const day = dayOfWord(found.group('word'));
    const year =
      found.group('year') === ''
        ? yearOfDay(month, day, scene.published, scene.tense(found))
        : Number(found.group('year'));
    const on = year === null ? null : isoDay(year, month, day);
    return isoDay(2000, month, day) === null
      ? null
      : reading(found, on === null ? null : dayPeriod(on), 'day');
  },
  'word',
);

/** On Monday the 15th; on the 15th; on the 15th of last month. */
const dayAlone = pattern(
  `(?:(?<weekday>${WEEKDAY})(?:,\\s*|\\s+))?the\\s+(?<day>(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th))(?:\\s+of\\s+(?<which>this|last|next)\\s+month\\b|(?=\\s*(?:[.,;:)]|$)|\\s+(?:but|when|after|for|to|at|by|as|he|she|they|it)\\b))`,
  (found, scene) => {
    if (found.group('weekday') === '' && !/\bon\s+$/i.test(before(scene, found.start, 5))) return null;
    return reading(found, dayNear(found, scene), 'day');
  },
  'word',
);

/** The nearest such day to the publication, on the side that the tense names, on the weekday that is named. */
function dayNear(found: Found, scene: Scene): Period | null {
  const { year, month, day } = scene.published ?? { year: 0, month: null, day: null };
  if (month === null || day === null) return null;
  const number = Number.parseInt(found.group('day'), 10);
  const wanted = weekdayOf(found.group('weekday'));
  const which = found.group('which').toLowerCase();
  const side = scene.tense(found);
  const shifts = which === '' ? [0, -1, -2, 1] : [{ last: -1, this: 0, next: 1 }[which] ?? 0];
  const days = shifts
    .map((shift) => inMonth(year, month + shift, number))
    .filter((each) => each !== null)
    .filter((each) => wanted < 0 || weekday(each) === wanted);
  const isSided = (each: string) => which !== '' || (side === 'future' ? each >= day : each <= day);
  const near = days.find(isSided) ?? (wanted < 0 ? undefined : days[0]);
  return near === undefined ? null : dayPeriod(near);
}

/** Months may run over the year. */
function inMonth(year: number, month: number, day: number): string | null {
  return isoDay(year + Math.floor((month - 1) / 12), ((month + 11) % 12) + 1, day);
}

/** The first half of 2012; H1 2012; the last three months of last year; the second half of the year. */
const partOfYear = pattern(
  `(?:(?:the\\s+)?(?<nth>first|second|last)\\s+(?:(?<half>half)|(?<count>${COUNT})\\s+months)\\s+of|H(?<digit>[12]))\\s+(?:(?<year>${YEAR})|(?<which>last|this|next|the)\\s+year\\b)`,
  (found, { published }) => {
    const shift = { last: -1, this: 0, the: 0, next: 1 }[found.group('which').toLowerCase()] ?? 0;
    const year = found.group('year') === '' ? published?.year : Number(found.group('year'));
    const count = found.group('count') === '' ? 6 : countOf(found.group('count'));
    if (count >= 12 || (found.group('nth').toLowerCase() === 'second' && found.group('half') === ''))
      return null;
    if (year === undefined) return reading(found, null, 'month');
    const isFirst = found.group('digit') === '1' || found.group('nth').toLowerCase() === 'first';
    const from = isFirst ? 1 : 13 - count;
    return reading(found, monthsPeriod(year + shift, from, year + shift, from + count - 1), 'month');
  },
  'word',
);

/** Last week on Monday; a week ago Monday; Monday week; a week on Monday. */
const weekdayOfWeek = pattern(
  `(?:(?<which>last|this|next)\\s+week(?:,?\\s+on|,)\\s+(?<a>${WEEKDAY})|(?<count>${COUNT})\\s+weeks?\\s+(?<way>ago|on|from)\\s+(?:on\\s+)?(?<b>${WEEKDAY})|(?<c>${WEEKDAY})\\s+week)(?![\\p{L}\\p{N}])`,
  (found, { published }) => {
    const day = published?.day ?? null;
    if (day === null) return reading(found, null, 'day');
    const wanted = weekdayOf(found.group('a') || found.group('b') || found.group('c'));
    const which = found.group('which').toLowerCase();
    const next = addDays(day, (wanted - weekday(day) + 7) % 7);
    if (which !== '') {
      const shift = { last: -1, this: 0, next: 1 }[which] ?? 0;
      return reading(found, dayPeriod(addDays(weekPeriod(day, shift).from, wanted)), 'day');
    }
    const isAgo = found.group('way').toLowerCase() === 'ago';
    const weeks = countOf(found.group('count') || 'a');
    return reading(
      found,
      dayPeriod(isAgo ? addDays(weekPeriod(day, -weeks).from, wanted) : addDays(next, weeks * 7)),
      'day',
    );
  },
  'word',
);

export const PLACED_DATES: readonly Pattern[] = [
  weekOf,
  nthWeekday,
  wordDay,
  dayAlone,
  partOfYear,
  weekdayOfWeek,
];
