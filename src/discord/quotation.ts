import type { Article } from '../articles/article.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { escapeInline, isDropped } from './escape.ts';
import { fits, type Room } from './limits.ts';

/** A quotation as Discord shows it, with its quotation marks. */
export interface Shown {
  readonly markdown: string;
  /** Whether all of the span is there. */
  readonly whole: boolean;
}

/** A character of the text (one code point, white space folded) with its emphasis. */
interface Mark {
  readonly character: string;
  readonly bold: boolean;
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * A span of a text inside quotation marks: on one line, escaped, the highlighted parts bold. What does not fit
 * into the room is left off at the end of a word, and an ellipsis outside the quotation marks says so; `more`
 * says so for a span that is itself only a part.
 */
export function quotation(
  text: string,
  span: Span,
  highlights: readonly Span[],
  room: Room,
  more: { readonly before?: boolean; readonly after?: boolean } = {},
): Shown {
  // A mark takes a character at least: what comes after so many cannot fit, and a paragraph may be endless.
  const line = marks(text, span, highlights, Math.max(room.characters, 0) + 1);
  const markdown = quoted(line, more.before ?? false, more.after ?? false);
  if (fits(markdown, room)) return { markdown, whole: true };
  const head = line.slice(0, wordEnd(line, longest(line, room, more)));
  return { markdown: quoted(head, more.before ?? false, true), whole: false };
}

/**
 * A quotation of an article, shortened by whole sentences from its end where it is too long for the room, and
 * inside its first sentence only when not even that one fits.
 */
export function citedQuotation(
  article: Article,
  paragraph: number,
  span: Span,
  highlights: readonly Span[],
  room: Room,
): Shown {
  const shown = quotation(article.text, span, highlights, room);
  if (shown.whole) return shown;
  const sentences = article.paragraphs[paragraph - 1]?.sentences ?? [];
  let kept: Shown | null = null;
  for (const { end } of sentences.filter((sentence) => contains(span, sentence))) {
    const after = end < span.end;
    const shorter = quotation(article.text, { start: span.start, end }, highlights, room, { after });
    if (!shorter.whole) return { ...(kept ?? shorter), whole: false };
    kept = shorter;
  }
  return kept === null ? shown : { ...kept, whole: false };
}

function quoted(line: readonly Mark[], before: boolean, after: boolean): string {
  return `${before ? '… ' : ''}“${emphasised(line)}”${after ? ' …' : ''}`;
}

function emphasised(line: readonly Mark[]): string {
  let markdown = '';
  for (let at = 0; at < line.length; ) {
    const bold = line[at]?.bold ?? false;
    let end = at;
    while (end < line.length && line[end]?.bold === bold) end++;
    const words = escapeInline(joined(line.slice(at, end)));
    markdown += bold ? `**${words}**` : words;
    at = end;
  }
  return markdown;
}

function joined(line: readonly Mark[]): string {
  return line.map((mark) => mark.character).join('');
}

/**
 * The first `most` marks of a span, or one more, in one pass over it and over the highlights, which are in order. A
 * space is bold only between bold neighbours, so that no emphasis starts or ends with one.
 */
function marks(text: string, span: Span, highlights: readonly Span[], most: number): Mark[] {
  const line: Mark[] = [];
  let next = 0;
  const isBold = (character: Span) => {
    while ((highlights[next]?.end ?? Number.POSITIVE_INFINITY) <= character.start) next++;
    const highlight = highlights[next];
    return highlight !== undefined && overlaps(highlight, character);
  };
  // White space since the last mark: how much there is, and how much of it is highlighted.
  let [spaces, boldSpaces] = [0, 0];
  for (let at = span.start; at < span.end && line.length < most; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const bold = isBold({ start: at, end: at + character.length });
    at += character.length;
    if (/\s/.test(character)) {
      spaces++;
      if (bold) boldSpaces++;
    } else if (!isDropped(character) && at <= span.end) {
      const last = line.at(-1);
      if (spaces > 0 && last) {
        line.push({ character: ' ', bold: last.bold && bold && boldSpaces === spaces });
      }
      line.push({ character, bold });
      spaces = boldSpaces = 0;
    }
  }
  return line;
}

/** How many marks fit, ellipsis and quotation marks counted: found by halving, since more marks are never shorter. */
function longest(line: readonly Mark[], room: Room, more: { readonly before?: boolean }): number {
  let low = 0;
  let high = line.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(quoted(line.slice(0, middle), more.before ?? false, true), room)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many characters a word may have that a cut goes around: enough for any, in scripts without spaces too. */
const LONG_WORD = 60;

/** The end of the last whole word in the first `count` marks; `count` where the word there has no beginning. */
function wordEnd(line: readonly Mark[], count: number): number {
  if (count >= line.length || line[count]?.character === ' ') return count;
  const from = Math.max(0, count - LONG_WORD);
  const space = line.slice(from, count).findLastIndex((mark) => mark.character === ' ');
  if (space > 0) return from + space;
  // No space near: a script that does without, whose words the segmenter knows, the cut one being its last.
  const cut = [...WORDS.segment(joined(line.slice(from, count + 1)))].at(-1)?.segment ?? '';
  const left = count + 1 - [...cut].length;
  return left > from ? left : count;
}
