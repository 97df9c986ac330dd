import type {
  Agreement,
  AnswerDate,
  Answered,
  AnswerPerson,
  AnswerRole,
  Lead,
  Row,
} from '../answers/answer.ts';
import { describePublished } from '../answers/describe.ts';
import { describeAgreement } from '../answers/independence.ts';
import { texts } from '../catalogue/texts.ts';
import { describeDate } from '../text/dates.ts';
import { lineWithChannels } from './channel-names.ts';
import { strong } from './emphasis.ts';
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

/** A name, what they are called (dated where that has changed), and their other names. */
function personLine({ name, role, roles = [], aliases, citation }: AnswerPerson): string {
  const also = aliases.slice(0, 5).map((alias) => `“${escapeLine(shorten(alias, 60))}”`);
  const told = roles.length > 1 ? roles.slice(0, 6).map(roleWords) : role === null ? [] : [roleName(role)];
  return [
    strong(name, 80),
    ...(told.length === 0 ? [] : [told.join('; ')]),
    ...(also.length === 0 ? [] : [texts.reply.also(also.join(', '))]),
    numbers([citation]),
  ].join(' · ');
}

/** “Treasury Secretary (10 July 2013) [2]”. */
function roleWords({ role, published, citation }: AnswerRole): string {
  const name = roleName(role);
  const dated = published === null ? name : texts.reply.dated(name, escapeLine(describePublished(published)));
  return `${dated} ${numbers([citation])}`;
}

function roleName(role: string): string {
  return escapeLine(shorten(role, 100));
}

/** A label and what stands beside it; a blank value leaves the label alone. */
export function rowLine({ label, value, citations = [] }: Row): string {
  const words = escapeLine(shorten(value, 300));
  return [strong(label, 100), words, numbers(citations)].filter((part) => part !== '').join(' ');
}

/** A line of what the bot says of itself, which may name channels. */
export function ownRowLine({ label, value }: Row): string {
  return [strong(label, 100), lineWithChannels(value, 300)].filter((part) => part !== '').join(' ');
}

export function noteLine(note: string): string {
  return `-# ${texts.reply.note(escapeLine(shorten(note, 250)))}`;
}

function numbers(citations: readonly number[]): string {
  return citations
    .slice(0, 10)
    .map((number) => `\\[${number}\\]`)
    .join('');
}
