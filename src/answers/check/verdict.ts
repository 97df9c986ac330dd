import { slice } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { isReported, type Laid, oddUnits, type Reading } from './evidence.ts';
import { gapsBetween, prepositionIn, wordAt } from './pair.ts';
import { arePeers } from './same.ts';
import type { Composed, Unit } from './units.ts';
import { BY, operatorOf } from './words.ts';

/** What a quotation says on a claim that can be laid over it. */
export type Stand =
  | { readonly kind: 'says so'; readonly isReported: boolean }
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
discuss express hold born studi attend serv graduat grow retir marri teach step resign quit
`);

/** Offices that one person holds at a time. */
const SOLE = wordSet(
  'minister president mayor leader chief commissioner director governor chairman chairwoman king queen pope coroner head chancellor premier',
);

/** Judges a claim by a quotation that it was laid over. */
export function standOf(reading: Reading, laid: Laid): Stand {
  const { alignment, told, isThereOnly } = laid;
  if (alignment.isNegated)
    return isThereOnly ? { kind: 'unclear' } : { kind: 'negated', told: negationIn(laid) };
  const [odd] = oddUnits(laid);
  if (odd === undefined)
    return isThereOnly ? anotherDay(laid) : { kind: 'says so', isReported: isReported(reading, laid) };
  const [claimed, found] = odd;
  if (isThereOnly || sameTerms(laid) < FEWEST_SAME || !isExclusive(laid)) return { kind: 'unclear' };
  return { kind: 'differs', claimed: slice(laid.claim.text, claimed), told: slice(told.text, found) };
}

function anotherDay({ claim, told, alignment }: Laid): Stand {
  const at = claim.units.findIndex(
    ({ kind }, index) => kind === 'date' && told.units[alignment.places[index] ?? -1]?.kind === 'date',
  );
  const [claimed, found] = [claim.units[at], told.units[alignment.places[at] ?? -1]];
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

/** How many words of the claim are the same in the quotation. */
function sameTerms({ claim, alignment }: Laid): number {
  return claim.units.reduce(
    (sum, { terms }, at) => sum + (alignment.others.includes(at) ? 0 : terms.length),
    0,
  );
}

/** Whether only one of two can be so: the day, the amount; of names, whoever holds an office or did what only one does. */
function isExclusive({ claim, told, alignment }: Laid): boolean {
  const [at = 0] = alignment.others;
  const place = alignment.places[at] ?? 0;
  const [unit, other] = [claim.units[at], told.units[place]];
  if (unit === undefined || other === undefined) return false;
  const claimed = slice(claim.text, unit);
  // What the claim has stands there too, for something else.
  if (hasWords(slice(told.text, told.span), claimed) || told.units.some((each) => isSame(unit, each)))
    return false;
  // … and what stands there the claim has too, for something else: “He married Grace Amoah” names nobody instead of him.
  if (claim.units.some((each) => isSame(each, other))) return false;
  if (unit.kind === 'number' || unit.kind === 'date') return true;
  if (unit.kind === 'name' && unit.sort === 'place') return arePeers(claimed, slice(told.text, other));
  if (isOffice(claim, at) && alignment.places[at - 1] === place - 1) return true;
  if (prepositionIn(told.gaps[place] ?? []) === BY && gapsBetween(told, place - 1, place).length <= 2)
    return true;
  return !claim.units.some(({ terms }) => terms.some((term) => SHARED.has(term)));
}

/** Whether the name has the title of an office before it that one person holds at a time. */
function isOffice(claim: Composed, at: number): boolean {
  return (claim.gaps[at] ?? []).length === 0 && SOLE.has(wordAt(claim, at - 1));
}

/** Whether a text has the words whole: “2 million” is none of “1.2 million”. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at + words.length)];
    if (!/[\p{L}\p{N}][.,]?$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}

function isSame(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && a.terms.join(' ') === b.terms.join(' ');
}
