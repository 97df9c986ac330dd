import { PARTICLES } from './gazetteer/heads.ts';
import {
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

/** Whether most words have a capital, as in a headline; common words then end a name. */
export function isHeadline(tokens: readonly NameToken[]): boolean {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.key.length < 4 || token.shape === 'number') continue;
    long++;
    if (isCapital(token)) capital++;
  }
  return long >= 4 && capital / long > 0.7;
}

/** The longest run of capitalised words from `from`, with the particles inside it. */
export function readRun(tokens: readonly NameToken[], from: number, headline: boolean): Run {
  let to = from + 1;
  for (let last = tokens[from]; last !== undefined && !last.possessive; last = tokens[to - 1]) {
    const next = tokens[to];
    if (next === undefined || next.gap !== '') break;
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

const LINKS = new Set(['of', 'for', 'on', 'to', 'in']);

/** Where an organisation's name ends: “University | of Maryland |”, “Department | of Health and Human Services |”. */
export function organisationEnd(tokens: readonly NameToken[], at: number): number {
  let end = at;
  while (LINKS.has(tokens[end]?.key ?? '') && tokens[end]?.gap === '' && !tokens[end - 1]?.possessive) {
    const next = linkedEnd(tokens, end + 1);
    if (next === end) break;
    end = next;
  }
  return end;
}

function linkedEnd(tokens: readonly NameToken[], at: number): number {
  const link = tokens[at - 1];
  // “in” and “to” usually start the next phrase, only “of” and “for” can be trusted.
  if (link?.key !== 'of' && link?.key !== 'for' && link?.key !== 'on') return at - 1;
  let next = tokens[at]?.key === 'the' && tokens[at]?.gap === '' ? at + 1 : at;
  const first = next;
  for (
    let token = tokens[next];
    token !== undefined && token.gap === '' && isCapital(token);
    token = tokens[next]
  ) {
    if (token.bits & FUNCTION) break;
    next++;
    if (token.possessive) return next;
    if (tokens[next]?.key === 'and' && isCommon(tokens[next - 1]) && isCommon(tokens[next + 1])) next++;
  }
  return next === first ? at - 1 : next;
}

function isCommon(token: NameToken | undefined): boolean {
  return token !== undefined && isCapital(token) && token.gap === '' && (token.bits & WORD) !== 0;
}
