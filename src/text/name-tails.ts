import { CALENDAR_WORD, FUNCTION, ORGANISATION_HEAD, PLACE_HEAD, WORD } from './gazetteer.ts';
import type { Judgement } from './name-kinds.ts';
import { isCapital, type Run } from './name-runs.ts';
import type { NameToken } from './name-tokens.ts';
import { wordSet } from './word-set.ts';

const LONGEST = 12;
const COMPANY_FORMS = wordSet('inc ltd llc co corp plc');

/** Where a place's name that ends at `at` ends with its tail: “Gulf | of Mexico |”. */
export function placeEnd(tokens: readonly NameToken[], at: number): number {
  return tokens[at]?.key === 'of' ? linkedEnd(tokens, at) : at;
}

/** Where an organisation's name ends: “University | of Maryland |”, “Department | of Health and Human Services |”, “CBS|, Inc. |”. */
export function organisationEnd(tokens: readonly NameToken[], at: number): number {
  const next = tokens[at];
  if (next?.gap === ',' && COMPANY_FORMS.has(next.key) && isCapital(next)) return at + 1;
  if (next?.key === 'of') return linkedEnd(tokens, at);
  const end = next?.key === 'for' || next?.key === 'on' ? linkedEnd(tokens, at) : at;
  // “League for the St. Louis Eagles” is two names, “Council on Foreign Relations” is one.
  for (let inner = at + 1; inner < end; inner++) if (!isCommon(tokens[inner])) return at;
  return end;
}

/** Where an organisation's name starts: with a capital “The” inside a sentence, and with the number of a unit (“65th Air Division”). */
export function organisationStart(tokens: readonly NameToken[], from: number): number {
  const before = tokens[from - 1];
  if (before === undefined || tokens[from]?.gap !== '') return from;
  if (before.shape === 'number') return from - 1;
  return before.key === 'the' && before.shape === 'capital' && before.gap === '' ? from - 1 : from;
}

/** Past a link (“of”), “the” and the capitalised words after it; `at` where none follow, or a second organisation does. */
function linkedEnd(tokens: readonly NameToken[], at: number): number {
  if (tokens[at]?.gap !== '' || tokens[at - 1]?.possessive) return at;
  const article = tokens[at + 1]?.key === 'the' && tokens[at + 1]?.gap === '';
  const first = article ? at + 2 : at + 1;
  let next = first;
  for (
    let token = tokens[next];
    token?.gap === '' && isCapital(token) && next < first + LONGEST;
    token = tokens[next]
  ) {
    if (token.bits & (FUNCTION | CALENDAR_WORD)) break;
    next++;
    if (token.possessive) break;
    if (tokens[next]?.key === 'and' && isCommon(tokens[next - 1]) && isCommon(tokens[next + 1])) next++;
  }
  if (next === first) return at;
  const second = article && next > first + 1 && ((tokens[next - 1]?.bits ?? 0) & ORGANISATION_HEAD) !== 0;
  return second ? at : next;
}

function isCommon(token: NameToken | undefined): boolean {
  return token !== undefined && isCapital(token) && token.gap === '' && (token.bits & WORD) !== 0;
}

/** “House of Commons”, “Hall of Fame”: with what follows them they are no buildings. */
const HOUSES = new Set(['house', 'hall']);

/** “Ministry of Finance”, “Gulf of Mexico”: one word is a name with what follows it. */
export function judgeTail(tokens: readonly NameToken[], run: Run): Judgement | null {
  const head = tokens[run.to - 1];
  if (head === undefined) return null;
  if (HOUSES.has(head.key) && organisationEnd(tokens, run.to) > run.to)
    return { kind: 'organisation', confidence: 0.7 };
  if (run.to - run.from > 1) return null;
  if (head.bits & ORGANISATION_HEAD && organisationEnd(tokens, run.to) > run.to) {
    return { kind: 'organisation', confidence: 0.8 };
  }
  return head.bits & PLACE_HEAD && placeEnd(tokens, run.to) > run.to
    ? { kind: 'place', confidence: 0.7 }
    : null;
}
