import type { Article } from '../../articles/article.ts';
import { dayNumber } from '../../text/calendar.ts';
import type { DateMention } from '../../text/dates.ts';
import { readPublished } from '../../text/published.ts';
import { slice } from '../../text/span.ts';
import { type Fact, factsOf, isAge, isDate } from './facts.ts';
import { isEstimatedAnew } from './losses.ts';
import { isOfOnce } from './matter.ts';
import type { Statement } from './statements.ts';
import { countedAs, TOLL } from './words.ts';

/**
 * What two figures or days of one matter are to each other: a difference; figures of different times, of which each may
 * have been right; or too far apart to be of one matter at all.
 */
export type Verdict = 'differ' | 'later' | 'conflict';

/** Of another day a count may have been right when it was made: only measures, prices and the like stay as they are. */
const LASTING =
  /^(?:money .*|magnitude|percent|count (?:met(?:er|re)|kilomet(?:er|re)|km|mile|feet|foot|hectar|acr|ton|tonn|kilogram|kilo|kg|bed|seat|storei?|floor|room|page))$/u;
const ROUGH = 0.1;
// Figures of so many days are told side by side, as of different times.
const TIMES = 3;
const LASTS_FOR = 60;

/** What two figures of one matter are to each other; null where both may be right at once. */
export function numbersApart(one: Fact, other: Fact, first: Statement, second: Statement): Verdict | null {
  if (one.value === other.value || isRounded(one.value, other.value)) return null;
  if (fits(one, other.value) || fits(other, one.value)) return null;
  if (one.bound === 'most' || other.bound === 'most') return null;
  const days = daysApart(first.article, second.article);
  if (isAge(one)) return agesDiffer(other.value - one.value, first.article, second.article) ? 'differ' : null;
  if (areOfTwoEvents(first, second)) return 'conflict';
  if (isEstimatedAnew(one, other, first, second)) return days <= MOST_YEARS * 366 ? 'later' : 'conflict';
  const deeds = [...one.deeds, ...other.deeds];
  const isLasting =
    !deeds.some((deed) => TOLL.has(deed)) && (LASTING.test(one.unit) || deeds.includes('#employ'));
  if (isUpdated(first) || isUpdated(second) || (days > 0 && !isLasting))
    return days <= TIMES ? 'later' : 'conflict';
  return days <= LASTS_FOR ? 'differ' : 'conflict';
}

/** Whether somebody grew older by more or less than the time between two articles, a birthday aside. */
function agesDiffer(grown: number, first: Article, second: Article): boolean {
  if (daysApart(first, second) === 0) return true;
  const [from, to] = [readPublished(first.published)?.year, readPublished(second.published)?.year];
  return from !== undefined && to !== undefined && Math.abs(grown - (to - from)) > 1;
}

/** Whether a figure leaves room for a value: “at least 11” for 13. */
function fits({ bound, value }: Fact, other: number): boolean {
  switch (bound) {
    case 'exact':
      return value === other;
    case 'least':
      return other >= value;
    case 'most':
      return other <= value;
    case 'about':
      return Math.abs(value - other) <= Math.max(value, other) * ROUGH;
  }
}

/** “1.2 million” is 1,234,000, rounded. */
function isRounded(a: number, b: number): boolean {
  const [short, long] = significant(a) < significant(b) ? [a, b] : [b, a];
  const digits = significant(short);
  return digits < significant(long) && Number(long.toPrecision(Math.max(1, digits))) === short;
}

function significant(value: number): number {
  return String(value)
    .replace(/e.*$/u, '')
    .replace('.', '')
    .replace(/^0+|0+$/gu, '').length;
}

// Days farther apart are of two events, not of one that is told in two ways.
const MOST_DAYS = 7;
const MOST_MONTH_DAYS = 62;
const MOST_YEARS = 40;

