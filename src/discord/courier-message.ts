import { createHash } from 'node:crypto';
import type { Answered } from '../answers/answer.ts';
import { texts } from '../catalogue/texts.ts';
import { withChannels } from '../tracking/delivery/channel-mark.ts';
import { escapeLine, shorten } from './escape.ts';
import { COLOURS, type Message } from './message.ts';
import { layOut } from './render.ts';
import { openSheet } from './sheet.ts';

/** The command that alerts come from: what it does about one, and what a button of an alert asks. */
const COMMAND = 'watch list';
const LONGEST_NOTICE = 1_500;

/** Discord numbers components without an id of their own from 1. */
const FIRST_SIGN = 1_000_000;
const SIGNS = 2 ** 31 - 1 - FIRST_SIGN;

/**
 * The number that the outermost component of a message with this mark has. It comes back with the channel's history,
 * unlike a nonce, and nobody sees it.
 */
export function signOf(mark: string): number {
  return FIRST_SIGN + (createHash('sha256').update(mark).digest().readUInt32BE(0) % SIGNS);
}

/** What is posted: quotations as a reply shows them, as many as fit; or a line of ours. */
export function messageOf(body: Answered | string, mark: string): Message {
  const message = typeof body === 'string' ? notice(body) : alert(body);
  const [first, ...others] = message.components;
  return first === undefined
    ? message
    : { ...message, components: [{ ...first, id: signOf(mark) }, ...others] };
}

function notice(text: string): Message {
  const sheet = openSheet();
  const words = (part: string) => escapeLine(shorten(part, LONGEST_NOTICE));
  const channel = (id: string) => `<#${id}>`;
  sheet.add(withChannels(text, (part) => spaced(part, words(part)), channel).trim());
  return sheet.finish(COLOURS.done, false);
}

/** Escaping takes white space off the edges, which stands between words and a channel here. */
function spaced(part: string, words: string): string {
  return `${/^\s/.test(part) ? ' ' : ''}${words}${/\s$/.test(part) ? ' ' : ''}`;
}

/** There is no second page: what does not fit is counted. */
function alert(answer: Answered): Message {
  const shown = {
    asked: { command: COMMAND, options: {} },
    command: undefined,
    privately: false,
    trail: [0],
    occasion: texts.deliveries.occasion,
  };
  let count = answer.citations.length;
  for (;;) {
    const { message, quoted } = layOut(firstOf(answer, count), shown);
    if (quoted >= count || quoted === 0) return message;
    count = quoted;
  }
}

/** The answer with its first quotations alone, and how many more there are. */
function firstOf(answer: Answered, count: number): Answered {
  const isThere = (number: number) => number <= answer.offset + count;
  const more = answer.total - answer.offset - count;
  return {
    ...answer,
    lead: answer.lead?.citations.every(isThere) ? answer.lead : null,
    dates: answer.dates.filter(({ citation }) => isThere(citation)),
    people: answer.people.filter(({ citation }) => isThere(citation)),
    citations: answer.citations.slice(0, count),
    total: answer.offset + count,
    groups: (answer.groups ?? []).flatMap((group) => {
      const citations = group.citations.filter(isThere);
      return citations.length === 0 ? [] : [{ ...group, citations }];
    }),
    moments: [],
    notes: more > 0 ? [...answer.notes, texts.deliveries.more(more)] : answer.notes,
  };
}
