import { fold } from '../../text/fold.ts';
import { CALENDAR_WORD, COUNTRY, DEMONYM, lookUp, PLACE } from '../../text/gazetteer.ts';
import { sameGivenName } from '../../text/nicknames.ts';
import { peopleOfCountry } from '../../text/peoples.ts';
import { indexTerms } from '../../text/terms.ts';
import type { Query } from '../query.ts';
import { isDeathBy } from './pair.ts';
import type { Amount, Composed, Unit } from './units.ts';
import { plainWord, synonymsOf } from './words.ts';

/** Whether a unit of a claim and one of a quotation are the same, or of one sort and plainly not the same. */
export type Grade = 'same' | 'other';

/** A place in the quotation where a unit of the claim may stand. */
export interface Fit {
  /** The index of the quotation's unit. */
  readonly at: number;
  readonly grade: Grade;
}

/** For an index term the terms that stand for it. */
export type Wordings = ReadonlyMap<string, ReadonlySet<string>>;

// A guess at a spelling weighs less than this, what the archive says of a word as much or more.
const LEAST_SURE = 0.8;

/** For each word of a claim what may stand for it: no guesses at its spelling, which would take one name for another. */
export function wordingsOf({ groups }: Query): Wordings {
  return new Map(
    groups.map(({ word, alternatives }) => {
      const own = alternatives[0]?.terms[0] ?? '';
      const sure = alternatives.filter(({ terms, weight }) => terms.length === 1 && weight >= LEAST_SURE);
      const people = peopleOfCountry(own === 'usa' ? own : fold(word)).flatMap((each) => indexTerms(each));
      return [own, new Set([own, ...sure.flatMap(({ terms }) => terms), ...synonymsOf(own), ...people])];
    }),
  );
}

/** Where the units of a claim may stand in a quotation; an empty list for one that stands nowhere. */
export function fitsOf(
  claim: Composed,
  told: Composed,
  wordings: Wordings,
  compareDates: (a: Unit & { kind: 'date' }, b: Unit & { kind: 'date' }) => Grade | null,
): Fit[][] {
  return claim.units.map((unit) =>
    told.units.flatMap((other, at) => {
      const grade = gradeOf(unit, other, claim, told, wordings, compareDates);
      return grade === null ? [] : [{ at, grade }];
    }),
  );
}

function gradeOf(
  unit: Unit,
  other: Unit,
  claim: Composed,
  told: Composed,
  wordings: Wordings,
  compareDates: (a: Unit & { kind: 'date' }, b: Unit & { kind: 'date' }) => Grade | null,
): Grade | null {
  if (unit.kind === 'date') return other.kind === 'date' ? compareDates(unit, other) : null;
  if (unit.kind === 'number')
    return other.kind === 'number' ? compareAmounts(unit.number, other.number) : null;
  if (other.kind === 'date' || other.kind === 'number') return null;
  if (unit.kind === 'name' && other.kind === 'name') return compareNames(unit, other, wordings);
  if (unit.kind === 'name') {
    // “The Brandvold tannery”, later “the tannery”.
    if (other.terms.length > 1 && unit.terms.every((term) => other.terms.includes(term))) return 'same';
    // A name that is not read as one in the quotation: each of its words must be there.
    const last = unit.terms.at(-1) ?? '';
    return unit.terms.length === 1 && standsFor(last, other.terms, wordings) && isCapital(told, other)
      ? 'same'
      : null;
  }
  if (unit.terms.some((term) => standsFor(term, other.terms, wordings))) return 'same';
  if (isDeathBy(plainAt(claim, unit), plainAt(told, other))) return 'same';
  if (other.kind === 'name' || !isNaming(claim, unit) || !isNaming(told, other)) return null;
  return 'other';
}

function plainAt({ text }: Composed, unit: Unit): string {
  return plainWord(text.slice(unit.start, unit.end));
}

function standsFor(term: string, terms: readonly string[], wordings: Wordings): boolean {
  const known = wordings.get(term);
  return terms.some((each) => each === term || known?.has(each) === true);
}

type Named = Unit & { readonly kind: 'name' };

/** “Lew” and “Jack Lew” may be one, “Ana Lew” and “Jack Lew” are not; “Prague” and “Berlin” are two of a sort. */
function compareNames(unit: Named, other: Named, wordings: Wordings): Grade | null {
  const [short, long] = unit.terms.length <= other.terms.length ? [unit, other] : [other, unit];
  const shared = short.terms.filter((term) => isIn(term, long.terms, wordings));
  if (shared.length === short.terms.length) return isShortOf(short, long) ? 'same' : null;
  if (shared.length > 0) return null;
  return unit.sort === other.sort ? 'other' : null;
}

/** “Lew” may be Jack Lew, and “Orsel” the Orsel Group; “Devonport” is not the Devonport Trail. */
function isShortOf(short: Named, long: Named): boolean {
  if (short.terms.length === long.terms.length || (short.sort === 'person' && long.sort === 'person'))
    return true;
  return short.sort !== 'place' && long.sort !== 'place' && short.terms[0] === long.terms[0];
}

function isIn(term: string, terms: readonly string[], wordings: Wordings): boolean {
  return (
    standsFor(term, terms, wordings) ||
    terms.some((each) => wordings.get(each)?.has(term) === true || sameGivenName(term, each))
  );
}

function isCapital({ text }: Composed, unit: Unit): boolean {
  return /^\p{Lu}/u.test(text.slice(unit.start, unit.start + 2));
}

/** Whether a word names something, as far as its capital tells: not at the start of a sentence. */
function isNaming(composed: Composed, unit: Unit): boolean {
  return unit.start > composed.span.start && isCapital(composed, unit);
}

// Figures that are only about so are equal where they are this near to each other.
const NEAR = 0.02;

/** Equal amounts; other ones where neither leaves room for the other; null where nothing can be said. */
export function compareAmounts(claimed: Amount, told: Amount): Grade | null {
  if (claimed.measure !== told.measure) return null;
  const isEqual = claimed.value === told.value;
  const isSharp = (bound: Amount['bound']) => bound === 'exact' || bound === 'about' || bound === 'least';
  if (isEqual) {
    if (claimed.bound === told.bound) return 'same';
    return isSharp(claimed.bound) && isSharp(told.bound) ? 'same' : null;
  }
  if (claimed.bound !== 'exact' && claimed.bound !== 'about' && claimed.bound !== told.bound) return null;
  const isMore = claimed.value > told.value;
  if (claimed.bound !== told.bound && (told.bound === 'least' || told.bound === 'more') && isMore)
    return null;
  if (claimed.bound !== told.bound && told.bound === 'less' && !isMore) return null;
  const gap = Math.abs(claimed.value - told.value) / Math.max(claimed.value, told.value, 1);
  const isAbout = claimed.bound === 'about' || told.bound === 'about';
  return gap <= (isAbout ? NEAR * 5 : 0) ? null : 'other';
}

/** Whether two places are of one size, so that a thing in the one is not in the other. */
export function arePeers(a: string, b: string): boolean {
  const [left, right] = [lookUp(fold(a)), lookUp(fold(b))];
  if (((left | right) & (DEMONYM | CALENDAR_WORD)) !== 0) return false;
  return (left & right & COUNTRY) !== 0 || ((left & right & PLACE) !== 0 && ((left | right) & COUNTRY) === 0);
}
