import {
  centuryPeriod,
  decadePeriod,
  hundredsPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  yearsPeriod,
} from './calendar.ts';
import { before, type Found, type Pattern, pattern, reading, type Scene } from './date-pattern.ts';
import { ORDINAL, ordinalOf, PART, SEASON, SPELLED_DECADE, seasonOf, YEAR } from './date-words.ts';

/** Summer 2012; the spring of 1968; winter 2012-13, which starts in 2012. */
const season = pattern(
  `(?:the\\s+)?${PART}(?<season>${SEASON})(?:\\s+of|,)?\\s+(?<year>${YEAR.replace('(?!', '(?![-–—/]\\d{4}|')})(?:[-–—/]\\d{2}(?!\\d))?`,
  (found) =>
    reading(found, seasonPeriod(Number(found.group('year')), seasonOf(found.group('season'))), 'season'),
  'word',
);

/** The third quarter of 2013; Q3 2013; third-quarter 2013. */
const quarter = pattern(
  `(?:(?:the\\s+)?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final)[-\\s]quarter|Q(?<digit>[1-4]))(?:\\s+(?:of|in)|,)?\\s+(?<fiscal>(?:the\\s+)?(?:fiscal|financial)\\s+(?:year\\s+)?)?(?:(?<year>${YEAR})|(?<which>last|this|next)\\s+year\\b)`,
  (found, scene) => {
    const ordinal = found.group('ordinal').toLowerCase().replace('final', 'fourth');
    const number = ordinal === '' ? Number(found.group('digit')) : ordinalOf(ordinal);
    const shift = { last: -1, this: 0, next: 1 }[found.group('which').toLowerCase()];
    const year =
      shift === undefined ? Number(found.group('year')) : (scene.published?.year ?? Number.NaN) + shift;
    // A firm's own year may begin in any month: of its quarters only the year is certain.
    if (found.group('fiscal') !== '')
      return reading(found, Number.isNaN(year) ? null : yearsPeriod(year), 'year');
    return reading(found, Number.isNaN(year) ? null : quarterPeriod(year, number), 'quarter');
  },
);

const BC = '(?:B\\.\\s?C\\.(?:\\s?E\\.)?|BCE?)(?![\\p{L}\\p{N}])';

/** 19th century; the nineteenth and twentieth centuries; 3rd century BC, which stays unresolved. */
const century = pattern(
  `(?:the\\s+)?${PART}(?<first>(?<ordinal>${ORDINAL}))(?:-(?=\\s))?(?:(?<to>\\s*[-–—]\\s*|\\s+to\\s+)(?<end>${ORDINAL})|(?:,?\\s+(?:and|or)\\s+)(?:the\\s+)?(?:(?:early|mid|late)[-\\s]+)?(?<second>${ORDINAL}))?(?:\\s+|-)centur(?<plural>y|ies)(?!\\s+(?:Fox|Club|Studios))(?:\\s+(?<bc>${BC})|\\s+(?:AD|CE)\\b)?`,
  (found, scene) => {
    if (found.group('plural') !== 'y' && found.group('second') === '' && found.group('to') === '')
      return null;
    const isBc = found.group('bc') !== '';
    const resolve = (ordinal: string) => (isBc ? null : centuryPeriod(ordinalOf(ordinal)));
    const first = resolve(found.group('ordinal'));
    const end = found.group('end') === '' ? null : resolve(found.group('end'));
    if (found.group('to') !== '') return reading(found, joined(first, end), 'century');
    if (found.group('second') !== '' && isBetween(found, scene))
      return reading(found, joined(first, resolve(found.group('second'))), 'century');
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

function isBetween(found: Found, scene: Scene): boolean {
  return /\bbetween\s+$/i.test(before(scene, found.start, 10));
}

/** From the 1960s to the 1980s; between the 1990s and the 2000s. */
const decades = pattern(
  `(?:the\\s+)?${PART}(?<first>1\\d[1-9]|20\\d)0['’]?s(?:(?<to>\\s*[-–—]\\s*|\\s+(?:to|through|until)\\s+)|\\s+and\\s+)(?:the\\s+)?${PART}(?<last>1\\d[1-9]|20\\d)0['’]?s(?![\\p{L}\\p{N}])`,
  (found, scene) => {
    if (found.group('to') === '' && !isBetween(found, scene)) return null;
    const [first, last] = [Number(`${found.group('first')}0`), Number(`${found.group('last')}0`)];
    return reading(found, joined(decadePeriod(first), decadePeriod(last)), 'decade');
  },
);

/** The turn of the century, of the 20th century: some years of which nobody can say where they begin. */
const turn = pattern(
  `(?:the\\s+)?turn\\s+of\\s+(?:the|this|last)\\s+(?:(?:${ORDINAL}\\s+)?century|millennium)(?![\\p{L}\\p{N}])`,
  (found) => reading(found, null, 'decade'),
  'word',
);

/** In ’98; the summer of ’69; the class of ’08: no later than the story, or of this century. */
const shortYear = pattern(
  `(?<=\\b(?:in|of|since|until|by|from|to|the|and|or|summer|spring|autumn|fall|winter|early|late)\\s+)['’‘](?<two>\\d\\d)(?![\\d\\p{L}'’]|[.,:]\\d)`,
  (found, scene) => {
    const two = Number(found.group('two'));
    return reading(
      found,
      yearsPeriod(2000 + two <= (scene.published?.year ?? 2000) ? 2000 + two : 1900 + two),
      'year',
    );
  },
);

/** The 1990s; the late '90s; the 1800s, which are a century. */
const decade = pattern(
  `(?:the\\s+)?${PART}(?:(?<year>1\\d|20)(?<tens>\\d)0|(?<short>['’‘])(?<two>\\d)0|(?<=\\bthe\\s+(?:(?:early|mid|late)[-\\s])?)(?<bare>[3-9])0)['’]?s(?![\\p{L}\\p{N}])(?:\\s+(?<bc>${BC}))?`,
  (found, scene) => {
    if (found.group('bc') !== '') return reading(found, null, 'decade');
    const two = found.group('two') || found.group('bare');
    if (two !== '' && isMeasure(found, scene)) return null;
    if (two !== '') return reading(found, decadePeriod(guessedDecade(Number(two), scene)), 'decade');
    const start = Number(`${found.group('year')}${found.group('tens')}0`);
    const isCentury = start % 100 === 0 && start < 2000;
    return reading(found, isCentury ? hundredsPeriod(start) : decadePeriod(start), 'decade');
  },
);

/** “Temperatures in the 90s” and “aged in the 80s” name no time. */
function isMeasure(found: Found, scene: Scene): boolean {
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
    if (name === 'noughties') return reading(found, decadePeriod(2000), 'decade');
    const tens =
      ['twen', 'thir', 'fort', 'fift', 'sixt', 'seve', 'eigh', 'nine'].indexOf(name.slice(0, 4)) + 2;
    return isMeasure(found, scene)
      ? null
      : reading(found, decadePeriod(guessedDecade(tens, scene)), 'decade');
  },
  'word',
);

/** 44 BC; 300–250 B.C.; c. 500 BCE: a time that has no ISO day here. */
const beforeChrist = pattern(
  `\\d{1,4}(?:\\s*[-–—]\\s*\\d{1,4})?\\s?${BC}`,
  (found) => reading(found, null, 'year'),
  'figure',
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

export const LONG_DATES: readonly Pattern[] = [
  season,
  quarter,
  turn,
  century,
  decades,
  decade,
  spelledDecade,
  beforeChrist,
  afterChrist,
  shortYear,
];
