import { dayNumber, dayPeriod, isoDay, type Period, yearsPeriod } from './calendar.ts';
import { type Pattern, pattern, reading, type Scene } from './date-pattern.ts';

/** 2013-07-10, 2013/7/10, also with a time behind it. */
const iso = pattern(
  '(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d/-]|\\.\\d)(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?',
  (found) => {
    const day = isoDay(Number(found.group('year')), Number(found.group('month')), Number(found.group('day')));
    return day === null ? null : reading(found, dayPeriod(day), 'day');
  },
  'figure',
);

/**
 * 7/10/2013, 10.7.2013, 13/07/13: dots put the day first. With slashes a day that could be two stays a year, unless the
 * article's other figures or its own day tell.
 */
const numeric = pattern(
  '(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<year>[12]\\d{3}|\\d{2}(?=[\\s,;)]|[.]?$))(?![\\d/-]|\\.\\d)',
  (found, scene) => {
    const [a, b] = [Number(found.group('a')), Number(found.group('b'))];
    const mark = found.group('mark');
    // “1-2-13” is more often a score or a part of a number.
    if (found.group('year').length === 2 && (mark === '-' || scene.published === null)) return null;
    const year = fullYear(found.group('year'), scene);
    const dayFirst = isoDay(year, b, a);
    const monthFirst = mark === '.' ? null : isoDay(year, a, b);
    if (dayFirst === null && monthFirst === null) return null;
    return reading(found, settled(dayFirst, monthFirst, scene) ?? yearsPeriod(year), 'day');
  },
  'figure',
);

function fullYear(written: string, { published }: Scene): number {
  const year = Number(written);
  return written.length === 4 ? year : year + (2000 + year > (published?.year ?? 2000) + 10 ? 1900 : 2000);
}

/** The day that is meant; null where it may be either. */
function settled(dayFirst: string | null, monthFirst: string | null, scene: Scene): Period | null {
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst)
    return dayPeriod(dayFirst ?? monthFirst ?? '');
  const habit = habitOf(scene);
  if (habit !== null) return dayPeriod(habit === 'day' ? dayFirst : monthFirst);
  const day = scene.published?.day ?? null;
  if (day === null) return null;
  const [one, other] = [dayFirst, monthFirst].map((each) => Math.abs(dayNumber(each) - dayNumber(day)));
  if (one === undefined || other === undefined) return null;
  // News speak of the days round their own.
  if (one <= NEAR && other > FAR) return dayPeriod(dayFirst);
  return other <= NEAR && one > FAR ? dayPeriod(monthFirst) : null;
}

const NEAR = 10;
const FAR = 45;
const WRITTEN = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g;
/** Figures of an article that are looked through, in characters. */
const READ = 50_000;

const habits = new WeakMap<Scene, Habit>();
type Habit = 'day' | 'month' | null;

/** Which comes first in the dates of an article that can be read in one way only; null where there is none. */
function habitOf(scene: Scene): Habit {
  const known = habits.get(scene);
  if (known !== undefined) return known;
  const firsts = new Set(
    [...scene.article.slice(0, READ).matchAll(WRITTEN)].flatMap(([, first, second]) =>
      Number(first) > 12 ? ['day' as const] : Number(second) > 12 ? ['month' as const] : [],
    ),
  );
  const [first = null] = firsts;
  const habit = firsts.size === 1 ? first : null;
  habits.set(scene, habit);
  return habit;
}

export const NUMERIC_DATES: readonly Pattern[] = [iso, numeric];
