import { familyFirst, type NamePart } from './family-names.ts';
import {
  CALENDAR_WORD,
  COUNTRY,
  DEMONYM,
  FUNCTION,
  GIVEN,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE,
  PLACE_HEAD,
  SURNAME,
  THING_HEAD,
  WORD,
} from './gazetteer.ts';
import type { Context } from './name-context.ts';
import { PERSON_VERBS, PLACE_PREPOSITIONS } from './name-context.ts';
import type { NameToken } from './name-tokens.ts';
import { wordSet } from './word-set.ts';

const SUFFIX = wordSet('jr sr ii iii iv');

export function isSuffix(token: NameToken | undefined): boolean {
  return token !== undefined && SUFFIX.has(token.key);
}

/** How much a run of two words or more looks like a person's name; 1 or more is a person. */
export function personScore(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  context: Context,
): number {
  const first = tokens[from];
  let end = to;
  while (end - 1 > from && isSuffix(tokens[end - 1])) end--;
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return 0;
  if (tokens.slice(from, end).every(({ shape }) => shape === 'initial')) return 0;
  let score = end < to ? 3 : 0;
  if (isEastern(tokens, from, end)) score += 6;
  else for (let at = from; at < end; at++) score += partScore(tokens, at, from, end, context.initial);
  if (context.titled) score += 3;
  if (context.before === 'the' && !context.titled) score -= 3;
  if (PLACE_PREPOSITIONS.has(context.before)) score -= 1;
  if (PERSON_VERBS.has(context.after)) score += 1;
  if (context.initial && isAllWords(tokens, from, end)) score -= 2;
  if (end - from > 4) score -= 2;
  return score;
}

function isAllWords(tokens: readonly NameToken[], from: number, end: number): boolean {
  return tokens.slice(from, end).every(({ bits }) => (bits & WORD) !== 0 && (bits & GIVEN) === 0);
}

/** What one word adds to a name that it opens, stands inside or ends. */
function partScore(
  tokens: readonly NameToken[],
  at: number,
  from: number,
  end: number,
  initial: boolean,
): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const { bits, shape } = token;
  if (shape === 'initial') return 2;
  if (shape === 'acronym') return -4;
  if (shape === 'lower') return bits & PARTICLE ? 1 : 0;
  const opens = at === from && at < end - 1;
  const next = tokens[at + 1]?.bits ?? 0;
  if (bits & (FUNCTION | DEMONYM) && !(opens && bits & GIVEN && next & SURNAME)) return -4;
  const heads = bits & HEADS ? -1.5 : 0;
  return heads + (opens ? openingScore(bits, initial) : laterScore(bits));
}

const HEADS = ORGANISATION_HEAD | PLACE_HEAD | THING_HEAD;

function openingScore(bits: number, initial: boolean): number {
  // A capital inside a sentence tells “Mark” from “mark”.
  if (bits & GIVEN) return bits & WORD && initial ? 2 : 3;
  if (bits & PLACE) return -1;
  if (bits & SURNAME) return bits & WORD ? 0 : 1;
  return bits & WORD ? -3 : 0.5;
}

function laterScore(bits: number): number {
  if (bits & CALENDAR_WORD) return -2.5;
  if (bits & (SURNAME | GIVEN)) return bits & WORD ? 1 : 2;
  if (bits & PLACE) return bits & COUNTRY ? -3 : -0.5;
  return bits & WORD ? -2 : 0.5;
}

/** Whether the words follow the order of the East; “Long Way”, all common words, does not. */
function isEastern(tokens: readonly NameToken[], from: number, to: number): boolean {
  const parts: NamePart[] = [];
  let common = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape !== 'capital') return false;
    if (token.bits & WORD) common++;
    parts.push({ key: token.key, given: (token.bits & GIVEN) !== 0, surname: (token.bits & SURNAME) !== 0 });
  }
  return common < parts.length && familyFirst(parts);
}
