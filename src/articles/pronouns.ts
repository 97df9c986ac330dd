import { CALENDAR_WORD, FUNCTION, GIVEN, lookUp, ROLE, SURNAME, WORD } from '../text/gazetteer.ts';
import { type Gender, genderOfName, genderOfRole } from '../text/gender.ts';
import { fold } from '../text/name-tokens.ts';
import { nameWords } from '../text/same-name.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';
import type { Article } from './article.ts';
import type { Person } from './people.ts';
import type { Line } from './telling.ts';

/** Words of a sentence that mean somebody whom an earlier sentence names. */
export interface Reference {
  /** “He”, “her”, “The minister”. */
  readonly words: Span;
  readonly person: Person;
}

/** A sentence that has been read, with who is in it. */
export interface ReadLine {
  readonly line: Line;
  readonly reference: Reference | null;
  /** Whom it is about: who opens it or speaks in it; null where that is nobody with a name. */
  readonly subject: Person | null;
  /** Everybody whom it names, speaks of as “he” or “she”, or lets speak. */
  readonly present: ReadonlySet<Person>;
}

// “He or she” is nobody.
const PRONOUNS: Readonly<Record<Gender, RegExp>> = {
  man: /\b(?:he|him|his|himself)\b(?!\s+or\s|\/)/iu,
  woman: /\b(?<!\bor\s|\/)(?:she|her|hers|herself)\b/iu,
};
const GENDERS_OF_PRONOUNS = ['man', 'woman'] as const;
/** Beyond so many sentences back a pronoun has seldom anybody in mind. */
export const REACH = 4;

/** What a sentence's first “he”, “she”, “his” or “her” outside quotation marks stands for; null where that cannot be told. */
export function referenceIn(article: Article, line: Line, before: readonly ReadLine[]): Reference | null {
  const [first] = GENDERS_OF_PRONOUNS.flatMap((gender) => {
    const found = PRONOUNS[gender].exec(line.told);
    return found === null ? [] : [{ gender, at: found.index, length: found[0].length }];
  }).sort((a, b) => a.at - b.at);
  if (first === undefined || !opensFreely(line.told.slice(0, first.at))) return null;
  // In “In his speech, Wang …” the name comes later; of “A man said he …” it is the man.
  if (first.at > 0 && line.named.some(({ person }) => mayBe(article, person, first.gender))) return null;
  if (hasUnnamed(article, line, first.gender, first.at)) return null;
  const person = lookBack(article, first.gender, before);
  if (person === null) return null;
  if (genderOf(article, person) === null) GENDERS.set(person, { gender: first.gender });
  const start = line.start + first.at;
  return { words: { start, end: start + first.length }, person };
}

