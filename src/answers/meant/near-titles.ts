import type { Archive } from '../../archive/archive.ts';
import { foldName } from '../../archive/filter.ts';
import { createPace } from '../../archive/pace.ts';
import { distance } from '../../archive/spelling.ts';
import type { Scope } from '../../articles/article.ts';
import { isStop } from '../../text/stop-words.ts';
import type { Nothing } from '../answer.ts';
import type { Place } from '../find.ts';

/** A key, which no title looks like. */
const KEY = /^#/;

const MOST = 3;
// Words of a typed title that are looked at.
const MOST_WORDS = 12;
// Titles that are looked at for each of them.
const EACH = 25;
/** Longer ones could not be typed. */
const LONGEST = 300;

/**
 * Titles that somebody may have meant by one that no article has: those that have a word like each of the typed ones, but
 * for a slip of the pen in any of them, best first, at most three.
 */
async function nearTitles(typed: string, archive: Archive, scope: Scope): Promise<string[]> {
  const words = foldName(typed).split(' ').slice(0, MOST_WORDS);
  const telling = words.filter((word) => !isStop(word) && word.length > 1);
  const pace = createPace();
  const near = new Map<string, number>();
  for (const word of telling) {
    if (pace.due()) await pace.pause();
    for (const { text } of await archive.complete('title', word, scope, EACH)) {
      if (text.length > LONGEST || near.has(text)) continue;
      near.set(text, mistakesIn(telling, foldName(text).split(' ')));
    }
  }
  return [...near]
    .filter(([, mistakes]) => Number.isFinite(mistakes))
    .sort(([a, x], [b, y]) => x - y || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([text]) => text);
}

/** What a reply that knows no such title adds to itself: the near titles, or nothing. */
export async function meantTitles(
  typed: string,
  { archive, scope }: Pick<Place, 'archive' | 'scope'>,
): Promise<Pick<Nothing, 'didYouMean'>> {
  const near = KEY.test(typed) ? [] : await nearTitles(typed, archive, scope);
  return near.length === 0 ? {} : { didYouMean: near };
}

/** How many letters of the words are wrong; infinite where a word is like none of the title's. */
function mistakesIn(words: readonly string[], title: readonly string[]): number {
  return words.reduce((sum, word) => sum + Math.min(...title.map((other) => mistakes(word, other))), 0);
}

const LONG = 8;
const SHORTEST = 4;

function mistakes(word: string, other: string): number {
  if (other.startsWith(word)) return 0;
  const far = distance(word, other);
  const most = word.length >= LONG ? 2 : word.length >= SHORTEST ? 1 : 0;
  return far <= most ? far : Number.POSITIVE_INFINITY;
}
