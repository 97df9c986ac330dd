import { LAST } from './kinds.ts';

/** Words that begin with a prefix, or whose letters behind the first do. */
export interface Range {
  readonly by: 'word' | 'tail';
  readonly prefix: string;
}

/** Behind one letter stand more different ones than this only in scripts where a letter is a word. */
const MOST_LETTERS = 400;

/**
 * The beginnings, of those that there are, of words that begin with `typed` but for one letter that is wrong, missing, too
 * many, or two that changed places (see `isNearPrefix`): a wrong or missing letter may be any that follows what stands
 * before it in some word.
 */
export function nearBeginnings(
  typed: string,
  exists: (range: Range) => boolean,
  next: (after: string) => string | null,
): Range[] {
  const found = new Map<string, Range>();
  const add = (prefix: string, by: Range['by']) => {
    // One that begins with another is in it.
    const isThere = [...found.values()].some((each) => each.by === by && prefix.startsWith(each.prefix));
    if (prefix !== '' && !isThere && exists({ by, prefix })) found.set(`${by} ${prefix}`, { by, prefix });
  };
  const letters = [...typed];
  const joined = (from: number, to?: number) => letters.slice(from, to).join('');
  const last = letters.length - 1;
  // Whatever letter is last: the shortest of them, which many of the others begin with.
  add(joined(0, last), 'word');
  add(typed, 'word');
  add(joined(1), 'tail');
  add(typed, 'tail');
  for (let at = 0; at < last; at++) {
    add(joined(0, at) + joined(at + 1), 'word');
    add(joined(0, at) + letters[at + 1] + letters[at] + joined(at + 2), 'word');
  }
  for (let at = 1; at < last; at++) {
    const before = joined(0, at);
    for (const letter of following(before, next)) {
      add(before + letter + joined(at + 1), 'word');
      add(before + letter + joined(at), 'word');
    }
  }
  return [...found.values()];
}

/** The letters that follow a beginning in some word. */
export function* following(before: string, next: (after: string) => string | null): Iterable<string> {
  let word = next(before);
  for (let count = 0; word?.startsWith(before) && count < MOST_LETTERS; count++) {
    const letter = String.fromCodePoint(word.codePointAt(before.length) ?? 0);
    yield letter;
    word = next(before + letter + LAST);
  }
}
