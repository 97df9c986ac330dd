import { dayPeriod, isoDay, monthPeriod, monthsPeriod, type Period } from './calendar.ts';
import { after, before, type Found, type Pattern, pattern, reading, type Scene } from './date-pattern.ts';
import { DAY, MONTH, monthOf, OF_YEAR, PART, TO, WEEKDAY_BEFORE, YEAR } from './date-words.ts';
import { nearestMonth, yearOfDay } from './nearest.ts';

const AND = ',?\\s+(?:and|&|or)\\s+';
const ON_WEEKDAY = `(?:${WEEKDAY_BEFORE}(?:,\\s*|\\s+)(?:the\\s+)?)?`;

/** Between two days also “8/9 July” and “from the 8th to the 10th of July”. */
const TO_DAY = `(?:${TO}(?:the\\s+)?|/)`;

/** July 30 to August 2, 2013; July 30 and August 2. */
const monthsFirst = days(
  `(?<first>${ON_WEEKDAY}(?<month>${MONTH})\\s+(?<day>${DAY}))(?:(?<to>${TO_DAY})|${AND})(?<last>${ON_WEEKDAY}(?<lastMonth>${MONTH})\\s+(?<lastDay>${DAY}))${OF_YEAR}`,
  'word',
);
/** July 8(, 2013); July 8-9; July 8 and 9; with the weekday before it or not. */
const monthFirst = days(
  `(?<first>${ON_WEEKDAY}(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>${DAY}))(?:(?:(?<to>${TO_DAY})|(?:,\\s+(?<second>${DAY}))?${AND})(?<last>(?<lastDay>${DAY})))?${OF_YEAR}`,
  'word',
);
/** 30 July to 2 August 2013; 30 July and 2 August. */
const daysFirst = days(
  `(?<first>${ON_WEEKDAY}(?<day>${DAY})\\s+(?:of\\s+)?(?<month>${MONTH}))(?:(?<to>${TO_DAY})|${AND})(?<last>${ON_WEEKDAY}(?<lastDay>${DAY})\\s+(?:of\\s+)?(?<lastMonth>${MONTH}))${OF_YEAR}`,
);
/** 8 July (2013); the 8th of July; 8-9 July; 8, 9 and 10 July. */
const dayFirst = days(
  `(?<first>${ON_WEEKDAY}(?<day>${DAY}))(?:(?:(?<to>${TO_DAY})|(?:,\\s+(?<second>${DAY}))?${AND})(?<last>(?<lastDay>${DAY})))?\\s+(?:day\\s+of\\s+|of\\s+)?(?<month>${MONTH})${OF_YEAR}`,
);

function days(source: string, starts: Pattern['starts'] = 'either'): Pattern {
  return pattern(
    source,
    (found, scene) => {
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
    },
    starts,
  );
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
  const told = yearTold(month, day, scene);
  if (told !== null) return told;
  if (isNamed && (scene.published === null || scene.published.year > 2001)) return 2001;
  return yearOfDay(month, day, scene.published, scene.tense(found));
}

/** “On 3 February 1807 … and on 2 September …”: a day without a year is of the year of the day named before it. */
function yearTold(month: number, day: number, scene: Scene): number | null {
  const before = scene.earlier();
  if (before === null || (before.granularity !== 'day' && before.granularity !== 'month')) return null;
  const year = Number(before.to.slice(0, 4));
  // A day round the story's own may have been resolved by the story's day, and so may this.
  if (scene.published !== null && Math.abs(scene.published.year - year) < 2) return null;
  const isNext = Number(before.to.slice(5, 7)) - month > 6 || isoDay(year, month, day) === null;
  return isNext ? year + 1 : year;
}

/** June 2013; June to August 2013; June and July 2013; July last year; early July 2013. */
const monthYear = pattern(
  `(?<first>${PART}(?<month>${MONTH}))(?:(?<to>${TO})${PART}(?<last>${MONTH})|${AND}(?<second>${MONTH}))?,?\\s+(?:of\\s+)?(?:(?<year>${YEAR})|(?:of\\s+)?(?<which>last|this|next)\\s+year\\b)`,
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
  'word',
);

const LEADS_TO_MONTH =
  /\b(?:in|since|until|till|by|during|through|throughout|of|from|for|before|after|around|between|and|or|to|this|every|each)\s+$/i;
/** Months whose names are also words or the names of people. */
const ALSO_A_NAME = /^(?:april|may|june|august|mar|march|jan)\b/i;

/** June; last June; early July. A month that could be a name needs a word before it that asks for a time. */
const monthAlone = pattern(
  `(?:(?:(?<which>last|this|next|past|coming)|(?<part>early|mid|late|(?:the\\s+)?(?:beginning|middle|end|start)\\s+of))[-\\s]+)?(?<month>${MONTH})(?:(?:${TO}|(?<=\\bbetween\\s+\\p{L}{3,9}\\.?)\\s+and\\s+)(?<last>${MONTH}))?`,
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
  'word',
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

const FULL = (end: string) =>
  `(?:(?<dayA${end}>${DAY})\\s+(?:of\\s+)?(?<monthA${end}>${MONTH})|(?<monthB${end}>${MONTH})\\s+(?<dayB${end}>${DAY})),?\\s+(?<year${end}>${YEAR})`;

/** From 3 May 2001 to 5 June 2007. Without a “from” two days with years are a birth and a death. */
const fullRange = pattern(`${FULL('1')},?(?:${TO}|\\s+and\\s+)${FULL('2')}`, (found, scene) => {
  const isBetween = /\bbetween\s+$/i.test(before(scene, found.start, 10));
  if (!isBetween && !/\bfrom\s+$/i.test(before(scene, found.start, 6))) return null;
  const [from, to] = ['1', '2'].map((end) =>
    isoDay(
      Number(found.group(`year${end}`)),
      monthOf(found.group(`monthA${end}`) || found.group(`monthB${end}`)),
      Number.parseInt(found.group(`dayA${end}`) || found.group(`dayB${end}`), 10),
    ),
  );
  return from == null || to == null || from > to ? null : reading(found, dayPeriod(from, to), 'day');
});

/** December 2012 – February 2013; from May 2011 to July 2012. */
const monthRange = pattern(
  `${PART}(?<month>${MONTH}),?\\s+(?:of\\s+)?(?<year>${YEAR})(?:${TO}|(?<and>\\s+and\\s+))${PART}(?<last>${MONTH}),?\\s+(?:of\\s+)?(?<lastYear>${YEAR})`,
  (found, scene) => {
    if (found.group('and') !== '' && !isBetween(found, scene)) return null;
    const [first, last] = [monthOf(found.group('month')), monthOf(found.group('last'))];
    const period = monthsPeriod(Number(found.group('year')), first, Number(found.group('lastYear')), last);
    return period === null ? null : reading(found, period, 'month');
  },
  'word',
);

export const DAY_DATES: readonly Pattern[] = [
  fullRange,
  monthsFirst,
  monthFirst,
  daysFirst,
  dayFirst,
  monthRange,
  monthYear,
];
export const MONTH_ALONE: readonly Pattern[] = [monthAlone];
