import { PARTICLES } from './gazetteer/heads.ts';
import {
  DEMONYM,
  GIVEN,
  HONORIFIC,
  ORGANISATION,
  ORGANISATION_HEAD,
  PLACE,
  PLACE_HEAD,
  ROLE,
  SURNAME,
  WORD,
} from './gazetteer.ts';
import type { NameToken } from './name-tokens.ts';

/** Tokens from `from` to before `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const NAMING =
  GIVEN | SURNAME | PLACE | DEMONYM | ORGANISATION | ROLE | HONORIFIC | ORGANISATION_HEAD | PLACE_HEAD;

export function isCapital(token: NameToken): boolean {
  return token.shape === 'capital' || token.shape === 'acronym' || token.shape === 'initial';
}

/** Whether nearly all words have a capital, as in a headline; common words then end a name. */
export function isHeadline(tokens: readonly NameToken[], lastMark: string): boolean {
  if (lastMark === '.' || lastMark === '!' || lastMark === '?') return false;
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.key.length < 4 || token.shape === 'number') continue;
    long++;
    if (isCapital(token)) capital++;
  }
  return long >= 4 && capital / long > 0.8;
}

// A longer run is a list or a page of capitals; the bound keeps the work linear.
const LONGEST = 16;

/** The longest run of capitalised words from `from`, with the particles inside it. */
export function readRun(tokens: readonly NameToken[], from: number, headline: boolean): Run {
  let to = from + 1;
  for (let last = tokens[from]; last !== undefined && !last.possessive; last = tokens[to - 1]) {
    const next = tokens[to];
    if (next !== undefined && to - from < LONGEST && isNickname(tokens, to)) {
      to += 2;
      continue;
    }
    if (next === undefined || to - from >= LONGEST || (next.gap !== '' && !joinsFirm(tokens, from, to)))
      break;
    if (headline && (next.bits & WORD) !== 0 && (next.bits & NAMING) === 0) break;
    const end = isCapital(next) ? to + 1 : particlesEnd(tokens, to);
    if (end === to) break;
    to = end;
  }
  return { from, to };
}

/** Past up to three particles and the capitalised word that they lead to; `at` where there is no such word. */
function particlesEnd(tokens: readonly NameToken[], at: number): number {
  let next = at;
  while (next < at + 3 && isParticle(tokens[next])) next++;
  const name = tokens[next];
  return next > at && name?.gap === '' && name.shape === 'capital' ? next + 1 : at;
}

function isParticle(token: NameToken | undefined): boolean {
  return token?.shape === 'lower' && token.gap === '' && PARTICLES.has(token.key);
}

/** “William “Bill” Gates”: one quoted word between a given name and the rest. */
function isNickname(tokens: readonly NameToken[], at: number): boolean {
  const nickname = tokens[at];
  const rest = tokens[at + 1];
  if (nickname === undefined || rest === undefined || !OPENING_QUOTES.has(nickname.gap)) return false;
  const quoted = CLOSING_QUOTES.has(rest.gap) && nickname.shape === 'capital' && !nickname.possessive;
  return quoted && rest.shape === 'capital' && ((tokens[at - 1]?.bits ?? 0) & GIVEN) !== 0;
}

const OPENING_QUOTES = new Set(['"', '“', "'", '‘', '(']);
const CLOSING_QUOTES = new Set(['"', '”', "'", '’', ')']);

/** “Johnson & Johnson”, but not “MTV & Wild Horses”: one word before the sign, which is no acronym. */
function joinsFirm(tokens: readonly NameToken[], from: number, at: number): boolean {
  const next = tokens[at];
  return (
    next?.gap === '&' && at === from + 1 && tokens[from]?.shape === 'capital' && next.shape === 'capital'
  );
}
