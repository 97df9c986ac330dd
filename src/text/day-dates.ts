import { dayPeriod, isoDay, monthPeriod, monthsPeriod, type Period } from './calendar.ts';
import { after, before, type Found, type Pattern, pattern, reading, type Scene } from './date-pattern.ts';
import { DAY, MONTH, monthOf, TO, WEEKDAY_BEFORE, YEAR } from './date-words.ts';
import { nearestMonth, yearOfDay } from './nearest.ts';

const AND = ',?\\s+(?:and|&|or)\\s+';
const OF_YEAR = `(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR}))?`;
const ON_WEEKDAY = `(?:${WEEKDAY_BEFORE}(?:,\\s*|\\s+)(?:the\\s+)?)?`;

/** 2013-07-10, 2013/7/10, also with a time behind it. */
const iso = pattern(
  '(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d/-]|\\.\\d)(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?)?',
  (found) => {
    const day = isoDay(Number(found.group('year')), Number(found.group('month')), Number(found.group('day')));
    return day === null ? null : reading(found, dayPeriod(day), 'day');
  },
);

/** 7/10/2013, 10.7.2013: read where only one order gives a day; dots put the day first. */
const numeric = pattern(
  '(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<year>[12]\\d{3})(?![\\d/-]|\\.\\d)',
  (found) => {
    const [a, b, year] = [Number(found.group('a')), Number(found.group('b')), Number(found.group('year'))];
    const dayFirst = isoDay(year, b, a);
    const monthFirst = found.group('mark') === '.' ? null : isoDay(year, a, b);
    if (dayFirst === null && monthFirst === null) return null;
    const isSure = dayFirst === null || monthFirst === null || a === b;
    return reading(found, isSure ? dayPeriod(dayFirst ?? monthFirst ?? '') : null, 'day');
  },
);

/** July 30 to August 2, 2013; July 30 and August 2. */
const monthsFirst = days(
  `(?<first>${ON_WEEKDAY}(?<month>${MONTH})\\s+(?<day>${DAY}))(?:(?<to>${TO})|${AND})(?<last>${ON_WEEKDAY}(?<lastMonth>${MONTH})\\s+(?<lastDay>${DAY}))${OF_YEAR}`,
);
/** July 8(, 2013); July 8-9; July 8 and 9; with the weekday before it or not. */
const monthFirst = days(
  `(?<first>${ON_WEEKDAY}(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY}))(?:(?:(?<to>${TO})|(?:,\\s+(?<second>${DAY}))?${AND})(?<last>(?<lastDay>${DAY})))?${OF_YEAR}`,
);
/** 30 July to 2 August 2013; 30 July and 2 August. */
const daysFirst = days(
  `(?<first>${ON_WEEKDAY}(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH}))(?:(?<to>${TO})|${AND})(?<last>${ON_WEEKDAY}(?<lastDay>${DAY})\\s+(?:of\\s+)?(?<lastMonth>${MONTH}))${OF_YEAR}`,
);
/** 8 July (2013); the 8th of July; 8-9 July; 8, 9 and 10 July. */
const dayFirst = days(
  `(?<first>${ON_WEEKDAY}(?<day>${DAY}))(?:(?:(?<to>${TO})|(?:,\\s+(?<second>${DAY}))?${AND})(?<last>(?<lastDay>${DAY})))?\\s+(?:day\\s+of\\s+|of\\s+)?(?<month>${MONTH})${OF_YEAR}`,
);

function days(source: string): Pattern {
  return pattern(source, (found, scene) => {
    const month = monthOf(found.group('month'));
    const lastMonth = monthOf(found.group('lastMonth')) || month;
    const day = Number.parseInt(found.group('day'), 10);
    const lastDay = Number.parseInt(found.group('lastDay'), 10);
    if (isoDay(2000, month, day) === null) return null;
    const wraps = lastMonth < month ? 1 : 0;
    const written = found.group('year');
    const year = written === '' ? yearFor(month, day, found, scene) : Number(written) - wraps;
    const on = (m: number, d: number) => (year === null ? null : isoDay(m < month ? year + 1 : year, m, d));
    if (Number.isNaN(lastDay)) return reading(found, period(on(month, day)), 'day');
    const isRange = found.group('to') !== '' || isBetween(found, scene);
    if (isRange) return reading(found, period(on(month, day), on(lastMonth, lastDay)), 'day');
    const second = Number.parseInt(found.group('second'), 10);
    return [
      ...reading(found.at('first'), period(on(month, day)), 'day'),
      ...(Number.isNaN(second) ? [] : reading(found.at('second'), period(on(month, second)), 'day')),
      ...reading({ start: found.at('last').start, end: found.end }, period(on(lastMonth, lastDay)), 'day'),
    ];
  });
}

