import { fold } from '../../text/fold.ts';
import { isStop } from '../../text/terms.ts';

/** What may stand between two words of a phrase: see ../phrase.ts. */
const GAP = 3;
/** The longest stop word has nine letters, and may have an apostrophe. */
const LONGEST = 12;

/**
 * Neighbouring stop words of a text, each pair once, as `to+be`. No term of an index has a plus between letters, so that
 * they can be looked for beside the terms. Reads letter by letter: a regular expression takes three times as long.
 */
export function pairsIn(text: string): string[] {
  const found = new Set<string>();
  let before: string | null = null;
  let lastEnd = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isWordCode(text.charCodeAt(at))) continue;
    const end = wordEnd(text, at);
    const word = end - at > LONGEST ? null : stopWord(text.slice(at, end));
    if (word !== null && before !== null && at - lastEnd <= GAP) found.add(`${before}+${word}`);
    before = word;
    lastEnd = end;
    at = end;
  }
  return [...found];
}

/** Where the word that begins at a place ends; an apostrophe between letters is a part of it. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) continue;
    if ((code !== 0x27 && code !== 0x2019) || !isWordCode(text.charCodeAt(end + 1))) break;
  }
  return end;
}

/** By code unit: 0 where it was not asked yet, 1 for a letter, a mark, a digit or half a pair, 2 for anything else. */
const kinds = new Uint8Array(2 ** 16);

function isWordCode(code: number): boolean {
  const kind = kinds[code] ?? 2;
  if (kind !== 0) return kind === 1;
  const made =
    (code >= 0xd800 && code < 0xe000) || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 2;
  kinds[code] = made;
  return made === 1;
}

/** The pairs of words that were typed one after the other: a passage with the phrase has all of them. */
export function pairsOf(words: readonly string[]): string[] {
  return pairsIn(words.join(' '));
}

/** What was asked lately: a text has the same few words again and again. */
const known = new Map<string, string | null>();
const MOST_KNOWN = 20_000;

function stopWord(written: string): string | null {
  const before = known.get(written);
  if (before !== undefined) return before;
  const folded = fold(written);
  const plain = folded.replace(/['’]/g, '');
  const word = isStop(plain) || isStop(folded) ? plain : null;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, word);
  return word;
}
