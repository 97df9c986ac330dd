import { texts } from '../catalogue/texts.ts';
import { dates } from '../text/dates.ts';
import type { ChoiceOption, Command, DateOption, NumberOption, Option, TextOption } from './command.ts';

type Value = string | number;

/** Either the checked values, or what is wrong and what would be right, as a sentence. */
export type Checked =
  | { readonly ok: true; readonly args: Readonly<Record<string, Value>> }
  | { readonly ok: false; readonly reason: string };

type One = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string };

/** The longest text that an option takes where it sets no length of its own: what a Discord title can hold. */
export const LONGEST_TEXT = 300;

// Control characters (tab and line ends apart), unpaired surrogates, and characters that only steer text direction.
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Checks raw option values against a command's options. Every reason names the option and says what would be right. */
export function checkOptions(
  command: Command,
  raw: Readonly<Record<string, string | number | boolean>>,
  now: Date,
): Checked {
  const unknown = Object.keys(raw).find((name) => !command.options.some((option) => option.name === name));
  if (unknown !== undefined) return refuse(unknownOption(command, unknown));
  const args: Record<string, Value> = {};
  for (const option of command.options) {
    const given = Object.hasOwn(raw, option.name) ? raw[option.name] : undefined;
    if (given === undefined) {
      if (option.required) return refuse(missing(command, option));
      continue;
    }
    const checked = checkOne(option, given, now);
    if (!checked.ok) return checked;
    args[option.name] = checked.value;
  }
  return { ok: true, args };
}

function checkOne(option: Option, given: string | number | boolean, now: Date): One {
  switch (option.type) {
    case 'text':
      return checkText(option, given);
    case 'number':
      return checkNumber(option, given);
    case 'date':
      return checkDate(option, given, now);
    case 'choice':
      return checkChoice(option, given);
  }
}

function checkChoice(option: ChoiceOption, given: string | number | boolean): One {
  const typed = String(given).slice(0, 100).trim().toLowerCase();
  const chosen = option.choices.find(
    ({ name, value }) => value.toLowerCase() === typed || name.toLowerCase() === typed,
  );
  if (chosen !== undefined) return { ok: true, value: chosen.value };
  return refuse(
    texts.desk.notOneOf(
      option.name,
      option.choices.map(({ value }) => value),
    ),
  );
}

function checkText(option: TextOption | DateOption, given: string | number | boolean): One {
  const longest = option.type === 'text' ? (option.maxLength ?? LONGEST_TEXT) : 60;
  if (typeof given !== 'string') return refuse(`The ${option.name} must be words.`);
  // Before anything else is looked for in it: a text of megabytes is not worth a closer look.
  if (given.length > Math.max(longest * 4, 2_000)) return refuse(tooLong(option, given.length, longest));
  const value = given.replace(/\s+/gu, ' ').trim();
  if (value === '') return refuse(`The ${option.name} is empty: type some words.`);
  if (value.length > longest) return refuse(tooLong(option, value.length, longest));
  if (UNREADABLE.test(value)) {
    return refuse(`The ${option.name} has control characters in it: type it again as plain text.`);
  }
  if (!/[\p{L}\p{N}]/u.test(value)) {
    return refuse(`The ${option.name} has no letters or digits in it: type some words.`);
  }
  return { ok: true, value };
}

function checkNumber(option: NumberOption, given: string | number | boolean): One {
  const value = typeof given === 'string' && /^\s*[+-]?\d{1,9}\s*$/.test(given) ? Number(given) : given;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < option.min || value > option.max) {
    return refuse(`The ${option.name} must be a whole number from ${option.min} to ${option.max}.`);
  }
  return { ok: true, value };
}

function checkDate(option: DateOption, given: string | number | boolean, now: Date): One {
  const text = checkText(option, typeof given === 'number' ? String(given) : given);
  if (!text.ok) return text;
  const words = String(text.value);
  const range = isoRange(words) ?? spokenRange(words, now);
  if (range === null) {
    return refuse(
      `“${words}” is no date that I can read for ${option.name}: write it like 2013-07-10, 2013-07, 2013 or 10 July 2013.`,
    );
  }
  return { ok: true, value: option.edge === 'first' ? range.from : range.to };
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** `2013`, `2013-07` and `2013-07-10` as their first and last day; null where the text is none or there is no such day. */
function isoRange(words: string): Days | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(words);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const first = new Date(`${from}T00:00:00Z`);
  if (Number.isNaN(first.getTime()) || first.toISOString().slice(0, 10) !== from) return null;
  if (day !== undefined) return { from, to: from };
  const last = month === undefined ? `${year}-12-31` : lastDay(Number(year), Number(month));
  return { from, to: last };
}

function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function spokenRange(words: string, now: Date): Days | null {
  // A digit-and-dash form that is no ISO date is a typing error, not plain words.
  if (/^\d{4}-/.test(words)) return null;
  const found = dates(words, { start: 0, end: words.length }, now.toISOString().slice(0, 10));
  const [first] = found;
  if (first === undefined || found.length > 1 || first.from === null || first.to === null) return null;
  const rest = `${words.slice(0, first.start)} ${words.slice(first.end)}`.trim();
  // Words that are no part of the date would be ignored silently: better to ask again.
  if (/[\p{L}\p{N}]/u.test(rest.replace(/^(?:on|in|the|since|from|until)\b/iu, ''))) return null;
  return { from: first.from, to: first.to };
}

function tooLong(option: Option, length: number, longest: number): string {
  return `The ${option.name} has ${length} characters: shorten it to ${longest} at most.`;
}

function missing(command: Command, option: Option): string {
  const example = command.examples[0]?.line;
  const hint = example === undefined ? '' : ` For example: ${example}`;
  return `/${command.name} needs a ${option.name}.${hint}`;
}

function unknownOption(command: Command, name: string): string {
  const known = command.options.map((option) => option.name);
  const list = known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`;
  return `/${command.name} has no option “${name.slice(0, 32)}”. ${list}`;
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
