import type { Archive, TermGroup } from '../archive/archive.ts';
import type { Scope } from '../articles/article.ts';
import type { Person } from '../articles/people.ts';
import { texts } from '../catalogue/texts.ts';
import { isEasternFamily } from '../text/family-names.ts';
import { fold } from '../text/fold.ts';
import { PARTICLES } from '../text/gazetteer/heads.ts';
import { otherForms, sameGivenName } from '../text/nicknames.ts';
import { nameWords } from '../text/same-name.ts';
import { stem } from '../text/stem.ts';
import { soundsSame, spellings } from '../text/transliteration.ts';
import { asTyped, type TypedName } from '../text/typed-name.ts';
import { guess } from './spelling.ts';

/** A word of a name that somebody asks for. */
export interface AskedWord {
  readonly word: string;
  /** The index terms that it may stand for, each with how surely, from 0 to 1. */
  readonly terms: ReadonlyMap<string, number>;
  /** Whether the archive has any of these. */
  readonly isKnown: boolean;
  /** Whether it is taken for a slip of the pen. */
  readonly isGuessed: boolean;
  /** In how many passages the most frequent of them stands. */
  readonly passages: number;
}

export interface AskedName {
  readonly typed: TypedName;
  readonly words: readonly AskedWord[];
  /** What was guessed about the spelling, as sentences. */
  readonly notes: readonly string[];
}

const NICKNAME = 0.9;
const SOUND = 0.85;
const GUESS = 0.7;
const INITIAL = 0.85;
// “Henry Smith” means him before John Henry Smith.
const MIDDLE_NAME = 0.75;
// “Who is Jordan” means a Mr Jordan before somebody whose given name it is.
const GIVEN_ALONE = 0.5;

/**
 * What the words of a name may stand for in an archive: themselves, other forms of a given name (“Jack”, “Jacob”), other
 * spellings of the same sound (“Gaddafi”, “Qaddafi”); where the archive has none of these, a slip of the pen.
 */
export async function askedName(typed: TypedName, archive: Archive, scope: Scope): Promise<AskedName> {
  const forms = typed.words.map((word) => ({ word, own: termOf(word), others: othersOf(word) }));
  const asked = forms.flatMap(({ own, others }) => [own, ...others.keys()]);
  const { terms: held } = await archive.frequencies([...new Set(asked)], scope);
  const isHeld = (term: string) => (held.get(term) ?? 0) > 0;
  const words: AskedWord[] = [];
  const notes: string[] = [];
  for (const { word, own, others } of forms) {
    const known = [...others].filter(([term, { spelled }]) => isHeld(term) && isMeant(word, spelled));
    const found = new Map(known.map(([term, { weight }]) => [term, weight]));
    if (isHeld(own) || found.size > 0 || word.length < 2) {
      const passages = Math.max(...[own, ...found.keys()].map((term) => held.get(term) ?? 0));
      words.push({ word, terms: found.set(own, 1), isKnown: passages > 0, isGuessed: false, passages });
      continue;
    }
    const guesses = await guess(word, archive, scope);
    for (const { term, similarity } of guesses) found.set(term, GUESS * similarity);
    if (guesses.length > 0) notes.push(texts.answers.guessedSpelling(asTyped(typed, word)));
    const passages = Math.max(0, ...guesses.map((each) => each.passages));
    words.push({ word, terms: found.set(own, 1), isKnown: passages > 0, isGuessed: true, passages });
  }
  return { typed, words, notes };
}

interface Other {
  readonly weight: number;
  /** The word where it is a guess by its sound, which is still to be judged. */
  readonly spelled: string | null;
}

function othersOf(word: string): ReadonlyMap<string, Other> {
  const others = new Map<string, Other>();
  for (const spelled of spellings(word)) others.set(stem(spelled), { weight: SOUND, spelled });
  for (const form of otherForms(word)) others.set(termOf(form), { weight: NICKNAME, spelled: null });
  others.delete(termOf(word));
  return others;
}

function isMeant(word: string, spelled: string | null): boolean {
  return spelled === null || soundsSame(word, spelled);
}

// Names repeat, and a stem takes a microsecond.
const MOST_TERMS = 20_000;
const TERMS = new Map<string, string>();

/** The index term of a folded word of a name, also where it is a stop word (“Will”). */
function termOf(word: string): string {
  const known = TERMS.get(word);
  if (known !== undefined) return known;
  if (TERMS.size >= MOST_TERMS) TERMS.clear();
  const term = stem(fold(word));
  TERMS.set(word, term);
  return term;
}

