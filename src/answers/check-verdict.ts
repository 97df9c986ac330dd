import { slice } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';
import { type Laid, oddUnits, type Reading } from './check-evidence.ts';
import { gapsBetween, prepositionIn, wordAt } from './check-links.ts';
import { arePeers } from './check-same.ts';
import type { Unit } from './check-units.ts';
import { BY, operatorOf } from './check-words.ts';

/** What a quotation says on a claim that can be laid over it. */
export type Stand =
  | { readonly kind: 'says so' }
  | { readonly kind: 'another day'; readonly claimed: Unit; readonly told: Unit }
  | { readonly kind: 'differs'; readonly claimed: string; readonly told: string }
  | { readonly kind: 'negated'; readonly told: string }
  | { readonly kind: 'unclear' };

// So much of a claim must be found for the rest to be held against it.
const FEWEST_SAME = 3;
/** What several people or things can do, so that another one who did it contradicts nothing. As index terms. */
const SHARED = wordSet(`
sai state tell speak visit meet attend join support welcom criticis critic prais back oppos vote sign help plai live work
call ask want hope know talk come go arriv travel help urg expect agre take includ receiv particip particip condemn die
discuss express hold
`);

/** Judges a claim by a quotation that it was laid over. */
export function standOf(reading: Reading, laid: Laid): Stand {
  const { alignment, told, isThereOnly } = laid;
  if (alignment.isNegated)
    return isThereOnly ? { kind: 'unclear' } : { kind: 'negated', told: negationIn(laid) };
  const [odd] = oddUnits(reading, laid);
  if (odd === undefined) return isThereOnly ? anotherDay(reading, laid) : { kind: 'says so' };
  const [claimed, found] = odd;
  if (isThereOnly || alignment.places.length - 1 < FEWEST_SAME || !isExclusive(reading, laid))
    return { kind: 'unclear' };
  return { kind: 'differs', claimed: slice(reading.composed.text, claimed), told: slice(told.text, found) };
}

function anotherDay({ composed }: Reading, { told, alignment }: Laid): Stand {
  const at = composed.units.findIndex(
    ({ kind }, index) => kind === 'date' && told.units[alignment.places[index] ?? -1]?.kind === 'date',
  );
  const [claimed, found] = [composed.units[at], told.units[alignment.places[at] ?? -1]];
  return claimed === undefined || found === undefined
    ? { kind: 'unclear' }
    : { kind: 'another day', claimed, told: found };
}

/** The “not” of a quotation with the word behind it. */
function negationIn({ told, alignment }: Laid): string {
  const [first, last] = [Math.min(...alignment.places), Math.max(...alignment.places)];
  for (let at = first; at <= last; at++) {
    const word = (told.gaps[at] ?? []).find((each) => operatorOf(each) === 'negation');
    if (word !== undefined) return `${word} ${wordAt(told, at)}`;
  }
  return wordAt(told, first);
}

/** Whether only one of two can be so: the day, the amount; of names, whoever holds an office or did what only one does. */
function isExclusive(reading: Reading, laid: Laid): boolean {
  const { composed } = reading;
  const { told, alignment } = laid;
  const [at = 0] = alignment.others;
  const place = alignment.places[at] ?? 0;
  const [unit, other] = [composed.units[at], told.units[place]];
  if (unit === undefined || other === undefined) return false;
  const claimed = slice(composed.text, unit);
  if (slice(told.text, told.span).includes(claimed)) return false;
  if (unit.kind === 'number' || unit.kind === 'date') return true;
  if (unit.kind === 'name' && unit.sort === 'place') return arePeers(claimed, slice(told.text, other));
  if (prepositionIn(told.gaps[place] ?? []) === BY && gapsBetween(told, place - 1, place).length <= 2)
    return true;
  return !composed.units.some(({ terms }) => terms.some((term) => SHARED.has(term)));
}
