import type { Answer, Answered, Done, Nothing, Refused } from '../answers/answer.ts';
import type { Command } from '../desk/command.ts';
import { pageId } from './custom-id.ts';
import { escapeLine, shorten } from './escape.ts';
import { findingLines, noteLine, rowLine, strong } from './findings.ts';
import type { Room } from './limits.ts';
import { type Button, COLOURS, type Message, openSheet, type Sheet } from './message.ts';
import { addQuotations, contextButtons } from './quotes.ts';
import { type Asked, type Head, writeHead } from './request-line.ts';

/** What was asked, and how the reply is to be shown. */
export interface Presentation {
  readonly asked: Asked;
  /** The command's own data; undefined for one that the desk does not know. */
  readonly command: Command | undefined;
  readonly privately: boolean;
  /** Where the pages before began, and last where this one does. */
  readonly trail: readonly number[];
}

/** What stands above the quotations leaves them this much. */
const FOR_QUOTATIONS: Room = { characters: 1800, bytes: 5400 };
const FOR_THE_FOOT: Room = { characters: 120, bytes: 240 };

/**
 * A reply as Discord shows it. Quotations go in whole, one after another, for as long as they fit; the rest is on
 * the next page. No text of an article, a user or the desk can become markup.
 */
export function render(answer: Answer, shown: Presentation): Message {
  const sheet = openSheet();
  const head = writeHead(shown.asked, shown.command, 'title' in answer ? answer.title : '');
  sheet.add(head.markdown);
  switch (answer.status) {
    case 'answered':
      addAnswered(sheet, answer, head, shown);
      break;
    case 'nothing':
      addNothing(sheet, answer);
      break;
    case 'refused':
      addRefused(sheet, answer);
      break;
    case 'done':
      addDone(sheet, answer);
      break;
  }
  return sheet.finish(COLOURS[answer.status], shown.privately);
}

function addAnswered(sheet: Sheet, answer: Answered, head: Head, shown: Presentation): void {
  sheet.addLines(findingLines(answer), FOR_QUOTATIONS);
  sheet.addLines(answer.rows.map(rowLine), answer.citations.length > 0 ? FOR_QUOTATIONS : FOR_THE_FOOT);
  sheet.addLines(answer.notes.map(noteLine), FOR_QUOTATIONS);
  const count = addQuotations(sheet, answer.citations, answer.offset);
  const end = answer.offset + count;
  const further = head.readable || end >= answer.total ? [] : ['ask with fewer words to see the rest'];
  sheet.add(`-# ${['Found in the articles', ...range(answer, count), ...further].join(' · ')}`);
  sheet.addButtons(contextButtons(answer.citations.slice(0, count), answer.offset));
  if (head.readable) sheet.addButtons(pageButtons(answer, end, head, shown));
}

function addNothing(sheet: Sheet, answer: Nothing): void {
  sheet.add(strong(answer.text, 300));
  sheet.addLines(answer.notes.map(noteLine), FOR_QUOTATIONS);
  if (answer.citations.length > 0) sheet.add('The nearest passages:');
  const count = addQuotations(sheet, answer.citations, 0);
  sheet.add('-# Not found in the articles');
  sheet.addButtons(contextButtons(answer.citations.slice(0, count), 0));
}

function addRefused(sheet: Sheet, answer: Refused): void {
  sheet.add(escapeLine(shorten(answer.reason, 1000)));
  sheet.add('-# Not answered');
}

function addDone(sheet: Sheet, answer: Done): void {
  sheet.addLines(
    answer.text.split('\n').map((line) => escapeLine(shorten(line, 500))),
    FOR_THE_FOOT,
  );
  sheet.addLines(answer.rows.map(rowLine), FOR_THE_FOOT);
  sheet.add('-# About this bot');
}

/** “1–3 of 7”, where there is anything to count. */
function range({ offset, total }: Answered, count: number): string[] {
  if (total === 0) return [];
  if (count === 0) return [`nothing more after ${total}`];
  return [`${count === 1 ? offset + 1 : `${offset + 1}–${offset + count}`} of ${total}`];
}

/** The buttons of the pages beside this one, each with the trail that leads there. */
function pageButtons(answer: Answered, end: number, head: Head, shown: Presentation): Button[] {
  const before = shown.trail.slice(0, -1);
  const back = before.length > 0 ? before : [Math.max(0, answer.offset - 5)];
  const to = (label: string, trail: readonly number[]): Button => ({
    label,
    id: pageId({ command: shown.asked.command, titled: head.titled, trail }),
  });
  return [
    ...(answer.offset > 0 ? [to('Previous page', back)] : []),
    ...(end > answer.offset && end < answer.total ? [to('Next page', [...before, answer.offset, end])] : []),
  ];
}
