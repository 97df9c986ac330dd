import type { Alternative, Archive, Frequencies, TermGroup } from '../archive/archive.ts';
import type { Scope } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import { fold } from '../text/fold.ts';
import { lookUp, WORD } from '../text/gazetteer.ts';
import { otherForms } from '../text/nicknames.ts';
import { indexTerms, type Term } from '../text/terms.ts';
import { Wanted } from '../text/wanted.ts';
import { derivedFrom } from './derived.ts';
import { LIGHT, LIGHT_WEIGHT } from './light.ts';
import { spelledOut } from './office.ts';
import { otherNames } from './other-names.ts';
import { type Guess, guess } from './spelling.ts';

/** A word of the question, the ways to match it, and what it weighs. */
export interface WeightedGroup extends TermGroup {
  /** Where the word stands in the question. */
  readonly start: number;
  readonly end: number;
  /** Inverse document frequency, Robertson and Spärck Jones' with BM25's smoothing; never negative; less for a light word. */
  readonly idf: number;
  /** Whether the archive holds the word as it was typed (stemmed), or as a compound. */
  readonly known: boolean;
}

export interface Query {
  readonly groups: readonly WeightedGroup[];
  /** Sum of the groups' idf. */
  readonly mass: number;
  /** What was guessed about the spelling, as sentences. */
  readonly notes: readonly string[];
  /** The terms of all alternatives. */
  readonly wanted: Wanted;
}

// A part of a compound shorter than this is more often a syllable than a word.
const SHORTEST_FIRST = 3;
const SHORTEST_LAST = 4;
// “Founder” for “founded”, “Jacob” for “Jack” is nearly the word itself.
const RELATED = 0.8;
// A spelling guess weighs less than the word itself, by how far it is from it.
const GUESS = 0.8;

/**
 * Turns the terms of a question into groups of alternatives: the term itself, the compound that it makes with its
 * neighbour (`cyber security` → `cybersecurity`), its parts (`cybersecurity` → `cyber security`), and, only for a
 * word that the archive does not hold, words that are spelled like it.
 */
export async function buildQuery(
  terms: readonly Term[],
  words: string,
  archive: Archive,
  scope: Scope,
): Promise<Query> {
  const single = distinct(terms.filter((term) => !isCompound(term, terms)));
  const joins = joinsOf(single, words);
  const splits = new Map(single.map((term) => [term, splitsOf(words.slice(term.start, term.end))]));
  const named = new Map<Term, Alternative[]>();
  for (const term of single) named.set(term, await otherNames(words, term, archive, scope));
  const asked = [
    ...single.map((term) => term.term),
    ...[...named.values()].flat().flatMap((each) => each.terms),
    ...[...joins.values()].flat(),
    ...[...splits.values()].flat(2),
    ...single.flatMap((term) => indexTerms(spelledOut(words.slice(term.start, term.end)))),
    ...single.flatMap((term) => [...derivedFrom(term.term), ...nicknamesOf(term, words)]),
  ];
  const frequencies = await archive.frequencies([...new Set(asked)], scope);
  const groups: WeightedGroup[] = [];
  const notes: string[] = [];
  for (const term of single) {
    const known = count(frequencies, term.term) > 0;
    const compounds = compoundsOf(joins.get(term) ?? [], splits.get(term) ?? [], frequencies, known);
    const word = words.slice(term.start, term.end);
    const guesses = known || compounds.length > 0 ? [] : await guess(word, archive, scope);
    if (guesses.length > 0) notes.push(texts.answers.guessedSpelling(word));
    const own: Alternative = { terms: [term.term], weight: 1 };
    const isKnown = (each: string) => count(frequencies, each) > 0;
    const derived = [...derivedFrom(term.term), ...nicknamesOf(term, words)].filter(isKnown).map(asRelated);
    const spelled = [...officesOf(word), ...(named.get(term) ?? [])];
    const alternatives = [own, ...spelled, ...compounds, ...derived, ...guesses.map(asAlternative)];
    const passages = Math.max(
      ...alternatives.map((each) => Math.min(...each.terms.map((one) => count(frequencies, one)))),
      ...guesses.map(({ passages }) => passages),
    );
    groups.push({
      word,
      start: term.start,
      end: term.end,
      alternatives,
      idf: idf(passages, frequencies.passages) * (LIGHT.has(term.term) ? LIGHT_WEIGHT : 1),
      known: known || compounds.length > 0,
    });
  }
  return queryOf(groups, notes);
}

