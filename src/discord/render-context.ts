import type { Article } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Button } from './components.ts';
import { articleId, citationId, moveId, type Place, showId } from './custom-id.ts';
import { currentButton, earlierNote } from './earlier-version.ts';
import { small } from './emphasis.ts';
import { escapeLine, shorten } from './escape.ts';
import { LIMITS, minus, type Room, smaller } from './limits.ts';
import { COLOURS, type Message } from './message.ts';
import { isPlace } from './place.ts';
import { quotation } from './quotation.ts';
import { linkTo } from './quoted-articles.ts';
import { openSheet } from './sheet.ts';
import { sourceLine } from './source-line.ts';

const PASSAGE: Room = { characters: 1700, bytes: 4200 };
const NEIGHBOUR: Room = { characters: 600, bytes: 1500 };
const FOOT: Room = { characters: 140, bytes: 240 };
/** Paragraphs that a step goes: the one at the edge stays, so that the reader does not lose the thread. */
const STEP = 2;

/** How a place is looked at. */
export interface View {
  /** The paragraph in the middle, from 1; the quotation's own unless told. */
  readonly at?: number;
  /** Who shared it, as a line of ours: it is shown to everybody then. Absent, only the presser sees it. */
  readonly byline?: string;
}

/**
 * A quotation among its neighbours: three paragraphs, the quotation in bold, each as much as there is room for in whole
 * sentences. Null when the article has no such place (any more).
 */
export function renderContext(article: Article, place: Place, view: View = {}): Message | null {
  if (!isPlace(article, place)) return null;
  const last = article.paragraphs.length;
  const at = Math.min(Math.max(view.at ?? place.paragraph, 1), last);
  const numbers = [at - 1, at, at + 1].filter((number) => number >= 1 && number <= last);
  const sheet = openSheet();
  sheet.add(headOf(article, numbers, view.byline ?? ''));
  for (const number of numbers) sheet.add(`> ${shownParagraph(article, number, at, place, sheet.left)}`);
  const isThere = numbers.includes(place.paragraph);
  sheet.add(`-# ${isThere ? texts.reply.inBold : texts.reply.boldElsewhere(place.paragraph)}`);
  sheet.add(earlierNote(article));
  sheet.addButtons([...buttonsOf(place, at, last, view.byline === undefined), ...currentButton(article)]);
  sheet.addButtons(linkTo({ article, numbers: [] }));
  return sheet.finish(COLOURS.answered, view.byline === undefined);
}

function headOf(article: Article, numbers: readonly number[], byline: string): string {
  const title =
    escapeLine(shorten(article.title, LIMITS.title)) || escapeLine(shorten(article.file, LIMITS.title));
  const pilcrow = `¶${numbers[0]}${numbers.length > 1 ? `–${numbers.at(-1)}` : ''}`;
  return [`### ${title}`, `-# ${sourceLine(article, pilcrow)}`, small(byline, 100)]
    .filter((line) => line !== '')
    .join('\n');
}

/** What everybody sees is not moved about by one of them: a private message has more buttons. */
function buttonsOf(place: Place, at: number, last: number, privately: boolean): Button[] {
  const [before, after] = [Math.max(at - STEP, 1), Math.min(at + STEP, last)];
  const earlier = { label: texts.reply.earlier, id: moveId(place, before) };
  const later = { label: texts.reply.later, id: moveId(place, after) };
  return [
    ...(privately && at > 2 ? [earlier] : []),
    ...(privately && at < last - 1 ? [later] : []),
    { label: texts.reply.wholeArticle, id: articleId(place.key) },
    { label: texts.reply.copyCitation, id: citationId(place) },
    ...(privately ? [{ label: texts.reply.share, id: showId(place, at) }] : []),
  ];
}

/** A paragraph from where it touches the one in the middle, or around the quotation if that is in it. */
function shownParagraph(article: Article, number: number, at: number, place: Place, left: Room): string {
  const paragraph = article.paragraphs[number - 1];
  const sentences = paragraph?.sentences.length ? paragraph.sentences : paragraph ? [paragraph] : [];
  const room = smaller(number === at ? PASSAGE : NEIGHBOUR, minus(left, FOOT));
  if (number === place.paragraph) {
    const first = sentences.findIndex((sentence) => overlaps(sentence, place));
    return around(article.text, sentences, Math.max(first, 0), [place], room);
  }
  return around(article.text, sentences, number < at ? sentences.length - 1 : 0, [], room);
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
