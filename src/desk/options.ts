import { texts } from '../catalogue/texts.ts';
import type {
  Attachment,
  ChannelOption,
  ChoiceOption,
  Command,
  DateOption,
  FileOption,
  NumberOption,
  Option,
  TextOption,
} from './command.ts';
import { eitherDay, readDays } from './days.ts';

type Value = string | number | Attachment;

/** Either the checked values, or what is wrong and what would be right, as a sentence. */
export type Checked =
  | { readonly ok: true; readonly args: Readonly<Record<string, Value>> }
  | { readonly ok: false; readonly reason: string };

/** A checked value, or what is wrong with it. */
export type One =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/** The longest text that an option takes where it sets no length of its own: what a Discord title can hold. */
export const LONGEST_TEXT = 300;

// Control characters (tab and line ends apart), unpaired surrogates, and characters that only steer text direction.
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** Whether a text has words in it, and nothing that steers how they are shown. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !UNREADABLE.test(text);
}

/**
 * Checks raw option values against a command's options. Every reason names the option and says what would be right.
 *
 * @param files what the values of file options are the ids of
 */
export function checkOptions(
  command: Command,
  raw: Readonly<Record<string, string | number | boolean>>,
  now: Date,
  files: readonly Attachment[] = [],
): Checked {
  const unknown = Object.keys(raw).find((name) => !command.options.some((option) => option.name === name));
  if (unknown !== undefined)
    return refuse(
      texts.desk.unknownOption(
        command.name,
        unknown.slice(0, 32),
        command.options.map(({ name }) => name),
      ),
    );
  const args: Record<string, Value> = {};
  for (const option of command.options) {
    const given = Object.hasOwn(raw, option.name) ? raw[option.name] : undefined;
    if (given === undefined) {
      if (option.required)
        return refuse(texts.desk.missing(command.name, option.name, command.examples[0]?.line));
      continue;
    }
    const checked = checkOne(option, given, now, files);
    if (!checked.ok) return checked;
    args[option.name] = checked.value;
  }
  return { ok: true, args };
}

function checkOne(
  option: Option,
  given: string | number | boolean,
  now: Date,
  files: readonly Attachment[],
): One {
  switch (option.type) {
    case 'text':
      return checkText(option, given);
    case 'number':
      return checkNumber(option, given);
    case 'date':
      return checkDate(option, given, now);
    case 'choice':
      return checkChoice(option, given);
    case 'file':
      return checkFile(option, given, files);
    case 'channel':
      return checkChannel(option, given);
  }
}

function checkFile(
  { name }: FileOption,
  given: string | number | boolean,
  files: readonly Attachment[],
): One {
  const file = files.find(({ id }) => id === given);
  return file === undefined ? refuse(texts.desk.noFile(name)) : { ok: true, value: file };
}

/** An id, or a mention as it is typed in Discord. */
function checkChannel({ name }: ChannelOption, given: string | number | boolean): One {
  const id = /^(?:<#)?(\d{17,20})>?$/.exec(String(given).slice(0, 40).trim())?.[1];
  return id === undefined ? refuse(texts.desk.noChannel(name)) : { ok: true, value: id };
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
  if (typeof given !== 'string') return refuse(texts.desk.notWords(option.name));
  // Before anything else is looked for in it: a text of megabytes is not worth a closer look.
  if (given.length > Math.max(longest * 4, 2_000))
    return refuse(texts.desk.tooLong(option.name, given.length, longest));
  const value = given.replace(/\s+/gu, ' ').trim();
  if (value === '') return refuse(texts.desk.emptyText(option.name));
  if (value.length > longest) return refuse(texts.desk.tooLong(option.name, value.length, longest));
  if (UNREADABLE.test(value)) {
    return refuse(texts.desk.controls(option.name));
  }
  if (!/[\p{L}\p{N}]/u.test(value)) {
    return refuse(texts.desk.noLetters(option.name));
  }
  return { ok: true, value };
}

function checkNumber(option: NumberOption, given: string | number | boolean): One {
  const value = typeof given === 'string' && /^\s*[+-]?\d{1,9}\s*$/.test(given) ? Number(given) : given;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < option.min || value > option.max) {
    return refuse(texts.desk.notNumber(option.name, option.min, option.max));
  }
  return { ok: true, value };
}

/** Whether words are a date for the option: the first or the last of the days that they mean. */
export function checkDate(option: DateOption, given: string | number | boolean, now: Date): One {
  const text = checkText(option, typeof given === 'number' ? String(given) : given);
  if (!text.ok) return text;
  const words = String(text.value);
  const range = readDays(words, now);
  if (range === null) return refuse(noDate(option, words));
  return { ok: true, value: option.edge === 'first' ? range.from : range.to };
}

function noDate(option: DateOption, words: string): string {
  const [first, second] = eitherDay(words);
  return first === undefined || second === undefined
    ? texts.desk.noDate(option.name, words)
    : texts.desk.eitherDay(option.name, words, first, second);
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
