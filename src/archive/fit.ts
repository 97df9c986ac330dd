import { isNearPrefix } from './near-prefix.ts';

/** How well something fits what was typed: 0 best; null where it does not. Both are folded. */
export type Fit = (folded: string) => number | null;

/** What begins so, what has a word that does or has these initials, what has words that begin with each. */
export function plainFit(typed: string): Fit {
  const words = typed.split(' ');
  return (folded) => {
    if (folded.startsWith(typed)) return 0;
    if (folded.includes(` ${typed}`)) return 1;
    if (words.length < 2) return hasInitials(folded, typed) ? 1 : null;
    const spaced = ` ${folded}`;
    return words.every((word) => spaced.includes(` ${word}`)) ? 2 : null;
  };
}

/** “jfk” for “john f kennedy”. */
function hasInitials(folded: string, typed: string): boolean {
  let at = 0;
  for (const letter of typed) {
    if (at < 0 || !folded.startsWith(letter, at === 0 ? 0 : at + 1)) return false;
    at = folded.indexOf(' ', at + 1);
  }
  return at < 0 && typed.length > 1;
}

/**
 * What has the words but for the initials: “J. Kerry” for “John Kerry”, “Joanne Kathleen Rowling” for “JK Rowling”,
 * “John Kennedy” for “John F. Kennedy”.
 */
export function initialsFit(typed: string): Fit {
  const words = typed.split(' ');
  const ways = [words, spelledOut(words), withoutInitials(words)];
  return (folded) => {
    const held = folded.split(' ');
    return ways.some((way) => way.length > 1 && hasEach(held, way, isShortFor)) ? 0 : null;
  };
}

/** More short letters than this are a word. */
const MOST_INITIALS = 3;

/** “jk rowling” as “j k rowling”. */
function spelledOut(words: readonly string[]): string[] {
  return words.flatMap((word) => (word.length <= MOST_INITIALS ? [...word] : [word]));
}

/** The words of more than a letter, where two at least are left. */
function withoutInitials(words: readonly string[]): string[] {
  const long = words.filter((word) => word.length > 1);
  return long.length < words.length && long.length > 1 ? long : [];
}

function isShortFor(held: string, typed: string): boolean {
  return held.startsWith(typed) || (held.length === 1 && typed.startsWith(held));
}

/** Whether each typed word fits a word of its own. */
function hasEach(
  held: readonly string[],
  typed: readonly string[],
  fits: (held: string, typed: string) => boolean,
): boolean {
  const left = [...held];
  // The longest first: a single letter should not take what only they fit.
  return [...typed]
    .sort((a, b) => b.length - a.length)
    .every((word) => {
      const at = left.findIndex((each) => fits(each, word));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
}

/** With fewer letters a mistake makes anything of anything. */
export const SHORTEST_MISTYPED = 3;
/** From so many letters on two words may have a mistake each. */
const LONG = 8;

/** A figure that is one digit off says something else. */
function mayBeMistyped(word: string): boolean {
  return word.length >= SHORTEST_MISTYPED && !/\p{N}/u.test(word);
}

/** What has each typed word but for one mistake in it; fewer mistakes are better, and those behind the first letter. */
export function nearFit(typed: string): Fit {
  const words = typed.split(' ');
  const allowed = typed.length < LONG ? 1 : 2;
  return (folded) => {
    let mistakes = 0;
    let firsts = 0;
    for (const word of words) {
      if (folded.startsWith(word) || folded.includes(` ${word}`)) continue;
      const near = mayBeMistyped(word) ? nearIn(folded, word) : null;
      if (near === null) return null;
      mistakes += word.length === SHORTEST_MISTYPED ? allowed : 1;
      if (near === 'first') firsts++;
    }
    return mistakes > allowed ? null : 2 * mistakes + firsts;
  };
}

/**
 * Whether the mistake must be in the first letter; null where no word begins nearly so. Asked of thousands: makes
 * nothing.
 */
function nearIn(folded: string, word: string): 'first' | 'behind' | null {
  let near: 'first' | null = null;
  for (let start = 0; start >= 0 && folded.length - start >= word.length - 1; ) {
    if (isNearPrefix(folded, start, word)) {
      if (folded.charAt(start) === word.charAt(0)) return 'behind';
      near = 'first';
    }
    const space = folded.indexOf(' ', start);
    start = space < 0 ? -1 : space + 1;
  }
  return near;
}
