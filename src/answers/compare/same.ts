import { slice } from '../../text/span.ts';
import { isAlike, type Pair } from './alike.ts';
import { isDate } from './facts.ts';
import { type Bag, figureKey } from './likeness.ts';
import { isEstimatedAnew } from './losses.ts';
import { areOfOthers } from './matter.ts';
import type { Reader } from './reader.ts';
import { sharedFacts } from './shared.ts';
import { areOfTwoMatters } from './verdicts.ts';

/** A pair of statements that tell the same deed, by which facts, or `words` where the words alone say so. */
export interface Same extends Pair {
  readonly keys: readonly string[];
}

export const WORDS = 'words';
const ANEW = 'damage';

// Figures from here on, or two smaller ones, are hardly in two statements by chance that are alike in words.
const LARGE = 10;
// Of what a statement says beside names, the shorter one has so much in common with the longer.
const BESIDE_NAMES = 0.3;

/**
 * What makes two statements tell the same: each fact that both give of one deed, and likeness of words where a deed of their
 * main clauses or a figure is common. None where they date one deed otherwise, or name other people.
 */
export function sameOf(reader: Reader, bags: readonly Bag[], pair: Pair): Same | null {
  const [first, second] = [reader.statements[pair.a], reader.statements[pair.b]];
  const [one, other] = [bags[pair.a], bags[pair.b]];
  if (first === undefined || second === undefined || one === undefined || other === undefined) return null;
  if (areDatedApart(reader, pair)) return null;
  const facts = areOfOthers(first, second) ? [] : sharedFacts(reader, pair);
  const isAnew = reader
    .facts(pair.a)
    .some((fact) => reader.facts(pair.b).some((each) => isEstimatedAnew(fact, each, first, second)));
  const keys = [...facts.map(({ key }) => key), ...(isAnew ? [ANEW] : [])];
  if (!isAnew && areOfTwoMatters(first, second)) return null;
  const isSaid = isAlike(pair) && saysTheSame(reader, pair, one, other);
  return keys.length === 0 && !isSaid ? null : { ...pair, keys: isSaid ? [...keys, WORDS] : keys };
}

/** Whether two statements give one deed days, months or years that have none in common. */
function areDatedApart(reader: Reader, { a, b }: Pair): boolean {
  const dates = reader.facts(b).filter(isDate);
  return reader.facts(a).some((one) => {
    if (!isDate(one)) return false;
    const same = dates.filter(({ deeds }) => [...deeds].some((deed) => one.deeds.has(deed)));
    return same.length > 0 && same.every(({ from, to }) => to < one.from || one.to < from);
  });
}

/** Whether two statements that are alike in words tell one deed, or give one figure, beside the names in them. */
function saysTheSame(reader: Reader, { a, b }: Pair, one: Bag, other: Bag): boolean {
  if (sharesFigure(one, other)) return true;
  const deeds = reader.deeds(a);
  if (![...reader.deeds(b)].some((deed) => deeds.has(deed))) return false;
  return likeBesideNames(one, other) >= BESIDE_NAMES;
}

/** Whether two statements give one figure of one thing, or two figures. */
function sharesFigure(one: Bag, other: Bag): boolean {
  if (countsOf(one).some(({ key, value }) => value >= LARGE && other.figures.has(key))) return true;
  const valuesOf = ({ statement }: Bag) =>
    statement.mentions.numbers.flatMap(({ value }) => (value !== null && value >= LARGE ? [value] : []));
  const values = new Set(valuesOf(other));
  return new Set(valuesOf(one).filter((value) => values.has(value))).size > 1;
}

/** Figures that say what they count, as a bag has them. */
function countsOf({
  statement: { mentions, article },
}: Bag): { readonly key: string; readonly value: number }[] {
  return mentions.numbers.flatMap(({ value, unit }) =>
    value === null || unit === null ? [] : [{ key: figureKey(value, slice(article.text, unit)), value }],
  );
}

/** The share of the weight of words outside names that the shorter statement has in common with the longer one. */
function likeBesideNames(one: Bag, other: Bag): number {
  let common = 0;
  for (const sense of one.told.keys()) if (other.told.has(sense)) common += one.senses.get(sense) ?? 0;
  const massOf = ({ told, senses }: Bag) =>
    [...told.keys()].reduce((sum, sense) => sum + (senses.get(sense) ?? 0), 0);
  const least = Math.min(massOf(one), massOf(other));
  return least === 0 ? 0 : common / least;
}
