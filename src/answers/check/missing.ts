import { texts } from '../../catalogue/texts.ts';
import { type DateMention, dates, describeDate } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { type NameMention, names } from '../../text/names.ts';
import { type NumberMention, numbers } from '../../text/numbers.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { indexTerms } from '../../text/terms.ts';
import type { Citation } from '../answer.ts';
import { countedAs } from '../compare/words.ts';
import { type Claim, FILLERS } from './claims.ts';
import { isSameOnCalendar, tellsNoYear } from './days.ts';
import { type Score, scores } from './scores.ts';

/** What a claim has and its quotations have not, with what they have in its place. */
export interface Missing {
  readonly words: string;
  /** For “on Monday” the day that it is, as read from today; null where the words themselves tell it. */
  readonly day: string | null;
  /** The only value of the same sort in a quotation, for each quotation that has just one; no value twice. */
  readonly instead: readonly Instead[];
}

export interface Instead {
  readonly words: string;
  /** The index of its quotation. */
  readonly of: number;
}

/** A name, a figure with what it counts, the two figures of a score, or a day. */
type Value =
  | { readonly kind: 'name'; readonly words: string; readonly name: NameMention['kind'] }
  | { readonly kind: 'number'; readonly words: string; readonly value: number; readonly unit: string }
  | { readonly kind: 'score'; readonly words: string; readonly figures: Score['figures'] }
  | { readonly kind: 'date'; readonly words: string; readonly date: DateMention };

/**
 * The names, figures and days of a claim that none of its quotations holds; null where the claim has none of these. Only
 * what can be looked up in the quotations is told, no verdict: a name is there when all its words are, or a person's
 * family name; a figure when it stands there with the same unit or with none; a score when both its figures
 * do; a day when it falls in the claim's, or for a claim that gives no year when it has the same place in the calendar.
 */
export function missingIn(
  claim: Claim,
  today: string,
  citations: readonly Citation[],
): readonly Missing[] | null {
  const claimed = valuesOf(claim.text, claim.span, today).filter(
    ({ words }) => !FILLERS.has(words.toLowerCase()),
  );
  if (claim.subject !== null) claimed.push({ kind: 'name', words: claim.subject.name, name: 'person' });
  if (claimed.length === 0) return null;
  const told = citations.map((citation) => ({
    values: valuesOf(citation.article.text, citation, citation.article.published),
    terms: new Set(indexTerms(`${slice(citation.article.text, citation)} ${citation.refersTo?.name ?? ''}`)),
    figures: new Set(slice(citation.article.text, citation).match(/\d+/gu)),
  }));
  return claimed
    .filter((value) => !told.some((quoted) => isIn(value, quoted)))
    .map((value) => ({
      words: texts.check.quoted(value.words),
      day: value.kind === 'date' && !tellsNoYear(value) ? dayBeside(value) : null,
      instead: once(
        told.flatMap(({ values }, of) => {
          const peers = values.filter(
            (other) => isPeer(value, other) && !claimed.some((each) => isSame(each, other)),
          );
          const [only] = once(peers.map((other) => ({ words: shownAs(other), of })));
          return only === undefined || peers.length > 1 ? [] : [only];
        }),
      ),
    }));
}

interface Quoted {
  readonly values: readonly Value[];
  readonly terms: ReadonlySet<string>;
  /** Its figures as they are written. */
  readonly figures: ReadonlySet<string>;
}

function valuesOf(text: string, within: Span, day: string | null): Value[] {
  const dated = dates(text, within, day);
  const scored = scores(text, within).filter((score) => !dated.some((date) => overlaps(date, score)));
  const figures = numbers(text, within, dated).filter(
    (figure) => !figure.isOrdinal && !scored.some((score) => overlaps(score, figure)),
  );
  return [
    ...names(text, within).map(
      (name): Value => ({ kind: 'name', words: slice(text, name), name: name.kind }),
    ),
    ...figures.flatMap((figure) => figureValue(text, figure)),
    ...scored.map((score): Value => ({ kind: 'score', words: slice(text, score), figures: score.figures })),
    ...dated.map((date): Value => ({ kind: 'date', words: slice(text, date), date })),
  ];
}

