import {
  centuryPeriod,
  decadePeriod,
  hundredsPeriod,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  yearsPeriod,
} from './calendar.ts';
import { after, before, type Found, type Pattern, pattern, reading, type Scene } from './date-pattern.ts';
import { COUNTED, ORDINAL, ordinalOf, SEASON, SPELLED_DECADE, seasonOf, YEAR } from './date-words.ts';

const SOME_PART =
  '(?:(?:the\\s+)?(?:early|mid|middle|late|end|beginning|turn|start)(?:[-\\s]to[-\\s](?:mid|late))?[-\\s]+(?:of\\s+)?)';
const PART = `${SOME_PART}?`;

/** Summer 2012; the spring of 1968; winter 2012-13, which starts in 2012. */
const season = pattern(
  `(?:the\\s+)?${PART}(?<season>${SEASON})(?:\\s+of|,)?\\s+(?<year>${YEAR.replace('(?!', '(?![-–—/]\\d{4}|')})(?:[-–—/]\\d{2}(?!\\d))?`,
  (found) =>
    reading(found, seasonPeriod(Number(found.group('year')), seasonOf(found.group('season'))), 'season'),
);

/** The third quarter of 2013; Q3 2013; third-quarter 2013. */
const quarter = pattern(
  `(?:(?:the\\s+)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final)[-\\s]quarter|Q(?<digit>[1-4]))(?:\\s+(?:of|in)|,)?\\s+(?:(?:the\\s+)?(?:fiscal|financial)\\s+(?:year\\s+)?)?(?:(?<year>${YEAR})|(?<which>last|this|next)\\s+year\\b)`,
  (found, scene) => {
    const ordinal = found.group('ordinal').toLowerCase();
    const number =
      found.group('digit') === ''
        ? ordinal === 'final'
          ? 4
          : ordinalOf(ordinal)
        : Number(found.group('digit'));
    const shift = { last: -1, this: 0, next: 1 }[found.group('which').toLowerCase()];
    const year =
      shift === undefined ? Number(found.group('year')) : (scene.published?.year ?? Number.NaN) + shift;
    return reading(found, Number.isNaN(year) ? null : quarterPeriod(year, number), 'quarter');
  },
);

const BC = '(?:B\\.\\s?C\\.(?:\\s?E\\.)?|BCE?)(?![\\p{L}\\p{N}])';

/** 19th century; the nineteenth and twentieth centuries; 3rd century BC, which stays unresolved. */
const century = pattern(
  `(?:the\\s+)?${PART}(?<first>(?<ordinal>${ORDINAL}))(?:-(?=\\s))?(?:(?<to>\\s*[-–—]\\s*|\\s+to\\s+)(?<end>${ORDINAL})|(?:,?\\s+(?:and|or)\\s+)(?:the\\s+)?(?:(?:early|mid|late)[-\\s]+)?(?<second>${ORDINAL}))?(?:\\s+|-)centur(?<plural>y|ies)(?!\\s+(?:Fox|Club|Studios))(?:\\s+(?<bc>${BC})|\\s+(?:AD|CE)\\b)?`,
  (found) => {
    if (found.group('plural') !== 'y' && found.group('second') === '' && found.group('to') === '')
      return null;
    const isBc = found.group('bc') !== '';
    const resolve = (ordinal: string) => (isBc ? null : centuryPeriod(ordinalOf(ordinal)));
    const first = resolve(found.group('ordinal'));
    const end = found.group('end') === '' ? null : resolve(found.group('end'));
    if (found.group('to') !== '') return reading(found, joined(first, end), 'century');
    if (found.group('second') === '') return reading(found, first, 'century');
    return [
      ...reading({ start: found.start, end: found.at('first').end }, first, 'century'),
      ...reading(
        { start: found.at('second').start, end: found.end },
        resolve(found.group('second')),
        'century',
      ),
    ];
  },
);

function joined(first: Period | null, end: Period | null): Period | null {
  return first === null || end === null || end.to < first.from ? null : { ...first, to: end.to };
}

/** The 1990s; the late '90s; the 1800s, which are a century. */
const decade = pattern(
  `(?:the\\s+)?${PART}(?:(?<year>1\\d|20)(?<tens>\\d)0|(?<short>['’‘])(?<two>\\d)0|(?<=\\bthe\\s+(?:(?:early|mid|late)[-\\s])?)(?<bare>[3-9])0)['’]?s(?![\\p{L}\\p{N}])(?:\\s+(?<bc>${BC}))?`,
  (found, scene) => {
    if (found.group('bc') !== '') return reading(found, null, 'decade');
    const two = found.group('two') || found.group('bare');
    if (two !== '')
      return isScore(found, scene)
        ? null
        : reading(found, decadePeriod(guessedDecade(Number(two), scene)), 'decade');
    const start = Number(`${found.group('year')}${found.group('tens')}0`);
    return reading(
      found,
      start % 100 === 0 && start < 2000 ? hundredsPeriod(start) : decadePeriod(start),
      'decade',
    );
  },
);

