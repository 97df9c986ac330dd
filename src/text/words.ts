import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { isStop } from './stop-words.ts';
import type { Term } from './terms.ts';

/** A term with what its meaning hangs on: `loud` is a stop word that counts only for its capitals (“WHO”). */
export interface Word extends Term {
  readonly loud: boolean;
}

const LETTERS = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u00ad\\u200c\\u200d]*';
const APOSTROPHE = "['’ʼ＇]";
const TOKEN = new RegExp(
  [
    // U.S., e.g., U.S.’s
    `\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])(?:\\.(?![\\p{L}\\p{N}]))?(?:${APOSTROPHE}s(?!\\p{L}))?`,
    // 1,000 and 1,000.50
    '\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?!\\p{Nd})(?:\\.\\p{Nd}+)?',
    // 3.5, 2.0.1, 3.5bn
    '\\p{Nd}+(?:\\.\\p{Nd}+)+\\p{L}*',
    // word, Wang’s, S&ED, C++, C#
    `${LETTERS}(?:(?:${APOSTROPHE}|&)${LETTERS})*(?:\\+\\+|#(?!\\p{L}))?`,
  ].join('|'),
  'gu',
);
const HYPHEN = /^[-\u2010\u2011]$/;
const SEGMENTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MOST_PARTS = 4;
const LONGEST_TERM = 64;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text that has no white space, in order; spans count from its start. */
export function wordsOf(chunk: string): Word[] {
  if (/^[A-Za-z0-9]{1,40}$/.test(chunk)) return [plainWord(chunk, chunk.length)];
  if (/^[A-Za-z]{1,40}['’]s$/.test(chunk)) return [plainWord(chunk.slice(0, -2), chunk.length)];
  const words: Word[] = [];
  let parts: Word[] = [];
  let end = 0;
  for (const token of chunk.matchAll(TOKEN)) {
    if (!HYPHEN.test(chunk.slice(end, Math.min(end + 2, token.index)))) {
      pushCompound(words, parts, chunk);
      parts = [];
    }
    const found = wordsOfToken(token[0], token.index);
    for (const word of found) words.push(word);
    if (found.length === 1) parts.push(...found);
    end = token.index + token[0].length;
  }
  pushCompound(words, parts, chunk);
  return words;
}

/** Adds `cybersecur` over the whole of “cyber-security”; not for figures (“2013-07-10”) or long chains. */
function pushCompound(words: Word[], parts: readonly Word[], chunk: string): void {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2 || parts.length > MOST_PARTS) return;
  const spelled = parts.map((part) =>
    fold(withoutEnding(chunk.slice(part.start, part.end)).replaceAll('.', '')),
  );
  const whole = spelled.join('').replaceAll('&', '');
  if (/^\p{N}+$/u.test(whole)) return;
  words.push({
    term: stem(whole).slice(0, LONGEST_TERM),
    start: first.start,
    end: last.end,
    stop: parts.every((part) => part.stop),
    loud: false,
  });
}

function wordsOfToken(token: string, start: number): Word[] {
  if (SEGMENTED.test(token)) return segmentsOf(token, start);
  if (token.includes('&')) return withAmpersand(token, start);
  return [wordOf(token, start)];
}

/** Scripts that are written without spaces, in words by the dictionary of the platform. */
function segmentsOf(token: string, start: number): Word[] {
  const words: Word[] = [];
  // Each segment holds a copy of its whole input, so a long run goes in by pieces.
  for (const piece of token.matchAll(/[\s\S]{1,200}/gu)) {
    for (const part of segmenter.segment(piece[0])) {
      if (part.isWordLike === true) words.push(wordOf(part.segment, start + piece.index + part.index));
    }
  }
  return words;
}

/** “S&ED” and “AT&T” are one word, “Johnson&Johnson” two. */
function withAmpersand(token: string, start: number): Word[] {
  const parts = token.split('&');
  if (parts.every((part) => withoutEnding(part).length <= 3)) return [wordOf(token, start)];
  let at = start;
  return parts.map((part) => {
    const word = wordOf(part, at);
    at += part.length + 1;
    return word;
  });
}

/** As `wordOf`, for letters and digits of ASCII alone: there is nothing to fold, and any ending is off already. */
function plainWord(bare: string, end: number): Word {
  if (bare === 'US' || bare === 'USA') return { term: 'usa', start: 0, end, stop: false, loud: false };
  const term = bare.toLowerCase();
  if (!isStop(term)) return { term: stem(term), start: 0, end, stop: false, loud: false };
  const loud = bare.length > 1 && bare === bare.toUpperCase();
  return { term, start: 0, end, stop: !loud && bare !== 'May', loud };
}

function wordOf(token: string, start: number): Word {
  const bare = withoutEnding(token);
  const term = fold(bare.includes('.') ? withoutDots(bare) : bare.replaceAll(',', ''));
  const span = { start, end: start + token.length };
  if (isAmerica(bare)) return { ...span, term: 'usa', stop: false, loud: false };
  if (!isStop(term)) return { ...span, term: stem(term).slice(0, LONGEST_TERM), stop: false, loud: false };
  const loud = /^\p{Lu}{2,}$/u.test(bare);
  return { ...span, term, stop: !loud && bare !== 'May', loud };
}

const ENDING = new RegExp(`^(.+?)(?:${APOSTROPHE}(?:s|S|ll|LL|d|D|ve|VE|re|RE|m|M)?|[+#]+)$`, 'u');

// Most words have neither, and this tells so sooner.
const HAS_ENDING = new RegExp(`${APOSTROPHE}|[+#]$`);

/** Without “’s”, “’ll” and the like. “1990’s” stays together, and so does “C++”. */
function withoutEnding(token: string): string {
  if (!HAS_ENDING.test(token)) return token;
  const bare = ENDING.exec(token)?.[1];
  if (bare === undefined) return token;
  if (/[+#]$/.test(token)) return bare.length === 1 ? token : bare;
  return /\p{Nd}$/u.test(bare) ? token : bare;
}

/** “U.S.” loses its dots, “3.5” keeps them, grouped figures lose their commas. */
function withoutDots(token: string): string {
  return /^\p{Nd}/u.test(token) ? token.replaceAll(',', '') : token.replaceAll('.', '');
}

/** That of “U.S.A.”. */
const LONGEST_AMERICA = 6;

function isAmerica(token: string): boolean {
  if (token === 'US' || token === 'USA') return true;
  return token.length <= LONGEST_AMERICA && /^u\.s\.?(?:a\.?)?$/i.test(token);
}
