import { DEMONYM, GIVEN, ORGANISATION_HEAD, PLACE_HEAD, ROLE } from './gazetteer.ts';
import { namesWhole, skipOpening, trim } from './name-bounds.ts';
import { contextOf, phraseBits } from './name-context.ts';
import { type Judgement, judge } from './name-kinds.ts';
import { type NameParts, splitName } from './name-parts.ts';
import { qualifiedStart, roleAfter, roleEnd, roleObjectEnd, roleStart } from './name-roles.ts';
import { isCapital, isHeadline, type Run, readRun } from './name-runs.ts';
import { namesShip } from './name-ships.ts';
import { judgeTail, organisationEnd, organisationStart, placeEnd } from './name-tails.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { isSuffix } from './person-score.ts';
import type { Span } from './span.ts';

/** A span that names a person, a place or an organisation; the name alone, without a title before it. */
export interface NameMention extends Span {
  readonly kind: 'person' | 'place' | 'organisation';
  /** How sure the rules are of the kind, from 0 to 1. */
  readonly confidence: number;
  /** A title or role that stands right beside the name (“Treasury Secretary”, “president of the club”). */
  readonly role: Span | null;
  /** Family and given name as written, for a person where both can be told apart. */
  readonly family: string | null;
  readonly given: string | null;
}

/** A sentence while its names are read. */
interface Reading {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly headline: boolean;
  readonly found: NameMention[];
}

/**
 * The names in a sentence, in order, never overlapping. Cheap enough for every passage of an archive: capitalised
 * runs are judged by word lists and by the words around them; nothing is parsed.
 */
export function names(text: string, within: Span): NameMention[] {
  const tokens = nameTokens(text, within);
  const reading: Reading = {
    text,
    tokens,
    headline: isHeadline(tokens, text.charAt(within.end - 1)),
    found: [],
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    at = token && isCapital(token) ? readNames(reading, readRun(tokens, at, reading.headline)) : at + 1;
  }
  return reading.found;
}

/** Adds the names of a capitalised run; the index of the first token after what was read. */
function readNames(reading: Reading, run: Run): number {
  const { tokens } = reading;
  const from = skipOpening(tokens, run);
  if (from >= run.to) return run.to;
  const object = tokens[run.to - 1]?.bits ?? 0;
  const objectEnd = object & ROLE ? roleObjectEnd(tokens, run.to) : run.to;
  const named = tokens[objectEnd];
  if (objectEnd > run.to && named && isCapital(named) && named.gap === '') {
    addOwner(reading, { from, to: run.to });
    return addName(reading, readRun(tokens, objectEnd, reading.headline), qualifiedStart(tokens, from));
  }
  const end = namesWhole(tokens, from, run.to) ? from : roleEnd(tokens, from, run.to);
  if (end === from) return addName(reading, { from, to: run.to }, roleStart(tokens, from));
  addOwner(reading, { from, to: end });
  return addName(reading, { from: end, to: run.to }, qualifiedStart(tokens, from));
}

/** The country or organisation inside a role (“U.S. Treasury Secretary”) is a name of its own. */
function addOwner(reading: Reading, run: Run): void {
  const { tokens } = reading;
  for (let to = run.to - 1; to > run.from; to--) {
    const phrase = to - run.from > 1 ? phraseBits(tokens, run.from, to) : (tokens[run.from]?.bits ?? 0);
    const judgement =
      phrase & ~DEMONYM ? judge(tokens, run.from, to, contextOf(tokens, run.from, to, false)) : null;
    if (judgement && judgement.kind !== 'person' && judgement.confidence >= 0.7) {
      push(reading, { from: run.from, to }, judgement, null);
      return;
    }
  }
}

/** Adds the name that a run holds, with the role whose first token is `roleFrom` (the run's own start: none). */
function addName(reading: Reading, run: Run, roleFrom: number): number {
  const { tokens } = reading;
  const titled = roleFrom < run.from;
  const whole = titled ? run : trim(tokens, run, reading.headline);
  const judgement =
    judgeTail(tokens, whole) ??
    judge(tokens, whole.from, whole.to, contextOf(tokens, whole.from, whole.to, titled));
  if (judgement === null) return addPersonWithin(reading, whole);
  if (judgement.kind === 'person') {
    return addPerson(reading, whole, judgement, titled ? spanOf(tokens, roleFrom, run.from) : null);
  }
  return addOther(reading, whole, judgement);
}

function addOther(reading: Reading, run: Run, judgement: Judgement): number {
  const { tokens } = reading;
  const head = ((tokens[run.to - 1]?.bits ?? 0) & (ORGANISATION_HEAD | PLACE_HEAD)) !== 0;
  const isPlace = judgement.kind === 'place';
  const to = isPlace ? (head ? placeEnd(tokens, run.to) : run.to) : organisationEnd(tokens, run.to);
  push(reading, { from: isPlace ? run.from : organisationStart(tokens, run.from), to }, judgement, null);
  return to;
}

function addPerson(reading: Reading, run: Run, judgement: Judgement, role: Span | null): number {
  const { tokens } = reading;
  const to = tokens[run.to]?.gap === ',' && isSuffix(tokens[run.to]) ? run.to + 1 : run.to;
  if (namesShip(tokens, run.from, to)) return to;
  push(reading, { from: run.from, to }, judgement, role ?? roleAfter(tokens, to));
  return to;
}

/** “Democrat Nancy Pelosi”: where the whole run names nothing, its end may still be a person. */
function addPersonWithin(reading: Reading, run: Run): number {
  for (let from = run.from + 1; from < run.to - 1; from++) {
    if (((reading.tokens[from]?.bits ?? 0) & GIVEN) === 0) continue;
    const judgement = judge(reading.tokens, from, run.to, contextOf(reading.tokens, from, run.to, false));
    if (judgement?.kind !== 'person') continue;
    return addPerson(reading, { from, to: run.to }, judgement, null);
  }
  return run.to;
}

function spanOf(tokens: readonly NameToken[], from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

const NO_PARTS: NameParts = { family: null, given: null };

function push(reading: Reading, { from, to }: Run, { kind, confidence }: Judgement, role: Span | null): void {
  const { tokens } = reading;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return;
  const { family, given } =
    kind === 'person' && to - from > 1 ? splitName(reading.text, tokens.slice(from, to)) : NO_PARTS;
  // Field by field: with spreads this was a sixth of the time that names take.
  reading.found.push({ start: first.start, end: last.end, kind, confidence, role, family, given });
}