/**
 * The terms of which a sentence must hold one to be read. Of a full name the given name alone says nothing, and many
 * have it; but the family's may stand first.
 */
export function tellingTerms({ words }: AskedName): string[] {
  const whole = words.filter(({ word, isKnown }) => word.length > 1 && isKnown);
  const [first] = whole;
  const isGiven = whole.length > 1 && first !== undefined && !isEasternFamily(first.word);
  const least = Math.min(...whole.map(({ passages }) => passages));
  const telling = isGiven && first.passages > COMMON * least ? whole.slice(1) : whole;
  return [...new Set(telling.flatMap((word) => [...word.terms.keys()]))];
}

const COMMON = 3;

/** What to look for: the words that the archive has, and the office; none where it has none of the words. */
export function groupsOf({ words, typed }: AskedName): TermGroup[] {
  const named = words
    .filter(({ word, isKnown }) => isKnown && word.length > 1)
    .map(({ word, terms: known }) => ({
      word,
      alternatives: [...known].map(([term, weight]) => ({ terms: [term], weight })),
    }));
  const office = typed.title.at(-1);
  if (office === undefined || named.length === 0) return named;
  return [...named, { word: office, alternatives: [{ terms: [stem(office)], weight: OFFICE }] }];
}

const OFFICE = 0.7;

/** How well somebody's name fits one that is asked for, from 0 (not at all) to 1. */
export function nameFit({ words }: AskedName, person: Person): number {
  const family = wordsOf(person.family ?? (person.given === null ? person.name : ''));
  const given = wordsOf(person.given ?? '');
  const all = [...new Set([...family, ...given, ...[person.name, ...person.aliases].flatMap(wordsOf)])];
  const inFamily = words.map((word) => weightIn(word, family, false));
  const anywhere = words.map((word) => weightIn(word, all, true));
  if (words.length === 1) return Math.max(inFamily[0] ?? 0, GIVEN_ALONE * (anywhere[0] ?? 0));
  const matched = anywhere.filter((weight) => weight > 0);
  // Of three names the middle one may be missing: “Barack Hussein Obama”.
  const isWhole = matched.length === words.length;
  const isOuter = words.length > 2 && (anywhere[0] ?? 0) > 0 && (anywhere.at(-1) ?? 0) > 0;
  if (!isWhole && !isOuter) return 0;
  if (person.family === null && all.length < words.length) return 0;
  const isFirst = given.length === 0 || words.some((word) => weightIn(word, given.slice(0, 1), true) > 0);
  const least = Math.min(...matched) * (isFirst ? 1 : MIDDLE_NAME);
  const isFamily =
    inFamily.some((weight) => weight > 0) && words.some((word) => weightIn(word, given, true) > 0);
  return isFamily || person.family === null || isGivenWhole(words, given) ? least : 0;
}

/** “Jong-un”: a given name of two words. */
function isGivenWhole(words: readonly AskedWord[], given: readonly string[]): boolean {
  return words.every((word) => weightIn(word, given, false) > 0);
}

/** How well a word fits the best of some words of somebody's name. A short form is one of a given name alone. */
function weightIn(asked: AskedWord, names: readonly string[], isAnywhere: boolean): number {
  let best = 0;
  for (const name of names) best = Math.max(best, weightOf(asked, name, isAnywhere));
  return best;
}

function weightOf({ word, terms: known, isGuessed }: AskedWord, name: string, isAnywhere: boolean): number {
  if (name === word || name === `${word}s` || word === `${name}s`) return 1;
  if (isAnywhere && isInitial(word, name)) return INITIAL;
  const guessed = known.get(termOf(name));
  if (guessed === undefined) return 0;
  if (sameGivenName(word, name)) return isAnywhere ? NICKNAME : 0;
  if (soundsSame(word, name)) return SOUND;
  // Two words of one stem (“Beth”, “Bethe”) are two names.
  return isGuessed ? guessed : 0;
}

/** “W. Clinton” may be William's, and “J. Lew” Jack's. */
function isInitial(word: string, name: string): boolean {
  if (word.length === name.length || Math.min(word.length, name.length) > 1) return false;
  const [initial, whole] = word.length === 1 ? [word, name] : [name, word];
  return [whole, ...otherForms(whole)].some((form) => form.startsWith(initial));
}

function wordsOf(name: string): readonly string[] {
  const words = nameWords(name);
  const plain = words.filter((word) => !PARTICLES.has(word));
  return plain.length > 0 ? plain : words;
}
