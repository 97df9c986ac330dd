import { monthNumber } from '../../articles/months.ts';
import { publicationDate } from '../../articles/publication-date.ts';

/** Minutes east of UTC. Names that mean different zones in different countries (CST, IST, BST) are left out. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ...['z', 'ut', 'utc', 'gmt', 'wet'].map((name) => [name, 0] as const),
  ...['cet', 'met', 'mez', 'west'].map((name) => [name, 60] as const),
  ...['cest', 'mest', 'mesz', 'eet', 'sast'].map((name) => [name, 120] as const),
  ...['eest', 'msk', 'eat'].map((name) => [name, 180] as const),
  ...['hkt', 'sgt', 'awst'].map((name) => [name, 480] as const),
  ...['jst', 'kst'].map((name) => [name, 540] as const),
  ...([
    ['aest', 600],
    ['aedt', 660],
    ['nzst', 720],
    ['nzdt', 780],
  ] as const),
  ...([
    ['edt', -240],
    ['est', -300],
    ['cdt', -300],
    ['mdt', -360],
    ['mst', -420],
  ] as const),
  ...([
    ['pdt', -420],
    ['pst', -480],
    ['akdt', -480],
    ['akst', -540],
    ['hst', -600],
  ] as const),
]);

const LONGEST = 80;
const CLOCK = '(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?: ?([ap])\\.?m\\.?)?';
const ZONE = '(?: ?(.{1,30}))?';
const ISO = new RegExp(`^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[t ]|, )+${CLOCK}${ZONE}$`, 'i');
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})[ -](\\p{L}{3,12})\\.?,?[ -](\\d{4}|\\d{2}),? ${CLOCK}${ZONE}$`,
  'iu',
);
const MONTH_FIRST = new RegExp(`^(\\p{L}{3,12})\\.? (\\d{1,2}),? (\\d{4}),?(?: at)? ${CLOCK}${ZONE}$`, 'iu');
/** As `date` prints it: the year last. */
const YEAR_LAST = new RegExp(`^(\\p{L}{3,12}) (\\d{1,2}) ${CLOCK}(?: (\\p{L}{1,5}))? (\\d{4})$`, 'iu');
const WEEKDAY = /^(\p{L}{2,13})\.?(?:, ?| (?=\p{L}{3,12} \d|\d))/u;

/**
 * The instant that a feed's date means, to the second (`2013-07-10T10:00:00Z`); where no zone, or one that cannot be
 * told, is written, the day (`2013-07-10`); null where not even the day is certain. Reads RFC 822 with its wrong
 * zones, ISO 8601 and W3CDTF, seconds since 1970, and what is odd but plain.
 */
export function feedDate(written: string): string | null {
  if (written.length > 500) return null;
  const line = written.replace(/\s+/g, ' ').trim();
  if (line.length > LONGEST) return null;
  const since = sinceEpoch(line);
  if (since !== undefined) return since;
  const rest = line.replace(WEEKDAY, (whole, name: string) => (monthNumber(name) === null ? '' : whole));
  const parts = isoParts(line) ?? dayFirst(rest) ?? monthFirst(rest) ?? yearLast(rest);
  const read = parts ? moment(parts) : dayOnly(rest);
  // What a database says for “never”.
  return read?.startsWith('1970-01-01') || read === null || Number(read.slice(0, 4)) < 1900 ? null : read;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly zone: string;
}

type Match = readonly (string | undefined)[];

function isoParts(line: string): Parts | null {
  const found = ISO.exec(line);
  return found && parts(Number(found[1]), Number(found[2]), Number(found[3]), found.slice(4));
}

function dayFirst(line: string): Parts | null {
  const found = DAY_FIRST.exec(line);
  const month = monthNumber(found?.[2] ?? '') ?? shortMonth(found?.[2]);
  if (!found || month === null) return null;
  const digits = found[3] ?? '';
  // RFC 2822: two digits are of the years from 1950 to 2049.
  const year = Number(digits) + (digits.length > 2 ? 0 : Number(digits) < 50 ? 2000 : 1900);
  return parts(year, month, Number(found[1]), found.slice(4));
}

