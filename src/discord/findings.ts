import type { AnswerDate, Answered, AnswerPerson, Row } from '../answers/answer.ts';
import { describeDate } from '../text/dates.ts';
import { escape, shorten } from './escape.ts';

/** What was read off the quotations, each with the numbers of the quotations that it was read from. */
export function findingLines({ lead, dates, people }: Answered): string[] {
  return [
    ...(lead === null ? [] : [`**${escape(shorten(lead.text, 200))}** ${numbers(lead.citations)}`]),
    ...dates.map(dateLine),
    ...people.map(personLine),
  ];
}

/** “on Monday” → 8 July 2013, with the number of the quotation that says “on Monday”. */
function dateLine({ words, from, to, granularity, citation }: AnswerDate): string {
  const date = escape(describeDate(from, to, granularity));
  return `“${escape(shorten(words, 80))}” → ${date} ${numbers([citation])}`;
}

function personLine({ name, role, aliases, citation }: AnswerPerson): string {
  const also = aliases.slice(0, 5).map((alias) => `“${escape(shorten(alias, 60))}”`);
  return [
    `**${escape(shorten(name, 80))}**`,
    ...(role === null ? [] : [escape(shorten(role, 100))]),
    ...(also.length === 0 ? [] : [`also ${also.join(', ')}`]),
    numbers([citation]),
  ].join(' · ');
}

/** A label and what stands beside it; a blank value leaves the label alone. */
export function rowLine({ label, value }: Row): string {
  const words = escape(shorten(value, 300));
  return `**${escape(shorten(label, 100)) || '–'}**${words === '' ? '' : ` ${words}`}`;
}

export function noteLine(note: string): string {
  return `-# Note: ${escape(shorten(note, 250))}`;
}

function numbers(citations: readonly number[]): string {
  return citations
    .slice(0, 10)
    .map((number) => `\\[${number}\\]`)
    .join('');
}
