import { wordSet } from './word-set.ts';

/** A short form with what it stands for, both as written. */
export interface Acronym {
  readonly short: string;
  readonly long: string;
}

/** Words inside a long form that lend it no letter. */
const LINKS = wordSet('a an and at by de del des di du for in la le of on the to und y &');
// More words than this before a bracket belong to another phrase.
const MOST_WORDS = 14;
const BRACKET = /\(([^()]{2,90})\)/g;
const SHORT = /^\p{Lu}[\p{L}&.-]{0,8}\p{Lu}s?\.?$/u;
const BEFORE = /\p{Lu}[\p{Lu}&.-]{1,9}$/u;
const WORD = /[\p{L}\p{N}&][\p{L}\p{N}\p{M}'’.&]*/gu;

/**
 * The short forms that a text explains: “Strategic and Economic Dialogue (S&ED)”, “S&ED (Strategic and Economic
 * Dialogue)”. Each letter must begin a word of the long form, in order, and only links (“and”) may lend none
 * (simplified after Schwartz and Hearst 2003).
 */
export function acronymsIn(text: string): Acronym[] {
  // Most passages have no brackets.
  if (!text.includes('(')) return [];
  const found: Acronym[] = [];
  for (const match of text.matchAll(BRACKET)) {
    const inside = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - 160), match.index).trimEnd();
    const explained = SHORT.test(inside) ? longFormBefore(before, lettersOf(inside)) : null;
    if (explained !== null) found.push({ short: plain(inside), long: explained });
    const short = inside.length > 5 ? (BEFORE.exec(before)?.[0] ?? '') : '';
    if (SHORT.test(short) && longFormBefore(inside, lettersOf(short)) === inside)
      found.push({ short: plain(short), long: inside });
  }
  return found;
}

/** The letters that a short form stands for: of “S&ED” s, e, d; of “MPs” m, p. */
export function lettersOf(short: string): string {
  const capitals = short.match(/\p{Lu}/gu) ?? [];
  return (capitals.length > 1 ? capitals.join('') : short.replace(/[^\p{L}]/gu, '')).toLowerCase();
}

/** What a text ends with that has these letters as its initials; null where it does not. */
function longFormBefore(text: string, letters: string): string | null {
  if (letters.length < 2) return null;
  const words = [...text.matchAll(WORD)].slice(-MOST_WORDS);
  // “Office of Naval Intelligence (ONI)” has no letter of “of”, “prisoner of war (POW)” has.
  return spelledBy(text, words, letters, false) ?? spelledBy(text, words, letters, true);
}

function spelledBy(
  text: string,
  words: readonly RegExpExecArray[],
  letters: string,
  withLinks: boolean,
): string | null {
  let left = letters.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]?.[0].toLowerCase() ?? '';
    const isLink = LINKS.has(word);
    if (word.startsWith(letters.charAt(left - 1)) && (withLinks || !isLink)) left--;
    else if (!isLink) return null;
    if (left > 0) continue;
    const long = text.slice(words[at]?.index).replace(/["'”’]$/u, '');
    return isLongForm(long) ? long : null;
  }
  return null;
}

/** One phrase, of two words at least. */
function isLongForm(long: string): boolean {
  return /\s|-/u.test(long) && !/[.;:!?]\s/u.test(long.replace(/\b\p{Lu}\.\s/gu, ''));
}

const plain = (short: string): string => short.replace(/(?<=\p{Lu})s$/u, '');

const RUN = /[A-Z][a-z]+(?: (?:(?:and|of|the|for|on|in) ){0,2}[A-Z][a-z]+){2,6}/g;

/** The capitalised phrases of a text that may have a short form, of three capitalised words or more. */
export function longForms(text: string): string[] {
  const found = text.match(RUN) ?? [];
  return found.map((run) => run.replace(OPENING, '')).filter((run) => run.split(' ').length > 2);
}

// A capital here says only that a sentence begins.
const OPENING =
  /^(?:(?:A|After|An|And|As|At|Before|But|By|During|For|From|In|On|Since|The|When|With) (?:the )?)+/;

/** The first letters of a phrase but for its links: “imf” of “International Monetary Fund”. */
export function initialsOf(long: string): string {
  let initials = '';
  for (const word of long.toLowerCase().split(/[^\p{L}\p{N}&]+/u)) {
    if (word !== '' && !LINKS.has(word)) initials += word.charAt(0);
  }
  return initials;
}
