import {
  COUNTRY,
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
  THING_HEAD,
  WORD,
} from './gazetteer.ts';
import { type Context, PERSON_VERBS, PLACE_PREPOSITIONS, phraseBits, SPEECH_VERBS } from './name-context.ts';
import type { Run } from './name-runs.ts';
import { type NameToken, SHORT_PLACES } from './name-tokens.ts';
import { personScore } from './person-score.ts';
import { wordSet } from './word-set.ts';

export type Kind = 'person' | 'place' | 'organisation';

export interface Judgement {
  readonly kind: Kind;
  readonly confidence: number;
}

const PLACE_PREFIXES = wordSet(`
mount mt lake fort ft cape port san santa santo saint st isle gulf sierra rio new north south east
west el los las la northern southern eastern western central upper lower greater
`);
const THING_PREFIXES = wordSet('battle cyclone hurricane operation treaty typhoon');
/** Whether what a word starts is none of the three kinds: “Hurricane Katrina”. */
export function namesThing(first: NameToken): boolean {
  return THING_PREFIXES.has(first.key);
}

const ORGANISATION_PREFIXES = wordSet('ac afc cd fc fk rc sc sv vfb vfl');
const COMPASS = wordSet(`
north south east west northern southern eastern western central upper lower greater new northeast
northwest southeast southwest
`);
const NOT_NAMES = wordSet(`
tv cd dvd pm am ok ceo cfo cto coo id pc dj mc lp ep bc ad bce ce gdp hiv aids dna rna usb gps html
http www sms faq diy rip vip mvp ufo iq vs no i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xx
hd led lcd suv bmx atm pr hr qa phd md ba ma bsc msc mba gmt utc est pst edt
`);
/** The kind of the name that the tokens from `from` to before `to` spell, or null where they name none of the three. */
export function judge(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  context: Context,
): Judgement | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || namesThing(first)) return null;
  if (hasAmpersand(tokens, from, to)) return { kind: 'organisation', confidence: 0.8 };
  if (to - from === 1) return judgeWord(first, context);
  const phrase = phraseBits(tokens, from, to);
  if (phrase & PLACE) return { kind: 'place', confidence: 0.95 };
  if (phrase & ORGANISATION) return { kind: 'organisation', confidence: 0.9 };
  const score = personScore(tokens, from, to, context);
  if (score >= 5) return { kind: 'person', confidence: 0.95 };
  if (score >= 2.5 && isPlainName(first, last, to - from)) return personOf(score);
  const head = judgeHead(first, last, context.inRegion && score < 3);
  if (head !== null) return head;
  return last.bits & THING_HEAD ? null : judgeDoubtful(tokens, { from, to }, context, score);
}

function personOf(score: number): Judgement {
  return { kind: 'person', confidence: Math.min(0.9, 0.5 + score / 12) };
}

/** “Benny Hill”: a given and a family name, though hills are places. */
function isPlainName(first: NameToken, last: NameToken, length: number): boolean {
  return length === 2 && (first.bits & (GIVEN | PLACE)) === GIVEN && (last.bits & SURNAME) !== 0;
}

/** By the words that open or end the names of organisations and places. */
function judgeHead(first: NameToken, last: NameToken, inRegion: boolean): Judgement | null {
  if (last.bits & ORGANISATION_HEAD) return { kind: 'organisation', confidence: 0.85 };
  if (ORGANISATION_PREFIXES.has(first.key)) return { kind: 'organisation', confidence: 0.7 };
  if (inRegion) return { kind: 'place', confidence: 0.7 };
  return last.bits & PLACE_HEAD ? { kind: 'place', confidence: 0.8 } : null;
}

function judgeDoubtful(
  tokens: readonly NameToken[],
  { from, to }: Run,
  context: Context,
  score: number,
): Judgement | null {
  if (isTeam(tokens, from, to)) return { kind: 'organisation', confidence: 0.6 };
  if (isPlaceLike(tokens, from, to, context)) return { kind: 'place', confidence: 0.7 };
  if (score >= 1) return personOf(score);
  const named = ((tokens[to - 1]?.bits ?? 0) & WORD) === 0;
  if (named && PLACE_PREPOSITIONS.has(context.before)) return { kind: 'place', confidence: 0.4 };
  // A town with another word is more often a club or a firm than a part of the town.
  const town = to - from === 2 && (tokens[from]?.bits ?? 0) & PLACE;
  return town ? { kind: 'organisation', confidence: 0.35 } : null;
}

