import { FUNCTION, GIVEN, lookUp, ROLE, SURNAME } from '../text/gazetteer.ts';
import { type Gender, genderOfRole } from '../text/gender.ts';
import { fold } from '../text/name-tokens.ts';
import { overlaps, type Span } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';
import type { Article } from './article.ts';
import type { Line } from './telling.ts';

/** Whether a capitalised word stands alone that no list knows: a name, and it may be a person's. */
export function hasUnknownName(line: Line): boolean {
  return [...line.told.matchAll(CAPITALISED)].some(({ 0: run, 1: word, index }) => {
    // Of several words together it is known better what they are.
    if (word === undefined || run.length > word.length) return false;
    const span = { start: line.start + index, end: line.start + index + word.length };
    if (line.named.some((one) => overlaps(one, span) || (one.role !== null && overlaps(one.role, span))))
      return false;
    return looksLikeName(word, line.told.slice(0, index));
  });
}

const CAPITALISED = /(\p{Lu}[\p{L}\p{M}&-]+)(?:['’]s?)?(?:\s+\p{Lu}[\p{L}\p{M}.&-]*)*/gu;

function looksLikeName(word: string, before: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  const bits = lookUp(fold(word));
  // At the start of a sentence every word has a capital: there it must be one for a name (“Bell considered …”), or
  // for nothing else.
  if (!/\p{L}/u.test(before))
    return (bits & FUNCTION) === 0 && (bits === 0 || (bits & (GIVEN | SURNAME)) !== 0);
  return (bits & ~(GIVEN | SURNAME)) === 0 && /[\p{L},;]\s*$/u.test(before.slice(-10));
}

const MEN =
  'man boy father son brother husband uncle grandfather nephew stepfather gentleman guy grandson widower';
const WOMEN =
  'woman girl mother daughter sister wife aunt grandmother niece stepmother lady granddaughter widow';
const ANYONE =
  'person child baby victim suspect friend colleague neighbour neighbor student pupil patient driver passenger witness resident boss spokesperson teenager youth defendant employee worker customer user fan';
const STRANGERS: Readonly<Record<Gender, ReadonlySet<string>>> = {
  man: wordSet(`${MEN} ${ANYONE}`),
  woman: wordSet(`${WOMEN} ${ANYONE}`),
};

/** Whether a sentence speaks of somebody without a name: “a police officer”. */
export function hasUnnamed(article: Article, line: Line, gender: Gender, until = line.told.length): boolean {
  const nouns = [...line.told.slice(0, until).matchAll(/[\p{L}-]+/gu)];
  return nouns.some((noun, at) => {
    const word = noun[0].toLowerCase();
    if (word !== noun[0] || !isSomebody(word, gender)) return false;
    const span = { start: line.start + noun.index, end: line.start + noun.index + noun[0].length };
    if (line.named.some((named) => isAt(article, named, span))) return false;
    return !describesSubject(nouns.slice(Math.max(0, at - 3), at).map((one) => one[0].toLowerCase()));
  });
}

function isSomebody(word: string, gender: Gender): boolean {
  if (STRANGERS[gender].has(word)) return true;
  if ((lookUp(word) & ROLE) === 0 || NOT_ALWAYS.has(word)) return false;
  const told = genderOfRole(word);
  return told === null || told === gender;
}

/** Roles that are adjectives or things as often. */
const NOT_ALWAYS = wordSet(
  'general official executive major forward count guard principal chief host model lead representative director',
);

/** “is a lawyer”, “as a lawyer”: what the sentence says somebody is. */
function describesSubject(before: readonly string[]): boolean {
  return before.some((word) => COPULA.has(word));
}

const COPULA = wordSet(
  'is was be been being became become becomes as remains remained named appointed elected made',
);

/** Whether a noun is a named person's role, or stands right beside the name. */
function isAt(article: Article, named: { readonly role: Span | null } & Span, noun: Span): boolean {
  if (overlaps(named, noun) || (named.role !== null && overlaps(named.role, noun))) return true;
  const between =
    noun.end <= named.start
      ? article.text.slice(noun.end, named.start)
      : article.text.slice(named.end, noun.start);
  return (
    between.length < 40 &&
    (noun.end <= named.start
      ? /^,?\s*$/u.test(between)
      : /^,\s*(?:an?|the|\d+,|its|his|her)\s[^,.;]*$/u.test(between))
  );
}
