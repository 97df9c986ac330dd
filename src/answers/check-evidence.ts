import type { Article } from '../articles/article.ts';
import { people } from '../articles/people.ts';
import { antecedentOf } from '../articles/speech.ts';
import { dates } from '../text/dates.ts';
import { names } from '../text/names.ts';
import { SAYING } from '../text/reporting.ts';
import { slice } from '../text/span.ts';
import { type Alignment, align } from './check-align.ts';
import { compareDays, isThereOnly } from './check-days.ts';
import { type Fit, fitsOf, type Wordings } from './check-same.ts';
import { type Composed, compose, type StandIn, type Unit } from './check-units.ts';
import type { Claim } from './claims.ts';
import { FILLERS } from './claims.ts';
import type { Candidate } from './rank.ts';
import { isLong } from './resolve.ts';

/** A claim read as units from today, with what is worked out once for all quotations. */
export interface Reading {
  readonly claim: Claim;
  readonly today: string;
  readonly composed: Composed;
  readonly wordings: Wordings;
}

/** A quotation that a claim can be laid over. */
export interface Laid {
  readonly candidate: Candidate;
  readonly told: Composed;
  readonly alignment: Alignment;
  /** Whether a date of the claim is the quotation's only when it is read from the article's day. */
  readonly isThereOnly: boolean;
}

/** Reads a claim. */
export function readClaim(claim: Claim, now: Date, wordings: Wordings): Reading {
  const today = now.toISOString().slice(0, 10);
  const standIns = claim.subject === null ? [] : [claim.subject];
  return {
    claim,
    today,
    composed: withoutFillers(compose(claim.text, claim.span, today, standIns)),
    wordings,
  };
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

/** Lays a claim over a sentence; null where it does not fit. */
export function lay(reading: Reading, candidate: Candidate): Laid | null {
  const { article, sentence } = candidate;
  const told = compose(article.text, sentence.span, article.published, standInsOf(article, candidate));
  const strict = align(reading.composed, told, fitsFor(reading, told, article, false));
  if (strict !== null) return { candidate, told, alignment: strict, isThereOnly: false };
  if (!reading.composed.units.some(({ kind }) => kind === 'date')) return null;
  const loose = align(reading.composed, told, fitsFor(reading, told, article, true));
  return loose === null ? null : { candidate, told, alignment: loose, isThereOnly: true };
}

function fitsFor(
  { claim, composed, wordings }: Reading,
  told: Composed,
  article: Article,
  isLoose: boolean,
): Fit[][] {
  const there = dates(claim.text, claim.span, article.published);
  return fitsOf(composed, told, wordings, (unit, other) => {
    const readings = { today: unit.date, there: there.find(({ start }) => start === unit.start) ?? null };
    if (isLoose && isThereOnly(readings, other)) return 'same';
    return compareDays(readings, other);
  });
}

/** Whom the sentence’s “He” means, at its start by the sentences before it, later by itself. */
function standInsOf(article: Article, { sentence, paragraph }: Candidate): StandIn[] {
  const words = slice(article.text, sentence.span);
  if (!/\b(?:he|she)\b/iu.test(words) || isLong(article)) return [];
  const found = antecedentOf(article, sentence.span);
  const opening =
    found === null || !/^(?:he|she)$/iu.test(slice(article.text, found.words))
      ? []
      : [{ span: found.words, name: found.name }];
  return [...opening, ...saidOfOneself(article, { sentence, paragraph })];
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
export function oddUnits(
  { composed }: Reading,
  { told, alignment }: Laid,
): readonly (readonly [Unit, Unit])[] {
  return alignment.others.flatMap((at) => {
    const [unit, other] = [composed.units[at], told.units[alignment.places[at] ?? -1]];
    return unit === undefined || other === undefined ? [] : [[unit, other] as const];
  });
}
