import type { Answer, Answered, Done, Nothing, Refused } from '../answers/answer.ts';
import { texts } from '../catalogue/texts.ts';
import type { Command } from '../desk/command.ts';
import { lineWithChannels } from './channel-names.ts';
import type { Button } from './components.ts';
import type { Look } from './custom-id.ts';
import { currentButton, earlierNote } from './earlier-version.ts';
import { strong } from './emphasis.ts';
import { escapeLine, oneLine, shorten } from './escape.ts';
import { findingLines, noteLine, ownRowLine, rowLine } from './findings.ts';
import { type Budget, LIMITS } from './limits.ts';
import { COLOURS, type Message, type MessageFile } from './message.ts';
import { ARTICLES_BELOW, addArticles, quotedArticles } from './quoted-articles.ts';
import { addQuotations } from './quotes.ts';
import { actionButtons, againButtons, pageButtons, pictureButtons, shareButton } from './reply-buttons.ts';
import { ARTICLE, type Asked, type Head, unaskedHead, writeHead } from './request-line.ts';
import { openSheet, row, type Sheet } from './sheet.ts';
import { originsOf, rangeOf, smallPrint, timeOf } from './small-print.ts';

/** What was asked, and how the reply is to be shown. */
export interface Presentation {
  readonly asked: Asked;
  /** The command's own data; undefined for one that the desk does not know. */
  readonly command: Command | undefined;
  readonly privately: boolean;
  /** Where the pages before began, and last where this one does. */
  readonly trail: readonly number[];
  /** How long the answer took, in milliseconds; absent where nobody measured it. */
  readonly tookMs?: number;
  /** Who shared it, as a line of ours; absent where nobody did. */
  readonly byline?: string;
  /** The picture of what the answer tells. */
  readonly picture?: Picture;
  /** Whether it cannot be asked again from what stands in its head: no other pages, and no sharing. */
  readonly isOnce?: boolean;
  /** A line of ours in place of the request, where nobody has asked. */
  readonly occasion?: string;
}

export interface Picture {
  readonly look: Exclude<Look, 'none'>;
  readonly file: MessageFile;
  /** What it shows, for those who do not see it. */
  readonly alternative: string;
}

/** A reply as Discord shows it, and how many of the answer's quotations it has. */
export interface Rendered {
  readonly message: Message;
  readonly quoted: number;
}

/** What is known of a head once it is written. */
type Written = Omit<Head, 'markdown'>;

/** What stands above the quotations leaves them this much. */
const FOR_QUOTATIONS: Budget = { characters: 1800, bytes: 5400, components: 0 };
/** Kept for the line and the buttons under the quotations. */
const FOOT: Budget = { characters: 160, bytes: 320, components: 1 };
const FOR_ANSWERED: Budget = { ...FOOT, components: 1 + ARTICLES_BELOW + row(LIMITS.buttonsInRow) };
const FOR_NOTHING: Budget = { ...FOOT, components: 1 + ARTICLES_BELOW + row(1) };

/**
 * A reply as Discord shows it. Quotations go in whole, one after another, for as long as they fit; the rest is on
 * the next page. No text of an article, a user or the desk can become markup.
 */
export function render(answer: Answer, shown: Presentation): Message {
  return layOut(answer, shown).message;
}

/** Like `render`, for who has to know what is on the page. */
export function layOut(answer: Answer, shown: Presentation): Rendered {
  const sheet = openSheet();
  const { picture } = shown;
  if (picture !== undefined) sheet.addPicture(picture.file.name, picture.alternative);
  const title = 'title' in answer ? answer.title : '';
  const { markdown, ...written } =
    shown.occasion === undefined
      ? writeHead(shown.asked, shown.command, title, shown.byline)
      : unaskedHead(title, shown.occasion);
  sheet.add(markdown);
  const head = { ...written, readable: written.readable && shown.isOnce !== true };
  const quoted = addAnswer(sheet, answer, head, shown);
  const files = [...(picture === undefined ? [] : [picture.file]), ...filesOf(answer)];
  return { message: sheet.finish(COLOURS[answer.status], shown.privately, files), quoted };
}

/** Whether the quotations of a page tell of enough for a picture. */
export function isPicturable({ moments = [], offset }: Answered, quoted: number): boolean {
  return moments.filter(({ citation }) => citation <= offset + quoted).length >= 2;
}

/** Adds all that stands under the head, and tells how many quotations that were. */
function addAnswer(sheet: Sheet, answer: Answer, head: Written, shown: Presentation): number {
  switch (answer.status) {
    case 'answered':
      return addAnswered(sheet, answer, head, shown);
    case 'nothing':
      return addNothing(sheet, answer, head, shown);
    case 'refused':
      return addRefused(sheet, answer);
    case 'done':
      return addDone(sheet, answer, head, shown);
  }
}