function monthFirst(line: string): Parts | null {
  const found = MONTH_FIRST.exec(line);
  const month = monthNumber(found?.[1] ?? '');
  return found && month !== null ? parts(Number(found[3]), month, Number(found[2]), found.slice(4)) : null;
}

function yearLast(line: string): Parts | null {
  const found = YEAR_LAST.exec(line);
  const month = monthNumber(found?.[1] ?? '');
  return found && month !== null ? parts(Number(found[8]), month, Number(found[2]), found.slice(3, 8)) : null;
}

/** “juil.”, “déc”, “okt”: the first letters of one month alone. */
function shortMonth(word: string | undefined): number | null {
  return SHORT.get(word?.toLowerCase() ?? '') ?? null;
}

const SHORT: ReadonlyMap<string, number> = new Map([
  ...['janv', 'ene'].map((name) => [name, 1] as const),
  ...['févr', 'fév', 'fevr'].map((name) => [name, 2] as const),
  ...['mär', 'mrt'].map((name) => [name, 3] as const),
  ...['avr', 'abr'].map((name) => [name, 4] as const),
  ...['mai', 'mei', 'maj'].map((name) => [name, 5] as const),
  ...['juil'].map((name) => [name, 7] as const),
  ...['août', 'ago', 'aou'].map((name) => [name, 8] as const),
  ...['okt', 'out'].map((name) => [name, 10] as const),
  ...['déc', 'dez', 'dic'].map((name) => [name, 12] as const),
]);

function parts(year: number, month: number, day: number, [h, min, s, half, zone]: Match): Parts {
  const twelve = half === undefined ? null : half.toLowerCase();
  const hour = twelve === null ? Number(h) : (Number(h) % 12) + (twelve === 'p' ? 12 : 0);
  // “13:00 PM” and “0:30 AM” are slips that leave no doubt.
  return {
    year,
    month,
    day,
    hour: Number(h) > 12 ? Number(h) : hour,
    minute: Number(min),
    second: Number(s ?? 0),
    zone: zone ?? '',
  };
}

function moment({ year, month, day, hour, minute, second, zone }: Parts): string | null {
  const date = calendarDay(year, month, day);
  if (date === null) return null;
  const offset = zoneOffset(zone);
  const isClock = hour <= 23 && minute <= 59 && second <= 60;
  const midnight = hour === 24 && minute === 0 && second === 0;
  if (offset === null || !(isClock || midnight)) return date;
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute - offset, Math.min(second, 59)));
  return instant.getUTCFullYear() > 9999 ? null : `${instant.toISOString().slice(0, 19)}Z`;
}

function dayOnly(line: string): string | null {
  const date = publicationDate(line);
  return date?.length === 10 ? date : null;
}

function calendarDay(year: number, month: number, day: number): string | null {
  const date = publicationDate(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`);
  return date?.length === 10 ? date : null;
}

/** Minutes east of UTC; null where the words do not tell for certain. */
function zoneOffset(words: string): number | null {
  const zone = words
    .replace(/ ?\([^()]{0,28}\)$/, '')
    .trim()
    .toLowerCase();
  const named = ZONES.get(zone);
  if (named !== undefined) return named;
  const found = /^(?:gmt|utc|z)? ?([+-]) ?(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (!found) return null;
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  // The easternmost zone is +14:00, the westernmost −12:00; RFC 2822 gives −0000 for a time that is right.
  if (Number(found[3] ?? 0) > 59 || minutes > (found[1] === '+' ? 840 : 720)) return null;
  return found[1] === '+' ? minutes : -minutes;
}

/** Seconds or thousandths since 1970, of the years from 1990 to 2100; undefined where it is neither. */
function sinceEpoch(line: string): string | null | undefined {
  if (!/^(?:\d{9,10}|\d{12,13})$/.test(line)) return undefined;
  const instant = new Date(Number(line) * (line.length > 10 ? 1 : 1000));
  const year = instant.getUTCFullYear();
  // Twelve digits may as well be a day and a clock: 201307101000.
  if (line.length === 12)
    return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])/.test(line) ? dayOnly(line.slice(0, 8)) : null;
  return year < 1990 || year > 2100 ? null : `${instant.toISOString().slice(0, 19)}Z`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
