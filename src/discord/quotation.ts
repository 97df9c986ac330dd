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

/** No room of a message holds more of a text than this, so nothing beyond is looked at. */
const LONGEST = 8000;

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
  const all = marks(text, span, highlights);
  const whole = all.length < LONGEST;
  const complete = quoted(all, more.before ?? false, more.after ?? false);
  if (whole && fits(complete, room)) return { markdown: complete, whole };
  const head = quoted(all.slice(0, wordEnd(all, longest(all, room, more))), more.before ?? false, true);
  return { markdown: head, whole: false };
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
  const within = sentencesOf(article, paragraph).filter((sentence) => contains(span, sentence));
  for (const last of within.slice(0, -1).reverse()) {
    const shorter = quotation(article.text, { start: span.start, end: last.end }, highlights, room, {
      after: true,
    });
    if (shorter.whole) return { ...shorter, whole: false };
  }
  const end = within[0]?.end ?? span.end;
  const first = quotation(article.text, { start: span.start, end }, highlights, room, {
    after: end < span.end,
  });
  return { ...first, whole: false };
}

/** The sentences of a kept paragraph, counted from 1; none when there is no such paragraph. */
export function sentencesOf(article: Article, paragraph: number): readonly Span[] {
  return article.paragraphs[paragraph - 1]?.sentences ?? [];
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

/** One pass over the span and the highlights, which are in order: a space is bold only between bold neighbours, so that no emphasis starts with one. */
function marks(text: string, span: Span, highlights: readonly Span[]): Mark[] {
  const line: Mark[] = [];
  let next = 0;
  const isBold = (character: Span) => {
    while ((highlights[next]?.end ?? Number.POSITIVE_INFINITY) <= character.start) next++;
    const highlight = highlights[next];
    return highlight !== undefined && overlaps(highlight, character);
  };
  // The white space since the last mark: whether all of it is highlighted.
  let space: boolean[] = [];
  for (let at = span.start; at < span.end && line.length < LONGEST; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const bold = isBold({ start: at, end: at + character.length });
    at += character.length;
    if (/\s/.test(character)) space.push(bold);
    else if (!isDropped(character) && at <= span.end) {
      const last = line.at(-1);
      if (space.length > 0 && last) {
        line.push({ character: ' ', bold: last.bold && bold && space.every(Boolean) });
      }
      line.push({ character, bold });
      space = [];
    }
  }
  return line;
}

/** How many marks fit, ellipsis and quotation marks counted: found by halving, since more marks are never shorter. */
function longest(line: readonly Mark[], room: Room, more: { readonly before?: boolean }): number {
  let low = 0;
  let high = Math.min(line.length, Math.max(room.characters, 0));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(quoted(line.slice(0, middle), more.before ?? false, true), room)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The end of the last whole word in the first `count` marks; where no word ends (or none for long), `count`. */
function wordEnd(line: readonly Mark[], count: number): number {
  if (count >= line.length || line[count]?.character === ' ') return count;
  for (let at = count - 1; at > count / 2; at--) if (line[at]?.character === ' ') return at;
  const head = joined(line.slice(0, count + 1));
  const last = [...WORDS.segment(head)].at(-1)?.segment ?? '';
  const left = count + 1 - [...last].length;
  return left > count / 2 ? left : count;
}
