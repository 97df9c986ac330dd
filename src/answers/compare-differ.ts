import type { Article } from '../articles/article.ts';
import { dayNumber } from '../text/calendar.ts';
import { readPublished } from '../text/published.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { isAlike, type Pair } from './compare-alike.ts';
import { type Fact, factsOf } from './compare-facts.ts';
import { type Holding, holdersDiffer, holdingsOf } from './compare-holders.ts';
import type { Weights } from './compare-likeness.ts';
import type { Statement } from './compare-statements.ts';
import { TOLL } from './compare-words.ts';

/** Two statements that tell the same and say otherwise: where each does, and by which kind of thing. */
export interface Difference {
  /** Places of the statements in the list. */
  readonly a: number;
  readonly b: number;
  readonly kind: 'number' | 'date' | 'name';
  readonly first: Span;
  readonly second: Span;
  /** How likely it is the same thing that they speak of: the likeness of the two. */
  readonly score: number;
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

/** Where two statements that tell the same give other numbers, days or names; null where nothing is surely so. */
export function differenceOf(reader: Reader, pair: Pair): Difference | null {
  const [first, second] = [reader.statements[pair.a], reader.statements[pair.b]];
  if (first === undefined || second === undefined) return null;
  if (![first, second].every(({ article }) => isRead(article))) return null;
  const { a, b, score } = pair;
  for (const one of reader.facts(a)) {
    for (const other of reader.facts(b)) {
      if (!isSameMatter(reader, pair, one, other)) continue;
      const kind = one.from === '' ? 'number' : 'date';
      const differs =
        kind === 'number' ? numbersDiffer(one, other, first, second) : datesDiffer(one, other, first, second);
      if (!differs || isUpdated(first) || isUpdated(second)) continue;
      if (saysToo(reader, a, other) || saysToo(reader, b, one)) continue;
      return { a, b, kind, first: one.span, second: other.span, score };
    }
  }
  for (const one of reader.holdings(a)) {
    for (const other of reader.holdings(b)) {
      if (!holdersDiffer(one, other, isAlike(pair) && daysApart(first.article, second.article) <= 60))
        continue;
      return { a, b, kind: 'name', first: one.name, second: other.name, score };
    }
  }
  return null;
}

/** Dates and figures are read in English. */
function isRead({ language }: Article): boolean {
  return language === 'en' || language === 'und';
}

// A subject in common must weigh so much: “the company” is none.
const SUBJECT = 0.35;

/** Whether two facts are of one deed, counted in one unit, with one object: of one thing, as far as words tell. */
function isSameMatter({ weights }: Reader, pair: Pair, one: Fact, other: Fact): boolean {
  if (one.unit !== other.unit || ![...one.deeds].some((deed) => other.deeds.has(deed))) return false;
  if (!areCompatible(one.object, other.object)) return false;
  if (isAlike(pair)) return true;
  const shared = [...one.subject].filter((sense) => other.subject.has(sense));
  const mass = shared.reduce((sum, sense) => sum + weights(sense), 0);
  return (
    one.subject.size > 0 &&
    shared.length >= Math.min(one.subject.size, other.subject.size) / 2 &&
    mass >= SUBJECT
  );
}

/** What is between the deed and the figure: nothing in both, or words in common. */
function areCompatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return a.size === b.size;
  const shared = [...a].filter((sense) => b.has(sense)).length;
  return shared >= Math.min(a.size, b.size) / 2;
}

/** Of another day a count may have been right when it was made: only measures, prices and the like stay as they are. */
const LASTING =
  /^(?:money .*|percent|count (?:met(?:er|re)|kilomet(?:er|re)|km|mile|feet|foot|hectar|acr|ton|tonn|kilogram|kilo|kg|bed|seat|storei?|floor|room|page))$/u;
const ROUGH = 0.1;

