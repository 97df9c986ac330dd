import { contentWords } from '../../articles/title.ts';
import type { Entry } from '../feeds/feed.ts';
import type { Body } from './reading/body.ts';

/** Fewer sentences or words are no article, but an announcement of one. */
const FEWEST_SENTENCES = 2;
const FEWEST_WORDS = 25;
const FEWEST_OF_LINE = 8;
/** What a page shows to those who have not paid is less than this part of what the feed gives. */
const POORER = 0.6;
/** Of the words of an announcement, so many stand in its article. */
const SHARED = 0.2;
/** Or of those of its title, where that has a few. */
const SHARED_OF_TITLE = 0.5;
const FEWEST_OF_TITLE = 3;
/** Fewer words announce nothing that could be compared. */
const FEWEST_ANNOUNCED = 6;
const ANNOUNCED = 600;

/** Whether there is enough to be quoted: a few sentences. */
export function isEnough({ words, paragraphs }: Pick<Body, 'words' | 'paragraphs'>): boolean {
  const sentences = paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  return words >= FEWEST_WORDS && sentences >= FEWEST_SENTENCES;
}

/** Whether there is something to be quoted: a sentence. */
export function isLine({ words }: Pick<Body, 'words'>): boolean {
  return words >= FEWEST_OF_LINE;
}

/** Whether what a feed says is so much more than what the page says that the page cannot be the whole story. */
export function isRicher(said: Body, page: Body): boolean {
  return isEnough(said) && isMuchRicher(said.words, page.words);
}

/** Whether so many words are so many more that the others cannot be all of the same story. */
export function isMuchRicher(words: number, others: number): boolean {
  return others < words * POORER;
}

/**
 * Whether a page is the one that the entry announces, by the words of the announcement: a wall, a login or a list of
 * other stories has few of them. True where it cannot be told, as in scripts without spaces between words.
 */
export function belongs(page: Pick<Body, 'title' | 'text'>, entry: Entry): boolean {
  const announced = `${entry.title ?? ''} ${(entry.summary ?? entry.content ?? '').slice(0, ANNOUNCED)}`;
  if (/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(announced)) return true;
  const words = new Set(contentWords(announced));
  if (words.size < FEWEST_ANNOUNCED) return true;
  const there = new Set(contentWords(`${page.title} ${page.text}`));
  const shares = (among: readonly string[], share: number) =>
    among.filter((word) => there.has(word)).length >= among.length * share;
  const title = contentWords(entry.title ?? '');
  return shares([...words], SHARED) || (title.length >= FEWEST_OF_TITLE && shares(title, SHARED_OF_TITLE));
}
