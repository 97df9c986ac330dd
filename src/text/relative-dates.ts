import {
  addDays,
  dayPeriod,
  type Period,
  quarterPeriod,
  weekday,
  weekendPeriod,
  weekPeriod,
  yearsPeriod,
} from './calendar.ts';
import { after, before, type Found, type Pattern, pattern, reading, type Scene } from './date-pattern.ts';
import { granularityOf, shifted } from './date-units.ts';
import { COUNT, countOf, ordinalOf, SEASON, TO, WEEKDAY, weekdayOf } from './date-words.ts';
import { nearestWeekday } from './nearest.ts';
import type { Published } from './published.ts';

const DAY_PART = '(?:\\s+(?:morning|afternoon|evening|night)(?!s))?';

/** Yesterday, today, tomorrow, tonight, last night, the day before yesterday. */
const namedDay = pattern(
  `(?:(?<far>(?:the\\s+)?day\\s+(?:before\\s+yesterday|after\\s+tomorrow))|(?<back>yesterday${DAY_PART}|last\\s+night)|(?<now>(?<!\\bUSA\\s)today|tonight|this\\s+(?:morning|afternoon|evening))|(?<on>tomorrow${DAY_PART}))(?![\\p{L}\\p{N}])`,
  (found, scene) => {
    const far = found.group('far');
    const days =
      far !== ''
        ? /before/i.test(far)
          ? -2
          : 2
        : found.group('back') !== ''
          ? -1
          : found.group('on') !== ''
            ? 1
            : 0;
    const day = scene.published?.day ?? null;
    return reading(found, day === null ? null : dayPeriod(addDays(day, days)), 'day');
  },
  'word',
);

const WHICH = '(?<which>last|this|next|past|previous|coming|current)';

/** Monday; last Monday; Monday night; Monday to Wednesday; Monday last week. */
const weekdays = pattern(
  `(?:${WHICH}\\s+)?(?:(?:early|late)\\s+(?:on\\s+)?)?(?<day>${WEEKDAY})(?![\\p{L}\\p{N}]|\\s+(?:morning|afternoon|evening|night)s)${DAY_PART}(?:${TO}(?<last>${WEEKDAY})(?![\\p{L}\\p{N}])|\\s+(?:of\\s+)?(?<week>last|this|next)\\s+week\\b)?`,
  (found, scene) => {
    if (isNamedDay(found, scene)) return null;
    const wanted = weekdayOf(found.group('day'));
    const which = found.group('which').toLowerCase();
    const period = weekdayPeriod(wanted, which, found, scene);
    const last = weekdayOf(found.group('last'));
    if (last < 0 || period === null) return reading(found, period, 'day');
    return reading(found, dayPeriod(period.from, addDays(period.from, (last - wanted + 7) % 7)), 'day');
  },
  'word',
);

/** “On the Monday” is that of a week the story tells of: nobody can say which. */
function weekdayPeriod(wanted: number, which: string, found: Found, scene: Scene): Period | null {
  const day = scene.published?.day ?? null;
  const isTold = /\bon\s+the\s+$/i.test(before(scene, found.start, 9));
  if (day === null || which === 'previous' || isTold) return null;
  const inWeek = (weeks: number) => dayPeriod(addDays(weekPeriod(day, weeks).from, wanted));
  const week = found.group('week').toLowerCase();
  if (week !== '') return inWeek({ last: -1, this: 0, next: 1 }[week] ?? 0);
  if (which === 'this' || which === 'current') return inWeek(0);
  if (which === 'next') return inWeek(1);
  if (which === 'coming')
    return nearestWeekday(wanted, { ...readable(scene), day: addDays(day, 1) }, 'future');
  if (which !== '') return dayPeriod(addDays(day, (wanted - weekday(day) - 7) % 7 || -7));
  return nearestWeekday(wanted, scene.published, scene.tense(found));
}

function readable(scene: Scene): Published {
  return scene.published ?? { year: 0, month: null, day: null };
}

const NAME_BEFORE =
  /\b(?:Black|Good|Ash|Palm|Easter|Whit|Holy|Maundy|Super|Bloody|Cyber|Clean|Fat|Shrove|Giving|Sheffield|Ruby|Happy|Big|Freaky|Casual|every|each|any|first|second|third|fourth|one|some|Wicked|Gloomy|Sunday|Man|Joe|Girl|following|previous|preceding|(?:every|each)\s+\w{3,6}day\s+(?:and|or))\s+$/i;
const NAME_AFTER =
  /^\s+(?:Times|Mirror|Telegraph|Express|Star|World|Post|Herald|Tribune|Mail|Sport|Independent|Night\s+(?:Live|Football|Lights|Raw)|Morning\s+(?:Post|Herald)|Evening\s+Post|Club|Group|School)\b/;

/** “Black Friday”, “the Sunday Times”, “every Monday”, “the following Monday” name no day that can be told. */
function isNamedDay(found: Found, scene: Scene): boolean {
  const word = found.at('day');
  const isNight = /^\s+Night|^\s+Morning/.test(after(scene, word.end, 9));
  return (
    NAME_BEFORE.test(before(scene, found.start, 24)) ||
    NAME_AFTER.test(after(scene, isNight ? word.end : found.end, 24))
  );
}