function numbersDiffer(one: Fact, other: Fact, first: Statement, second: Statement): boolean {
  if (one.value === other.value || isRounded(one.value, other.value)) return false;
  const isSameDay = first.article.published !== null && daysApart(first.article, second.article) === 0;
  if (
    !isSameDay &&
    ([...one.deeds, ...other.deeds].some((deed) => TOLL.has(deed)) || !LASTING.test(one.unit))
  ) {
    return false;
  }
  if (datesOfEvents(first, second)) return false;
  return fits(one, other.value) === false && fits(other, one.value) === false;
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

/** Whether two statements each date what they tell, and to days that are far from one another: then it is not one event. */
function datesOfEvents(first: Statement, second: Statement): boolean {
  const days = (statement: Statement) =>
    statement.mentions.dates.flatMap(({ from, to }) => (from === null || to === null ? [] : [{ from, to }]));
  const [a, b] = [days(first), days(second)];
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((one) => b.some((other) => one.from <= other.to && other.from <= one.to));
}

// Days farther apart are of two events, not of one that is told in two ways.
const MOST_DAYS = 7;
const MOST_YEARS = 40;

function datesDiffer(one: Fact, other: Fact, first: Statement, second: Statement): boolean {
  if (one.from <= other.to && other.from <= one.to) return false;
  const apart = Math.abs(dayNumber(one.from) - dayNumber(other.from));
  if (one.unit === 'year') return apart <= MOST_YEARS * 366;
  if (one.unit === 'month') return apart <= 62 && daysApart(first.article, second.article) <= 31;
  if (apart > MOST_DAYS) return false;
  const words = [one, other].map(({ span }, at) =>
    slice((at === 0 ? first : second).article.text, span).toLowerCase(),
  );
  // A week apart by the same word: one of the two is read wrongly, or they are two.
  if (apart === 7 && words[0] === words[1]) return false;
  const published = daysApart(first.article, second.article);
  if (published === 0) return true;
  // What is still to come may be put off, and what has come again each day is told each day.
  const earliest = [first, second].map(({ article }) => article.published ?? '').sort()[0] ?? '';
  const isPast = earliest.length === 10 && one.from <= earliest && other.from <= earliest;
  return isPast && published !== apart;
}

/** How many days lie between two articles; infinitely many where a day is not known. */
export function daysApart(a: Article, b: Article): number {
  const [first, second] = [readPublished(a.published)?.day, readPublished(b.published)?.day];
  if (first == null || second == null) return Number.POSITIVE_INFINITY;
  return Math.abs(dayNumber(first) - dayNumber(second));
}

const UPDATES =
  /\b(?:r(?:ises?|ose|isen|ising)|rais(?:es?|ed|ing)|climb(?:s|ed)?|increas(?:es?|ed)|revis(?:es?|ed)|up\s+from|down\s+from|initial(?:ly)?|earlier|previous(?:ly)?|at\s+first|first\s+(?:said|put|reported|thought)|preliminary|provisional|so\s+far|updat(?:es?|ed)|correct(?:ed|ion)|postpone[ds]?|delay(?:s|ed)?|resched\p{L}+|put\s+(?:off|back)|brought\s+forward|moved\s+(?:to|from)|instead|no\s+longer|originally|now)\b/iu;

/** Whether a statement itself says that it tells of a change. */
function isUpdated({ article, sentence }: Statement): boolean {
  return UPDATES.test(slice(article.text, sentence.span));
}

/** Whether a voice elsewhere gives the other figure too, of the same deed: then it tells both. */
function saysToo(reader: Reader, at: number, fact: Fact): boolean {
  return reader.ofVoice(at).some((place) =>
    reader.facts(place).some((own) => {
      if (own.unit !== fact.unit || ![...own.deeds].some((deed) => fact.deeds.has(deed))) return false;
      return own.from === '' ? own.value === fact.value : own.from === fact.from;
    }),
  );
}

/** Whether a span lies in a statement. */
export function liesIn({ sentence }: Statement, span: Span): boolean {
  return contains(sentence.span, span);
}
