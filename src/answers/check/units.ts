import type { DateMention } from '../../text/dates.ts';
import { dates } from '../../text/dates.ts';
import { fold } from '../../text/fold.ts';
import { names } from '../../text/names.ts';
import { type NumberMention, numbers } from '../../text/numbers.ts';
import { overlaps, type Span, slice } from '../../text/span.ts';
import { indexTerms, type Term, terms } from '../../text/terms.ts';
import { COURTESIES } from '../../text/titles.ts';
import { wordSet } from '../../text/word-set.ts';
import { plainWord } from './words.ts';

interface Base extends Span {
  /** Index terms, in order; at least one. */
  readonly terms: readonly string[];
}

/** What a sentence is made of between its function words: a word, or what names one person, place, amount or time. */
export type Unit =
  | (Base & { readonly kind: 'word' })
  | (Base & {
      readonly kind: 'name';
      readonly sort: 'person' | 'place' | 'organisation';
      /** The full name where a pronoun or a short form stands for it. */
      readonly full: string | null;
      /** The title right beside it (“Vice Foreign Minister”). */
      readonly role: Span | null;
    })
  | (Base & { readonly kind: 'number'; readonly number: Amount })
  | (Base & { readonly kind: 'date'; readonly date: DateMention; readonly words: string });

export interface Amount {
  readonly value: number;
  /** “$”, “%”, or '' where a noun stands behind it. */
  readonly measure: string;
  /** Whether the figure is said to be exact, about so, at least so or more, at most so or less. */
  readonly bound: 'exact' | 'about' | 'least' | 'more' | 'less';
}

/** A sentence as units, with the function words and marks between them: `gaps[i]` stands before unit i, the last behind all. */
export interface Composed {
  readonly text: string;
  readonly span: Span;
  readonly units: readonly Unit[];
  readonly gaps: readonly (readonly string[])[];
}

/** A stretch that stands for a name: “He”. */
export interface StandIn {
  readonly span: Span;
  readonly name: string;
}

// A “sentence” may be a table of megabytes: what is longer is looked at no further.
export const LONGEST_COMPOSED = 1_000;

/** Reads a sentence as units. `day` is what its relative dates count from. */
export function compose(
  text: string,
  within: Span,
  day: string | null,
  standIns: readonly StandIn[] = [],
): Composed {
  const span = { start: within.start, end: Math.min(within.end, within.start + LONGEST_COMPOSED) };
  const special = specialUnits(text, span, day, standIns);
  const units: Unit[] = [...special];
  for (const term of simpleTerms(text, span)) {
    if (term.stop || special.some((unit) => overlaps(unit, term)) || isIdle(text, term, special)) continue;
    units.push({ kind: 'word', start: term.start, end: term.end, terms: [term.term] });
  }
  units.sort((a, b) => a.start - b.start);
  return { text, span, units, gaps: gapsOf(text, span, units) };
}

// What says how exact a figure is: of the figure, no word of its own.
const QUALIFIES = wordSet(
  'least about around nearly almost approximately roughly estimated exactly circa minimum maximum',
);

/** “[8]”, a link’s or a note’s number. */
function isMark(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '[' && text.charAt(end) === ']' && /^\d+$/.test(text.slice(start, end));
}

/** Words that carry no meaning of their own: “will”, “Mr”, the “least” of “at least nine”. */
function isIdle(text: string, term: Term, special: readonly Unit[]): boolean {
  const word = text.slice(term.start, term.end);
  if (isMark(text, term)) return true;
  if (word === 'will' || COURTESIES.has(fold(word)) || word === 'Dr') return true;
  if (!QUALIFIES.has(word)) return false;
  return special.some(({ kind, start }) => kind === 'number' && start > term.end && start - term.end <= 4);
}

/** The words of a text without the wholes of hyphenated ones, whose parts stand in the list as well. */
function simpleTerms(text: string, span: Span): Term[] {
  const all = terms(slice(text, span), span.start);
  return all.filter(
    (term) =>
      !all.some(
        (other) =>
          other.start >= term.start &&
          other.end <= term.end &&
          other.end - other.start < term.end - term.start,
      ),
  );
}

/** A text with the names of another read as names as well, where all their words stand side by side. */
export function withNamesOf(told: Composed, claim: Composed): Composed {
  let { units, gaps } = told;
  for (const name of claim.units) {
    if (name.kind !== 'name' || name.terms.length < 2) continue;
    for (let at = 0; at + name.terms.length <= units.length; at++) {
      const run = units.slice(at, at + name.terms.length);
      const [first, last] = [run[0], run.at(-1)];
      if (
        first === undefined ||
        last === undefined ||
        !isRun(run, name.terms, gaps.slice(at + 1, at + run.length))
      )
        continue;
      const merged: Unit = { ...name, start: first.start, end: last.end, role: null };
      units = [...units.slice(0, at), merged, ...units.slice(at + run.length)];
      gaps = [...gaps.slice(0, at + 1), ...gaps.slice(at + run.length)];
    }
  }
  return { ...told, units, gaps };
}

function isRun(
  run: readonly Unit[],
  terms: readonly string[],
  gaps: readonly (readonly string[])[],
): boolean {
  return (
    run.every(({ kind, terms: own }, at) => kind === 'word' && own[0] === terms[at]) &&
    gaps.every((gap) => gap.every((word) => word === '-' || word === '.'))
  );
}

