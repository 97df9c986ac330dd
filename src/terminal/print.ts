import type {
  Answer,
  AnswerDate,
  Answered,
  AnswerPerson,
  AnswerRole,
  Citation,
  Done,
  Group,
  Nothing,
  Row,
} from '../answers/answer.ts';
import { describePublished } from '../answers/describe.ts';
import { describeAgreement } from '../answers/independence.ts';
import { texts } from '../catalogue/texts.ts';
import { describeDate } from '../text/dates.ts';
import { plain, plainLine } from './plain.ts';
import { printCitation } from './print-citation.ts';
import type { Style } from './style.ts';
import { columns, wrap } from './wrap.ts';

export interface Page {
  /** Columns. */
  readonly width: number;
  readonly style: Style;
}

/**
 * An answer for a reader: lines of text with a line end each. Nothing that it shows can steer the terminal. `meant`
 * are command lines for what may have been meant; without them its words are shown.
 */
export function printAnswer(answer: Answer, page: Page, meant?: readonly string[]): string {
  return `${blocksOf(answer, page, meant)
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** Paragraphs of the reply, each a list of lines. */
function blocksOf(answer: Answer, page: Page, meant?: readonly string[]): string[][] {
  switch (answer.status) {
    case 'answered':
      return [
        heading(answer.title, page),
        leadOf(answer, page),
        agreementOf(answer, page),
        printRows(answer.rows, page),
        ...citationsOf(answer.citations, page, answer),
        datesOf(answer.dates, page),
        peopleOf(answer.people, page),
        moreOf(answer, page),
        ...answer.notes.map((note) => noteOf(note, page)),
      ];
    case 'nothing':
      return [
        heading(answer.title, page),
        wrap(plain(answer.text), page.width).map(page.style.warning),
        meantOf(answer, page, meant),
        ...citationsOf(answer.citations, page),
        ...answer.notes.map((note) => noteOf(note, page)),
      ];
    case 'refused':
      return [wrap(plain(answer.reason), page.width).map(page.style.warning)];
    case 'done':
      return [
        heading(answer.title, page),
        wrap(plain(answer.text), page.width),
        printRows(answer.rows, page),
        filesOf(answer, page),
      ];
  }
}

/** A terminal is sent no files: they are named. */
function filesOf({ files = [] }: Done, page: Page): string[] {
  if (files.length === 0) return [];
  return wrap(texts.terminal.files(files.map(({ name }) => plainLine(name))), page.width).map(
    page.style.faint,
  );
}

function heading(title: string, page: Page): string[] {
  return wrap(plainLine(title), page.width).map(page.style.strong);
}

function leadOf({ lead, isPerhaps, offset }: Answered, page: Page): string[] {
  if (lead === null)
    return isPerhaps === true && offset === 0 ? wrap(texts.answers.perhapsHere, page.width) : [];
  const perhaps = lead.isPerhaps === true ? `${texts.answers.perhaps} ` : '';
  return wrap(`→ ${perhaps}${plainLine(lead.text)} ${numbered(lead.citations)}`, page.width).map(
    page.style.strong,
  );
}

function agreementOf({ agreement }: Answered, page: Page): string[] {
  if (agreement === undefined) return [];
  const words = `${plainLine(describeAgreement(agreement))} ${numbered(agreement.citations)}`;
  return wrap(words, page.width).map(page.style.faint);
}

/** “[1][3]” */
function numbered(citations: readonly number[]): string {
  return citations.map((number) => `[${number}]`).join('');
}

/** What may have been meant, if anything: what to type for it. */
function meantOf({ didYouMean = [] }: Nothing, page: Page, meant: readonly string[] = didYouMean): string[] {
  if (meant.length === 0) return [];
  return wrap(texts.terminal.didYouMean(meant.map(plainLine)), page.width).map(page.style.strong);
}

/** The widest label that still stands beside its value. */
const WIDEST_LABEL = 24;

/** Rows with their labels in one column; a label that is too wide for it stands above its value. */
export function printRows(rows: readonly Row[], page: Page): string[] {
  const labelled = rows.map(({ label, value, citations = [] }) => ({
    label: plainLine(label),
    value: plain(`${value} ${numbered(citations)}`.trimEnd()),
  }));
  const widths = labelled.map(({ label }) => columns(label)).filter((width) => width <= WIDEST_LABEL);
  const column = Math.max(4, ...widths);
  const indent = ' '.repeat(column + 2);
  return labelled.flatMap(({ label, value }) => {
    const lines = wrap(value, Math.max(20, page.width - indent.length)).map((line) => indent + line);
    const [first = ''] = lines;
    const shown = page.style.faint(label);
    if (columns(label) > column) return [shown, ...lines];
    return [`${shown}${first.slice(columns(label))}`.trimEnd(), ...lines.slice(1)];
  });
}

/** The quotations, numbered from behind the offset on, with a heading over each group of them. */
function citationsOf(
  citations: readonly Citation[],
  page: Page,
  { offset, groups = [] }: { readonly offset: number; readonly groups?: readonly Group[] } = { offset: 0 },
): string[][] {
  const byFirst = new Map(groups.map((group) => [group.citations[0], group]));
  return citations.flatMap((citation, index) => {
    const number = offset + index + 1;
    const group = byFirst.get(number);
    const quotation = printCitation(citation, number, page);
    return group === undefined ? [quotation] : [groupOf(group, page), quotation];
  });
}

function groupOf({ heading: words, note }: Group, page: Page): string[] {
  const told = note === undefined ? [] : wrap(plainLine(note), page.width).map(page.style.faint);
  return [...heading(words, page), ...told];
}

function datesOf(dates: readonly AnswerDate[], page: Page): string[] {
  return printRows(
    dates.map((date) => ({
      label: `“${plainLine(date.words)}”`,
      value: `${describeDate(date.from, date.to, date.granularity)} [${date.citation}]`,
    })),
    page,
  );
}

function peopleOf(people: readonly AnswerPerson[], page: Page): string[] {
  return printRows(
    people.map((person) => ({
      label: person.name,
      value: `${describePerson(person)} [${person.citation}]`.trim(),
    })),
    page,
  );
}

function describePerson({ role, aliases, roles = [] }: AnswerPerson): string {
  const also = aliases.length === 0 ? [] : [texts.terminal.also(aliases)];
  const told = roles.length > 1 ? roles.map(describeRole) : role === null ? [] : [role];
  return [...told, ...also].join('; ');
}

/** “Treasury Secretary (10 July 2013)”. */
function describeRole({ role, published }: AnswerRole): string {
  return published === null ? role : `${role} (${describePublished(published)})`;
}

function moreOf({ citations, offset, total }: Answered, page: Page): string[] {
  const shown = offset + citations.length;
  if (total <= shown) return [];
  return [page.style.faint(texts.terminal.more(shown, total))];
}

function noteOf(note: string, page: Page): string[] {
  return wrap(texts.terminal.note(plainLine(note)), page.width).map(page.style.faint);
}
