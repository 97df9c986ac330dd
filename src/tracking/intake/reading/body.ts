import type { Article } from '../../../articles/article.ts';

/** Something that articles are to be read from. */
export type Job =
  /** A page with the charset that its server claims. */
  | { readonly kind: 'page'; readonly bytes: Uint8Array; readonly charset: string | null }
  /** What a feed says of an article: markup, or plain text. */
  | { readonly kind: 'markup' | 'text'; readonly words: string }
  /** `isOwn` where it is the operator's own, and all that is read at a start is read of it too. */
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly name: string; readonly isOwn?: boolean };

/** An article before it is known whose it is, and which. */
export interface Body
  extends Pick<
    Article,
    'title' | 'source' | 'published' | 'url' | 'author' | 'language' | 'found' | 'text' | 'paragraphs'
  > {
  /** Where it comes from a file: its own id or one made from the name, and its line. */
  readonly id: string;
  readonly line: number | null;
  /** Words in its kept paragraphs. */
  readonly words: number;
}

export interface Read {
  readonly bodies: readonly Body[];
  /** Why something in it could not be read. */
  readonly skipped: readonly string[];
}

/** Characters of a title or a name. */
const LONGEST_NAME = 500;

/** A name without end is an accident, or meant to do harm. */
export function short(words: string | null): string | null {
  if (words === null || words.length <= LONGEST_NAME) return words;
  return `${words.slice(0, LONGEST_NAME).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Words of the kept paragraphs, headings left out; a Chinese or Japanese character is one. */
export function wordsIn({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): number {
  return paragraphs
    .filter(({ kind }) => kind !== 'heading')
    .reduce((words, { start, end }) => words + countWords(text.slice(start, end)), 0);
}

function countWords(words: string): number {
  return words.match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}]+/gu)?.length ?? 0;
}
