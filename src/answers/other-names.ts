import type { Alternative, Archive } from '../archive/archive.ts';
import type { Scope } from '../articles/article.ts';
import { fold } from '../text/fold.ts';
import { lookUp, WORD } from '../text/gazetteer.ts';
import { peopleOfCountry } from '../text/peoples.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { indexTerms, terms } from '../text/terms.ts';

// What a passage explains is the thing itself; a phrase that only has the letters is most likely it.
const STATED = 0.95;
const SPELLED = 0.75;
// Short forms of two letters have too many phrases.
const SHORTEST_SPELLED = 3;

// “Spain's fleet” and “the Spanish fleet”.
const PEOPLE = 0.7;

/**
 * Other ways to match a word of a question: “S&ED” also as “Strategic and Economic Dialogue”, as far as the archive
 * explains it, and each word of that name also as “S&ED”; “Spain” also as “Spanish”. None for most words.
 */
export async function otherNames(
  words: string,
  span: Span,
  archive: Archive,
  scope: Scope,
): Promise<Alternative[]> {
  const [long, short] = [await longForms(slice(words, span), archive, scope), namesAround(words, span)];
  const shortened = await Promise.all(short.map((name) => shortForms(name, archive, scope)));
  return [...long, ...shortened.flat(), ...peopleOf(slice(words, span))];
}

function peopleOf(word: string): Alternative[] {
  const key = terms(word)[0]?.term === 'usa' ? 'usa' : fold(word);
  // “Turkey” is a country, “turkey” is none.
  if (word === word.toLowerCase() && (lookUp(key) & WORD) !== 0) return [];
  return peopleOfCountry(key).map((people) => ({ terms: indexTerms(people), weight: PEOPLE }));
}

async function longForms(word: string, archive: Archive, scope: Scope): Promise<Alternative[]> {
  if (!mayBeShort(word)) return [];
  const expansions = await archive.expansions(word, scope);
  return expansions
    .filter(({ isStated }) => isStated || isSurelyShort(word))
    .map(({ text, isStated }) => ({ terms: indexTerms(text), weight: isStated ? STATED : SPELLED }))
    .filter(({ terms }) => terms.length > 1);
}

/** A few letters; in lower case none that are a word of their own: “aid”. */
function mayBeShort(word: string): boolean {
  if (word.length < 2 || word.length > 10 || !/^[\p{L}&.]+$/u.test(word)) return false;
  return word !== word.toLowerCase() || (lookUp(fold(word)) & WORD) === 0;
}

function isSurelyShort(word: string): boolean {
  return word.length >= SHORTEST_SPELLED && /^[\p{Lu}&.]+$/u.test(word);
}

const NAME =
  /\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:(?:and|of|the|for|on|in|&)\s+){0,2}\p{Lu}[\p{L}\p{M}'’-]*){1,6}/gu;

/** The capitalised phrases of a question that hold a word. */
function namesAround(words: string, span: Span): string[] {
  return [...words.matchAll(NAME)]
    .filter(({ 0: name, index }) => contains({ start: index, end: index + name.length }, span))
    .map(([name]) => name);
}

async function shortForms(name: string, archive: Archive, scope: Scope): Promise<Alternative[]> {
  const expansions = await archive.expansions(name, scope);
  return expansions
    .filter(({ isStated }) => isStated)
    .map(({ text }) => ({ terms: indexTerms(text), weight: STATED }))
    .filter(({ terms }) => terms.length === 1);
}
