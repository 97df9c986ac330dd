import { fold } from '../../text/fold.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';

/** What may stand between two words of a phrase: see ../phrase.ts. */
const GAP = 3;
/** The longest stop word has ten letters, and may have an apostrophe. */
const LONGEST = 12;
/** Stop words by number. */
const WORDS = [...STOP_WORDS];
const NUMBERS: ReadonlyMap<string, number> = new Map(WORDS.map((word, number) => [word, number]));
const NONE = -1;

/**
 * Neighbouring stop words of a text, each pair once, as `to+be`. No term of an index has a plus between letters, so that
 * they can be looked for beside the terms. Reads letter by letter, and cuts nothing out of the text: with a slice and a
 * look-up for each word it takes three times as long.
 */
export function pairsIn(text: string): string[] {
  const found = new Set<string>();
  let before = NONE;
  let lastEnd = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const end = wordEnd(text, at);
    const word = end - at > LONGEST ? NONE : stopWord(text, at, end);
    if (word !== NONE && before !== NONE && at - lastEnd <= GAP) found.add(pair(before, word));
    before = word;
    lastEnd = end;
    at = end;
  }
  return [...found];
}

/** By both numbers: joined once, and hashed once for all sets of them. */
const pairs: string[] = [];

function pair(before: number, word: number): string {
  const at = before * WORDS.length + word;
  pairs[at] ??= `${WORDS[before]}+${WORDS[word]}`;
  return pairs[at];
}

/** Where the word that begins at a place ends; an apostrophe between letters is a part of it. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) continue;
    if (!isApostrophe(code) || end + 1 >= text.length || !isWordCode(text.charCodeAt(end + 1))) break;
  }
  return end;
}

/** By code unit: 0 where it was not asked yet, 1 for a letter, a mark, a digit or half a pair, 2 for anything else. */
const kinds = new Uint8Array(2 ** 16);

function isWordCode(code: number): boolean {
  const kind = kinds[code];
  return kind === 0 ? kindOf(code) === 1 : kind === 1;
}

function kindOf(code: number): number {
  const isHalf = code >= 0xd800 && code < 0xe000;
  const kind = isHalf || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  kinds[code] = kind;
  return kind;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** The pairs of words that were typed one after the other: a passage with the phrase has all of them. */
export function pairsOf(words: readonly string[]): string[] {
  return pairsIn(words.join(' '));
}

/** Bits of a letter's number in its alphabet. */
const LETTER = 5;

/** The stop words as a tree of letters: for each node and letter the next node, 0 for none. The root is node 1. */
const { nexts, ends } = treeOf(WORDS);

function treeOf(words: readonly string[]): { nexts: Uint16Array; ends: Int16Array } {
  const most = words.join('').length + 2;
  const nexts = new Uint16Array(most << LETTER);
  const ends = new Int16Array(most).fill(NONE);
  let size = 2;
  for (const [number, word] of words.entries()) {
    let node = 1;
    for (const letter of word) {
      const at = (node << LETTER) | (letter.charCodeAt(0) & 31);
      if (nexts[at] === 0) nexts[at] = size++;
      node = nexts[at] ?? 0;
    }
    ends[node] = number;
  }
  return { nexts, ends };
}

/** The number of the stop word that a word is when folded, or `NONE`. */
function stopWord(text: string, start: number, end: number): number {
  let node = 1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isApostrophe(code)) continue;
    if (code > 127) return oddWord(text.slice(start, end));
    // A digit is in no stop word; all else is a letter here.
    if (code < 65) return NONE;
    node = nexts[(node << LETTER) | (code & 31)] ?? 0;
  }
  return ends[node] ?? NONE;
}

/** Words with letters beyond ASCII, asked lately: “thé” is folded as “the”. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

function oddWord(written: string): number {
  const before = known.get(written);
  if (before !== undefined) return before;
  const number = NUMBERS.get(fold(written).replace(/['’]/g, '')) ?? NONE;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, number);
  return number;
}
