import type { Article } from '../articles/article.ts';
import { dayNumber } from '../text/calendar.ts';
import type { DateMention } from '../text/dates.ts';
import { numbers } from '../text/numbers.ts';
import { readPublished } from '../text/published.ts';
import { nameWords } from '../text/same-name.ts';
import { type Span, slice } from '../text/span.ts';
import { isOneMatter, type Pair } from './compare-alike.ts';
import { type Fact, factsOf } from './compare-facts.ts';
import { type Holding, holdersDiffer, holdingsOf } from './compare-holders.ts';
import type { Weights } from './compare-likeness.ts';
import type { Statement } from './compare-statements.ts';
import { countedAs, isReporting, PERSON, TOLL } from './compare-words.ts';

/**
 * What two figures or days of one matter are to each other: a difference; figures of different times, of which each may
 * have been right; or too far apart to be of one matter at all.
 */
export type Verdict = 'differ' | 'later' | 'conflict';

/** Two statements that tell the same and say otherwise, and where each does. */
export interface Difference {
  /** Places of the statements in the list. */
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
  readonly first: Span;
  readonly second: Span;
}

/** The statements, with what is read off each of them when it is first asked for. */
export interface Reader {
  readonly statements: readonly Statement[];
  readonly weights: Weights;
  /** The statements of a statement's voice. */
  ofVoice(at: number): readonly number[];
  facts(at: number): readonly Fact[];
  holdings(at: number): readonly Holding[];
}

export function createReader(
  statements: readonly Statement[],
  voices: readonly number[],
  weights: Weights,
): Reader {
  const facts = new Map<number, readonly Fact[]>();
  const holdings = new Map<number, readonly Holding[]>();
  const byVoice = new Map<number, number[]>();
  for (const [at, voice] of voices.entries()) byVoice.set(voice, [...(byVoice.get(voice) ?? []), at]);
  const lazily = <T>(known: Map<number, T>, at: number, read: (statement: Statement) => T, none: T): T => {
    const statement = statements[at];
    const made = known.get(at) ?? (statement === undefined ? none : read(statement));
    known.set(at, made);
    return made;
  };
  return {
    statements,
    weights,
    ofVoice: (at) => byVoice.get(voices[at] ?? -1) ?? [],
    facts: (at) => lazily(facts, at, factsOf, []),
    holdings: (at) => lazily(holdings, at, holdingsOf, []),
  };
}

/**
 * Where two statements that tell the same give other numbers, days or names: all that surely differs, else the first of what
 * is only not the same.
 */
export function differencesOf(reader: Reader, pair: Pair): readonly Difference[] {
  const [first, second] = [reader.statements[pair.a], reader.statements[pair.b]];
  if (first === undefined || second === undefined) return [];
  if (![first, second].every(({ article }) => isRead(article))) return [];
  const all = [...factsApart(reader, pair, first, second), ...namesApart(reader, pair, first, second)];
  const surely = all.filter(({ verdict }) => verdict === 'differ');
  return surely.length > 0 ? surely : all.slice(0, 1);
}

/**
 * Whether two statements are hardly of one matter, however like their words: they name other years, or count the same thing at
 * different times and never alike.
 */
export function areOfTwoMatters(first: Statement, second: Statement): boolean {
  if (areOfOtherYears(first, second)) return true;
  if (daysApart(first.article, second.article) <= TIMES) return false;
  const others = countsOf(second);
  return countsOf(first).some(({ value, unit }) => {
    const same = others.filter((other) => other.unit === unit);
    return same.length > 0 && same.every((other) => other.value !== value);
  });
}

function countsOf({ article, mentions }: Statement): { readonly value: number; readonly unit: string }[] {
  return mentions.numbers.flatMap(({ value, unit }) =>
    value === null || unit === null ? [] : [{ value, unit: countedAs(slice(article.text, unit)).unit }],
  );
}

function factsApart(reader: Reader, pair: Pair, first: Statement, second: Statement): Difference[] {
  const { a, b } = pair;
  return reader.facts(a).flatMap((one) =>
    reader.facts(b).flatMap((other): Difference[] => {
      if (!isSameMatter(reader, pair, one, other)) return [];
      const verdict = isDate(one)
        ? datesApart(one, other, first, second)
        : numbersApart(reader, pair, one, other);
      if (verdict === null) return [];
      if (verdict === 'differ' && (saysToo(reader, a, other) || saysToo(reader, b, one))) return [];
      return [{ a, b, verdict, first: one.span, second: other.span }];
    }),
  );
}

// An office may have gone to somebody else in so many days.
const SAME_OFFICE_DAYS = 30;

