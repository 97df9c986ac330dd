import { monthPeriod, yearsPeriod } from './calendar.ts';
import { after, before, type Found, type Pattern, pattern, reading, type Scene } from './date-pattern.ts';
import { COUNTED, SOME_PART, YEAR } from './date-words.ts';

/** 1914–1918; 1914–18; from 1914 to 1918; between 1914 and 1918. */
const yearRange = pattern(
  `(?<year>1\\d{3}|20\\d{2})(?:(?:\\s*[-–—/]\\s*|\\s+(?:to|through|until)\\s+)(?<last>${YEAR})|[-–—/](?<short>\\d{1,2})(?![\\d\\p{L}%:]|[-–—/.,]\\d)|\\s+and\\s+(?<and>${YEAR}))`,
  (found, scene) => {
    if (!isFree(found, scene)) return null;
    const year = Number(found.group('year'));
    const short = found.group('short');
    if (found.group('and') !== '' && !/\bbetween\s+$/i.test(before(scene, found.start, 10))) return null;
    const ending =
      short === ''
        ? found.group('last') || found.group('and')
        : `${found.group('year').slice(0, 4 - short.length)}${short}`;
    const last = Number(ending) < year ? Number(ending) + (short === '00' ? 100 : 0) : Number(ending);
    return last >= year ? reading(found, yearsPeriod(year, last), 'year') : null;
  },
  'figure',
);

/** Harun ar-Rashid (786–809): a short year needs the brackets. */
const earlyRange = pattern(
  '(?<=\\(|\\br\\. |\\b(?:from|between) )(?<year>[1-9]\\d{2})(?:\\s*[-–—]\\s*|\\s+(?:to|and)\\s+)(?<last>[1-9]\\d{2,3}|\\d{2})(?=\\)|,|;)',
  (found) => {
    const year = Number(found.group('year'));
    const ending = found.group('last');
    const last = ending.length === 2 ? Math.floor(year / 100) * 100 + Number(ending) : Number(ending);
    return last > year && last < year + 400 ? reading(found, yearsPeriod(year, last), 'year') : null;
  },
  'figure',
);

/** 2013-07: a month, where the figures are no range of years. */
const isoMonth = pattern(
  `(?<year>[12]\\d{3})-(?<month>0[1-9]|1[0-2])(?![\\d\\p{L}]|[-.:/]\\d)`,
  (found, scene) => {
    const month = Number(found.group('month'));
    if (!isFree(found, scene) || month > Number(found.group('year').slice(2))) return null;
    return reading(found, monthPeriod(Number(found.group('year')), month), 'month');
  },
  'figure',
);

/** Fiscal 2013, FY2013/14, FY13: years of which only the figures are certain, not the month in which they begin. */
const fiscalYear = pattern(
  "(?:(?:(?:the\\s+)?(?:fiscal|financial)\\s+(?:year\\s+)?|FY\\s?)(?<year>(?:19|20)\\d{2})|(?:FY\\s?|(?:fiscal|financial)\\s+year\\s+)['’]?(?<two>\\d{2}))(?:[-–—/](?<last>\\d{4}|\\d{2}))?(?![\\d\\p{L}%]|[.,]\\d)",
  (found) => {
    const year = found.group('year') === '' ? 2000 + Number(found.group('two')) : Number(found.group('year'));
    const last = found.group('last');
    const end = last.length === 2 ? Math.floor(year / 100) * 100 + Number(last) : Number(last || year);
    return end >= year && end <= year + 2 ? reading(found, yearsPeriod(year, end), 'year') : null;
  },
  'word',
);

/** Early 2013, mid-2013, the school year 2013: of which only the year is certain. */
const partOfYear = pattern(
  `(?:${SOME_PART}|(?:the\\s+)?(?:academic|school)\\s+(?:year\\s+)?|(?:the\\s+)?year\\s+)(?<year>${YEAR})(?![-–—/]\\d)`,
  (found) => reading(found, yearsPeriod(Number(found.group('year'))), 'year'),
  'word',
);

