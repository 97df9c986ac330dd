import type { Archive, TermGroup } from '../archive/archive.ts';
import type { Scope } from '../articles/article.ts';
import type { Person } from '../articles/people.ts';
import { PARTICLES } from '../text/gazetteer/heads.ts';
import { otherForms } from '../text/nicknames.ts';
import { nameWords } from '../text/same-name.ts';
import { terms } from '../text/terms.ts';
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
      words.push({ word, terms: found.set(own, 1), isKnown: isHeld(own) || found.size > 0 });
      continue;
    }
    const guesses = await guess(word, archive, scope);
    for (const { term, similarity } of guesses) found.set(term, GUESS * similarity);
    if (guesses.length > 0)
      notes.push(`No article has the word “${asTyped(typed, word)}”: I looked for words spelled like it.`);
    words.push({ word, terms: found.set(own, 1), isKnown: guesses.length > 0 });
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
  for (const spelled of spellings(word)) others.set(termOf(spelled), { weight: SOUND, spelled });
  for (const form of otherForms(word)) others.set(termOf(form), { weight: NICKNAME, spelled: null });
  others.delete(termOf(word));
  return others;
}

function isMeant(word: string, spelled: string | null): boolean {
  return spelled === null || soundsSame(word, spelled);
}

/** The index term of a folded word of a name, also where it is a stop word (“Will”). */
function termOf(word: string): string {
  return terms(word)[0]?.term ?? word;
}

/** What to look for: the words that the archive has; none where it has none of them. */
export function groupsOf({ words }: AskedName): TermGroup[] {
  return words
    .filter(({ word, isKnown }) => isKnown && word.length > 1)
    .map(({ word, terms: known }) => ({
      word,
      alternatives: [...known].map(([term, weight]) => ({ terms: [term], weight })),
    }));
}

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
  const least = Math.min(...matched);
  const isFamily =
    inFamily.some((weight) => weight > 0) && words.some((word) => weightIn(word, given, true) > 0);
  return isFamily || person.family === null || isGivenWhole(words, given) ? least : 0;
}

/** “Jong-un”: a given name of two words. */
function isGivenWhole(words: readonly AskedWord[], given: readonly string[]): boolean {
  return words.every((word) => weightIn(word, given, false) > 0);
}

function weightIn(
  { word, terms: known }: AskedWord,
  names: readonly string[],
  withInitials: boolean,
): number {
  let best = 0;
  for (const name of names) {
    const weight = known.get(termOf(name)) ?? 0;
    if (weight > best) best = weight;
    if (best < INITIAL && withInitials && isInitial(word, name, known)) best = INITIAL;
  }
  return best;
}

/** “W. Clinton” may be William's, and “J. Lew” Jack's. */
function isInitial(word: string, name: string, known: ReadonlyMap<string, number>): boolean {
  if (word.length === 1 && name.length > 1)
    return [name, ...otherForms(name)].some((form) => form.startsWith(word));
  return name.length === 1 && word.length > 1 && [...known.keys()].some((term) => term.startsWith(name));
}

function wordsOf(name: string): readonly string[] {
  const words = nameWords(name);
  const plain = words.filter((word) => !PARTICLES.has(word));
  return plain.length > 0 ? plain : words;
}
