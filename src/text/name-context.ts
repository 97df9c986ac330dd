import { COUNTRY, lookUpPhrase, OPENS_PHRASE } from './gazetteer.ts';
import type { NameToken } from './name-tokens.ts';
import { wordSet } from './word-set.ts';

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
  /** A comma and a country or a region follow, as after “Paris, Texas”. */
  readonly inRegion: boolean;
}

export const PLACE_PREPOSITIONS = wordSet(
  'in at from near outside throughout across toward towards inside around via',
);
/** Verbs whose subject speaks. */
export const SPEECH_VERBS = wordSet(`
said says told tells added adds asked argued explained believed believes thought thinks wrote writes replied insisted
noted warned acknowledged admitted announced claimed conceded continued declared denied described emphasised emphasized
expressed stated stressed suggested testified recalled
`);
/** Verbs and other words after a name that is, more often than not, a person's. */
export const PERSON_VERBS = new Set([
  ...SPEECH_VERBS,
  ...wordSet(`
    married died was is had has became who did joined played plays won scored sang met spoke agreed called himself
    herself resigned retired returned visited went
  `),
]);
/** What stands around the tokens from `from` to before `to`. */
export function contextOf(tokens: readonly NameToken[], from: number, to: number, titled: boolean): Context {
  const first = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[to];
  return {
    before: first?.gap === '' && before ? before.key : '',
    after: after?.gap === '' ? after.key : '',
    initial: first?.gap !== '' && first?.gap !== ',',
    titled,
    inRegion: after?.gap === ',' && isRegion(tokens, to),
  };
}

/** Whether a country or a part of one stands at `at`, by itself. */
function isRegion(tokens: readonly NameToken[], at: number): boolean {
  for (const length of [1, 2]) {
    const bits = length === 1 ? (tokens[at]?.bits ?? 0) : phraseBits(tokens, at, at + length);
    const after = tokens[at + length];
    if (bits & COUNTRY && !tokens[at]?.possessive && (after === undefined || after.gap !== '')) return true;
  }
  return false;
}

/** The bits of a name that the gazetteer lists whole, or 0. */
export function phraseBits(tokens: readonly NameToken[], from: number, to: number): number {
  if (((tokens[from]?.bits ?? 0) & OPENS_PHRASE) === 0) return 0;
  let key = '';
  for (let at = from; at < to; at++) key += (at > from ? ' ' : '') + (tokens[at]?.key ?? '');
  return lookUpPhrase(key);
}
