import { addDays, dayPeriod, isoDay, monthPeriod, type Period } from './calendar.ts';
import { type Found, type Pattern, pattern, reading, type Scene } from './date-pattern.ts';
import { OF_YEAR } from './date-words.ts';
import { yearOfDay } from './nearest.ts';

/** Holidays that are one day in every country that keeps them: month and day. */
const FIXED: readonly (readonly [string, number, number])[] = [
  ["new\\s+year['’]?s\\s+eve", 12, 31],
  ["new\\s+year['’]?s\\s+day", 1, 1],
  ["valentine['’]?s\\s+day", 2, 14],
  ["(?:saint|st\\.?)\\s+patrick['’]?s\\s+day", 3, 17],
  ["april\\s+fools?['’]?s?['’]?\\s+day", 4, 1],
  ['(?:the\\s+)?fourth\\s+of\\s+july|july\\s+fourth', 7, 4],
  ['bastille\\s+day', 7, 14],
  ["hallowe['’]?en", 10, 31],
  ['armistice\\s+day', 11, 11],
  ['christmas\\s+eve', 12, 24],
  ['christmas\\s+day', 12, 25],
  ['boxing\\s+day', 12, 26],
];
/** Days from Easter Sunday of the western churches. */
const MOVABLE: readonly (readonly [string, number])[] = [
  ['ash\\s+wednesday', -46],
  ['palm\\s+sunday', -7],
  ['maundy\\s+thursday', -3],
  ['good\\s+friday', -2],
  ['easter\\s+saturday', -1],
  ['easter\\s+(?:sunday|day)', 0],
  ['easter\\s+monday', 1],
  ['ascension\\s+day', 39],
  ['whit\\s+sunday|pentecost\\s+sunday', 49],
  ['whit\\s+monday', 50],
];

/** Words that a holiday can start with, for the trigger. */
export const HOLIDAY_WORD = `(?:new(?=\\s+year)|valentine|saint|st|april|fourth|july|bastille|hallowe['’]?en|armistice|christmas|boxing|ash|palm|maundy|good|easter|ascension|whit|pentecost|9(?=/11))`;

const NAMES = [...FIXED, ...MOVABLE].map(([name]) => `(?:${name})`).join('|');
const EVERY = [...FIXED, ...MOVABLE].map(([name, ...day]) => ({
  name: new RegExp(`^(?:${name})$`, 'i'),
  day,
}));

/** Christmas Day 2012; last New Year's Eve; Good Friday. In small letters it is no name. */
const holiday = pattern(
  `(?<!\\bOrthodox\\s+)(?<name>${NAMES})(?![\\p{L}\\p{N}]|\\s+(?:[Aa]greement|[Aa]ccords?|[Mm]assacre))${OF_YEAR}`,
  (found, scene) => {
    const name = found.group('name').replace(/^the\s+/i, '');
    if (/^\p{Ll}/u.test(name)) return null;
    const day = EVERY.find((each) => each.name.test(name))?.day;
    if (day === undefined) return null;
    const written = found.group('year') === '' ? namedBefore(scene) : Number(found.group('year'));
    return reading(found, dayOf(day, written, found, scene), 'day');
  },
  'word',
);

/** “On March 27, 1964, the Good Friday earthquake …”: the year of the day that stands before. */
function namedBefore(scene: Scene): number | null {
  const before = scene.earlier();
  return before?.granularity === 'day' ? Number(before.from.slice(0, 4)) : null;
}

function dayOf(day: readonly number[], written: number | null, found: Found, scene: Scene): Period | null {
  const [first = 0, second] = day;
  if (second === undefined) {
    const year = written ?? yearOfEaster(first, found, scene);
    return year === null || year < 1 || year > 9999 ? null : dayPeriod(addDays(easter(year), first));
  }
  const year = written ?? yearOfDay(first, second, scene.published, scene.tense(found));
  const iso = year === null ? null : isoDay(year, first, second);
  return iso === null ? null : dayPeriod(iso);
}

/** The year of the latest such day up to the publication, or of the next one from it on, by the tense. */
function yearOfEaster(offset: number, found: Found, scene: Scene): number | null {
  const { year, day } = scene.published ?? { year: 0, day: null };
  if (day === null) return null;
  const ofYear = addDays(easter(year), offset);
  if (scene.tense(found) === 'future') return ofYear >= day ? year : year + 1;
  return ofYear <= day ? year : year - 1;
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, “Astronomical Algorithms”). */
function easter(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return isoDay(year, Math.floor(days / 31), (days % 31) + 1) ?? '';
}

/** Christmas 2012: some days, of which only the month is certain. */
const christmas = pattern(
  `christmas(?:,?\\s+(?:of\\s+)?)(?<year>(?:19|20)\\d{2})(?!\\d)`,
  (found) =>
    /^C/.test(found.words) ? reading(found, monthPeriod(Number(found.group('year')), 12), 'month') : null,
  'word',
);

/** 9/11 is a day in one year. */
const eleventh = pattern(
  '9/11(?![\\d/])(?:(?<=\\b(?:since|after|before|of|on|post|pre)[-\\s]9/11)|(?=\\s+(?:attacks?|terror\\w*|hijack\\w*|[Cc]ommission|[Mm]emorial|victims?)))',
  (found) => reading(found, dayPeriod('2001-09-11'), 'day'),
  'figure',
);

export const HOLIDAY_DATES: readonly Pattern[] = [holiday, christmas, eleventh];