function addAnswered(sheet: Sheet, answer: Answered, head: Written, shown: Presentation): number {
  const { citations, offset, total, groups = [] } = answer;
  sheet.addLines(findingLines(answer), FOR_QUOTATIONS);
  sheet.addLines(answer.rows.map(rowLine), citations.length > 0 ? FOR_QUOTATIONS : FOOT);
  sheet.addLines(answer.notes.map(noteLine), FOR_QUOTATIONS);
  const earlier = citations.find(({ article }) => article.replacedBy !== undefined)?.article;
  if (earlier !== undefined) sheet.add(earlierNote(earlier), FOR_QUOTATIONS);
  const count = addQuotations(sheet, { citations, offset, groups }, forAnswered(answer, shown));
  const quoted = quotedArticles(citations.slice(0, count), offset);
  const end = offset + count;
  const further = head.readable || shown.isOnce || end >= total ? '' : texts.reply.fewerWords;
  sheet.add(
    smallPrint(texts.reply.found, rangeOf(answer, count), originsOf(quoted), timeOf(shown.tookMs), further),
  );
  addArticles(sheet, quoted, shown.asked.command !== ARTICLE);
  sheet.addButtons(doingButtons(answer));
  if (!head.readable) return count;
  const leaf = leafOf(head, shown);
  sheet.addButtons([
    ...pageButtons(answer, end, leaf),
    ...(isPicturable(answer, count) ? pictureButtons(shown.picture?.look ?? 'none', leaf) : []),
    ...shareButtons(head, shown),
  ]);
  return count;
}

/** What can be done beside leafing: what the answer offers, and the version of today of an earlier one. */
function doingButtons({ actions, citations }: Answered): Button[] {
  const earlier = citations.find(({ article }) => article.replacedBy !== undefined)?.article;
  return [...actionButtons(actions), ...(earlier === undefined ? [] : currentButton(earlier))];
}

/** A page that can have a picture has room for it, so that it holds the same quotations with and without. */
function forAnswered(answer: Answered, shown: Presentation): Budget {
  const isOneMore = shown.picture === undefined && (answer.moments ?? []).length >= 2;
  const { length } = doingButtons(answer);
  const more = (isOneMore ? 1 : 0) + (length === 0 ? 0 : row(length));
  return { ...FOR_ANSWERED, components: FOR_ANSWERED.components + more };
}

function addNothing(sheet: Sheet, answer: Nothing, head: Written, shown: Presentation): number {
  sheet.add(strong(answer.text, 300));
  const meant = (answer.didYouMean ?? [])
    .map(oneLine)
    .filter((text) => text !== '')
    .slice(0, LIMITS.buttonsInRow);
  if (meant.length > 0) sheet.add(didYouMean(meant));
  sheet.addButtons(againButtons(shown.asked.command, meant));
  sheet.addLines(answer.notes.map(noteLine), FOR_QUOTATIONS);
  const { citations } = answer;
  if (citations.length > 0) sheet.add(texts.reply.nearest);
  const count = addQuotations(sheet, { citations, offset: 0, groups: [] }, FOR_NOTHING);
  const quoted = quotedArticles(citations.slice(0, count), 0);
  sheet.add(smallPrint(texts.reply.notFound, originsOf(quoted), timeOf(shown.tookMs)));
  addArticles(sheet, quoted, true);
  sheet.addButtons(shareButtons(head, shown));
  return count;
}

function addRefused(sheet: Sheet, answer: Refused): number {
  sheet.add(lineWithChannels(answer.reason, 1000));
  sheet.add(smallPrint(texts.reply.notAnswered));
  return 0;
}

function addDone(sheet: Sheet, answer: Done, head: Written, shown: Presentation): number {
  sheet.addLines(
    answer.text.split('\n').map((line) => lineWithChannels(line, 500)),
    FOOT,
  );
  sheet.addLines(answer.rows.map(ownRowLine), FOOT);
  sheet.addLines(tooLarge(answer), FOOT);
  for (const { name } of filesOf(answer)) sheet.addFile(name);
  sheet.add(smallPrint(texts.reply.aboutBot));
  sheet.addButtons(actionButtons(answer.actions));
  // Asking again what changes something would change it twice.
  if (shown.command?.audience !== 'manage') sheet.addButtons(shareButtons(head, shown));
  return 0;
}

/** The files that go with the message: all of them, or none where Discord would not take them. */
function filesOf(answer: Answer): readonly MessageFile[] {
  const files = answer.status === 'done' ? (answer.files ?? []) : [];
  return bytesOf(files) > LIMITS.files ? [] : files;
}

function tooLarge({ files = [] }: Done): string[] {
  if (bytesOf(files) <= LIMITS.files) return [];
  const names = files.map(({ name }) => name);
  return [escapeLine(texts.reply.tooLarge(names, bytesOf(files), LIMITS.files))];
}

function bytesOf(files: readonly MessageFile[]): number {
  return files.reduce((sum, { data }) => sum + data.length, 0);
}

function didYouMean(meant: readonly string[]): string {
  return texts.reply.didYouMean(meant.map((text) => `“${escapeLine(shorten(text, LIMITS.label))}”`));
}

/** What only the asker sees can be shown to everybody, where the request can be read back from the message. */
function shareButtons(head: Written, shown: Presentation) {
  return shown.privately && head.readable ? [shareButton(leafOf(head, shown))] : [];
}

function leafOf(head: Written, shown: Presentation) {
  return { command: shown.asked.command, titled: head.titled, trail: shown.trail };
}
