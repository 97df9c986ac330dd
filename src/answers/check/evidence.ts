import type { Article } from '../../articles/article.ts';
import { people } from '../../articles/people.ts';
import { antecedentOf } from '../../articles/speech.ts';
import { dates } from '../../text/dates.ts';
import { names } from '../../text/names.ts';
import { SAYING } from '../../text/reporting.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Candidate } from '../rank.ts';
import { isLong } from '../resolve.ts';
import { type Alignment, align } from './align.ts';
import type { Claim } from './claims.ts';
import { FILLERS } from './claims.ts';
import { compareDays, isThereOnly } from './days.ts';
import { withElidedNouns, withFullerNouns } from './fuller.ts';
import { wordAt } from './pair.ts';
import { type Fit, fitsOf, type Wordings } from './same.ts';
import { alignSaid, type Said, saidIn } from './speech.ts';
import { type Composed, compose, LONGEST_COMPOSED, type StandIn, type Unit, withNamesOf } from './units.ts';

/** A claim read as units from today, with what is worked out once for all quotations. */
export interface Reading {
  readonly claim: Claim;
  readonly composed: Composed;
  /** What somebody is claimed to have said; null where the claim is no such report. */
  readonly said: Said | null;
  readonly wordings: Wordings;
}

/** A quotation that a claim can be laid over. */
export interface Laid {
  readonly candidate: Candidate;
  /** The part of the claim that was laid over it: the whole, or what somebody is claimed to have said. */
  readonly claim: Composed;
  readonly told: Composed;
  readonly alignment: Alignment;
  /** Whether a date of the claim is the quotation's only when it is read from the article's day. */
  readonly isThereOnly: boolean;
}

/** Reads a claim. */
export function readClaim(claim: Claim, now: Date, wordings: Wordings): Reading {
  const today = now.toISOString().slice(0, 10);
  const standIns = claim.subject === null ? [] : [claim.subject];
  const composed = withoutFillers(compose(claim.text, claim.span, today, standIns));
  return { claim, composed, said: saidIn(composed), wordings };
}

function withoutFillers(composed: Composed): Composed {
  const { units, gaps, text } = composed;
  const kept = units.map((unit) => !(unit.kind === 'word' && FILLERS.has(slice(text, unit).toLowerCase())));
  if (kept.every(Boolean)) return composed;
  const merged: string[][] = [[]];
  for (const [at, gap] of gaps.entries()) {
    merged.at(-1)?.push(...gap);
    if (kept[at] === true) merged.push([]);
  }
  return { ...composed, units: units.filter((_, at) => kept[at]), gaps: merged };
}

// People write no sentence of so many names and words: a list or a table is.
const MOST_UNITS = 60;

/** Whether a claim is short enough to be held against sentences word by word. */
export function isLayable({ claim, composed }: Reading): boolean {
  const { start, end } = claim.span;
  return end - start <= LONGEST_COMPOSED && composed.units.length <= MOST_UNITS;
}

/** Lays a claim over a sentence; null where it does not fit. */
export function lay(reading: Reading, candidate: Candidate): Laid | null {
  const { article, sentence } = candidate;
  const { composed } = reading;
  const standIns = standInsOf(article, candidate);
  const read = withNamesOf(compose(article.text, sentence.span, article.published, standIns), composed);
  const told = withFullerNouns(withElidedNouns(read), composed, article);
  const hasDate = composed.units.some(({ kind }) => kind === 'date');
  for (const isThereOnly of hasDate ? [false, true] : [false]) {
    const fits = fitsFor(reading, told, article, isThereOnly);
    const whole = align(composed, told, fits);
    if (whole !== null) return { candidate, claim: composed, told, alignment: whole, isThereOnly };
    if (reading.said === null) continue;
    const content = alignSaid(reading.said, told, fits);
    if (content !== null)
      return { candidate, claim: reading.said.content, told, alignment: content, isThereOnly };
  }
  return null;
}

function fitsFor(reading: Reading, told: Composed, article: Article, isLoose: boolean): Fit[][] {
  const { claim, composed, wordings } = reading;
  const there = dates(claim.text, claim.span, article.published);
  const fits = fitsOf(composed, told, wordings, (unit, other) => {
    const readings = { today: unit.date, there: there.find(({ start }) => start === unit.start) ?? null };
    if (isLoose && isThereOnly(readings, other)) return 'same';
    return compareDays(readings, other);
  });
  return fits.map((found, at) => {
    const unit = composed.units[at];
    return unit === undefined ? found : [...found, ...shortFits(unit, reading, told, article)];
  });
}

