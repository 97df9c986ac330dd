import { familyFirst, isPairedFamily } from './family-names.ts';
import { GIVEN, SURNAME } from './gazetteer.ts';
import type { NameToken } from './name-tokens.ts';
import { isSuffix } from './person-score.ts';
import { wordSet } from './word-set.ts';

export interface NameParts {
  readonly family: string | null;
  readonly given: string | null;
}

const GENERATIONS = new Set(['jr', 'sr']);
const UNKNOWN: NameParts = { family: null, given: null };

/** Family and given name of a person whose name is `tokens` (particles and “Jr.” among them), as written. */
export function splitName(text: string, tokens: readonly NameToken[]): NameParts {
  let end = tokens.length;
  while (end > 0 && isSuffix(tokens[end - 1])) end--;
  const name = tokens.slice(0, end);
  // “John Paul II”: those who are counted go by their given names.
  const counted = end < tokens.length && !GENERATIONS.has(tokens[end]?.key ?? '');
  if (name.length < 2 || (counted && isGiven(name.at(-1)))) return UNKNOWN;
  const parts = name.map((token) => ({
    key: token.key,
    given: (token.bits & GIVEN) !== 0,
    surname: (token.bits & SURNAME) !== 0,
  }));
  if (familyFirst(parts))
    return { family: written(text, name.slice(0, 1)), given: written(text, name.slice(1)) };
  const cut = familyStart(name);
  return { family: written(text, name.slice(cut)), given: written(text, beforeNickname(name.slice(0, cut))) };
}

/** “William “Bill””: the quoted name is none of its own. */
function beforeNickname(given: readonly NameToken[]): readonly NameToken[] {
  const nickname = given.findIndex((token, index) => index > 0 && token.gap !== '');
  return nickname < 0 ? given : given.slice(0, nickname);
}

/** The index of the first word of a family name that stands last. */
function familyStart(name: readonly NameToken[]): number {
  let cut = name.length - 1;
  if (cut > 1 && isPairedFamily(name[cut - 1]?.key ?? '') && !isGiven(name[cut - 1])) cut--;
  while (cut > 1 && isParticleHere(name[cut - 1])) cut--;
  return cut;
}

const isGiven = (token: NameToken | undefined): boolean => ((token?.bits ?? 0) & GIVEN) !== 0;

const CAPITAL_PARTICLES = wordSet('de van von der den la le di da del bin ibn al el st du ten ter dos');

function isParticleHere(token: NameToken | undefined): boolean {
  return token !== undefined && (token.shape === 'lower' || CAPITAL_PARTICLES.has(token.key));
}

function written(text: string, tokens: readonly NameToken[]): string | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? text.slice(first.start, last.end) : null;
}
