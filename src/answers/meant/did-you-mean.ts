import { createPace } from '../../archive/pace.ts';
import { fold } from '../../text/fold.ts';
import { lookUp } from '../../text/gazetteer.ts';
import { contains, overlaps, type Span, slice } from '../../text/span.ts';
import { queryTerms } from '../../text/terms.ts';
import { readTypedName } from '../../text/typed-name.ts';
import type { Place } from '../find.ts';
import { nearNames } from './near-names.ts';
import { nearWords } from './near-words.ts';

/** A part of a text, and what to put in its place. */
export interface Correction extends Span {
  readonly text: string;
}

/** A text with some of its words or names spelled otherwise. */
export interface Corrected {
  readonly words: string;
  /** What was changed, as spans of the text before, in order. */
  readonly corrections: readonly Correction[];
}

const MOST = 3;
// Texts that are tried: each costs as much as a question.
const TRIED = 5;
// Ways to write one word or name anew.
const WAYS = 3;

/**
 * What may have been meant by a text to which nothing was found, at most three whole texts, likeliest first: with names
 * and misspelt words as the articles of this scope spell them, where `finds` finds something then. `names` are the spans
 * that may be people's names. Nothing where each word is spelt right.
 */
export async function didYouMean(
  words: string,
  names: readonly Span[],
  place: Place,
  finds: (corrected: Corrected) => Promise<boolean>,
): Promise<string[]> {
  const doubts = await doubtsIn(words, names, place);
  const pace = createPace();
  const meant: string[] = [];
  let left = TRIED;
  // What leaves a word as it is comes into question only where nothing is found with all of them mended.
  for (const ways of [wholeWays(doubts), doubts.length > 1 ? loneWays(doubts) : []]) {
    for (const corrections of meant.length > 0 ? [] : ways) {
      const text = correct(words, corrections);
      if (left-- === 0 || meant.length === MOST) return meant;
      // Each may take as long as a question: others come in between.
      await pace.pause();
      if (text !== words && !meant.includes(text) && (await finds({ words: text, corrections })))
        meant.push(text);
    }
  }
  return meant;
}

/** A text with corrections made, which lie in it in order. */
export function correct(words: string, corrections: readonly Correction[]): string {
  let from = 0;
  const parts = corrections.flatMap(({ start, end, text }) => {
    const before = words.slice(from, start);
    from = end;
    return [before, text];
  });
  return [...parts, words.slice(from)].join('');
}

/** Words or a name that may be misspelt, with what may have been meant, likeliest first. */
type Doubt = readonly Correction[];

async function doubtsIn(words: string, names: readonly Span[], place: Place): Promise<Doubt[]> {
  const doubts: Doubt[] = [];
  for (const name of names) {
    if (await isOneKnownWord(slice(words, name), place)) continue;
    const near = await nameDoubt(words, name, place);
    if (near.length > 0) doubts.push(near);
  }
  const unknown = await unknownIn(words, place);
  for (const word of unknown) {
    if (doubts.some(([first]) => first !== undefined && overlaps(first, word))) continue;
    const name = names.find((each) => contains(each, word));
    if (name !== undefined && !(await isMendable(words, name, unknown, place))) continue;
    const meant = await wordDoubt(words, word, place);
    if (meant.length > 0) doubts.push(meant);
  }
  return doubts.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

/**
 * Whether a word of a name may be mended by itself: where the articles have all the others, or these may be misspelt too.
 * Of a full name that is nobody's it may not: “Angola Merkel” is nobody either.
 */
async function isMendable(
  words: string,
  name: Span,
  unknown: readonly Span[],
  place: Place,
): Promise<boolean> {
  const others = queryTerms(slice(words, name))
    .map((term) => ({ ...term, start: name.start + term.start, end: name.start + term.end }))
    .filter((term) => !unknown.some((word) => overlaps(word, term)))
    .map(({ term }) => term);
  return (await held(others, place)).length === others.length;
}

/** Those of some index terms that the articles have. */
async function held(terms: readonly string[], { archive, scope }: Place): Promise<string[]> {
  const { terms: known } = await archive.frequencies([...new Set(terms)], scope);
  return terms.filter((term) => (known.get(term) ?? 0) > 0);
}

/** Whether this is one word, which the articles have; of a name of several words each may be known by itself. */
async function isOneKnownWord(name: string, place: Place): Promise<boolean> {
  const terms = queryTerms(name).map(({ term }) => term);
  return terms.length === 1 && (await held(terms, place)).length === 1;
}

async function nameDoubt(words: string, span: Span, place: Place): Promise<Doubt> {
  const typed = readTypedName(slice(words, span));
  if (typed === null) return [];
  const near = await nearNames(typed, place);
  const at = words.lastIndexOf(typed.name, span.end);
  const start = at >= span.start ? at : span.start;
  const end = at >= span.start ? at + typed.name.length : span.end;
  // “Kery’s” is of Kerry.
  const ending = /['’]s?$/u.exec(words.slice(start, end))?.[0] ?? '';
  return near.slice(0, WAYS).map((name) => ({ start, end, text: `${name}${ending}` }));
}

const SHORTEST = 4;

/** The words that no article has and no list of words or names: what is on a list is spelt right. */
async function unknownIn(words: string, place: Place): Promise<Span[]> {
  const terms = queryTerms(words).filter((term) => {
    const word = words.slice(term.start, term.end);
    return word.length >= SHORTEST && /^\p{L}+$/u.test(word) && lookUp(fold(word)) === 0;
  });
  const known = new Set(
    await held(
      terms.map(({ term }) => term),
      place,
    ),
  );
  return terms.filter(({ term }) => !known.has(term));
}

async function wordDoubt(words: string, { start, end }: Span, { archive, scope }: Place): Promise<Doubt> {
  const near = await nearWords(words.slice(start, end), archive, scope);
  return near.map((text) => ({ start, end, text }));
}

/** Everything at its likeliest, then one thing after the other otherwise. */
function wholeWays(doubts: readonly Doubt[]): Correction[][] {
  const first = doubts.flatMap((doubt) => doubt.slice(0, 1));
  const others = doubts.flatMap((doubt, at) => doubt.slice(1).map((other) => first.with(at, other)));
  return first.length === 0 ? [] : [first, ...others];
}

function loneWays(doubts: readonly Doubt[]): Correction[][] {
  return doubts.flatMap((doubt) => doubt.slice(0, 1).map((each) => [each]));
}
