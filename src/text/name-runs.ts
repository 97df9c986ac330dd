import { PARTICLES } from './gazetteer/heads.ts';
import {
  CALENDAR_WORD,
  DEMONYM,
  FUNCTION,
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

/** The longest run of capitalised words from `from`, with the particles inside it. */
export function readRun(tokens: readonly NameToken[], from: number, headline: boolean): Run {
  let to = from + 1;
  for (let last = tokens[from]; last !== undefined && !last.possessive; last = tokens[to - 1]) {
    const next = tokens[to];
    if (next === undefined || (next.gap !== '' && next.gap !== '&')) break;
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

/** Links that can be trusted inside a name; “in” and “to” usually start the next phrase. */
export const ORGANISATION_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'on']);
export const PLACE_LINKS: ReadonlySet<string> = new Set(['of']);

/** Where a name that ends at `at` ends with its tail: “University | of Maryland |”, “Department | of Health and Human Services |”. */
export function tailEnd(tokens: readonly NameToken[], at: number, links: ReadonlySet<string>): number {
  let end = at;
  for (let link = tokens[end]; link !== undefined && links.has(link.key); link = tokens[end]) {
    if (link.gap !== '' || tokens[end - 1]?.possessive) break;
    const next = linkedEnd(tokens, end + 1);
    if (next === end) break;
    end = next;
  }
  return end;
}

function linkedEnd(tokens: readonly NameToken[], at: number): number {
  let next = tokens[at]?.key === 'the' && tokens[at]?.gap === '' ? at + 1 : at;
  const first = next;
  for (
    let token = tokens[next];
    token !== undefined && token.gap === '' && isCapital(token);
    token = tokens[next]
  ) {
    if (token.bits & (FUNCTION | CALENDAR_WORD)) break;
    next++;
    if (token.possessive) return next;
    if (tokens[next]?.key === 'and' && isCommon(tokens[next - 1]) && isCommon(tokens[next + 1])) next++;
  }
  return next === first ? at - 1 : next;
}

function isCommon(token: NameToken | undefined): boolean {
  return token !== undefined && isCapital(token) && token.gap === '' && (token.bits & WORD) !== 0;
}
