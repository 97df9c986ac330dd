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
    return { ok: false, reason: `The line has ${line.length} characters: shorten it to ${LONGEST} at most.` };
  }
  const trimmed = line.trim();
  const slash = /^\/([\p{L}\p{N}_-]*)/u.exec(trimmed);
  const name = (slash?.[1] ?? DEFAULT_COMMAND).toLowerCase();
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return { ok: false, reason: unknownCommand(name, commands) };
  return readOptions(command, slash === null ? trimmed : trimmed.slice(slash[0].length));
}

function readOptions(command: Command, rest: string): CommandLine {
  const options: Record<string, string> = {};
  const words: string[] = [];
  const given = pieces(rest);
  const empty = emptyOption(command, given.at(-1));
  if (empty !== undefined) return { ok: false, reason: noValue(empty) };
  for (const piece of given) {
    const option = piece.name === null ? undefined : command.options.find((each) => each.name === piece.name);
    if (option === undefined) words.push(piece.raw);
    else if (Object.hasOwn(options, option.name)) {
      return { ok: false, reason: `The option ${option.name} is given twice: give it once.` };
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

function noValue({ name }: Option): string {
  return `The option ${name} is empty: put a value right after “${name}:”, or leave it out.`;
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const list = commands.map((command) => `/${command.name}`).join(', ');
  const what =
    name === '' ? 'A slash needs the name of a command.' : `There is no command /${name.slice(0, 32)}.`;
  return `${what} The commands are: ${list}.`;
}

function noWords(command: Command): string {
  const options = command.options.map((option) => `${option.name}:…`).join(' ');
  return options === ''
    ? `/${command.name} takes no words after it.`
    : `/${command.name} takes no words after it but its options: ${options}`;
}