/** What two dates of one deed are to each other; null where one may be the other, told less exactly. */
export function datesApart(one: Fact, other: Fact, first: Statement, second: Statement): Verdict | null {
  if (one.from <= other.to && other.from <= one.to) return null;
  if (isUpdated(first) || isUpdated(second)) return 'conflict';
  const apart = Math.abs(dayNumber(one.from) - dayNumber(other.from));
  const published = daysApart(first.article, second.article);
  // What is still to come may be put off.
  const isToCome = [first, second].some(({ article }) =>
    [one, other].some(({ to }) => to > (article.published ?? '')),
  );
  if (isToCome && published > MOST_DAYS) return 'conflict';
  if (one.unit === 'year') return apart <= MOST_YEARS * 366 ? 'differ' : 'conflict';
  if (one.unit === 'month') return apart <= MOST_MONTH_DAYS && published <= MOST_DAYS ? 'differ' : 'conflict';
  if (apart > MOST_DAYS || published > MOST_DAYS) return 'conflict';
  const words = [one, other].map(({ span }, at) =>
    slice((at === 0 ? first : second).article.text, span).toLowerCase(),
  );
  // A week apart by the same word: one of the two is read wrongly, or they are two.
  if (apart === 7 && words[0] === words[1]) return 'conflict';
  // What comes again each day is told each day.
  return published === 0 || isOfOnce(one, other) || published !== apart ? 'differ' : 'conflict';
}

/**
 * Whether two statements are hardly of one matter, however like their words: they name other years, or count the same thing at
 * different times and never alike.
 */
export function areOfTwoMatters(first: Statement, second: Statement): boolean {
  const [a, b] = [first, second].map((each) => factsOf(each).filter(isDate).flatMap(yearsOf));
  if (areApart(a, b)) return true;
  if (daysApart(first.article, second.article) <= TIMES) return false;
  const others = countsOf(second);
  return countsOf(first).some(({ value, unit }) => {
    const same = others.filter((other) => other.unit === unit);
    return same.length > 0 && same.every((other) => other.value !== value);
  });
}

// Two reports of one thing differ in a figure or two; where every one of a list is another, they are of two things.
const MOST_APART = 2;

/** Whether two statements count several same things, and none of them alike. */
export function differThroughout(first: Statement, second: Statement): boolean {
  const others = countsOf(second);
  const units = countsOf(first).flatMap(({ value, unit }) => {
    const same = others.filter((other) => other.unit === unit);
    return same.length === 0 ? [] : [same.some((other) => other.value === value)];
  });
  return units.length > MOST_APART && !units.includes(true);
}

function countsOf({ article, mentions }: Statement): { readonly value: number; readonly unit: string }[] {
  return mentions.numbers.flatMap(({ value, unit }) =>
    value === null || unit === null ? [] : [{ value, unit: countedAs(slice(article.text, unit)).unit }],
  );
}

/** Whether two statements each date what they tell, and to other days, or to other years wherever they name one. */
function areOfTwoEvents(first: Statement, second: Statement): boolean {
  const [a, b] = [first, second].map((each) => factsOf(each).filter(isDate));
  const [years, others] = [first, second].map(({ mentions }) => mentions.dates.flatMap(yearsOf));
  return areApart(a, b) || areApart(years, others);
}

function areApart(a: readonly Dated[] = [], b: readonly Dated[] = []): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) => b.some((other) => one.from <= other.to && other.from <= one.to));
}

interface Dated {
  readonly from: string;
  readonly to: string;
}

function yearsOf({ from, to }: Pick<DateMention, 'from' | 'to'>): Dated[] {
  return from === null || to === null ? [] : [{ from: from.slice(0, 4), to: to.slice(0, 4) }];
}

/** How many days lie between two articles; infinitely many where a day is not known. */
export function daysApart(a: Article, b: Article): number {
  const [first, second] = [readPublished(a.published)?.day, readPublished(b.published)?.day];
  if (first == null || second == null) return Number.POSITIVE_INFINITY;
  return Math.abs(dayNumber(first) - dayNumber(second));
}

const UPDATES =
  /\b(?:r(?:ises?|ose|isen|ising)|rais(?:es?|ed|ing)|climb(?:s|ed)?|increas(?:es?|ed)|revis(?:es?|ed)|up\s+from|down\s+from|initial(?:ly)?|earlier|previous(?:ly)?|at\s+first|first\s+(?:said|put|reported|thought)|preliminary|provisional|so\s+far|updat(?:es?|ed)|correct(?:ed|ion)|postpone[ds]?|delay(?:s|ed)?|resched\p{L}+|put\s+(?:off|back)|brought\s+forward|moved\s+(?:to|from)|instead|no\s+longer|originally|(?:later|earlier|sooner)\s+than|now)\b/iu;

/** Whether a statement itself says that it tells of a change. */
function isUpdated({ article, sentence }: Statement): boolean {
  return UPDATES.test(slice(article.text, sentence.span));
}
