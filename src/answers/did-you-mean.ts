import type { Archive } from '../archive/archive.ts';
import { createPace } from '../archive/pace.ts';
import { distance } from '../archive/spelling.ts';
import type { Scope } from '../articles/article.ts';
import { fold } from '../text/fold.ts';
import { FUNCTION, lookUp, WORD } from '../text/gazetteer.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';
import { stem } from '../text/stem.ts';
import { queryTerms } from '../text/terms.ts';
import { readTypedName } from '../text/typed-name.ts';
import type { Place } from './find.ts';
import { nearNames } from './near-names.ts';
import { slipsOf } from './spelling.ts';

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
const TRIED = 4;
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
  const unknown = await unknownIn(words, place.archive, place.scope);
  for (const word of unknown) {
    const isKnown = doubts.some(([first]) => first !== undefined && overlaps(first, word));
    const name = names.find((each) => contains(each, word));
    // Of a full name that is nobody's a word alone is not mended: “Angola Merkel” is nobody either.
    if (isKnown || (name !== undefined && name.end - name.start > word.end - word.start)) continue;
    const meant = await wordDoubt(words, word, place);
    if (meant.length > 0) doubts.push(meant);
  }
  return doubts.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

/** Whether this is one word, which the articles have; of a name of several words each may be known by itself. */
async function isOneKnownWord(name: string, { archive, scope }: Place): Promise<boolean> {
  const terms = queryTerms(name).map(({ term }) => term);
  if (terms.length !== 1) return false;
  const { terms: held } = await archive.frequencies(terms, scope);
  return [...held.values()].some((passages) => passages > 0);
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
async function unknownIn(words: string, archive: Archive, scope: Scope): Promise<Span[]> {
  const terms = queryTerms(words).filter((term) => {
    const word = words.slice(term.start, term.end);
    return word.length >= SHORTEST && /^\p{L}+$/u.test(word) && lookUp(fold(word)) === 0;
  });
  const { terms: held } = await archive.frequencies([...new Set(terms.map(({ term }) => term))], scope);
  return terms.filter(({ term }) => (held.get(term) ?? 0) === 0);
}

async function wordDoubt(words: string, span: Span, { archive, scope }: Place): Promise<Doubt> {
  const word = slice(words, span);
  const found = new Map<string, string>();
  for (const term of (await slipsOf(word, archive, scope)).slice(0, WAYS)) {
    const written = await asWritten(term, word, archive, scope);
    if (written !== null) found.set(fold(written), written);
  }
  return [...found.values()]
    .sort((a, b) => distance(fold(word), fold(a)) - distance(fold(word), fold(b)))
    .map((text) => ({ start: span.start, end: span.end, text: likeIn(word, text) }));
}

// Passages that are read for how a word is written.
const READ = 3;

/** A word of the articles of which this is the index term, the one most like what was typed; null where none is like it. */
async function asWritten(
  term: string,
  typed: string,
  archive: Archive,
  scope: Scope,
): Promise<string | null> {
  const groups = [{ word: term, alternatives: [{ terms: [term], weight: 1 }] }];
  const hits = await archive.search({ groups, scope, limit: READ });
  const found = new Set<string>();
  for (const { article, paragraph } of hits) {
    const span = article.paragraphs[paragraph - 1];
    const text = span === undefined ? '' : `${article.title} ${slice(article.text, span)}`;
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (stem(fold(word)) === term) found.add(word);
  }
  const far = (word: string) => distance(fold(typed), fold(word));
  const [best] = [...found].sort((a, b) => far(a) - far(b) || Number(a > b) - Number(a < b));
  return best !== undefined && far(best) <= (typed.length < LONG ? 1 : 2) ? best : null;
}

const LONG = 8;

/** With a capital where one was typed; a word that the articles have in lower case without one. */
function likeIn(typed: string, text: string): string {
  if (typed === typed.toLowerCase())
    return (lookUp(fold(text)) & (WORD | FUNCTION)) === 0 ? text : text.toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
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