function specialUnits(text: string, span: Span, day: string | null, standIns: readonly StandIn[]): Unit[] {
  const dated = dates(text, span, day);
  const found: Unit[] = dated.map((date) => {
    const words = slice(text, date);
    return { kind: 'date', start: date.start, end: date.end, terms: indexTerms(words), date, words };
  });
  // What stands behind a figure may be a date (“by 31 to 24 early on Thursday”): the figure is none for that.
  for (const mention of numbers(text, span, [])) {
    const unit = amountUnit(text, mention);
    if (unit !== null && !dated.some((date) => overlaps(date, unit))) found.push(unit);
  }
  for (const { span: pronoun, name } of standIns) {
    found.push({ kind: 'name', ...pronoun, terms: indexTerms(name), sort: 'person', full: name, role: null });
  }
  for (const mention of names(text, span)) {
    const own = { start: mention.start, end: mention.end };
    const known = indexTerms(slice(text, own));
    if (known.length === 0 || found.some((unit) => overlaps(unit, own))) continue;
    found.push({ kind: 'name', ...own, terms: known, sort: mention.kind, full: null, role: mention.role });
  }
  return found.filter((unit) => unit.terms.length > 0 && !isMark(text, unit));
}

const MONEY = /(?:US|A|C|HK|NZ)?\$|[£€¥₹₩]|(?:USD|EUR|GBP|RMB|CNY)/u;
const BOUNDS: readonly (readonly [RegExp, Amount['bound']])[] = [
  [/\b(?:at least|a minimum of|no (?:fewer|less) than)\s*$/iu, 'least'],
  [/\b(?:more than|over|above|beyond|upwards of|exceed\w*)\s*$/iu, 'more'],
  [/\b(?:less than|fewer than|under|below|up to|at most|as many as|no more than)\s*$/iu, 'less'],
  [/\b(?:about|around|some|nearly|almost|approximately|roughly|estimated|circa|close to)\s*$/iu, 'about'],
];

/** An amount without the noun that it counts, which is a word of its own. */
function amountUnit(text: string, mention: NumberMention): Unit | null {
  // “First” and “second” are words of many meanings; “86th” is a figure.
  if (mention.value === null || (mention.isOrdinal && !/\d/.test(slice(text, mention)))) return null;
  // “East 1st Street” is a name.
  if (mention.isOrdinal && /^\s\p{Lu}/u.test(text.slice(mention.end))) return null;
  const whole = slice(text, mention);
  const figure = whole.search(/[\d$£€¥₹₩]|(?:US|HK|A|C|NZ)\$/u);
  const bound =
    /^(?:(?:about|around|some|nearly|almost|over|under|more\s+than|less\s+than|fewer\s+than|at\s+least|up\s+to|only|just|approximately|roughly|an?\s+estimated)\s+)/iu.exec(
      whole,
    )?.[0].length ?? 0;
  const start = mention.start + (figure > bound ? bound : Math.max(bound, figure));
  const unit = mention.unit === null ? '' : slice(text, mention.unit);
  const isMoney = MONEY.test(unit);
  const measure = isMoney
    ? (MONEY.exec(unit)?.[0] ?? '')
    : /^(?:%|per\s*cent)/iu.test(unit)
      ? '%'
      : mention.isOrdinal
        ? 'th'
        : '';
  const hasNoun = mention.unit !== null && measure === '' && mention.unit.start > start;
  const end = hasNoun
    ? start +
      text
        .slice(start, mention.unit?.start)
        .trimEnd()
        .replace(/[-‐‑]$/u, '').length
    : mention.end;
  const before = text.slice(Math.max(0, start - 24), start);
  const sort = BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
  if (end <= start) return null;
  return {
    kind: 'number',
    start,
    end,
    terms: [`#${mention.value}`],
    number: { value: mention.value, measure, bound: sort },
  };
}

// Marks of format say nothing.
const PIECE = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|['’]s\b|[^\s\p{L}\p{N}*_[\]]/gu;

function gapsOf(text: string, span: Span, units: readonly Unit[]): string[][] {
  const gaps: string[][] = [];
  let at = span.start;
  let owner = '';
  for (const unit of [...units, { start: span.end, end: span.end }]) {
    const pieces = text.slice(at, Math.max(at, unit.start)).match(PIECE) ?? [];
    const words = pieces.map(asPiece);
    const isBeforeFigure = 'kind' in unit && unit.kind === 'number';
    gaps.push([...(/['’]s?$/u.test(owner) ? ['’s'] : []), ...(isBeforeFigure ? withoutBound(words) : words)]);
    owner = text.slice(unit.start, unit.end);
    at = Math.max(at, unit.end);
  }
  return gaps;
}

const BOUND =
  /(?:^| )(?:at least|at most|up to|as many as|no (?:more|fewer|less) than|(?:more|less|fewer) than|about|around|some|over|under|above|below|nearly|almost|approximately|roughly|only|just|an estimated)$/u;

/** Words before a figure without those that say how exact it is: these are told with its amount. */
function withoutBound(words: readonly string[]): string[] {
  const bound = BOUND.exec(words.slice(-4).join(' '))?.[0].trim();
  return bound === undefined ? [...words] : words.slice(0, words.length - bound.split(' ').length);
}

function asPiece(piece: string): string {
  return /^['’]s$/u.test(piece) ? '’s' : plainWord(piece);
}
