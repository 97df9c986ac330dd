import { texts } from '../catalogue/texts.ts';
import type { Command, Option } from './command.ts';

/** A command line read into a command and its raw options, or why it cannot be. */
export type CommandLine =
  | { readonly ok: true; readonly command: string; readonly options: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly reason: string };

// No option takes as much; and reading it costs time that grows faster than it does.
const LONGEST = 10_000;

/** The command that words without a slash go to. */
const DEFAULT_COMMAND = 'ask';

/**
 * Reads `/name words… option:value option:"two words"`. Only the command's own options are recognised; all other
 * words go to its main option, so that a colon in a question stays a colon. An option without its value at the end of
 * the line is refused; values are not checked here.
 */
export function parseCommandLine(line: string, commands: readonly Command[]): CommandLine {
  if (line.length > LONGEST) {
    return { ok: false, reason: texts.desk.longLine(line.length, LONGEST) };
  }
  const { name, rest } = splitLine(line.trim(), commands);
  const command = commands.find((candidate) => candidate.name === name);
  return command === undefined ? { ok: false, reason: unknown(name, commands) } : readOptions(command, rest);
}

/** The name of the command that a line is for, whether or not there is one, and what stands behind it. */
export function splitLine(
  line: string,
  commands: readonly Command[],
): { readonly name: string; readonly rest: string } {
  const slash = SLASH.exec(line);
  if (slash === null) return { name: DEFAULT_COMMAND, rest: line };
  const [whole, name = '', second = ''] = slash;
  const both = `${name} ${second}`.toLowerCase();
  return commands.some((command) => command.name === both)
    ? { name: both, rest: line.slice(whole.length) }
    : { name: name.toLowerCase(), rest: line.slice(name.length + 1) };
}

/** The slash commands that there are: each, and each group once. */
export function slashNames(commands: readonly Command[]): readonly string[] {
  return [...new Set(commands.map(({ name, group }) => group?.name ?? name))];
}

// A command's name, and the word after it, which may be a subcommand's.
const SLASH = /^\/([\p{L}\p{N}_-]*)(?:\s+([\p{L}\p{N}_-]{1,32})(?=\s|$))?/u;

function readOptions(command: Command, rest: string): CommandLine {
  const options: Record<string, string> = {};
  const words: string[] = [];
  const given = pieces(rest);
  const empty = emptyOption(command, given.at(-1));
  if (empty !== undefined) return { ok: false, reason: texts.desk.noValue(empty.name) };
  for (const piece of given) {
    const option = piece.name === null ? undefined : command.options.find((each) => each.name === piece.name);
    if (option === undefined) words.push(piece.raw);
    else if (Object.hasOwn(options, option.name)) {
      return { ok: false, reason: texts.desk.givenTwice(option.name) };
    } else options[option.name] = piece.value;
  }
  const main = command.options.find((option) => option.type === 'text' && option.main === true);
  if (words.length > 0) {
    if (main === undefined) return { ok: false, reason: noWords(command) };
    const first = options[main.name];
    options[main.name] = first === undefined ? words.join(' ') : `${first} ${words.join(' ')}`;
  }
  return { ok: true, command: command.name, options };
}

/**
 * The command line that asks the same of other words: what was read, with them as its main option. Null where the
 * command has none, or where no line says so.
 */
export function commandLineWith(
  words: string,
  { command: name, options }: Extract<CommandLine, { ok: true }>,
  commands: readonly Command[],
): string | null {
  const command = commands.find((each) => each.name === name);
  const main = command?.options.find((option) => option.type === 'text' && option.main === true);
  if (main === undefined) return null;
  const others = Object.entries(options).flatMap(([option, value]) =>
    option === main.name ? [] : [` ${option}:${/\s/.test(value) ? `"${value}"` : value}`],
  );
  const lines = [words, `${main.name}:"${words}"`].map((first) => `/${name} ${first}${others.join('')}`);
  const meant = JSON.stringify(sorted({ ...options, [main.name]: words }));
  return (
    lines.find((line) => {
      const read = parseCommandLine(line, commands);
      return read.ok && JSON.stringify(sorted(read.options)) === meant;
    }) ?? null
  );
}

function sorted(options: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
}

interface Piece {
  /** The option's name where the piece looks like `name:value`, in lower case. */
  readonly name: string | null;
  readonly value: string;
  readonly raw: string;
}

// `name:"two words"` (straight or curly quotation marks), `name:value`, or one word.
const PIECE = /([\p{L}_-]+):(?:"([^"]{0,2000})"|“([^”]{0,2000})”|(\S+))(?=\s|$)|\S+/gu;

function pieces(rest: string): Piece[] {
  return [...rest.matchAll(PIECE)].map(([raw, name, straight, curly, bare]) => ({
    name: name?.toLowerCase() ?? null,
    value: straight ?? curly ?? bare ?? '',
    raw,
  }));
}

/** The option that the last piece names without a value: searching its name would help nobody. */
function emptyOption(command: Command, last: Piece | undefined): Option | undefined {
  if (last?.name !== null || !last.raw.endsWith(':')) return undefined;
  const name = last.raw.slice(0, -1).toLowerCase();
  return command.options.find((option) => option.name === name && !(option.type === 'text' && option.main));
}

function unknown(name: string, commands: readonly Command[]): string {
  const subcommands = commands.filter(({ group }) => group?.name === name && name !== '');
  if (subcommands.length > 0) return texts.desk.whichSubcommand(subcommands.map((command) => command.name));
  const names = slashNames(commands);
  return name === '' ? texts.desk.noName(names) : texts.desk.unknownCommand(name.slice(0, 32), names);
}

function noWords(command: Command): string {
  return texts.desk.noWords(
    command.name,
    command.options.map((option) => option.name),
  );
}
