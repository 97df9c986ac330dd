import type { Article } from '../articles/article.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ContextPress } from './custom-id.ts';
import { escapeLine, shorten } from './escape.ts';
import { LIMITS, minus, type Room, smaller } from './limits.ts';
import { COLOURS, type Message, openSheet } from './message.ts';
import { quotation } from './quotation.ts';
import { sourceLine } from './source-line.ts';

const PASSAGE: Room = { characters: 1700, bytes: 4200 };
const NEIGHBOUR: Room = { characters: 600, bytes: 1500 };

/**
 * A quotation among its neighbours: the paragraph before, its own paragraph with the quotation in bold, and the
 * one after, each as much as there is room for in whole sentences. Null when the article has no such place (any
 * more). Only the presser sees it.
 */
export function renderContext(article: Article, place: ContextPress): Message | null {
  const paragraph = article.paragraphs[place.paragraph - 1];
  if (paragraph === undefined || place.start >= place.end) return null;
  if (place.start < paragraph.start || place.end > paragraph.end) return null;
  const numbers = [place.paragraph - 1, place.paragraph, place.paragraph + 1].filter(
    (number) => number >= 1 && number <= article.paragraphs.length,
  );
  const sheet = openSheet();
  const title =
    escapeLine(shorten(article.title, LIMITS.title)) || escapeLine(shorten(article.file, LIMITS.title));
  const pilcrow = `¶${numbers[0]}${numbers.length > 1 ? `–${numbers.at(-1)}` : ''}`;
  sheet.add(`### ${title}\n-# ${sourceLine(article, pilcrow)}`);
  for (const number of numbers) sheet.add(`> ${shownParagraph(article, number, place, sheet.room)}`);
  sheet.add('-# The quotation is in bold.');
  return sheet.finish(COLOURS.answered, true);
}

function shownParagraph(article: Article, number: number, place: ContextPress, left: Room): string {
  const paragraph = article.paragraphs[number - 1];
  const sentences = paragraph?.sentences.length ? paragraph.sentences : paragraph ? [paragraph] : [];
  if (number < place.paragraph) return around(article.text, sentences, sentences.length - 1, [], NEIGHBOUR);
  if (number > place.paragraph) {
    return around(article.text, sentences, 0, [], smaller(NEIGHBOUR, minus(left, FOOT)));
  }
  const first = sentences.findIndex((sentence) => overlaps(sentence, place));
  return around(article.text, sentences, Math.max(first, 0), [place], PASSAGE);
}

/** A sentence with as many whole neighbours as there is room for, one after and one before in turn. */
function around(
  text: string,
  sentences: readonly Span[],
  core: number,
  highlights: readonly Span[],
  room: Room,
): string {
  const shown = (first: number, last: number) => {
    const span = { start: sentences[first]?.start ?? 0, end: sentences[last]?.end ?? 0 };
    return quotation(text, span, highlights, room, { before: first > 0, after: last < sentences.length - 1 });
  };
  let [first, last] = [core, core];
  for (let grown = true; grown; ) {
    grown = false;
    if (last + 1 < sentences.length && shown(first, last + 1).whole) {
      last++;
      grown = true;
    }
    if (first > 0 && shown(first - 1, last).whole) {
      first--;
      grown = true;
    }
  }
  return shown(first, last).markdown;
}

const FOOT: Room = { characters: 60, bytes: 120 };
