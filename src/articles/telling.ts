import { type Quoted, quotedParts, withoutQuoted } from '../text/quoted.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';
import { type Person, people } from './people.ts';
import type { Named, Telling } from './speaker-phrase.ts';

/** A sentence of an article's body in its place. */
export interface Line extends Telling {
  /** From 1. */
  readonly paragraph: number;
  /** In its paragraph, from 0. */
  readonly index: number;
  /** Whether nothing of it stands outside quotation marks. */
  readonly isQuote: boolean;
  /** The quotations of its paragraph that it has a part of. */
  readonly quotes: readonly Span[];
  /** Whether it holds a part of somebody's name where that person was not found: it may be a brother, or a street. */
  readonly hasNamesake: boolean;
}

/** A paragraph of the body with its sentences; headings, captions and lists tell nothing on. */
export interface Passage {
  readonly lines: readonly Line[];
  /** Whether its last quotation goes on in the next paragraph. */
  readonly open: boolean;
  /** Whether the paragraph before it is the one before it in the text too: no heading stands between. */
  readonly follows: boolean;
}

/** The paragraphs of an article's body with what each sentence tells outside quotation marks. */
export function passagesOf(article: Article): Passage[] {
  const everyone = people(article);
  const named = namedByParagraph(everyone);
  const words = wordsOfNames(everyone);
  let before = 0;
  return article.paragraphs.flatMap((paragraph, at) => {
    if (paragraph.kind === 'caption') return [];
    const follows = before > 0;
    before = paragraph.kind === 'body' ? at + 1 : 0;
    if (paragraph.kind !== 'body') return [];
    const quoted = quotedParts(article.text, paragraph);
    const lines = paragraph.sentences.map((sentence, index) =>
      lineOf(article, sentence, { paragraph: at + 1, index }, quoted, named.get(at + 1) ?? [], words),
    );
    return [{ lines, open: quoted.open, follows }];
  });
}

function namedByParagraph(everyone: readonly Person[]): ReadonlyMap<number, readonly Named[]> {
  const found = new Map<number, Named[]>();
  for (const person of everyone) {
    for (const mention of person.mentions) {
      const list = found.get(mention.paragraph);
      if (list === undefined) found.set(mention.paragraph, [{ ...mention, person }]);
      else list.push({ ...mention, person });
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

function lineOf(
  { text }: Article,
  sentence: Span,
  place: { readonly paragraph: number; readonly index: number },
  { parts }: Quoted,
  named: readonly Named[],
  words: ReadonlySet<string>,
): Line {
  const quotes = parts.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const told = withoutQuoted(text, sentence, quotes);
  const here = named.filter(
    ({ start, end }) =>
      start >= sentence.start &&
      end <= sentence.end &&
      !quotes.some((quote) => start >= quote.start && end <= quote.end),
  );
  return {
    ...place,
    start: sentence.start,
    end: sentence.end,
    told,
    isQuote: quotes.length > 0 && !/\p{L}/u.test(told),
    quotes,
    named: here,
    hasNamesake: holdsNamesake(told, sentence, here, words),
  };
}

/** The words of all the names that an article gives its people. */
export function wordsOfNames(everyone: readonly Person[]): ReadonlySet<string> {
  const names = everyone.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(names.flatMap((name) => name.split(/\s+/u)).filter((word) => /^\p{Lu}\p{L}/u.test(word)));
}

function holdsNamesake(
  told: string,
  { start }: Span,
  named: readonly Named[],
  words: ReadonlySet<string>,
): boolean {
  return [...told.matchAll(/\p{Lu}[\p{L}\p{M}-]+/gu)].some(({ 0: word, index }) => {
    const at = start + index;
    return words.has(word) && !named.some((one) => one.start <= at && at < one.end);
  });
}
