import { fold } from '../text/fold.ts';
import {
  CALENDAR_WORD,
  COUNTRY,
  DEMONYM,
  FUNCTION,
  GIVEN,
  lookUp,
  PLACE,
  ROLE,
  SURNAME,
  WORD,
} from '../text/gazetteer.ts';
import type { Span } from '../text/span.ts';

/** Words that name something: by their capitals, or, where a question has none, by the lists of names. */
export function namesIn(words: string): Span[] {
  if (/\p{Lu}/u.test(words.slice(1))) return capitalised(words);
  return [...words.matchAll(/\p{L}[\p{L}\p{N}'’-]*/gu)]
    .map(([word], index, all) => ({
      start: all[index]?.index ?? 0,
      end: (all[index]?.index ?? 0) + word.length,
      word,
    }))
    .filter(({ word }) => isName(word));
}

/** A word that lists of names hold, and of words do not; or, being long, that no list holds at all. */
function isName(word: string): boolean {
  const flags = lookUp(fold(word.replace(/['’]s?$/u, '')));
  if ((flags & (WORD | FUNCTION | CALENDAR_WORD | ROLE)) !== 0) return false;
  return (flags & (COUNTRY | PLACE | GIVEN | SURNAME | DEMONYM)) !== 0;
}

// In a title-cased or an upper-case question capitals say nothing.
function capitalised(words: string): Span[] {
  const all = [...words.matchAll(/\p{L}[\p{L}\p{N}'’.&-]*/gu)];
  const upper = all.slice(1).filter(([word]) => /^\p{Lu}/u.test(word));
  if (all.length > 3 && upper.length > (all.length - 1) * 0.8) return [];
  return upper.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