/** What is asked for, by its groups. */
export function queryOf(groups: readonly WeightedGroup[], notes: readonly string[] = []): Query {
  const terms = groups.flatMap(({ alternatives }) => alternatives.flatMap((each) => each.terms));
  return {
    groups,
    mass: groups.reduce((sum, group) => sum + group.idf, 0),
    notes,
    wanted: new Wanted(terms),
  };
}

/** Inverse document frequency: how much it tells that a passage holds a term which `held` of `passages` hold. */
export function idf(held: number, passages: number): number {
  return Math.log(1 + (passages - held + 0.5) / (held + 0.5));
}

function count(frequencies: Frequencies, term: string): number {
  return frequencies.terms.get(term) ?? 0;
}

/** “CEO” is also found as “chief executive”. */
function officesOf(word: string): Alternative[] {
  const spelled = spelledOut(word);
  return spelled === word ? [] : [{ terms: indexTerms(spelled), weight: 1 }];
}

function asRelated(term: string): Alternative {
  return { terms: [term], weight: RELATED };
}

/** Index terms of the other forms of a given name, which is told from a word by its capital or its neighbours' lack of one. */
function nicknamesOf(term: Term, words: string): string[] {
  const word = words.slice(term.start, term.end);
  const isName = /^\p{Lu}/u.test(word) || !/\p{Lu}/u.test(words);
  return isName ? otherForms(fold(word)).flatMap(indexTerms) : [];
}

function asAlternative({ term, similarity }: Guess): Alternative {
  return { terms: [term], weight: GUESS * similarity };
}

/** A hyphenated word stands in the terms as its parts and as a whole: the parts carry the group. */
function isCompound(term: Term, terms: readonly Term[]): boolean {
  return terms.some(
    (other) =>
      other !== term &&
      other.start >= term.start &&
      other.end <= term.end &&
      other.end - other.start < term.end - term.start,
  );
}

function distinct(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter((term) => !seen.has(term.term) && seen.add(term.term) !== undefined);
}

/** For each term, the compounds that it makes with a neighbour which is parted from it by a space or a hyphen alone. */
function joinsOf(terms: readonly Term[], words: string): Map<Term, string[]> {
  const joins = new Map<Term, string[]>();
  for (const [index, term] of terms.entries()) {
    const next = terms[index + 1];
    if (next === undefined || !/^[\s\u2010\u2011-]+$/u.test(words.slice(term.end, next.start))) continue;
    const [joined] = indexTerms(words.slice(term.start, term.end) + words.slice(next.start, next.end));
    if (joined === undefined) continue;
    for (const part of [term, next]) joins.set(part, [...(joins.get(part) ?? []), joined]);
  }
  return joins;
}

/** Every way to part a word in two, the second a word of the lists, as index terms: cyber + security, not milit + ary. */
function splitsOf(word: string): [string, string][] {
  if (word.length < SHORTEST_FIRST + SHORTEST_LAST || !/^\p{L}+$/u.test(word)) return [];
  const splits: [string, string][] = [];
  for (let at = SHORTEST_FIRST; at <= word.length - SHORTEST_LAST; at++) {
    if ((lookUp(fold(word.slice(at))) & WORD) === 0) continue;
    const [first, ...more] = indexTerms(word.slice(0, at));
    const [second, ...others] = indexTerms(word.slice(at));
    if (first !== undefined && second !== undefined && more.length + others.length === 0)
      splits.push([first, second]);
  }
  return splits;
}

function compoundsOf(
  joins: readonly string[],
  splits: readonly (readonly [string, string])[],
  frequencies: Frequencies,
  known: boolean,
): Alternative[] {
  const joined = joins
    .filter((term) => count(frequencies, term) > 0)
    .map((term) => ({ terms: [term], weight: 1 }));
  const parted = splits
    .filter((parts) => parts.every((part) => count(frequencies, part) > 0))
    // Known as one word, its parts are more likely chance (`carpet`, car + pet).
    .map((parts) => ({ terms: [...parts], weight: known ? 0.5 : 0.9 }));
  return [...joined, ...parted];
}