/** “The bridge” for “the Marrow Bridge”, in an article that speaks of no other bridge by name. */
function shortFits(unit: Unit, { composed }: Reading, told: Composed, article: Article): Fit[] {
  if (unit.kind !== 'name' || unit.sort === 'person' || unit.terms.length < 2) return [];
  const name = slice(composed.text, unit);
  const head = /\p{Lu}\p{L}+$/u.exec(name)?.[0];
  if (head === undefined) return [];
  const last = unit.terms.at(-1);
  const fits = told.units.flatMap((other, at) =>
    other.kind === 'word' &&
    other.terms[0] === last &&
    told.gaps[at]?.at(-1) === 'the' &&
    /^\p{Ll}/u.test(told.text.slice(other.start))
      ? [{ at, grade: 'same' as const }]
      : [],
  );
  return fits.length > 0 && isOnlyOne(name, head, article.text) ? fits : [];
}

function isOnlyOne(name: string, head: string, text: string): boolean {
  const others = text
    .split(head)
    .slice(0, -1)
    .map((before) => /(\p{Lu}[\p{L}’'-]*)\s$/u.exec(before.slice(-60))?.[1]);
  const own = name.slice(0, -head.length).trim().split(/\s+/).at(-1);
  return (
    others.includes(own) &&
    others.every((each) => each === undefined || each === own || /^(?:The|A|An|Its|This)$/.test(each))
  );
}

/** Whom the sentence’s “He” means, at its start by the sentences before it, later by itself. */
function standInsOf(article: Article, { sentence, paragraph }: Candidate): StandIn[] {
  const words = slice(article.text, sentence.span);
  if (!/\b(?:he|she|it)\b/iu.test(words) || isLong(article)) return [];
  const found = antecedentOf(article, sentence.span);
  const opening =
    found === null || !/^(?:he|she)$/iu.test(slice(article.text, found.words))
      ? []
      : [{ span: found.words, name: found.name }];
  return [
    ...opening,
    ...saidOfOneself(article, { sentence, paragraph }),
    ...saidOfItself(article, sentence.span),
  ];
}

/** “Orsel Group said that it would go”: a sentence that opens with an organisation’s name, which says something of itself. */
function saidOfItself({ text }: Article, sentence: Span): StandIn[] {
  const match =
    /\b(\p{Ll}+)\s(?:(?:on|last|this)\s\p{L}+\s)?(?:that\s)?it\s(?:had|has|would|will|was|is|could|did)\b/u.exec(
      slice(text, sentence),
    );
  if (match === null || !SAYING.has(match[1] ?? '')) return [];
  const [first] = names(text, sentence);
  if (first === undefined || first.kind === 'person' || first.start - sentence.start > 4) return [];
  const at = sentence.start + match.index + match[0].lastIndexOf('it ');
  return [{ span: { start: at, end: at + 2 }, name: slice(text, first) }];
}

const OWN = /\b(\p{Ll}+)\s+(?:that\s+)?(he|she)\b/u;

/** “Weiss said he would go”, where nobody else is named before: he is Weiss. */
function saidOfOneself(article: Article, { sentence }: Pick<Candidate, 'sentence' | 'paragraph'>): StandIn[] {
  const words = slice(article.text, sentence.span);
  const match = OWN.exec(words);
  if (match === null || !SAYING.has(match[1] ?? '')) return [];
  const start = sentence.span.start + match.index + match[0].length - (match[2]?.length ?? 0);
  const before = names(article.text, { start: sentence.span.start, end: start }).filter(
    ({ kind }) => kind === 'person',
  );
  const [only] = before;
  if (only === undefined || before.length > 1) return [];
  const name = slice(article.text, only);
  const full = people(article).find((person) =>
    person.mentions.some((mention) => mention.start === only.start),
  );
  return [{ span: { start, end: start + (match[2]?.length ?? 0) }, name: full?.name ?? name }];
}

/** The units of both in the place where they are not the same. */
export function oddUnits({ claim, told, alignment }: Laid): readonly (readonly [Unit, Unit])[] {
  return alignment.others.flatMap((at) => {
    const [unit, other] = [claim.units[at], told.units[alignment.places[at] ?? -1]];
    return unit === undefined || other === undefined ? [] : [[unit, other] as const];
  });
}

const ACCORDING = /\baccording to\b/iu;

/** Whether the quotation has it from somebody, and the claim does not say so. */
export function isReported({ composed, said }: Reading, { told, alignment }: Laid): boolean {
  if (said !== null) return false;
  const places = new Set(alignment.places);
  if (composed.units.some((_, at) => SAYING.has(wordAt(composed, at)))) return false;
  const words = slice(told.text, told.span);
  return (
    told.units.some((_, at) => !places.has(at) && SAYING.has(wordAt(told, at))) ||
    ACCORDING.test(words) ||
    /["“”]/.test(words)
  );
}
