import { CALENDAR_WORD, FUNCTION, GIVEN, lookUp, SURNAME, WORD } from '../text/gazetteer.ts';
import type { Gender } from '../text/gender.ts';
import { fold } from '../text/name-tokens.ts';
import { nameWords } from '../text/same-name.ts';
import { type Span, slice } from '../text/span.ts';
import type { Article } from './article.ts';
import type { Reference } from './description.ts';
import { genderOf, learnGender, mayBe } from './gender-of.ts';
import type { Person } from './people.ts';
import { hasUnknownName, hasUnnamed } from './strangers.ts';
import type { Line } from './telling.ts';

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
export function referenceIn(
  article: Article,
  line: Line,
  before: readonly ReadLine[],
  names: ReadonlySet<string>,
): Reference | null {
  const [first] = GENDERS_OF_PRONOUNS.flatMap((gender) => {
    const found = PRONOUNS[gender].exec(line.told);
    return found === null ? [] : [{ gender, at: found.index, word: found[0] }];
  }).sort((a, b) => a.at - b.at);
  if (first === undefined || !opensFreely(line.told.slice(0, first.at), names)) return null;
  // “The list of his concerts …” may well be somebody else's.
  const isSubject = /^s?he$/iu.test(first.word);
  if (!isSubject && first.at > 0) return null;
  // In “In his speech, Wang …” the name comes later; of “A man said he …” it is the man.
  if (first.at > 0 && line.named.some(({ person }) => mayBe(article, person, first.gender))) return null;
  if (hasUnnamed(article, line, first.gender, first.at)) return null;
  const person = lookBack(article, first.gender, before, isSubject);
  if (person === null || !isIntroduced(article, person, line.start)) return null;
  learnGender(article, person, first.gender);
  const start = line.start + first.at;
  return { words: { start, end: start + first.word.length }, person };
}

/** Whether no name stands between the start of a sentence and its pronoun: “In May, he”, not “Reed said that he”. */
function opensFreely(before: string, names: ReadonlySet<string>): boolean {
  return [...before.matchAll(/\p{Lu}[\p{L}'’-]*/gu)].every(({ 0: word, index }) => {
    if (names.has(word)) return false;
    const bits = lookUp(fold(word));
    if (bits & CALENDAR_WORD) return true;
    const opens = !/\p{L}/u.test(before.slice(0, index));
    return opens && ((bits & FUNCTION) !== 0 || ((bits & WORD) !== 0 && (bits & (GIVEN | SURNAME)) === 0));
  });
}

/** Whether a name has stood in full before: a family name alone, and the full one later, are often father and son. */
function isIntroduced(article: Article, { given, mentions }: Person, start: number): boolean {
  if (given === null) return true;
  return mentions.some(
    (mention) => mention.start < start && nameWords(slice(article.text, mention)).length > 1,
  );
}

/** The only person whom a pronoun after the given sentences, at most `REACH`, can mean. */
function lookBack(
  article: Article,
  gender: Gender,
  before: readonly ReadLine[],
  isSubject: boolean,
): Person | null {
  for (const read of [...before].reverse()) {
    const fitting = [...read.present].filter((person) => mayBe(article, person, gender));
    if (fitting.length > 1 || hasStranger(article, read, gender)) return null;
    const [person] = fitting;
    if (person === undefined) continue;
    if (!isSurelyPerson(article, person)) return null;
    if (read.subject === person) return person;
    return (isSubject || read.present.size === 1) && genderOf(article, person) === gender ? person : null;
  }
  return null;
}

/** What is named once, with no role and by no name of the lists, may be a ship or a creed. */
function isSurelyPerson(article: Article, person: Person): boolean {
  return person.mentions.length > 1 || person.roles.length > 0 || genderOf(article, person) !== null;
}

/** Whether a sentence speaks of somebody who may be meant by a pronoun, and says not, or not clearly, who that is. */
function hasStranger(article: Article, read: ReadLine, gender: Gender): boolean {
  const { line } = read;
  return (
    line.hasNamesake ||
    isOpen(article, read, gender) ||
    hasUnnamed(article, line, gender) ||
    hasUnknownName(line)
  );
}

/** Whether a sentence has a pronoun for which nobody was found, in it or before it. */
function isOpen(article: Article, { line, reference }: ReadLine, gender: Gender): boolean {
  const pronoun = PRONOUNS[gender].exec(line.told);
  if (pronoun === null || (reference !== null && mayBe(article, reference.person, gender))) return false;
  // Of “the three were appointed by him” nobody in the same sentence is meant.
  if (pronoun[0].toLowerCase() === 'him') return true;
  return !line.named.some(
    (named) =>
      named.start - line.start < pronoun.index &&
      !isPossessive(line, named) &&
      mayBe(article, named.person, gender),
  );
}

/** “Wang’s”: in “On Wang’s advice, he …” the pronoun is as often somebody else. */
export function isPossessive({ told, start }: Line, { end }: Span): boolean {
  return /^['’](?:s\b|(?=\s))/u.test(told.slice(end - start, end - start + 3));
}