/** “St. Louis Eagles”: a town and a plural. */
function isTeam(tokens: readonly NameToken[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  const town = to - from > 2 ? phraseBits(tokens, from, to - 1) : (tokens[from]?.bits ?? 0);
  return (
    last !== undefined &&
    (town & PLACE) !== 0 &&
    last.key.endsWith('s') &&
    (last.bits & (WORD | SURNAME)) !== 0
  );
}

/** “Johnson & Johnson”. */
function hasAmpersand(tokens: readonly NameToken[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.gap === '&') return true;
  return false;
}

/** “Mount Hood”, “North Bridgton”. */
function isPlaceLike(tokens: readonly NameToken[], from: number, to: number, context: Context): boolean {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (first === undefined || next === undefined || to - from > 3 || !PLACE_PREFIXES.has(first.key))
    return false;
  if (!COMPASS.has(first.key)) return !context.titled;
  return (next.bits & PLACE) !== 0 || ((next.bits & WORD) === 0 && !next.key.endsWith('s'));
}

/** The kind of a name of one word. */
function judgeWord(token: NameToken, context: Context): Judgement | null {
  const { bits, shape, key } = token;
  const person = bits & (GIVEN | SURNAME);
  if (bits & FUNCTION || key.length < 2) return null;
  if (context.titled && !(bits & COUNTRY) && shape !== 'acronym') return judgeTitled(bits, context);
  if (shape === 'acronym') return judgeAcronym(token);
  if (shape !== 'capital') return null;
  if (bits & DEMONYM) return null;
  if (bits & COUNTRY) return { kind: 'place', confidence: 0.9 };
  if (bits & ORGANISATION) return { kind: 'organisation', confidence: 0.8 };
  if (COMPASS.has(key) || key.endsWith('ism')) return null;
  const inPlace = PLACE_PREPOSITIONS.has(context.before);
  if (bits & PLACE) return judgeTown(bits, context, inPlace || context.inRegion);
  if (context.inRegion && !(bits & WORD)) return { kind: 'place', confidence: 0.6 };
  if (bits & WORD && (context.initial || !person || context.before === 'the')) return null;
  if (bits & (ROLE | HONORIFIC) && !PERSON_VERBS.has(context.after)) return null;
  if (inPlace && !(bits & WORD)) return { kind: 'place', confidence: person ? 0.4 : 0.5 };
  if (person) return { kind: 'person', confidence: bits & WORD ? 0.35 : 0.6 };
  if (bits & (WORD | ORGANISATION_HEAD | PLACE_HEAD | THING_HEAD) || context.before === 'the') return null;
  if (PERSON_VERBS.has(context.after) || token.possessive || context.after.endsWith('ed'))
    return { kind: 'person', confidence: 0.4 };
  return null;
}

/** A word after a title; “Lord Mayor of Cork” is a title of two words. */
function judgeTitled(bits: number, context: Context): Judgement | null {
  const title = bits & ROLE && (!(bits & SURNAME) || context.after === 'of');
  return title ? null : { kind: 'person', confidence: 0.85 };
}

function judgeTown(bits: number, context: Context, inPlace: boolean): Judgement | null {
  if (bits & WORD && !inPlace) return null;
  const person = bits & (GIVEN | SURNAME) && !inPlace && SPEECH_VERBS.has(context.after);
  return person ? { kind: 'person', confidence: 0.5 } : { kind: 'place', confidence: 0.7 };
}

function judgeAcronym(token: NameToken): Judgement | null {
  if (SHORT_PLACES.has(token.key)) return { kind: 'place', confidence: 0.9 };
  if (NOT_NAMES.has(token.key) || /\d/.test(token.key) || token.key.length > 6) return null;
  return { kind: 'organisation', confidence: 0.5 };
}
