import { CITIES } from './gazetteer/cities.ts';
import { COUNTRIES } from './gazetteer/countries.ts';
import { DEMONYMS } from './gazetteer/demonyms.ts';
import { GIVEN_NAMES } from './gazetteer/given-names.ts';
import {
  ADJECTIVES,
  CALENDAR,
  FUNCTION_WORDS,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  SHORT_GIVEN_NAMES,
  THING_HEADS,
} from './gazetteer/heads.ts';
import { ORGANISATIONS } from './gazetteer/organisations.ts';
import { SURNAMES } from './gazetteer/surnames.ts';
import { COMMON_WORDS } from './gazetteer/words.ts';
import { HONORIFICS, ROLES } from './titles.ts';

/** What is known of a word, as bits; a word may be many things (“Jordan” is a country, a given and a family name). */
export const GIVEN = 1;
export const SURNAME = 2;
export const PLACE = 4;
export const COUNTRY = 8;
export const DEMONYM = 16;
export const ORGANISATION = 32;
/** A common word, or an inflected form of one. */
export const WORD = 64;
/** “the”, “of”, “however”: a capital on it only says that a sentence begins. */
export const FUNCTION = 128;
export const CALENDAR_WORD = 256;
/** The last word of an organisation's name: “University”, “Inc”. */
export const ORGANISATION_HEAD = 512;
/** The last word of a place's name: “River”, “County”. */
export const PLACE_HEAD = 1024;
/** The last word of what is neither: “Dialogue”, “Prize”, “Day”. */
export const THING_HEAD = 2048;
export const ROLE = 4096;
export const HONORIFIC = 8192;
/** “de”, “van”, “bin”: small words inside a person's name. */
export const PARTICLE = 16384;
/** The first word of a name of several words that the gazetteer lists whole. */
export const OPENS_PHRASE = 32768;

interface Gazetteer {
  readonly words: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<string, number>;
}

let built: Gazetteer | null = null;

/** Built when the first name is looked for: a start that asks nothing does not pay for it. */
function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

function build(): Gazetteer {
  const words = new Map<string, number>();
  const phrases = new Map<string, number>();
  const mark = (key: string, bits: number) => words.set(key, (words.get(key) ?? 0) | bits);
  const list = (table: Iterable<string>, bits: number) => {
    for (const entry of table) {
      if (entry === '') continue;
      const space = entry.indexOf(' ');
      if (space < 0) mark(entry, bits);
      else {
        phrases.set(entry, (phrases.get(entry) ?? 0) | bits);
        mark(entry.slice(0, space), OPENS_PHRASE);
      }
    }
  };
  list(COMMON_WORDS.split(/\s+/), WORD);
  list(GIVEN_NAMES.split(/\s+/), GIVEN);
  list(SHORT_GIVEN_NAMES, GIVEN);
  list(SURNAMES.split(/\s+/), SURNAME);
  list(CITIES.trim().split(/,\s+/), PLACE);
  list(COUNTRIES.trim().split(/,\s+/), PLACE | COUNTRY);
  list(DEMONYMS.trim().split(/,\s+/), DEMONYM);
  list(ADJECTIVES, DEMONYM);
  list(ORGANISATIONS.trim().split(/,\s+/), ORGANISATION);
  list(FUNCTION_WORDS, FUNCTION | WORD);
  list(CALENDAR, CALENDAR_WORD);
  list(ORGANISATION_HEADS, ORGANISATION_HEAD);
  list(PLACE_HEADS, PLACE_HEAD);
  list(THING_HEADS, THING_HEAD);
  list(ROLES, ROLE);
  list(HONORIFICS, HONORIFIC);
  list(PARTICLES, PARTICLE);
  return { words, phrases };
}

/** The bits of a folded word. */
export function lookUp(key: string): number {
  const { words } = gazetteer();
  const bits = words.get(key) ?? pluralBits(key, words);
  return bits & WORD || !isInflected(key, words) ? bits : bits | WORD;
}

/** The bits of a folded name of several words that is listed whole, or 0. */
export function lookUpPhrase(key: string): number {
  return gazetteer().phrases.get(key) ?? 0;
}

/** “Germans” are of Germany as “German” is. */
function pluralBits(key: string, words: ReadonlyMap<string, number>): number {
  return key.endsWith('s') ? (words.get(key.slice(0, -1)) ?? 0) & DEMONYM : 0;
}

function isInflected(key: string, words: ReadonlyMap<string, number>): boolean {
  if (key.endsWith('s')) return isCommon(key.slice(0, -1), words);
  if (key.endsWith('ed')) return isCommon(key.slice(0, -2), words) || isCommon(key.slice(0, -1), words);
  if (key.endsWith('ing'))
    return isCommon(key.slice(0, -3), words) || isCommon(`${key.slice(0, -3)}e`, words);
  return key.endsWith('ly') && isCommon(key.slice(0, -2), words);
}

function isCommon(stem: string, words: ReadonlyMap<string, number>): boolean {
  return ((words.get(stem) ?? 0) & WORD) !== 0;
}
