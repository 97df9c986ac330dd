import { isEasternFamily } from './family-names.ts';
import {
  CALENDAR_WORD,
  DEMONYM,
  FUNCTION,
  GIVEN,
  ORGANISATION_HEAD,
  PLACE,
  PLACE_HEAD,
  SURNAME,
  THING_HEAD,
  WORD,
} from './gazetteer.ts';
import { phraseBits } from './name-context.ts';
import { namesThing } from './name-kinds.ts';
import type { Run } from './name-runs.ts';
import type { NameToken } from './name-tokens.ts';

const HEADS = ORGANISATION_HEAD | PLACE_HEAD | THING_HEAD;

/** Past the words whose capital says nothing: those that open a sentence, and days and months. */
export function skipOpening(tokens: readonly NameToken[], run: Run): number {
  let from = run.from;
  for (let token = tokens[from]; token !== undefined && from < run.to; token = tokens[from]) {
    const next = from + 1 < run.to ? tokens[from + 1] : undefined;
    const name = (token.bits & GIVEN) !== 0 && next !== undefined && (next.bits & SURNAME) !== 0;
    if (name || (token.bits & (FUNCTION | CALENDAR_WORD)) === 0 || token.shape !== 'capital') break;
    from++;
  }
  return from;
}

/** “King County” and “General Electric” are no titles with names. */
export function namesWhole(tokens: readonly NameToken[], from: number, to: number): boolean {
  const last = tokens[to - 1]?.bits ?? 0;
  return ((last & HEADS) !== 0 && (last & SURNAME) === 0) || phraseBits(tokens, from, to) !== 0;
}

/** Without a nationality before a name, or a common word that only opens a sentence. */
export function trim(tokens: readonly NameToken[], run: Run, headline: boolean): Run {
  let { from } = run;
  const last = tokens[run.to - 1];
  if (last === undefined || last.bits & HEADS) return run;
  for (let token = tokens[from]; token !== undefined && from < run.to - 1; token = tokens[from]) {
    if (phraseBits(tokens, from, run.to) !== 0 || namesThing(token)) break;
    const opens = headline || (token.gap !== '' && token.gap !== ',');
    const common = opens && token.bits & WORD && !isPossibleName(token);
    if (!(token.bits & DEMONYM) && !common) break;
    from++;
  }
  return { from, to: run.to };
}

function isPossibleName(token: NameToken): boolean {
  return (token.bits & (GIVEN | SURNAME | PLACE)) !== 0 || isEasternFamily(token.key);
}
