import { familyFirst } from './family-names.ts';
import {
  CALENDAR_WORD,
  COUNTRY,
  DEMONYM,
  FUNCTION,
  GIVEN,
  HONORIFIC,
  lookUpPhrase,
  OPENS_PHRASE,
  ORGANISATION,
  ORGANISATION_HEAD,
  PARTICLE,
  PLACE,
  PLACE_HEAD,
  ROLE,
  SURNAME,
  THING_HEAD,
  WORD,
} from './gazetteer.ts';
import { type NameToken, SHORT_PLACES } from './name-tokens.ts';

export type Kind = 'person' | 'place' | 'organisation';

export interface Judgement {
  readonly kind: Kind;
  readonly confidence: number;
}

/** What stands around a run of capitalised words. */
export interface Context {
  /** The word before it, folded, '' at a start or after a mark. */
  readonly before: string;
  /** The word after it, folded, '' at an end or before a mark. */
  readonly after: string;
  /** It begins its sentence, or a quotation. */
  readonly initial: boolean;
  /** A title or role stands right before it. */
  readonly titled: boolean;
}

const set = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/).filter(Boolean));

const PLACE_PREPOSITIONS = set('in at from near outside throughout across toward towards inside around via');
/** Verbs whose subject speaks. */
const SPEECH_VERBS = set(`
said says told tells added adds asked argued explained believed believes thought thinks wrote writes replied insisted
noted warned acknowledged admitted announced claimed conceded continued declared denied described emphasised emphasized
expressed stated stressed suggested testified recalled
`);
/** Verbs and other words after a name that is, more often than not, a person's. */
const PERSON_VERBS = new Set([
  ...SPEECH_VERBS,
  ...set(`
    married died was is had has became who did joined played plays won scored sang met spoke agreed called himself
    herself resigned retired returned visited went
  `),
]);
const PLACE_PREFIXES = set(
  'mount mt lake fort ft cape port san santa santo saint st isle gulf sierra rio new north south east west el los las la northern southern eastern western central upper lower greater',
);
const THING_PREFIXES = set('battle cyclone hurricane operation treaty typhoon');
const COMPASS = set(
  'north south east west northern southern eastern western central upper lower greater new northeast northwest southeast southwest',
);
const NOT_NAMES = set(
  'tv cd dvd pm am ok ceo cfo cto coo id pc dj mc lp ep bc ad bce ce gdp hiv aids dna rna usb gps html http www sms faq diy rip vip mvp ufo iq vs no i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xx hd led lcd suv bmx atm pr hr qa phd md ba ma bsc msc mba gmt utc est pst edt',
);
const SUFFIX = set('jr sr ii iii iv');

export function isSuffix(token: NameToken | undefined): boolean {
  return token !== undefined && SUFFIX.has(token.key);
}

/** The kind of the name that the tokens from `from` to before `to` spell, or null where they name none of the three. */
export function judge(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  context: Context,
): Judgement | null {
  const last = tokens[to - 1];
  const first = tokens[from];
  if (first === undefined || last === undefined || THING_PREFIXES.has(first.key)) return null;
  if (hasAmpersand(tokens, from, to)) return { kind: 'organisation', confidence: 0.8 };
  if (to - from === 1) return judgeWord(first, context);
  const phrase = phraseBits(tokens, from, to);
  if (phrase & PLACE) return { kind: 'place', confidence: 0.95 };
  if (phrase & ORGANISATION) return { kind: 'organisation', confidence: 0.9 };
  const score = personScore(tokens, from, to, context);
  if (score >= 5) return { kind: 'person', confidence: 0.95 };
  if (last.bits & ORGANISATION_HEAD) return { kind: 'organisation', confidence: 0.85 };
  if (last.bits & PLACE_HEAD) return { kind: 'place', confidence: 0.8 };
  if (last.bits & THING_HEAD) return null;
  if (PLACE_PREFIXES.has(first.key) && isPlaceLike(tokens, from, to, context))
    return { kind: 'place', confidence: 0.7 };
  if (score >= 1) return { kind: 'person', confidence: Math.min(0.9, 0.5 + score / 12) };
  if (PLACE_PREPOSITIONS.has(context.before) && (last.bits & WORD) === 0)
    return { kind: 'place', confidence: 0.4 };
  return judgeRest(tokens, from, to);
}

function judgeRest(tokens: readonly NameToken[], from: number, to: number): Judgement | null {
  const first = tokens[from];
  if (first === undefined) return null;
  if (first.bits & (PLACE | DEMONYM) || first.shape === 'acronym') {
    return first.bits & PLACE && to - from === 2 ? { kind: 'organisation', confidence: 0.35 } : null;
  }
  return null;
}