function figureValue(text: string, figure: NumberMention): Value[] {
  const { value, unit } = figure;
  if (value === null) return [];
  const end = Math.max(figure.end, unit === null ? 0 : endOfNoun(text, unit));
  const noun = /\p{L}+$/u.exec(text.slice(figure.start, end))?.[0] ?? '';
  const counted = unit === null ? '' : countedAs(unit.start < figure.start ? slice(text, unit) : noun).unit;
  return [{ kind: 'number', words: slice(text, { start: figure.start, end }), value, unit: counted }];
}

/** The end of “railway workers”, where what is counted begins with a word that describes it. */
function endOfNoun(text: string, { start, end }: Span): number {
  const words =
    /^\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2}/u.exec(text.slice(start, start + 60))?.[0].split(' ') ?? [];
  const last = words.findIndex((word) => NOUN.test(word));
  return last < 1 ? end : start + words.slice(0, last + 1).join(' ').length;
}

const NOUN = /(?<!s)s$|^(?:people|men|women|children)$/u;

function isIn(value: Value, { values, terms, figures }: Quoted): boolean {
  if (value.kind === 'score') return value.figures.every((figure) => figures.has(figure));
  if (value.kind !== 'name') return values.some((other) => isSame(value, other));
  const own = indexTerms(value.words);
  const family = value.name === 'person' ? own.at(-1) : undefined;
  return (
    own.every((term) => terms.has(term)) ||
    (family !== undefined && values.some((other) => isFamily(family, other)))
  );
}

/** “Solberg” for Ingrid Solberg; neither Anna Solberg nor the firm Solberg Freight. */
function isFamily(family: string, other: Value): boolean {
  return other.kind === 'name' && other.name === 'person' && indexTerms(other.words).join(' ') === family;
}

function isSame(a: Value, b: Value): boolean {
  if (a.kind === 'number' && b.kind === 'number')
    return a.value === b.value && (a.unit === b.unit || b.unit === '');
  if (a.kind === 'score' && b.kind === 'score')
    return a.figures.toSorted().join(' ') === b.figures.toSorted().join(' ');
  if (a.kind === 'date' && b.kind === 'date') return isWithin(b.date, a.date) || isSameOnCalendar(a, b);
  return a.kind === 'name' && b.kind === 'name' && fold(a.words) === fold(b.words);
}

function isWithin(inner: DateMention, outer: DateMention): boolean {
  if (inner.from === null || inner.to === null || outer.from === null || outer.to === null) return false;
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Whether two values are of one sort, so that the one may stand where the other does. */
function isPeer(a: Value, b: Value): boolean {
  if (a.kind === 'number') return b.kind === 'number' && a.unit !== '' && a.unit === b.unit;
  if (a.kind === 'score') return b.kind === 'score';
  if (a.kind === 'date') return b.kind === 'date' && a.date.granularity === b.date.granularity;
  return b.kind === 'name' && a.name === b.name;
}

/** Its words, and for “on Monday” the day that it is. */
function shownAs(value: Value): string {
  const day = dayBeside(value);
  return day === null ? texts.check.quoted(value.words) : texts.check.quotedDay(value.words, day);
}

/** The day that a date is, where its words do not tell it. */
function dayBeside(value: Value): string | null {
  if (value.kind !== 'date' || value.date.from === null || value.date.to === null) return null;
  const day = describeDate(value.date.from, value.date.to, value.date.granularity);
  return value.words.includes(day) ? null : day;
}

function once(found: readonly Instead[]): Instead[] {
  return found.filter(({ words }, at) => found.findIndex((other) => other.words === words) === at);
}
