import type { Archive } from '../../archive/archive.ts';
import { distance } from '../../archive/spelling.ts';
import type { Scope } from '../../articles/article.ts';
import { fold } from '../../text/fold.ts';
import { FUNCTION, lookUp, WORD } from '../../text/gazetteer.ts';
import { slice } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import { type Slip, slipsOf } from '../spelling.ts';

const MOST = 3;
// Passages that are read for how a word is written.
const READ = 3;
const LONG = 8;

/** The words of the articles that somebody may have meant by a misspelt one, nearest first, at most three. */
export async function nearWords(typed: string, archive: Archive, scope: Scope): Promise<string[]> {
  const found = new Map<string, string>();
  for (const slip of (await slipsOf(typed, archive, scope)).slice(0, MOST)) {
    const written = await asWritten(slip, typed, archive, scope);
    if (written !== null) found.set(fold(written), written);
  }
  const far = (word: string) => distance(fold(typed), fold(word));
  return [...found.values()].sort((a, b) => far(a) - far(b)).map((word) => likeIn(typed, word));
}

/** A word as the articles write it, in the form most like what was typed; null where no form is like that. */
async function asWritten(
  { term, word }: Slip,
  typed: string,
  archive: Archive,
  scope: Scope,
): Promise<string | null> {
  const groups = [{ word: term, alternatives: [{ terms: [term], weight: 1 }] }];
  const hits = await archive.search({ groups, scope, limit: READ });
  const found = new Set<string>();
  for (const { article, paragraph } of hits) {
    const span = article.paragraphs[paragraph - 1];
    const text = span === undefined ? '' : `${article.title} ${slice(article.text, span)}`;
    for (const [each] of text.matchAll(/[\p{L}\p{M}]+/gu)) if (stem(fold(each)) === term) found.add(each);
  }
  const far = (each: string) => distance(fold(typed), fold(each));
  const [best] = [...found].sort((a, b) => far(a) - far(b) || Number(a > b) - Number(a < b));
  if (best !== undefined && far(best) <= (typed.length < LONG ? 1 : 2)) return best;
  // “Pages” was meant where the articles have “page”.
  return best !== undefined && word !== null && lookUp(word) !== 0 ? word : null;
}

/** With a capital where one was typed; what is no name, in lower case where none was. */
function likeIn(typed: string, word: string): string {
  if (typed !== typed.toLowerCase()) return word.charAt(0).toUpperCase() + word.slice(1);
  return (lookUp(fold(word)) & (WORD | FUNCTION)) === 0 ? word : word.toLowerCase();
}
