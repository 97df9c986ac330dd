import type { Season } from './calendar.ts';

/** Sources of regular expressions for the words of dates; all are used with the flag `i`. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![\\p{L}\\p{N}])';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Also the short forms, which count only before a date: “Mon, 8 Jul 2013”. */
export const WEEKDAY_BEFORE = `(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?)`;
export const SPELLED_DECADE =
  '(?:noughties|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';

/** “Early”, “the end of”: of the time that follows, only a part. */
export const SOME_PART =
  '(?:(?:the\\s+)?(?:early|mid|middle|late|end|beginning|turn|start)(?:[-\\s]to[-\\s](?:mid|late))?[-\\s]+(?:of\\s+(?:the\\s+)?)?)';
export const PART = `${SOME_PART}?`;

/** What is counted: a number before it is an amount, not a day or a year. */
export const COUNTED =
  '(?:%|(?:percent|per\\s+cent|million|billion|trillion|thousand|hundred|dozen|people|persons|men|women|children|boys|girls|soldiers|troops|students|pupils|teachers|workers|employees|residents|inhabitants|citizens|civilians|families|households|homes|houses|apartments|rooms|beds|seats|delegates|passengers|prisoners|guests|members|voters|votes|officers|police|ships|aircraft|vehicles|cars|tanks|jobs|copies|cases|deaths|dead|wounded|injured|killed|species|units|words|pages|items|times|points|goals|runs|yards|miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|ft|inches|cm|mm|acres?|hectares?|square|cubic|tons?|tonnes?|kg|kilograms?|pounds?|lbs?|dollars?|euros?|yen|yuan|rupees|barrels|litres?|liters?|gallons?|watts?|kw|mw|hz|mhz|mph|hp|rpm|degrees|years?|months?|weeks?|days?|hours?|minutes?|seconds?|other|more|additional|different|separate)(?![\\p{L}\\p{N}]))';

export const DAY = `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%]|[.,:]\\d|\\s*${COUNTED})`;
export const YEAR = `(?:1\\d{3}|20\\d{2})(?![\\p{L}\\p{N}%]|[.,:]\\d|\\s*${COUNTED})`;
/** A written year behind a day or month, if any. */
export const OF_YEAR = `(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR}))?`;
/** Between the ends of a range. */
export const TO = '(?:\\s*[-–—]\\s*|\\s+(?:to|through|thru|until|till)\\s+)';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 for “January” or “Jan.”; 0 for no month. */
export function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for “Monday” to 6 for “Sunday”. */
export function weekdayOf(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase());
}

export function seasonOf(word: string): Season {
  switch (word.toLowerCase()) {
    case 'spring':
      return 'spring';
    case 'summer':
      return 'summer';
    case 'winter':
      return 'winter';
    default:
      return 'autumn';
  }
}

const UNITS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const TEENS =
  'thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
const REST = [...UNITS.slice(1, 9).map((unit) => `twenty-${unit}`), 'thirtieth', 'thirty-first'];
const ORDINAL_WORDS = [...UNITS, ...TEENS];

/** “19th”, “nineteenth”; 0 for no ordinal. */
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORDS.toReversed().join('|').replace('-', '[-\\s]')})`;

/** “First” to “thirty-first”: a day of a month in words. */
export const DAY_WORD = `(?:${[...UNITS, ...TEENS, ...REST].toReversed().join('|').replaceAll('-', '[-\\s]')})`;

export function dayOfWord(word: string): number {
  return [...UNITS, ...TEENS, ...REST].indexOf(word.toLowerCase().replace(/\s/, '-')) + 1;
}

export function ordinalOf(word: string): number {
  const digits = Number.parseInt(word, 10);
  return Number.isNaN(digits) ? ORDINAL_WORDS.indexOf(word.toLowerCase().replace(/\s/, '-')) + 1 : digits;
}

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** A small number in words or digits, “a” for one. */
export const COUNT = `(?:an?|${SMALL.join('|')}|${TENS.join('|')}|\\d{1,3})`;

export function countOf(word: string): number {
  if (/^an?$/i.test(word)) return 1;
  const digits = Number.parseInt(word, 10);
  if (!Number.isNaN(digits)) return digits;
  const tens = TENS.indexOf(word.toLowerCase());
  return tens < 0 ? SMALL.indexOf(word.toLowerCase()) + 1 : tens * 10 + 20;
}