/** “Johnson & Johnson”. */
function hasAmpersand(tokens: readonly NameToken[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (tokens[at]?.gap === '&') return true;
  return false;
}

function isPlaceLike(tokens: readonly NameToken[], from: number, to: number, context: Context): boolean {
  const first = tokens[from];
  const next = tokens[from + 1];
  if (first === undefined || next === undefined || to - from > 3) return false;
  if (COMPASS.has(first.key)) return (next.bits & PLACE) !== 0 || (next.bits & WORD) === 0;
  return context.titled === false;
}

/** The bits of a name that the gazetteer lists whole, or 0. */
export function phraseBits(tokens: readonly NameToken[], from: number, to: number): number {
  if (((tokens[from]?.bits ?? 0) & OPENS_PHRASE) === 0) return 0;
  let key = '';
  for (let at = from; at < to; at++) key += (at > from ? ' ' : '') + (tokens[at]?.key ?? '');
  return lookUpPhrase(key);
}

/** How much a run of two words or more looks like a person's name; 1 or more is a person. */
function personScore(tokens: readonly NameToken[], from: number, to: number, context: Context): number {
  const first = tokens[from];
  let end = to;
  while (end - 1 > from && isSuffix(tokens[end - 1])) end--;
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return 0;
  let score = end < to ? 3 : 0;
  if (isEastern(tokens, from, end)) score += 6;
  else for (let at = from; at < end; at++) score += partScore(tokens, at, from, end);
  if (context.titled) score += 3;
  if (context.before === 'the' && !context.titled) score -= 3;
  if (PLACE_PREPOSITIONS.has(context.before)) score -= 1;
  if (PERSON_VERBS.has(context.after)) score += 1;
  if (end - from > 4) score -= 2;
  return score;
}

function partScore(tokens: readonly NameToken[], at: number, from: number, end: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  const { bits, shape } = token;
  if (shape === 'initial') return 2;
  if (shape === 'acronym') return -4;
  if (shape === 'lower') return bits & PARTICLE ? 1 : 0;
  const opensName = at === from && (bits & GIVEN) !== 0 && ((tokens[at + 1]?.bits ?? 0) & SURNAME) !== 0;
  if (bits & (FUNCTION | DEMONYM) && !opensName) return -4;
  if (bits & CALENDAR_WORD && at > from) return -2.5;
  const heads = bits & (ORGANISATION_HEAD | PLACE_HEAD | THING_HEAD) ? -1.5 : 0;
  const word = bits & WORD ? -1 : 0;
  if (at === from && at < end - 1) {
    if (bits & GIVEN) return 3 + word + heads;
    if (bits & PLACE) return -2;
    return bits & SURNAME ? 1 + word + heads : bits & WORD ? -3 : 0.5;
  }
  if (bits & (SURNAME | GIVEN)) return 2 + word + heads;
  if (bits & PLACE) return bits & COUNTRY ? -3 : -0.5;
  return bits & WORD ? -2 + heads : 0.5;
}

function isEastern(tokens: readonly NameToken[], from: number, to: number): boolean {
  const parts = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.shape !== 'capital') return false;
    parts.push({ key: token.key, given: (token.bits & GIVEN) !== 0, surname: (token.bits & SURNAME) !== 0 });
  }
  return familyFirst(parts);
}

/** The kind of a name of one word. */
function judgeWord(token: NameToken, context: Context): Judgement | null {
  const { bits, shape, key } = token;
  const person = bits & (GIVEN | SURNAME);
  if (bits & FUNCTION || key.length < 2) return null;
  if (context.titled && !(bits & COUNTRY) && shape !== 'acronym') return { kind: 'person', confidence: 0.85 };
  if (shape === 'acronym') return judgeAcronym(token);
  if (shape !== 'capital') return null;
  if (bits & DEMONYM) return null;
  if (bits & COUNTRY) return { kind: 'place', confidence: 0.9 };
  if (bits & ORGANISATION) return { kind: 'organisation', confidence: 0.8 };
  const inPlace = PLACE_PREPOSITIONS.has(context.before);
  if (bits & PLACE) return judgeTown(bits, context, inPlace);
  if (bits & WORD && (context.initial || !person || context.before === 'the')) return null;
  if (bits & (ROLE | HONORIFIC) && !PERSON_VERBS.has(context.after)) return null;
  if (inPlace && !(bits & WORD)) return { kind: 'place', confidence: person ? 0.4 : 0.5 };
  if (person) return { kind: 'person', confidence: bits & WORD ? 0.35 : 0.6 };
  if (bits & (WORD | ORGANISATION_HEAD | PLACE_HEAD | THING_HEAD) || context.before === 'the') return null;
  if (PERSON_VERBS.has(context.after) || token.possessive || context.after.endsWith('ed'))
    return { kind: 'person', confidence: 0.4 };
  return null;
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
