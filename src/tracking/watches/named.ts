import type { Article } from '../../articles/article.ts';
import { type Person, people } from '../../articles/people.ts';
import { names } from '../../text/names.ts';
import { otherForms, sameGivenName } from '../../text/nicknames.ts';
import {
  compatibleGivenNames,
  familyKey,
  isInitials,
  nameWords,
  type PersonName,
} from '../../text/same-name.ts';
import { slice } from '../../text/span.ts';
import { soundKey, soundsSame } from '../../text/transliteration.ts';
import { readTypedName, titleWords } from '../../text/typed-name.ts';

/** Somebody who is watched. */
export interface WatchedPerson {
  /** The folded words of the name, particles left out; at least one is no initial. */
  readonly words: readonly string[];
  /** Those of a title typed before it (“vice”, “premier”), which a single word needs beside it. */
  readonly title: readonly string[];
  /** Family and given name, where the name as typed tells them apart. */
  readonly parts: PersonName | null;
  /** Groups of sound keys: an article that names the person has a word with a key of each. */
  readonly cuts: readonly (readonly string[])[];
}

/** Reads a typed name; null where it is none, or initials alone. */
export function watchedPerson(typed: string): WatchedPerson | null {
  const read = readTypedName(typed);
  const whole = read?.words.filter((word) => word.length > 1) ?? [];
  if (read === null || whole.length === 0) return null;
  return {
    words: read.words,
    title: read.title,
    parts: partsOf(read.name),
    cuts: needed(read.words).map(keysOf),
  };
}

/** Of three names and more the middle ones may be missing, and so may initials. */
function needed(words: readonly string[]): readonly string[] {
  const whole = words.filter((word) => word.length > 1);
  return whole.length < 3 ? whole : [whole[0] ?? '', whole.at(-1) ?? ''];
}

function keysOf(word: string): string[] {
  const forms = [word, `${word}s`, word.replace(/s$/u, ''), ...otherForms(word)];
  return [...new Set(forms.map(soundKey))];
}

function partsOf(name: string): PersonName | null {
  const typed = name === name.toLowerCase() ? capitals(name) : name;
  const [mention] = names(typed, { start: 0, end: typed.length });
  if (mention === undefined || mention.family === null || mention.end - mention.start < typed.length)
    return null;
  return { name: typed, family: mention.family, given: mention.given };
}

function capitals(name: string): string {
  return name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const WORD = /[-‐‑]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu;

/** The sound keys of all words of an article that may be part of a name: none that begins in lower case, but “Jong-un”. */
export function nameKeys(article: Article): Set<string> {
  const seen = new Set<string>();
  const keys = new Set<string>();
  for (const { start, end } of article.paragraphs) {
    for (const [found] of article.text.slice(start, end).matchAll(WORD)) {
      if (/^[\p{Ll}\p{N}]/u.test(found) || seen.has(found)) continue;
      seen.add(found);
      const word = found.replace(/^[-‐‑]/u, '');
      keys.add(soundKey(word));
      const bare = word.replace(/['’ʼ]s?$/u, '');
      if (bare !== word) keys.add(soundKey(bare));
    }
  }
  return keys;
}

/** An article's people by the sound keys of their names' words. */
type Cast = ReadonlyMap<string, ReadonlySet<Named>>;

/** Somebody of an article, with the words of all names that it gives them. */
interface Named {
  readonly person: Person;
  readonly words: readonly string[];
  readonly family: readonly string[];
  readonly given: readonly string[];
}

const CASTS = new WeakMap<Article, Cast>();

function castOf(article: Article): Cast {
  const known = CASTS.get(article);
  if (known !== undefined) return known;
  const cast = new Map<string, Set<Named>>();
  for (const person of people(article)) {
    const family = nameWords(person.family ?? '');
    const given = nameWords(person.given ?? '');
    const forms = [person.name, ...person.aliases].flatMap(nameWords);
    const words = [...new Set([...forms, ...family, ...given])];
    const named = { person, words, family, given };
    for (const key of new Set(words.map(soundKey))) cast.set(key, (cast.get(key) ?? new Set()).add(named));
  }
  CASTS.set(article, cast);
  return cast;
}

/** Whom of an article's people a name means: whoever the article once names so, under all names that it gives them. */
export function peopleNamed(asked: WatchedPerson, article: Article): readonly Person[] {
  const cast = castOf(article);
  const [first = [], ...others] = asked.cuts.map(
    (cut) => new Set(cut.flatMap((key) => [...(cast.get(key) ?? [])])),
  );
  return [...first]
    .filter((named) => others.every((each) => each.has(named)) && isMeant(asked, named, article))
    .map(({ person }) => person);
}

function isMeant(asked: WatchedPerson, named: Named, article: Article): boolean {
  const [only = '', ...others] = asked.words;
  return others.length === 0
    ? isOneWord(only, named.person) && bearsTitle(asked, named.person, article)
    : isFullName(asked, named);
}

/** A single word is a family name, or a name that the article uses alone. */
function isOneWord(word: string, person: Person): boolean {
  const forms = [person.name, ...person.aliases].filter((form) => nameWords(form).length === 1);
  const family = familyKey(person.family ?? '');
  return [...forms.map(familyKey), family, family.split(' ').at(-1) ?? ''].some((form) => isWord(word, form));
}

function bearsTitle({ title }: WatchedPerson, person: Person, article: Article): boolean {
  const office = title.at(-1);
  if (office === undefined) return true;
  return person.roles.some((role) => titleWords([slice(article.text, role)]).includes(office));
}

/**
 * Two words or more are somebody whose name has the first and the last of them, one in the family's name, unless the
 * given names say that it is somebody else. “J. Smith” may be anybody's.
 */
function isFullName({ words, parts }: WatchedPerson, named: Named): boolean {
  const { person, family, given } = named;
  const whole = words.filter((word) => word.length > 1);
  const isIn = (word: string) => named.words.some((form) => isForm(word, form));
  if (!needed(words).every(isIn)) return false;
  if (person.family === null) return nameWords(person.name).length >= words.length && whole.every(isIn);
  const inFamily = whole.filter((word) => family.some((form) => isWord(word, form)));
  const inGiven = whole.filter((word) => given.some((form) => isForm(word, form)));
  const hasInitials = words.some((word) => word.length === 1);
  if (inFamily.length === 0) return inGiven.length === whole.length && whole.length > 1;
  if (inGiven.length === 0 && !hasInitials) return inFamily.length === whole.length && whole.length > 1;
  return !isSomebodyElse(parts, person);
}

/** A given name has short forms. */
function isForm(word: string, form: string): boolean {
  return isWord(word, form) || sameGivenName(word, form);
}

function isSomebodyElse(parts: PersonName | null, person: PersonName): boolean {
  if (parts === null || familyKey(parts.family ?? '') !== familyKey(person.family ?? '')) return false;
  const [asked, own] = [parts.given ?? '', person.given ?? ''];
  if (isInitials(own) && !isInitials(asked)) return true;
  if (!compatibleGivenNames(asked, own)) return true;
  const [left, right] = [generation(parts.name), generation(person.name)];
  return left !== right && left !== '' && right !== '';
}

/** “jr”, “sr”, “ii” … at the end of a name, or ''. */
function generation(name: string): string {
  return /(?:^|\s)(jr|sr|ii|iii|iv)$/u.exec(nameWords(name).join(' '))?.[1] ?? '';
}

function isWord(word: string, form: string): boolean {
  return (
    form !== '' && (word === form || `${word}s` === form || word === `${form}s` || soundsSame(word, form))
  );
}
