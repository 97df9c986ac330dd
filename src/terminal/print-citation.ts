import type { Citation } from '../answers/answer.ts';
import { describePublished, describeResolved, describeSource } from '../answers/describe.ts';
import type { Article } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import { type Span, slice } from '../text/span.ts';
import { plain, plainLine } from './plain.ts';
import type { Page } from './print.ts';
import { columns, type Word, wordOf, wrap, wrapWords } from './wrap.ts';

/** A numbered quotation with its matches marked, and under it where it stands. */
export function printCitation(citation: Citation, number: number, page: Page): string[] {
  const mark = `[${number}] `;
  const indent = ' '.repeat(mark.length);
  const width = Math.max(20, page.width - mark.length);
  const quote = wrapWords([...quoted(wordsOf(citation, page)), ...resolution(citation)], width);
  const source = wrap(sourceLine(citation), width).map(page.style.faint);
  return [...quote, ...source].map((line, index) => `${index === 0 ? mark : indent}${line}`);
}

/** What was published where, and the place in it, in one line; nothing for a date that is unknown. */
function sourceLine({ article, paragraph }: Citation): string {
  return [
    article.title,
    describeSource(article.source),
    article.published === null ? null : describePublished(article.published),
    texts.terminal.inParagraph(placeOf(article), paragraph),
    article.url,
  ]
    .filter((part) => part !== null && part !== '')
    .map((part) => plainLine(part ?? ''))
    .join(' · ');
}

/** The file, and the line of it where it holds an article a line. */
export function placeOf({ file, line }: Pick<Article, 'file' | 'line'>): string {
  return line === null ? file : texts.terminal.inLine(file, line);
}

/** Whom the quotation means, outside its marks: “He will resign.” [He: Juan Ortega] */
function resolution(citation: Citation): Word[] {
  const words = describeResolved(citation);
  return words === null ? [] : plainLine(words).split(' ').map(wordOf);
}

/** The quotation's words as they stand in the article; the quotation marks go outside them. */
function quoted(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    const before = index === 0 ? '“' : '';
    const after = index === words.length - 1 ? '”' : '';
    return { shown: `${before}${word.shown}${after}`, width: before.length + word.width + after.length };
  });
}

function wordsOf({ article, highlights, ...quote }: Citation, page: Page): Word[] {
  const words: Word[] = [];
  let next = 0;
  for (const match of slice(article.text, quote).matchAll(/\S+/g)) {
    const start = quote.start + match.index;
    const word = { start, end: start + match[0].length };
    // Both are in order, and there may be thousands: a highlight that ends before this word is done with.
    while ((highlights[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next++;
    const here = beginningBefore(word.end, highlights, next);
    if (here.length === 0) words.push(wordOf(plain(match[0])));
    else words.push({ shown: marked(article, word, here, page), width: columns(plain(match[0])) });
  }
  return words;
}

/** The spans from the given one on that begin before a position. */
function beginningBefore(position: number, spans: readonly Span[], from: number): readonly Span[] {
  let to = from;
  while ((spans[to]?.start ?? Number.POSITIVE_INFINITY) < position) to++;
  return spans.slice(from, to);
}

/** A word with the parts that matched marked. */
function marked(article: Article, word: Span, highlights: readonly Span[], page: Page): string {
  let shown = '';
  let at = word.start;
  for (const highlight of highlights) {
    const start = Math.max(at, highlight.start);
    const end = Math.min(word.end, highlight.end);
    shown += plain(article.text.slice(at, start)) + page.style.match(plain(article.text.slice(start, end)));
    at = end;
  }
  return shown + plain(article.text.slice(at, word.end));
}
