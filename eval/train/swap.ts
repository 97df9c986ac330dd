import type { Article } from '../../src/articles/article.ts';
import { type NameMention, names } from '../../src/text/names.ts';
import { slice } from '../../src/text/span.ts';

/**
 * A question with one of its names replaced by another of the same kind that the same title's other cuttings have: it
 * reads as well, and what answered it answers it no more. Null where it has no name, or none to put in its place.
 */
export function swapName(question: string, others: readonly Article[], next: () => number): string | null {
  const own = namesIn(question);
  const swapped = own[Math.floor(next() * own.length)];
  if (swapped === undefined) return null;
  const known = question.toLowerCase();
  const strangers = others
    .flatMap((article) =>
      article.paragraphs
        .flatMap(({ sentences }) => sentences)
        .flatMap((sentence) => names(article.text, sentence))
        .filter(({ kind }) => kind === swapped.kind)
        .map((name) => slice(article.text, name)),
    )
    .filter((name) => name.split(/\s+/u).every((word) => !known.includes(word.toLowerCase())));
  const stranger = strangers[Math.floor(next() * strangers.length)];
  if (stranger === undefined) return null;
  return question.slice(0, swapped.start) + stranger + question.slice(swapped.end);
}

/** The names of a question but for its first word, whose capital says nothing. */
function namesIn(question: string): NameMention[] {
  return names(question, { start: 0, end: question.length }).filter(({ start }) => start > 0);
}
