import {
  AFTER_CLOCK,
  ALWAYS_FOLLOWED,
  BEFORE_NUMBER,
  BEFORE_NUMBER_CAPITAL,
  MARKED_NAMES,
  MAYBE_LAST,
  MAYBE_LAST_CAPITAL,
  OPENERS,
} from './abbreviations.ts';

/** Stops of scripts that have no capitals and often no spaces. */
const OTHER_SCRIPT = /[。！？｡．؟۔।॥።]/;
const CLOSERS = /["'”’»›)\]}」』）】》〉]*(?:[ \u00a0\u202f][»›])?/y;
/** Notes that cling to a stop: “[12]”, “[citation needed]”. */
const NOTES = /(?:\[[^[\]\n]{1,40}\])*/y;
const BEFORE_WORD = /[\s"'“‘«‹([{¿¡–—-]*/y;
const WORD = /[\p{L}\p{M}]{1,30}/uy;
const SAID =
  /\p{L}+ (?:\p{L}+ )?(?:said|says|asked|asks|cried|shouted|told|replied|wrote|added|exclaimed)\b/uy;

/**
 * Where the sentence ends whose stop (or run of stops) is `text.slice(at, after)`, its closing quotes, brackets
 * and notes included; false where it goes on. `start` is where the sentence began.
 */
export function sentenceEnd(text: string, at: number, after: number, start: number): number | false {
  const closed = skip(CLOSERS, text, after);
  const end = skip(NOTES, text, closed);
  if (end === text.length) return end;
  if (OTHER_SCRIPT.test(text.charAt(at))) return text.startsWith('と', end) ? false : end;
  if (!isSpace(text.charCodeAt(end))) return missesSpace(text, at, end) ? end : false;
  const next = skip(BEFORE_WORD, text, end);
  if (next === text.length) return end;
  if (isElision(text, at, after)) return false;
  if (isLower(text, next)) return startsLower(text, start, at) ? end : false;
  const stop = text.charAt(at);
  if (stop === '!' || stop === '?') return goesOnAfterMark(text, at, closed > after, next) ? false : end;
  if (after - at > 1 || stop === '…') return end;
  return goesOnAfterDot(text, at, next, start) ? false : end;
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
}

/** “… ended.The next …”: the space is missing, which only a word that opens sentences shows. */
function missesSpace(text: string, at: number, next: number): boolean {
  return /[\p{Ll}\p{Nd})\]”"]/u.test(text.charAt(at - 1)) && isOpener(text, next);
}

/** An ellipsis in brackets, “[…]”, or one with spaces, “. . .”, stands for words in the midst. */
function isElision(text: string, at: number, after: number): boolean {
  const bracket = text.charAt(at - 1);
  return (
    ((bracket === '[' || bracket === '(') && /[\])]/.test(text.charAt(after))) || text.startsWith(' .', after)
  );
}

/** A lower-case letter that is not the start of a name such as “iPhone”. */
function isLower(text: string, at: number): boolean {
  const char = text.charAt(at);
  return /\p{Ll}/u.test(char) && !/\p{Lu}/u.test(text.charAt(at + 1));
}

/** Whether the writer uses no capitals: then a lower-case letter tells nothing, unless after an abbreviation. */
function startsLower(text: string, start: number, at: number): boolean {
  return (
    isLower(text, start) && /\p{Ll}{3}/u.test(text.slice(at - 3, at)) && !isAbbreviation(lastWord(text, at))
  );
}

function isAbbreviation(word: string): boolean {
  return ALWAYS_FOLLOWED.has(word.toLowerCase()) || endsMaybe(word) || isBeforeNumber(word);
}

function endsMaybe(word: string): boolean {
  const lower = word.toLowerCase();
  return MAYBE_LAST.has(lower) || (lower !== word && MAYBE_LAST_CAPITAL.has(lower));
}

function isBeforeNumber(word: string): boolean {
  const lower = word.toLowerCase();
  return BEFORE_NUMBER.has(lower) || (lower !== word && BEFORE_NUMBER_CAPITAL.has(lower));
}

/** The word before a stop without an opening bracket or quote; empty where it is long. */
function lastWord(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 12), at);
  return /(?:^|[\s"'“‘([/–—-])([\p{L}\p{M}\p{Nd}.&]*)$/u.exec(before)?.[1] ?? '';
}

function isOpener(text: string, at: number): boolean {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  return OPENERS.has(word) && /[\s,'’]/.test(text.charAt(at + word.length));
}

function goesOnAfterMark(text: string, at: number, isQuoted: boolean, next: number): boolean {
  if (MARKED_NAMES.has(lastWord(text, at).toLowerCase())) return !isOpener(text, next);
  if (!isQuoted) return false;
  SAID.lastIndex = next;
  return SAID.test(text);
}

function goesOnAfterDot(text: string, at: number, next: number, start: number): boolean {
  const word = lastWord(text, at);
  if (word === '') return false;
  const isDigit = /\p{Nd}/u.test(text.charAt(next));
  if (isListNumber(word) && start + word.length >= at - 1) return true;
  const isClock = /^[ap]\.m$/i.test(word);
  const isInitials = !isClock && /^(?:\p{L}\p{M}?\.)*\p{L}\p{M}?$/u.test(word);
  if (isDigit) return isBeforeNumber(word) || isInitials;
  if (ALWAYS_FOLLOWED.has(word.toLowerCase())) return true;
  if (isClock) return AFTER_CLOCK.test(text.slice(next, next + 24));
  return (isInitials || endsMaybe(word)) && !isOpener(text, next);
}

/** “1.”, “12.”, “IV.” or “B.” where a sentence starts: the number of what follows. */
function isListNumber(word: string): boolean {
  return /^(?:\p{Nd}{1,3}|[ivx]{1,5}|\p{L})$/iu.test(word);
}