/** C. 1850, circa 1850: the phrase says that it is no exact year. */
const aboutYear = pattern(
  `(?:circa|ca?\\.)\\s?(?<year>${YEAR})(?![-–—/]\\d|\\s?B\\.?\\s?C)(?:\\s?(?:A\\.?D|CE)(?![\\p{L}\\p{N}]))?`,
  (found, scene) =>
    /^C/.test(found.words) ||
    /\b(?:capacity|population|length|height|weight)\s*$/i.test(before(scene, found.start, 12))
      ? null
      : reading(found, yearsPeriod(Number(found.group('year'))), 'year'),
  'word',
);

const year = pattern(
  `(?:${YEAR}|[1-9]\\d{2}(?![\\p{L}\\d]))(?![-–—/]\\d)`,
  (found, scene) =>
    isFree(found, scene) && isYear(found, scene)
      ? reading(found, yearsPeriod(Number(found.words)), 'year')
      : null,
  'figure',
);

/** Not part of a longer figure, a price, a number of something. */
function isFree(found: Found, scene: Scene): boolean {
  return (
    !/[\d.,:/$£€¥#№%+−–—_@&=~^*-]$/.test(before(scene, found.start, 1)) ||
    /(?:\b(?:pre|post|mid|early|late|non|since)[-–]|\p{L}[–—]|[^\d$£€¥]\s[-–—]|\p{L}\/)$/iu.test(
      before(scene, found.start, 6),
    )
  );
}

const TIME_BEFORE =
  /(?:\b(?:in|since|by|until|till|from|during|after|before|through|year|spring|summer|autumn|winter|between|and|or|as of|early|late)[\s(]+|\b(?:in|since|by|until|from|to|ending) (?:about|around|approximately|roughly|circa) |\b(?:circa|ca?\.|b\.|d\.|r\.|fl\.)\s*|[(,;]\s*)$/i;
const AMOUNT_BEFORE =
  /\b(?:about|some|nearly|almost|over|under|than|least|most|approximately|roughly|only|just|exactly|up to|another|these|those|all|no|nos|number|numbers|page|pages|p|pp|room|rooms|flight|highway|route|road|bus|suite|apartment|chapter|section|verse|article|line|model|windows|office|boeing|airbus|peugeot|version|build|channel|gate|unit|lot|level|population of|total of|maximum of|minimum of|average of|price of|sum of|height of|elevation of|distance of|area of|length of|rs)\.?\s+$/i;
const AMOUNT_AFTER = new RegExp(
  `^(?:\\s*(?:${COUNTED}|GMT|UTC|EST|EDT|hrs?\\b|local\\s+time)|\\s+(?:to|or|and)\\s+[\\d,]+\\s+${COUNTED})`,
  'iu',
);
const ADDRESS_AFTER =
  /^\s+(?:\p{Lu}\p{Ll}+\s+){0,2}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Broadway)\b/u;

/** Whether a figure is a year: for 1700 to 2100 unless the words say otherwise, before only if they say so. */
function isYear(found: Found, scene: Scene): boolean {
  const value = Number(found.words);
  const left = before(scene, found.start, 24);
  const right = after(scene, found.end, 60);
  if (AMOUNT_AFTER.test(right) || ADDRESS_AFTER.test(right)) return false;
  if (value > 2100) return false;
  if (TIME_BEFORE.test(left)) return value >= 1000 || isEarlyYear(left, right);
  if (AMOUNT_BEFORE.test(left)) return false;
  return value >= 1700 || (value >= 1000 && /\b(?:of|the)\s+$/.test(left) && !/^\s+\p{Ll}/u.test(right));
}

/** “In 988, …”: three figures are a year only behind “in” or the like, and before a stop. */
function isEarlyYear(left: string, right: string): boolean {
  return /\b(?:in|since|until|before|after|d\.|b\.|r\.)\s+$/i.test(left) && /^(?:[,.;)](?!\d)|$)/.test(right);
}

export const YEAR_DATES: readonly Pattern[] = [
  isoMonth,
  yearRange,
  earlyRange,
  fiscalYear,
  partOfYear,
  aboutYear,
  year,
];
