import type { Article } from '../../articles/article.ts';
import { numbers } from '../../text/numbers.ts';
import type { Span } from '../../text/span.ts';
import { isOneMatter, type Pair } from './alike.ts';
import { type Fact, isAge, isDate } from './facts.ts';
import { holdersDiffer } from './holders.ts';
import { isSameMatter } from './matter.ts';
import type { Reader } from './reader.ts';
import type { Statement } from './statements.ts';
import { datesApart, daysApart, differThroughout, numbersApart, type Verdict } from './verdicts.ts';

export { createReader } from './reader.ts';

/** Two statements that tell the same and say otherwise, and where each does. */
export interface Difference {
  /** Places of the statements in the list. */
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
  readonly first: Span;
  readonly second: Span;
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

function factsApart(reader: Reader, pair: Pair, first: Statement, second: Statement): Difference[] {
  const apart = allFactsApart(reader, pair, first, second);
  return differThroughout(first, second) ? apart.map((each) => ({ ...each, verdict: 'conflict' })) : apart;
}

function allFactsApart(reader: Reader, pair: Pair, first: Statement, second: Statement): Difference[] {
  const { a, b } = pair;
  return reader.facts(a).flatMap((one) =>
    reader.facts(b).flatMap((other): Difference[] => {
      if (!isSameMatter(reader, pair, one, other)) return [];
      const verdict = isDate(one)
        ? datesApart(one, other, first, second)
        : numbersApart(one, other, first, second);
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

/** Dates and figures are read in English. */
function isRead({ language }: Article): boolean {
  return language === 'en' || language === 'und';
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