/** Whether no name stands between the start of a sentence and its pronoun: “In May, he”, not “Reed said that he”. */
function opensFreely(before: string): boolean {
  return [...before.matchAll(/\p{Lu}[\p{L}'’-]*/gu)].every(({ 0: word, index }) => {
    const bits = lookUp(fold(word));
    if (bits & CALENDAR_WORD) return true;
    const opens = !/\p{L}/u.test(before.slice(0, index));
    return opens && ((bits & FUNCTION) !== 0 || ((bits & WORD) !== 0 && (bits & (GIVEN | SURNAME)) === 0));
  });
}

/** The only person whom a pronoun after the given sentences, at most `REACH`, can mean. */
function lookBack(article: Article, gender: Gender, before: readonly ReadLine[]): Person | null {
  for (const read of [...before].reverse()) {
    const fitting = [...read.present].filter((person) => mayBe(article, person, gender));
    if (fitting.length > 1 || hasStranger(article, read, gender)) return null;
    const [person] = fitting;
    if (person === undefined) continue;
    if (read.subject === person) return person;
    return read.present.size === 1 && genderOf(article, person) === gender ? person : null;
  }
  return null;
}

/** Whether a sentence speaks of somebody who may be meant by a pronoun, and says not, or not clearly, who that is. */
function hasStranger(article: Article, { line, reference }: ReadLine, gender: Gender): boolean {
  const pronoun = PRONOUNS[gender].exec(line.told);
  const isOpen =
    pronoun !== null &&
    !line.named.some(
      ({ start, person }) => start - line.start < pronoun.index && mayBe(article, person, gender),
    ) &&
    (reference === null || !mayBe(article, reference.person, gender));
  return isOpen || line.hasNamesake || hasUnnamed(article, line, gender) || hasUnknownName(line);
}

/** Whether a capitalised word stands alone that no list knows: a name, and it may be a person's. */
function hasUnknownName({ told, start, named }: Line): boolean {
  return [...told.matchAll(/(\p{Lu}[\p{L}\p{M}'’&-]*\s+)?(\p{Lu}\p{Ll}[\p{L}\p{M}-]+)(\s+\p{Lu})?/gu)].some(
    (found) => {
      const [, first = '', word = '', second = ''] = found;
      const at = found.index + first.length;
      if (first !== '' || second !== '') return false;
      const span = { start: start + at, end: start + at + word.length };
      if (named.some((one) => overlaps(one, span) || (one.role !== null && overlaps(one.role, span))))
        return false;
      const bits = lookUp(fold(word));
      // A capital at the start of a sentence or of a quotation tells nothing.
      return (bits & ~(GIVEN | SURNAME)) === 0 && /[\p{L},;]\s*$/u.test(told.slice(0, at));
    },
  );
}

/** Whether somebody may be meant by “he” or “she”. */
export function mayBe(article: Article, person: Person, gender: Gender): boolean {
  const known = genderOf(article, person);
  return known === null || known === gender;
}

const GENDERS = new WeakMap<Person, { readonly gender: Gender | null }>();

/** By the titles that the article gives to somebody, else by the given name; null where neither tells. */
export function genderOf(article: Article, person: Person): Gender | null {
  const known = GENDERS.get(person);
  if (known !== undefined) return known.gender;
  const titles = person.mentions.flatMap(({ role }) => {
    const gender = role === null ? null : genderOfRole(slice(article.text, role));
    return gender === null ? [] : [gender];
  });
  const gender = titles[0] ?? genderOfName(person.given ?? person.name);
  // Two titles that contradict each other are two people's.
  const sure = titles.some((title) => title !== titles[0]) ? null : gender;
  GENDERS.set(person, { gender: sure });
  return sure;
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
function hasUnnamed(article: Article, line: Line, gender: Gender, until = line.told.length): boolean {
  const nouns = [...line.told.slice(0, until).matchAll(/[\p{L}-]+/gu)];
  return nouns.some((noun, at) => {
    const word = noun[0].toLowerCase();
    if (word !== noun[0] || !isSomebody(word, gender)) return false;
    const span = { start: line.start + noun.index, end: line.start + noun.index + noun[0].length };
    if (line.named.some((named) => isAt(article, named, span))) return false;
    return !describesSubject(nouns.slice(Math.max(0, at - 5), at).map((one) => one[0].toLowerCase()));
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

const DESCRIPTION = /^(?:But |And |Yet )?(The|the) ((?:[\p{L}-]+ ){0,3}?)([\p{Ll}-]+)(?= \p{Ll}|['’]s\b|,)/u;
const LINKS = wordSet('of for in at to who whose which from and that with on');
const QUALIFIERS = wordSet(
  'former vice deputy assistant acting ex then late first second new next outgoing incoming',
);

/** Whom “The minister” or “the former president” means at the start of a sentence: the only one of that role so far. */
export function describedIn(
  article: Article,
  told: string,
  start: number,
  people: readonly Person[],
): Reference | null {
  const found = DESCRIPTION.exec(told);
  if (found === null) return null;
  const [whole, the = '', modifiers = '', noun = ''] = found;
  const next = /^\s?([\p{L}]*)/u.exec(told.slice(whole.length))?.[1] ?? '';
  if ((lookUp(noun) & ROLE) === 0 || LINKS.has(next) || (lookUp(next) & ROLE) !== 0) return null;
  const wanted = nameWords(modifiers + noun);
  const holders = people.filter((person) => firstStart(person) < start && holds(article, person, wanted));
  const [person] = holders;
  if (person === undefined || holders.length > 1) return null;
  const from = start + whole.length - (the.length + 1 + modifiers.length + noun.length);
  return { words: { start: from, end: start + whole.length }, person };
}

function firstStart(person: Person): number {
  return person.mentions[0]?.start ?? 0;
}

/** Whether one of somebody's roles is what is described: all of its words, and no “vice” or “former” besides. */
function holds(article: Article, person: Person, wanted: readonly string[]): boolean {
  return person.roles.some((role) => {
    const words = nameWords(slice(article.text, role));
    return (
      wanted.every((word) => words.includes(word)) &&
      words.every((word) => !QUALIFIERS.has(word) || wanted.includes(word))
    );
  });
}
