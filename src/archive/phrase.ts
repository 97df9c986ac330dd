import { slice } from '../text/span.ts';
import { foldName } from './filter.ts';
import type { Pace } from './pace.ts';
import type { Passage } from './passage-index.ts';

/** A title that is just the words counts for more than any number of them in the text. */
const TITLE_SCORE = 100;

/**
 * Passages for words that no index holds because they are stop words (“The Who”, “to be or not to be”), with
 * scores: those that have them one after the other, and those of an article whose title is made of them. A single
 * word is looked for in titles alone. Reads everything, a few milliseconds for each thousand passages, in slices.
 */
export async function phrasePassages(
  passages: Iterable<[number, Passage]>,
  words: readonly string[],
  admits: ((id: number) => boolean) | null,
  pace: Pace,
): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  const scoreOf = phraseScore(words);
  for (const [id, passage] of passages) {
    if (pace.due()) await pace.pause();
    if (admits !== null && !admits(id)) continue;
    const score = scoreOf(passage);
    if (score > 0) found.set(id, score);
  }
  return found;
}

/** How well a passage has the words one after the other, or its article's title; 0 for not at all. */
export function phraseScore(words: readonly string[]): (passage: Passage) => number {
  const phrase = phraseOf(words);
  const asked = new Set(words.map(foldName));
  return (passage) =>
    (isTitle(passage, asked) ? TITLE_SCORE : 0) + (phrase === null ? 0 : matches(passage, phrase));
}

function phraseOf(words: readonly string[]): RegExp | null {
  if (words.length < 2) return null;
  const body = words.map(patternOf).join('[^\\p{L}\\p{N}]{1,3}');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, 'giu');
}

function patternOf(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/['’]/g, "['’]");
}

function matches({ article, paragraph }: Passage, phrase: RegExp): number {
  const span = article.paragraphs[paragraph - 1];
  return span === undefined ? 0 : (slice(article.text, span).match(phrase)?.length ?? 0);
}

function isTitle({ article }: Passage, asked: ReadonlySet<string>): boolean {
  const words = titleWords(article.title);
  return words !== null && words.size === asked.size && [...words].every((word) => asked.has(word));
}

/** The different words of a title, folded; null for one that is too long to be made of stop words. */
export function titleWords(title: string): ReadonlySet<string> | null {
  return title.length > 64 ? null : new Set(foldName(title).split(' '));
}
