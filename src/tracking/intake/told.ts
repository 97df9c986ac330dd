import { hash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';

/** What an article is compared by with another version of it. */
export interface Told {
  readonly hash: string;
  /** Its telling paragraphs, each as it compares. */
  readonly paragraphs: readonly string[];
}

/** How a sentence ends in the scripts that have a sign for it. */
const ENDS = /[.!?…。！？؟।։។](?:["”’»)\]」』]{0,3})$/;
/** “Last updated 10:35.”, “12,345 views”, “5 min read”. */
const COUNTER =
  /^(?:(?:last |first )?(?:updated|published|posted|modified|changed)\b|[\d.,\s]+(?:k |m )?(?:views?|comments?|shares?|likes?|reads?|min(?:ute)?s?(?: read| ago)?|hours? ago)\b)/i;
const LONGEST_COUNTER = 80;

/**
 * What an article tells, so that neither a view counter nor a list of what is most read makes another version of it:
 * its title and the paragraphs that end as a sentence does, by their letters and digits alone. Where most of it does
 * not (a poem, a table), all of it.
 */
export function toldBy({ title, text, paragraphs }: Pick<Article, 'title' | 'text' | 'paragraphs'>): Told {
  const all = paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .map(({ start, end }) => text.slice(start, end));
  const telling = all.filter((words) => ENDS.test(words) && !isCounter(words));
  const isProse = lengthOf(telling) * 2 >= lengthOf(all);
  const plain = (isProse ? telling : all).map(plainWords).filter((words) => words !== '');
  return {
    hash: hash('sha256', [plainWords(title), ...plain].join('\n'), 'hex').slice(0, 32),
    paragraphs: plain,
  };
}

function isCounter(words: string): boolean {
  return words.length <= LONGEST_COUNTER && COUNTER.test(words);
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((length, words) => length + words.length, 0);
}

function plainWords(words: string): string {
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ');
}

/** Whether one is the beginning of the other or less, as a page shows to those who have not paid. */
export function isExcerpt(part: Told, whole: Told): boolean {
  if (lengthOf(part.paragraphs) * 2 > lengthOf(whole.paragraphs)) return false;
  const known = new Set(whole.paragraphs);
  const others = part.paragraphs.filter((words) => !known.has(words));
  // The last paragraph that is shown may be cut.
  return others.length === 0 || (others.length === 1 && isCut(others[0] ?? '', whole));
}

function isCut(words: string, whole: Told): boolean {
  const beginning = words.slice(0, Math.max(20, words.length - 20));
  return whole.paragraphs.some((paragraph) => paragraph.startsWith(beginning));
}
