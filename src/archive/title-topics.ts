import type { Article } from '../articles/article.ts';
import { fold } from '../text/fold.ts';
import { isStop } from '../text/stop-words.ts';

/** Longer titles are none. */
const MOST_WORDS = 30;
const LONGEST_PHRASE = 3;
const SHORTEST_WORD = 3;
/** Where a word stands so often, one place more tells nothing new. */
const MOST_PLACES = 6;

/**
 * What a title says that its article is about: words, and phrases of up to three, that the article's own text has too,
 * where the words around them show that they are one thing (“the ferry sank”, “on climate change.”). As the text
 * writes them. A headline's verbs are none: the text has them in another form, or not in such a place. About 40 µs an
 * article.
 */
export function titleTopics(article: Article): string[] {
  const body = article.paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n');
  const lower = body.toLowerCase();
  // A few letters change their length with their case: places in one would not be places in the other.
  if (lower.length !== body.length) return [];
  return [...phrasesOf(article.title)]
    .map((phrase) => placeOf(phrase, lower))
    .filter((place) => place !== null)
    .map(({ start, end }) => body.slice(start, end));
}

/** Its words, and its runs of words with no function word or punctuation in them, in lower case. */
function phrasesOf(title: string): Set<string> {
  const found = new Set<string>();
  let run: string[] = [];
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’&-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu) ?? [];
  for (const word of words.slice(0, MOST_WORDS)) {
    if (!/^[\p{L}\p{N}]/u.test(word) || isStop(fold(word))) run = [];
    else run = [...run, word].slice(-LONGEST_PHRASE);
    for (let from = 0; from < run.length; from++) {
      const phrase = run.slice(from).join(' ');
      if (phrase.length >= SHORTEST_WORD && /\p{L}/u.test(phrase)) found.add(phrase);
    }
  }
  return found;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a phrase stands as one thing in a text, both in lower case; null for nowhere. */
export function placeOf(phrase: string, text: string): Place | null {
  const isWord = !phrase.includes(' ');
  let start = text.indexOf(phrase);
  for (let count = 0; start >= 0 && count < MOST_PLACES; count++) {
    const end = start + phrase.length;
    if (isBefore(text.slice(Math.max(0, start - 16), start), isWord) && isBehind(text.slice(end, end + 16))) {
      return { start, end };
    }
    start = text.indexOf(phrase, end);
  }
  return null;
}

const OPENS_THING = new Set(
  'the a an its their his her our my your this that these those of no any some each every'.split(' '),
);

/** Whether a thing may begin behind these words: a word alone only behind “the” and the like; no verb behind “to”. */
function isBefore(left: string, isWord: boolean): boolean {
  const word = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}'’]+)\s+$/u.exec(left)?.[1];
  if (word === undefined) return !isWord && /(?:^|[^\p{L}\p{N}\s-])\s*$/u.test(left);
  if (/['’]s$/u.test(word)) return true;
  return isWord ? OPENS_THING.has(word) : word !== 'to' && isStop(fold(word));
}

/** Whether a thing may end before these words. */
function isBehind(right: string): boolean {
  if (/^['’]s\b/u.test(right)) return true;
  const word = /^\s+([\p{L}\p{N}'’]+)/u.exec(right)?.[1];
  return word === undefined ? !/^[\p{L}\p{M}\p{N}-]/u.test(right) : isStop(fold(word));
}
