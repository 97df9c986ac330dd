import type { Article } from '../../articles/article.ts';
import { contains, slice } from '../../text/span.ts';
import type { Analysed } from '../analysis.ts';
import { mentionsIn } from '../mentions.ts';
import type { Asking } from './asking.ts';

// Log-odds at which a counterpart counts as the word itself.
const AS_GOOD = 2.5;
// Content words of one phrase stand within so many words of each other.
const NEAR = 4;
const NONE = -5;

/** What learned counterparts add to a sentence: the share of the missing words that they stand for, and the best. */
export function bridged(
  sentence: Analysed,
  own: readonly number[],
  { query, bridges, terms }: Asking,
): { readonly share: number; readonly best: number } {
  let held = 0;
  let most = 0;
  for (const [index, { idf }] of query.groups.entries()) {
    const counterparts = bridges[index];
    if (counterparts === undefined || own[index] !== 0) continue;
    let best = 0;
    for (const term of sentence.places.keys()) {
      const odds = counterparts.get(term) ?? 0;
      if (odds > best && !terms.has(term)) best = odds;
    }
    held += idf * Math.min(1, best / AS_GOOD);
    most = Math.max(most, best);
  }
  return { share: query.mass === 0 ? 0 : held / query.mass, best: most };
}

/** The length in words of the longest run of the question that stands in the sentence with a content word in it. */
export function longestRun(sentence: Analysed, { words }: Asking): number {
  let longest = 0;
  for (const [at, { term }] of words.entries()) {
    for (const place of sentence.places.get(term) ?? []) {
      const isInside = at > 0 && sentence.words[place - 1]?.term === words[at - 1]?.term;
      if (!isInside) longest = Math.max(longest, runFrom(at, place, sentence, words));
    }
  }
  return longest;
}

function runFrom(at: number, place: number, sentence: Analysed, words: Asking['words']): number {
  let length = 0;
  let hasContent = false;
  for (;;) {
    const word = words[at + length];
    if (word === undefined || word.term !== sentence.words[place + length]?.term) break;
    hasContent ||= !word.stop;
    length++;
  }
  return hasContent ? length : 0;
}

/** The share, by idf, of the question's neighbouring content words that follow one another closely in the sentence. */
export function orderedPairs(sentence: Analysed, asking: Asking): number {
  return pairsHeld(asking, (first, second) => {
    const seconds = sentence.places.get(second);
    return (
      seconds !== undefined &&
      (sentence.places.get(first) ?? []).some((a) => seconds.some((b) => b > a && b - a <= NEAR))
    );
  });
}

/** The share of these pairs whose words stand in one sentence of a paragraph, wherever. */
export function pairsAnywhere(paragraph: readonly Analysed[], asking: Asking): number {
  return pairsHeld(asking, (first, second) =>
    paragraph.some(({ places }) => places.has(first) && places.has(second)),
  );
}

function pairsHeld({ query, firsts }: Asking, isHeld: (first: string, second: string) => boolean): number {
  let mass = 0;
  let held = 0;
  for (let at = 0; at + 1 < firsts.length; at++) {
    const weight = (query.groups[at]?.idf ?? 0) + (query.groups[at + 1]?.idf ?? 0);
    mass += weight;
    if (isHeld(firsts[at] ?? '', firsts[at + 1] ?? '')) held += weight;
  }
  return mass === 0 ? -1 : held / mass;
}

/** Log-odds of the sentence's best words as answers, of those that the question does not hold. */
export function bestAnswerWords(
  article: Article,
  sentence: Analysed,
  { answers, terms }: Asking,
): { readonly best: number; readonly next: number; readonly shape: number } {
  const { dates } = mentionsIn(article, sentence);
  let best = NONE;
  let next = NONE;
  let bestShape = NONE;
  for (const [at, word] of sentence.words.entries()) {
    if (word.stop || terms.has(word.term)) continue;
    const isDate = dates.some((date) => contains(date, word));
    const shape = answers.shape(slice(article.text, word), at === 0);
    const odds = Math.max(answers.term(word.term) ?? NONE, isDate ? Math.max(answers.date, shape) : shape);
    bestShape = Math.max(bestShape, isDate ? Math.max(answers.date, shape) : shape);
    if (odds > best) {
      next = best;
      best = odds;
    } else next = Math.max(next, odds);
  }
  return { best, next, shape: bestShape };
}