function period(from: string | null, to: string | null = from): Period | null {
  return from === null || to === null ? null : dayPeriod(from, to);
}

function isBetween(found: Found, scene: Scene): boolean {
  return /\bbetween\s+$/i.test(before(scene, found.start, 10));
}

/** The attacks of 11 September are those of 2001 in any later year. */
function yearFor(month: number, day: number, found: Found, scene: Scene): number | null {
  const isNamed =
    month === 9 && day === 11 && /^,?\s+(?:terror\w*\s+)?attacks?\b/i.test(after(scene, found.end, 30));
  if (isNamed && (scene.published === null || scene.published.year > 2001)) return 2001;
  return yearOfDay(month, day, scene.published, scene.tense(found));
}

/** June 2013; June to August 2013; June and July 2013; July last year; early July 2013. */
const monthYear = pattern(
  `(?<first>(?:(?:early|mid|late)[-\\s]+)?(?<month>${MONTH}))(?:(?<to>${TO})(?:(?:early|mid|late)[-\\s]+)?(?<last>${MONTH})|${AND}(?<second>${MONTH}))?,?\\s+(?:of\\s+)?(?:(?<year>${YEAR})|(?:of\\s+)?(?<which>last|this|next)\\s+year\\b)`,
  (found, scene) => {
    const shift = { last: -1, this: 0, next: 1 }[found.group('which').toLowerCase()];
    const year =
      shift === undefined ? Number(found.group('year')) : (scene.published?.year ?? Number.NaN) + shift;
    const month = monthOf(found.group('month'));
    const last = monthOf(found.group('last') || found.group('second'));
    if (Number.isNaN(year)) return reading(found, null, 'month');
    const isRange = found.group('to') !== '' || isBetween(found, scene);
    if (last === 0) return reading(found, monthPeriod(year, month), 'month');
    if (isRange)
      return reading(found, monthsPeriod(last < month ? year - 1 : year, month, year, last), 'month');
    const second = { start: found.at('second').start, end: found.end };
    return [
      ...reading(found.at('first'), monthPeriod(year, month), 'month'),
      ...reading(second, monthPeriod(year, last), 'month'),
    ];
  },
);

const LEADS_TO_MONTH =
  /\b(?:in|since|until|till|by|during|through|throughout|of|from|for|before|after|around|between|and|or|to|this|every|each)\s+$/i;
/** Months whose names are also words or the names of people. */
const ALSO_A_NAME = /^(?:april|may|june|august|mar|march|jan)\b/i;

/** June; last June; early July. A month that could be a name needs a word before it that asks for a time. */
const monthAlone = pattern(
  `(?:(?:(?<which>last|this|next|past|coming)|(?<part>early|mid|late|(?:the\\s+)?(?:beginning|middle|end|start)\\s+of))[-\\s]+)?(?<month>${MONTH})(?:${TO}(?<last>${MONTH}))?`,
  (found, scene) => {
    const word = scene.text.slice(found.at('month').start, found.at('month').end);
    if (!isMonthHere(found, word, scene)) return null;
    const which = found.group('which').toLowerCase();
    const tense =
      which === 'next' || which === 'coming' ? 'future' : which === '' ? scene.tense(found) : 'past';
    const month = monthOf(word);
    const period = nearestMonth(month, scene.published, which === 'this' ? null : tense);
    const last = monthOf(found.group('last'));
    if (last === 0 || period === null) return reading(found, period, 'month');
    const year = Number(period.from.slice(0, 4));
    return reading(found, monthsPeriod(year, month, last < month ? year + 1 : year, last), 'month');
  },
);

function isMonthHere(found: Found, word: string, scene: Scene): boolean {
  const isShort = /^\p{L}{3,4}\.?$/u.test(word) && !/^(?:june|july|may)$/i.test(word);
  if (isShort || /^\p{Ll}/u.test(word)) return false;
  const isLed =
    found.group('which') !== '' ||
    found.group('part') !== '' ||
    LEADS_TO_MONTH.test(before(scene, found.start, 12));
  const next = after(scene, found.end, 24);
  if (/^\s+\p{Lu}\p{Ll}/u.test(next) && !isLed) return false;
  if (/^\s+\p{Lu}/u.test(next) && ALSO_A_NAME.test(word)) return false;
  return isLed || !ALSO_A_NAME.test(word);
}

export const DAY_DATES: readonly Pattern[] = [
  iso,
  numeric,
  monthsFirst,
  monthFirst,
  daysFirst,
  dayFirst,
  monthYear,
];
export const MONTH_ALONE: readonly Pattern[] = [monthAlone];