function namesApart(reader: Reader, pair: Pair, first: Statement, second: Statement): Difference[] {
  const { a, b } = pair;
  if (daysApart(first.article, second.article) > SAME_OFFICE_DAYS) return [];
  return reader
    .holdings(a)
    .flatMap((one) =>
      reader
        .holdings(b)
        .flatMap((other): Difference[] =>
          holdersDiffer(one, other, isOneMatter(pair))
            ? [{ a, b, verdict: 'differ', first: one.name, second: other.name }]
            : [],
        ),
    );
}

function isDate({ from }: Fact): boolean {
  return from !== '';
}

/** Dates and figures are read in English. */
function isRead({ language }: Article): boolean {
  return language === 'en' || language === 'und';
}

/** What happens once to whom it happens to. */
const ONCE: ReadonlySet<string> = new Set(
  'collapse resign marry bear found appoint elect convict acquit sentence'
    .split(' ')
    .map((name) => `#${name}`),
);

// Shares of anything are of many things: only statements as like as this speak of one.
const PARTS_ALIKE = 0.65;
// A subject in common must weigh so much: “the company” is none.
const SUBJECT = 0.35;

/** Whether two facts are of one deed, counted in one unit, with one object: of one thing, as far as words tell. */
function isSameMatter(reader: Reader, pair: Pair, one: Fact, other: Fact): boolean {
  if (one.unit !== other.unit || ![...one.deeds].some((deed) => other.deeds.has(deed))) return false;
  const isOnce = isDate(one) && [...one.deeds].some((deed) => other.deeds.has(deed) && ONCE.has(deed));
  if (isOneMatter(pair) && isOnce) return true;
  if (!areCompatible(one.object, other.object)) return false;
  if (one.unit === 'percent' && pair.score < PARTS_ALIKE) return false;
  if (isOneMatter(pair)) return !areOfOthers(reader.statements[pair.a], reader.statements[pair.b]);
  if (!isOwnKind(one, other)) return false;
  return areOneSubject(reader, one.subject, other.subject) || areOneSubject(reader, one.object, other.object);
}

/** What is told of one thing once, so that its deed and its subject are enough: a price, a staff, an age, a founding. */
function isOwnKind(one: Fact, other: Fact): boolean {
  if (isAge(one) || one.unit.startsWith('money ')) return true;
  const kind = one.unit === 'year' ? ORIGINS : one.unit === `count ${PERSON}` ? STAFF : NO_DEEDS;
  return [...one.deeds].some((deed) => other.deeds.has(deed) && kind.has(deed));
}

const ORIGINS: ReadonlySet<string> = new Set(['#found', '#open', '#build', '#bear', '#marry']);
const STAFF: ReadonlySet<string> = new Set(['#employ']);
const NO_DEEDS: ReadonlySet<string> = new Set();

/** Whether two statements name people, and none in common: then they tell of the ones and of the others. */
function areOfOthers(first: Statement | undefined, second: Statement | undefined): boolean {
  const [a, b] = [first, second].map((each) => (each === undefined ? [] : actorsOf(each)));
  if (a === undefined || b === undefined || a.length === 0 || b.length === 0) return false;
  const words = new Set(b.flatMap(nameWords));
  return !a.some((name) => nameWords(name).some((word) => words.has(word)));
}

/** The names of the people whom a statement tells of, not of those who only say it. */
function actorsOf({ article, sentence, mentions }: Statement): string[] {
  const { text } = article;
  return mentions.names.flatMap((name) => {
    if (name.kind !== 'person') return [];
    const start = Math.min(name.start, name.role?.start ?? name.start);
    const before = /(\p{L}{1,20})\s+(?:the\s+)?$/u.exec(
      text.slice(Math.max(sentence.span.start, start - 26), start),
    );
    const after = /^,?\s+(\p{L}{1,20})/u.exec(
      text.slice(name.end, Math.min(sentence.span.end, name.end + 26)),
    );
    return [before, after].some((match) => isReporting(match?.[1] ?? '')) ? [] : [slice(text, name)];
  });
}

/** Whether the words before two deeds, or behind them, name one thing: the topic itself, or words of weight. */
function areOneSubject({ weights }: Reader, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((sense) => b.has(sense));
  // A church and its tower are two.
  if (shared.length === 0 || shared.length < Math.min(a.size, b.size)) return false;
  const mass = shared.reduce((sum, sense) => sum + weights.of(sense), 0);
  return mass >= SUBJECT || shared.every((sense) => weights.isTopic(sense));
}

/** What is between the deed and the figure: nothing in both, or words in common. */
function areCompatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  const shared = [...a].filter((sense) => b.has(sense)).length;
  return shared >= Math.min(a.size, b.size) / 2;
}

