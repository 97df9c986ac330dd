import type { NamedPerson } from '../../archive/archive.ts';
import { isEasternFamily } from '../../text/family-names.ts';
import {
  CALENDAR_WORD,
  COUNTRY,
  DEMONYM,
  GIVEN,
  lookUp,
  ORGANISATION_HEAD,
  PLACE,
  PLACE_HEAD,
  SURNAME,
  THING_HEAD,
  WORD,
} from '../../text/gazetteer.ts';
import { nameWords } from '../../text/same-name.ts';

/** Where other words are capitalised too, a name has a given name that is known: “Das Hochwasser der Linder” is nobody. */
export function mayBePerson({ name, isInEnglish }: NamedPerson): boolean {
  return isInEnglish || nameWords(name).some((word) => (lookUp(word) & GIVEN) !== 0);
}

const WORDS = WORD | CALENDAR_WORD;
const PLACES = COUNTRY | DEMONYM;
const HEADS = THING_HEAD | PLACE_HEAD | ORGANISATION_HEAD;

/**
 * Whether a name that no sentence gives a role looks like a person's by its words alone: a given and a family name, one of
 * which is listed and nothing else. “Nazi Germany”, “Summer Olympics” and “Rhine” do not: a list can leave somebody out, but
 * should not call a river a person.
 */
export function looksLikePerson(name: string): boolean {
  const words = nameWords(name);
  if (words.length < 2) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const [opening, ending] = [lookUp(first), lookUp(last)];
  const isFamily = (ending & SURNAME) !== 0 && (ending & (PLACES | HEADS | CALENDAR_WORD)) === 0;
  if (isFamily && (opening === 0 || (opening & GIVEN) !== 0)) return true;
  const isGiven =
    first.length === 1 || ((opening & GIVEN) !== 0 && (opening & (WORDS | PLACES | PLACE)) === 0);
  return (isGiven || isEasternFamily(first)) && (ending & (WORDS | PLACES | HEADS)) === 0;
}
