import type {
  Answer,
  AnswerDate,
  Answered,
  AnswerPerson,
  AnswerRole,
  Citation,
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

/** An answer for a reader: lines of text with a line end each. Nothing that it shows can steer the terminal. */
export function printAnswer(answer: Answer, page: Page): string {
  return `${blocksOf(answer, page)
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** Paragraphs of the reply, each a list of lines. */
function blocksOf(answer: Answer, page: Page): string[][] {
  switch (answer.status) {
    case 'answered':
      return [
        heading(answer.title, page),
        leadOf(answer, page),
        agreementOf(answer, page),
        printRows(answer.rows, page),
        ...citationsOf(answer.citations, page),
        datesOf(answer.dates, page),
        peopleOf(answer.people, page),
        moreOf(answer, page),
        ...answer.notes.map((note) => noteOf(note, page)),
      ];
    case 'nothing':
      return [
        heading(answer.title, page),
        wrap(plain(answer.text), page.width).map(page.style.warning),
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
      ];
  }
}

function heading(title: string, page: Page): string[] {
  return wrap(plainLine(title), page.width).map(page.style.strong);
}

function leadOf({ lead, isPerhaps, offset }: Answered, page: Page): string[] {
  if (lead === null)
    return isPerhaps === true && offset === 0 ? wrap(texts.answers.perhapsHere, page.width) : [];
  const numbers = lead.citations.map((number) => `[${number}]`).join('');
  const perhaps = lead.isPerhaps === true ? `${texts.answers.perhaps} ` : '';
  return wrap(`→ ${perhaps}${plainLine(lead.text)} ${numbers}`, page.width).map(page.style.strong);
}

function agreementOf({ agreement }: Answered, page: Page): string[] {
  if (agreement === undefined) return [];
  const numbers = agreement.citations.map((number) => `[${number}]`).join('');
  return wrap(`${plainLine(describeAgreement(agreement))} ${numbers}`, page.width).map(page.style.faint);
}

/** The widest label that still stands beside its value. */
const WIDEST_LABEL = 24;

/** Rows with their labels in one column; a label that is too wide for it stands above its value. */
export function printRows(rows: readonly Row[], page: Page): string[] {
  const labelled = rows.map((row) => ({ label: plainLine(row.label), value: plain(row.value) }));
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

function citationsOf(citations: readonly Citation[], page: Page): string[][] {
  return citations.map((citation, index) => printCitation(citation, index + 1, page));
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
  const also = aliases.length === 0 ? [] : [`also ${aliases.map((alias) => `“${alias}”`).join(', ')}`];
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
  return [page.style.faint(`${shown} of ${total}; --limit shows up to 25`)];
}

function noteOf(note: string, page: Page): string[] {
  return wrap(`Note: ${plainLine(note)}`, page.width).map(page.style.faint);
}
