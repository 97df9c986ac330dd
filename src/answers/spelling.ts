import type { Archive } from '../archive/archive.ts';
import type { Scope } from '../articles/article.ts';
import { fold } from '../text/fold.ts';
import { lookUp } from '../text/gazetteer.ts';
import { stem } from '../text/stem.ts';

/** A word that may have been meant. */
export interface Guess {
  /** As an index term. */
  readonly term: string;
  /** From 0 to 1; 1 would be the same spelling. */
  readonly similarity: number;
  readonly passages: number;
}

const MOST = 3;
const SHORTEST = 5;
// Two mistakes in a shorter word make another word more often than a misspelt one.
const LONG = 8;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * What a word may have been meant for that the archive does not hold: first the words that are one mistake away (left
 * out, too many, wrong, or two that changed places; the first letter is taken to be right), tried with their endings
 * on, since “hackign” is not near to the stem “hack”; else terms of the index that continue it, or two mistakes away.
 * After P. Norvig, “How to write a spelling corrector” (2007).
 */
export async function guess(word: string, archive: Archive, scope: Scope): Promise<Guess[]> {
  const folded = fold(word);
  // A number that is not there is not there: a similar one says something else.
  if (folded.length < SHORTEST || !/^\p{L}+$/u.test(folded)) return [];
  const near = /^[a-z]{1,24}$/.test(folded) ? await oneMistakeAway(folded, archive, scope) : [];
  return (near.length > 0 ? near : await furtherAway(stem(folded), LONG, archive, scope)).slice(0, MOST);
}

/** In a shorter word only letters that changed places are a slip: any other makes anything of anything. */
const SHORTEST_MISTAKEN = 4;
const SHORTEST_TURNED = 3;

/** A word that may have been meant by a slip of the pen. */
export interface Slip {
  readonly term: string;
  /** A word with that index term that is one mistake away, in lower case; null where it is further. */
  readonly word: string | null;
}

/**
 * What a word may be a slip of, most frequent first, whether or not the archive has the word itself; where it has nothing one
 * mistake away, of a long word what is two mistakes away. For offers, which may be wrong: guesses at shorter words and at
 * their first letter are among them.
 */
export async function slipsOf(word: string, archive: Archive, scope: Scope): Promise<Slip[]> {
  const folded = fold(word);
  if (folded.length < SHORTEST_TURNED || !/^\p{L}+$/u.test(folded)) return [];
  const own = stem(folded);
  const mistaken = folded.length >= SHORTEST_MISTAKEN && /^[a-z]{1,24}$/.test(folded) ? edits(folded) : [];
  const words = new Map<string, string>();
  for (const near of [...turns(folded), ...mistaken]) {
    const term = stem(near);
    const known = words.get(term);
    if (term !== own && (known === undefined || (!isListed(known) && isListed(near)))) words.set(term, near);
  }
  const { terms: known } = await archive.frequencies([...words.keys()], scope);
  const held = [...known].filter(([, passages]) => passages > 0).sort((a, b) => b[1] - a[1]);
  if (held.length > 0) return held.map(([term]) => ({ term, word: words.get(term) ?? null }));
  // An offer may go by the length of the word itself: “baterries” has nine letters, and its stem seven.
  const further = await furtherAway(own, LONG - (folded.length - own.length), archive, scope);
  return further.map(({ term }) => ({ term, word: null }));
}

const isListed = (word: string): boolean => lookUp(word) !== 0;

/** A word with two neighbours that changed places. */
function turns(word: string): string[] {
  return Array.from({ length: Math.min(word.length, LONGEST) - 1 }, (_, at) => {
    const [first = '', second = ''] = word.slice(at);
    return word.slice(0, at) + second + first + word.slice(at + 2);
  });
}

// Longer words are none; what is tried of one grows with its length squared.
const LONGEST = 24;

async function oneMistakeAway(word: string, archive: Archive, scope: Scope): Promise<Guess[]> {
  const terms = [...new Set(edits(word).map(stem))].filter((term) => term.length >= 3);
  const { terms: known } = await archive.frequencies(terms, scope);
  return [...known]
    .filter(([, passages]) => passages > 0)
    .map(([term, passages]) => ({ term, similarity: 1 - 1 / word.length, passages }))
    .sort((a, b) => b.passages - a.passages || (a.term < b.term ? -1 : 1));
}

/** Terms that continue one, or are two mistakes away where it has `long` letters or more. */
async function furtherAway(term: string, long: number, archive: Archive, scope: Scope): Promise<Guess[]> {
  const variants = await archive.variants(term, scope);
  return variants.filter(
    (variant) =>
      variant.term.startsWith(term) ||
      (term.length >= long && variant.term[0] === term[0] && variant.similarity > 0.7),
  );
}

function edits(word: string): string[] {
  const found: string[] = [];
  for (let at = 1; at <= word.length; at++) {
    const before = word.slice(0, at);
    const [next = '', other = ''] = word.slice(at);
    const after = word.slice(at + 1);
    for (const letter of LETTERS) found.push(before + letter + next + after);
    if (next === '') continue;
    found.push(before + after);
    if (other !== '') found.push(before + other + next + after.slice(1));
    for (const letter of LETTERS) found.push(before + letter + after);
  }
  return found;
}