const UNIT = `(?<unit>weekend|week|month|year|quarter|decade|century|${SEASON})`;

/** Last month; this year; next spring; earlier this week; not “the next year”, which is not that of the story. */
const unit = pattern(
  `(?:(?:earlier|later|early|late)\\s+)?(?<which>last|this|next|coming|current)\\s+${UNIT}(?![\\p{L}\\p{N}-])(?!\\s+of\\b)`,
  (found, scene) => {
    if (
      /\bthe\s+$/i.test(before(scene, found.start, 6)) &&
      !/^(?:coming|current)/i.test(found.group('which'))
    )
      return null;
    const name = found.group('unit').toLowerCase();
    const shift =
      { last: -1, next: 1, coming: 1 }[found.group('which').toLowerCase()] ?? lateWeekend(name, found, scene);
    return reading(found, scene.published && shifted(name, shift, scene.published), granularityOf(name));
  },
  'word',
);

/** “This weekend” of a story from Monday or Tuesday that looks back is the one before. */
function lateWeekend(name: string, found: Found, scene: Scene): number {
  const day = scene.published?.day ?? null;
  return name === 'weekend' && day !== null && weekday(day) < 2 && scene.tense(found) === 'past' ? -1 : 0;
}

/** Over the weekend, at the weekend. */
const weekend = pattern(
  '(?<=\\b(?:over|at|on|during)\\s+)the\\s+weekend(?![\\p{L}\\p{N}-])(?!\\s+of\\b)',
  (found, scene) => {
    const day = scene.published?.day ?? null;
    if (day === null) return reading(found, null, 'day');
    const isAhead = scene.tense(found) === 'future' || weekday(day) > 4;
    return reading(found, weekendPeriod(day, isAhead ? 0 : -1), 'day');
  },
  'word',
);

/** Two years ago, a month ago, three days from now, in two weeks’ time; a few days ago, which nobody can count. */
const distance = pattern(
  `(?:(?<back>(?:(?<count>${COUNT})|(?<vague>several|many|some|a\\s+few|a\\s+couple\\s+of|half\\s+a))\\s+(?<unit>day|week|month|year|decade|century|centurie)s?\\s+ago)|(?<on>(?<count2>${COUNT})\\s+(?<unit2>day|week|month|year)s?(?:['’]s?)?\\s+(?:from\\s+now|time)))(?![\\p{L}\\p{N}])`,
  (found, scene) => {
    const isBack = found.group('back') !== '';
    const count = countOf(isBack ? found.group('count') : found.group('count2'));
    const name = (isBack ? found.group('unit') : found.group('unit2')).toLowerCase().replace('ie', 'y');
    const left = before(scene, found.start, 16);
    const isVague = found.group('vague') !== '' || LIMIT.test(left);
    const period =
      isVague || scene.published === null ? null : shifted(name, isBack ? -count : count, scene.published);
    // “Nearly 20 years ago” names no year.
    if (period !== null && name === 'year' && count >= 10 && ABOUT.test(left))
      return reading(
        found,
        yearsPeriod(Number(period.from.slice(0, 4)) - 1, Number(period.to.slice(0, 4)) + 1),
        'year',
      );
    return reading(found, period, granularityOf(name));
  },
);

/** “More than 20 years ago” says when it was not. */
const LIMIT = /\b(?:(?:more|less|fewer)\s+than|over|under|at\s+least|up\s+to)\s+$/i;
const ABOUT = /\b(?:about|around|nearly|almost|some|roughly|approximately|just)\s+$/i;

/** The third quarter, where nothing says of which year and nobody plays. */
const quarterAlone = pattern(
  '(?:(?:the\\s+)?(?<ordinal>first|second|third|fourth)[-\\s]quarter|(?<=\\b(?:in|for|during|since|by)\\s+)Q(?<digit>[1-4]))(?![\\p{L}\\p{N}-])',
  (found, scene) => {
    if (
      /\b(?:touchdowns?|yards?|game|games|points?|lead|scored?|pass|quarterback|play|goals?)\b/i.test(
        around(found, scene),
      )
    )
      return null;
    const { published } = scene;
    if (published === null || published.month === null) return reading(found, null, 'quarter');
    const quarter = Number(found.group('digit')) || ordinalOf(found.group('ordinal'));
    const now = Math.ceil(published.month / 3);
    const isAhead = scene.tense(found) === 'future';
    const year = published.year + (isAhead && quarter < now ? 1 : !isAhead && quarter > now ? -1 : 0);
    return reading(found, quarterPeriod(year, quarter), 'quarter');
  },
);

function around(found: Found, scene: Scene): string {
  return before(scene, found.start, 200) + after(scene, found.end, 200);
}

export const RELATIVE_DATES: readonly Pattern[] = [namedDay, weekdays, unit, weekend, distance, quarterAlone];
