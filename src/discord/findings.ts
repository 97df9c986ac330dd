import type { Agreement, AnswerDate, Answered, AnswerPerson, Lead, Row } from '../answers/answer.ts';
import { describeAgreement } from '../answers/independence.ts';
import { texts } from '../catalogue/texts.ts';
import { describeDate } from '../text/dates.ts';
import { escapeLine, shorten } from './escape.ts';

/** What was read off the quotations, each with the numbers of the quotations that it was read from. */
export function findingLines({ lead, agreement, dates, people, isPerhaps, offset }: Answered): string[] {
  return [
    ...(lead === null
      ? isPerhaps === true && offset === 0
        ? [texts.answers.perhapsHere]
        : []
      : [leadLine(lead)]),
    ...(agreement === undefined ? [] : [agreementLine(agreement)]),
    ...dates.map(dateLine),
    ...people.map(personLine),
  ];
}

function leadLine({ text, citations, isPerhaps }: Lead): string {
  const perhaps = isPerhaps === true ? `${texts.answers.perhaps} ` : '';
  return `${perhaps}${strong(text, 200)} ${numbers(citations)}`;
}

function agreementLine(agreement: Agreement): string {
  return `-# ${escapeLine(shorten(describeAgreement(agreement), 250))} ${numbers(agreement.citations)}`;
}

/** “on Monday” → 8 July 2013, with the number of the quotation that says “on Monday”. */
function dateLine({ words, from, to, granularity, citation }: AnswerDate): string {
  const date = escapeLine(describeDate(from, to, granularity));
  return `“${escapeLine(shorten(words, 80))}” → ${date} ${numbers([citation])}`;
}

function personLine({ name, role, aliases, citation }: AnswerPerson): string {
  const also = aliases.slice(0, 5).map((alias) => `“${escapeLine(shorten(alias, 60))}”`);
  return [
    strong(name, 80),
    ...(role === null ? [] : [escapeLine(shorten(role, 100))]),
    ...(also.length === 0 ? [] : [`also ${also.join(', ')}`]),
    numbers([citation]),
  ].join(' · ');
}

/** A label and what stands beside it; a blank value leaves the label alone. */
export function rowLine({ label, value }: Row): string {
  const words = escapeLine(shorten(value, 300));
  return `${strong(label, 100)} ${words}`.trim();
}

/** Bold text of at most so many characters; empty where there is nothing to show, since bare markers would show. */
export function strong(text: string, most: number): string {
  const words = escapeLine(shorten(text, most));
  return words === '' ? '' : `**${words}**`;
}

export function noteLine(note: string): string {
  return `-# Note: ${escapeLine(shorten(note, 250))}`;
}

function numbers(citations: readonly number[]): string {
  return citations
    .slice(0, 10)
    .map((number) => `\\[${number}\\]`)
    .join('');
}