/** “Temperatures in the 90s”, “a man in the 80s” of years of age. */
function isScore(found: Found, scene: Scene): boolean {
  if (/['’‘]/.test(found.group('short'))) return false;
  return /\b(?:temperatures?|degrees|highs?|lows|score[ds]?|percentile|aged?)\b/i.test(
    before(scene, found.start, 60),
  );
}

/** “The '20s” of a story from 2024 are the 2020s; of an older one, the 1920s. */
function guessedDecade(tens: number, scene: Scene): number {
  const year = scene.published?.year ?? 2000;
  return 2000 + tens * 10 <= year ? 2000 + tens * 10 : 1900 + tens * 10;
}

const spelledDecade = pattern(
  `(?:the\\s+)?${PART}(?<=\\b(?:the|early|mid|late)[-\\s])(?<name>${SPELLED_DECADE})\\b`,
  (found, scene) => {
    const name = found.group('name').toLowerCase();
    const tens =
      ['twen', 'thir', 'fort', 'fift', 'sixt', 'seve', 'eigh', 'nine'].indexOf(name.slice(0, 4)) + 2;
    return isScore(found, scene) ? null : reading(found, decadePeriod(guessedDecade(tens, scene)), 'decade');
  },
);

/** 44 BC; 300–250 B.C.; c. 500 BCE: a time that has no ISO day here. */
const beforeChrist = pattern(`\\d{1,4}(?:\\s*[-–—]\\s*\\d{1,4})?\\s?${BC}`, (found) =>
  reading(found, null, 'year'),
);

/** AD 79; 79 AD; 410 CE. */
const afterChrist = pattern(
  '(?:(?:A\\.\\s?D\\.|AD|CE|anno\\s+domini)\\s?(?<year>\\d{1,4})(?:\\s*[-–—]\\s*(?<last>\\d{1,4}))?|(?<before>\\d{1,4})(?:\\s*[-–—]\\s*(?<end>\\d{1,4}))?\\s?(?:A\\.\\s?D\\.|AD|CE))(?![\\p{L}\\p{N}])',
  (found) => {
    if (!/A\.?\s?D|CE|anno/.test(found.words)) return null;
    const year = Number(found.group('year') || found.group('before'));
    return reading(
      found,
      yearsPeriod(year, Number(found.group('last') || found.group('end') || year)),
      'year',
    );
  },
);

/** 1914–1918; 1914–18; from 1914 to 1918; between 1914 and 1918. */
const yearRange = pattern(
  `(?<year>1\\d{3}|20\\d{2})(?:(?:\\s*[-–—/]\\s*|\\s+(?:to|through|until)\\s+)(?<last>${YEAR})|[-–—/](?<short>\\d{2})(?![\\d\\p{L}%:]|[-–—/.,]\\d)|\\s+and\\s+(?<and>${YEAR}))`,
  (found, scene) => {
    if (!isFree(found, scene)) return null;
    const year = Number(found.group('year'));
    const short = found.group('short');
    if (found.group('and') !== '' && !/\bbetween\s+$/i.test(before(scene, found.start, 10))) return null;
    const ending =
      short === '' ? found.group('last') || found.group('and') : `${found.group('year').slice(0, 2)}${short}`;
    const last = Number(ending) < year ? Number(ending) + (short === '00' ? 100 : 0) : Number(ending);
    if (last >= year) return reading(found, yearsPeriod(year, last), 'year');
    return null;
  },
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
);

/** 2013-07: a month, where the figures are no range of years. */
const isoMonth = pattern(
  `(?<year>[12]\\d{3})-(?<month>0[1-9]|1[0-2])(?![\\d\\p{L}]|[-.:/]\\d)`,
  (found, scene) => {
    const month = Number(found.group('month'));
    if (!isFree(found, scene) || month > Number(found.group('year').slice(2))) return null;
    return reading(found, monthPeriod(Number(found.group('year')), month), 'month');
  },
);

/** Early 2013, mid-2013, fiscal 2013: of which only the year is certain. */
const partOfYear = pattern(
  `(?:${SOME_PART}|(?:the\\s+)?(?:fiscal|financial|academic|school)\\s+(?:year\\s+)?|FY\\s?|(?:the\\s+)?year\\s+)(?<year>${YEAR})(?![-–—/]\\d)`,
  (found) => reading(found, yearsPeriod(Number(found.group('year'))), 'year'),
);

const year = pattern(`(?:${YEAR}|[1-9]\\d{2}(?![\\p{L}\\d]))`, (found, scene) =>
  isFree(found, scene) && isYear(found, scene)
    ? reading(found, yearsPeriod(Number(found.words)), 'year')
    : null,
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
  /(?:\b(?:in|since|by|until|till|from|during|after|before|to|through|around|year|spring|summer|autumn|winter|between|and|or|as of|early|late)[\s(]+|\b(?:in|since|by|until|from|to|ending) (?:about|around|approximately|roughly|circa) |\b(?:circa|ca?\.|b\.|d\.|r\.|fl\.)\s*|[(,;]\s*)$/i;
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

export const LONG_DATES: readonly Pattern[] = [
  season,
  quarter,
  century,
  decade,
  spelledDecade,
  beforeChrist,
  afterChrist,
  isoMonth,
  yearRange,
  earlyRange,
  partOfYear,
  year,
];