/** Of another day a count may have been right when it was made: only measures, prices and the like stay as they are. */
const LASTING =
  /^(?:money .*|magnitude|percent|count (?:met(?:er|re)|kilomet(?:er|re)|km|mile|feet|foot|hectar|acr|ton|tonn|kilogram|kilo|kg|bed|seat|storei?|floor|room|page))$/u;
const ROUGH = 0.1;

// Figures of so many days are told side by side, as of different times.
const TIMES = 3;
const LASTS_FOR = 60;

function numbersApart({ statements }: Reader, { a, b }: Pair, one: Fact, other: Fact): Verdict | null {
  const [first, second] = [statements[a], statements[b]];
  if (first === undefined || second === undefined) return null;
  if (one.value === other.value || isRounded(one.value, other.value)) return null;
  if (fits(one, other.value) || fits(other, one.value)) return null;
  if (one.bound === 'most' || other.bound === 'most') return null;
  const days = daysApart(first.article, second.article);
  if (isAge(one)) return Math.abs(one.value - other.value) > (days === 0 ? 0 : 1) ? 'differ' : null;
  if (areOfTwoEvents(first, second)) return 'conflict';
  const deeds = [...one.deeds, ...other.deeds];
  const isLasting =
    !deeds.some((deed) => TOLL.has(deed)) && (LASTING.test(one.unit) || deeds.includes('#employ'));
  if (isUpdated(first) || isUpdated(second) || (days > 0 && !isLasting))
    return days <= TIMES ? 'later' : 'conflict';
  return days <= LASTS_FOR ? 'differ' : 'conflict';
}

function isAge({ unit }: Fact): boolean {
  return unit.startsWith('age ');
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

/** Whether two statements each date what they tell, and to other days, or to other years wherever they name one. */
function areOfTwoEvents(first: Statement, second: Statement): boolean {
  const [a, b] = [first, second].map((each) => factsOf(each).filter(isDate));
  return areApart(a, b) || areOfOtherYears(first, second);
}

function areOfOtherYears(first: Statement, second: Statement): boolean {
  const [a, b] = [first, second].map(({ mentions }) => mentions.dates.flatMap(yearsOf));
  return areApart(a, b);
}

function areApart(a: readonly Dated[] = [], b: readonly Dated[] = []): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) => b.some((other) => one.from <= other.to && other.from <= one.to));
}

interface Dated {
  readonly from: string;
  readonly to: string;
}

function yearsOf({ from, to }: DateMention): Dated[] {
  return from === null || to === null ? [] : [{ from: from.slice(0, 4), to: to.slice(0, 4) }];
}

// Days farther apart are of two events, not of one that is told in two ways.
const MOST_DAYS = 7;
const MOST_MONTH_DAYS = 62;
const MOST_YEARS = 40;

function datesApart(one: Fact, other: Fact, first: Statement, second: Statement): Verdict | null {
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
  const isOnce = [...one.deeds].some((deed) => other.deeds.has(deed) && ONCE.has(deed));
  return published === 0 || isOnce || published !== apart ? 'differ' : 'conflict';
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

/** Whether a voice elsewhere gives the other figure too, of the same deed: then it tells both. */
function saysToo(reader: Reader, at: number, fact: Fact): boolean {
  const places = reader.ofVoice(at);
  const isTold = places.some((place) =>
    reader.facts(place).some((own) => {
      if (own.unit !== fact.unit || ![...own.deeds].some((deed) => fact.deeds.has(deed))) return false;
      return isDate(own) ? own.from === fact.from : own.value === fact.value;
    }),
  );
  if (isTold || isDate(fact) || isAge(fact)) return isTold;
  const articles = new Set(places.flatMap((place) => reader.statements[place]?.article ?? []));
  return [...articles].some((article) => bareFigures(article).has(fact.value));
}

const FIGURES = new WeakMap<Article, ReadonlySet<number>>();
const MOST_TEXT = 20_000;
// Whatever it counts, so large a figure is seldom met by chance.
const LARGE = 100;

/** The figures of an article that count nothing by themselves (“organisers spoke of 25,000”), and all large ones. */
function bareFigures(article: Article): ReadonlySet<number> {
  const known = FIGURES.get(article);
  if (known !== undefined) return known;
  const end = Math.min(article.text.length, MOST_TEXT);
  const made = new Set(
    numbers(article.text, { start: 0, end }, []).flatMap(({ value, unit }) =>
      value !== null && (unit === null || value >= LARGE) ? [value] : [],
    ),
  );
  FIGURES.set(article, made);
  return made;
}
