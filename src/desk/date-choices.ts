import type { SourceSummary } from '../archive/archive.ts';
import { foldName } from '../archive/filter.ts';
import { nearFit, plainFit } from '../archive/fit.ts';
import { texts } from '../catalogue/texts.ts';
import { describeDate } from '../text/dates.ts';
import { MONTH_NAMES } from '../text/describe-date.ts';
import type { Choice, Context, DateOption } from './command.ts';
import { type Days, eitherDay, readDays } from './days.ts';
import { checkDate } from './options.ts';

/** What is offered before anything is typed, at most: years, so that months find a place too. */
const MOST_YEARS = 5;
/** Of a longer time only the latest years are offered. */
const LONGEST_SPAN = 120;

/**
 * What the typed words mean as a date, then what they may be the beginning of: “last week”, a weekday, a month, a
 * season or a year of the articles that the asker sees. For nothing typed, what is common, and the latest years and
 * months.
 */
export async function dateChoices(
  option: DateOption,
  typed: string,
  { archive, scope, now }: Pick<Context, 'archive' | 'scope' | 'now'>,
): Promise<readonly Choice[]> {
  const words = typed.replace(/\s+/gu, ' ').trim();
  const { sources } = await archive.summary(scope);
  const years = yearsOf(sources);
  const months = monthsOf(sources);
  if (words === '')
    return choices([...texts.desk.commonDates, ...years.slice(0, MOST_YEARS), ...months], now);
  const read = [...(checkDate(option, words, now).ok ? [words] : eitherDay(words)), ...begunMonths(words)];
  const known = [...texts.desk.commonDates, ...WEEKDAYS, ...months, ...years, ...seasonsOf(years)];
  return choices([...read, ...fitting(words, known)], now);
}

/** The months that “2013-”, “2013-0” and “2013-07-1” may become. */
function begunMonths(words: string): string[] {
  const match = /^(\d{4})-(\d?)$|^(\d{4}-\d{2})-\d?$/.exec(words);
  if (match === null) return [];
  const [, year = '', begun = '', month] = match;
  if (month !== undefined) return [month];
  return MONTH_NAMES.map((_, at) => String(at + 1).padStart(2, '0'))
    .filter((number) => number.startsWith(begun))
    .map((number) => `${year}-${number}`);
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASONS = 'spring summer autumn winter'.split(' ');

/** Those that the words begin, best first; with a mistake in them where they begin none. */
function fitting(typed: string, known: readonly string[]): string[] {
  const folded = foldName(typed);
  if (folded === '') return [];
  for (const rankOf of [plainFit(folded), nearFit(folded)]) {
    const ranked = known.flatMap((words) => {
      const rank = rankOf(foldName(words));
      return rank === null ? [] : [{ words, rank }];
    });
    if (ranked.length > 0) return ranked.sort((a, b) => a.rank - b.rank).map(({ words }) => words);
  }
  return [];
}

/** Each once, with what it means. */
function choices(words: readonly string[], now: Date): Choice[] {
  const found = new Map<string, Choice>();
  for (const value of words) {
    const days = readDays(value, now);
    const key = value.toLowerCase();
    if (days !== null && !found.has(key)) found.set(key, { name: named(value, days), value });
  }
  return [...found.values()];
}

/** “Last week (9–15 November 2026)”; “July 2013”, which says itself what it means. */
function named(words: string, days: Days): string {
  const meaning = describeDays(days);
  return meaning.toLowerCase() === words.toLowerCase() ? words : texts.desk.meaning(words, meaning);
}

function describeDays({ from, to, granularity }: Days): string {
  switch (granularity) {
    case 'day':
    case 'week':
      return describeDate(from, to, 'day').replace(/^(\d+) to (?=\d+ \p{L}+ \d+$)/u, '$1–');
    case 'month':
    case 'season':
    case 'quarter':
      return describeDate(from, to, 'month');
    case 'year':
    case 'decade':
    case 'century':
      return describeDate(from, to, 'year');
  }
}

/** The first and the last month, as months since the year 0, of which articles are known; null where none is. */
function spanOf(sources: readonly SourceSummary[]): { readonly first: number; readonly last: number } | null {
  const firsts = sources.flatMap(({ from }) => (from === null ? [] : [monthNumber(from, 0)]));
  const lasts = sources.flatMap(({ to }) => (to === null ? [] : [monthNumber(to, 11)]));
  if (firsts.length === 0 || lasts.length === 0) return null;
  const last = Math.max(...lasts);
  return { first: Math.max(Math.min(...firsts), last - LONGEST_SPAN * 12), last };
}

/** Where only a year is known, any of its months may be meant. */
function monthNumber(date: string, unknown: number): number {
  const [year = 0, month] = date.split('-').map(Number);
  return year * 12 + (month === undefined ? unknown : month - 1);
}

/** Latest first. */
function monthsOf(sources: readonly SourceSummary[]): string[] {
  const span = spanOf(sources);
  if (span === null) return [];
  return Array.from({ length: span.last - span.first + 1 }, (_, at) => span.last - at).map(
    (month) => `${MONTH_NAMES[month % 12]} ${Math.floor(month / 12)}`,
  );
}

/** Latest first. */
function yearsOf(sources: readonly SourceSummary[]): string[] {
  const span = spanOf(sources);
  if (span === null) return [];
  const last = Math.floor(span.last / 12);
  return Array.from({ length: last - Math.floor(span.first / 12) + 1 }, (_, at) => String(last - at));
}

function seasonsOf(years: readonly string[]): string[] {
  return years.flatMap((year) => SEASONS.toReversed().map((season) => `${season} ${year}`));
}
