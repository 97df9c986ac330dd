import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { texts } from '../catalogue/texts.ts';
import { readMoment } from './moment.ts';

/** What one run of the terminal is to do. */
export type Task =
  | { readonly kind: 'once'; readonly line: string }
  | { readonly kind: 'batch'; readonly file: string }
  | { readonly kind: 'show'; readonly id: string }
  | { readonly kind: 'conversation' };

export interface Arguments {
  readonly task: Task;
  /** Null: as the setting ARTICLES says. */
  readonly folders: readonly string[] | null;
  readonly json: boolean;
  /** Citations; undefined where the desk's own number holds. */
  readonly limit: number | undefined;
  /** Null: the moment of each question. */
  readonly now: Date | null;
}

/** Arguments, or the exit status of a run that ends here: 0 for help, 2 for wrong usage. What to say is said. */
export type ArgumentsRead =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly status: 0 | 2 };

interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Citations in one answer at the most. */
const MOST = 25;

/** Reads the process arguments (without `node` and the script). */
export function readArguments(argv: readonly string[], output: Output): ArgumentsRead {
  const parser = createParser(output);
  const { words, rest } = setWordsAside(argv, parser);
  try {
    parser.parse(rest, { from: 'user' });
    return { ok: true, arguments: checked(parser, [...words, ...parser.args]) };
  } catch (error) {
    if (error instanceof CommanderError) return { ok: false, status: error.exitCode === 0 ? 0 : 2 };
    throw error;
  }
}

interface Options {
  readonly articles?: readonly string[];
  readonly json?: true;
  readonly limit?: number;
  readonly now?: Date;
  readonly batch?: string;
  readonly show?: string;
}

function createParser({ out, err }: Output): Command {
  return new Command('npm run --silent ask --')
    .description(texts.terminal.program)
    .argument('[command line...]', texts.terminal.commandLine)
    .option('--articles <dir>', texts.terminal.articles, collect)
    .option('--json', texts.terminal.json)
    .option('--limit <n>', texts.terminal.limit(MOST), readLimit)
    .option('--now <iso>', texts.terminal.now, readNow)
    .option('--batch <file>', texts.terminal.batch)
    .option('--show <article id>', texts.terminal.show)
    .addHelpText('after', `\n${texts.terminal.exitStatus}`)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err });
}

function checked(parser: Command, words: readonly string[]): Arguments {
  const options = parser.opts<Options>();
  const tasks: Task[] = [];
  if (options.batch !== undefined) tasks.push({ kind: 'batch', file: options.batch });
  if (options.show !== undefined) tasks.push({ kind: 'show', id: options.show });
  if (words.length > 0) tasks.push({ kind: 'once', line: words.join(' ') });
  const [task, second] = tasks;
  if (second !== undefined) parser.error(texts.terminal.oneTask);
  return {
    task: task ?? { kind: 'conversation' },
    folders: options.articles ?? null,
    json: options.json === true,
    limit: options.limit,
    now: options.now ?? null,
  };
}

/**
 * A command line may start with a dash (“- and then what?”, “-5 degrees”). What holds white space, and is no
 * long option with its value, is words; so is one dash with letters, since no option here is that short.
 * The value of an option is left alone.
 */
function setWordsAside(argv: readonly string[], parser: Command): { words: string[]; rest: string[] } {
  const words: string[] = [];
  const rest: string[] = [];
  const takesValue = new Set(parser.options.filter((option) => option.required).map((option) => option.long));
  let value = false;
  let ended = false;
  for (const argument of argv) {
    if (!value && !ended && isDashedWords(argument, parser)) words.push(argument);
    else rest.push(argument);
    ended ||= argument === '--' && !value;
    value = !value && !ended && takesValue.has(argument);
  }
  return { words, rest };
}

function isDashedWords(argument: string, parser: Command): boolean {
  if (!argument.startsWith('-') || argument === '--' || argument === '-h') return false;
  if (!argument.startsWith('--')) return true;
  const known = parser.options.some((option) => argument.startsWith(`${option.long}=`));
  return !known && /\s/.test(argument);
}

function collect(folder: string, before: readonly string[] | undefined): readonly string[] {
  if (folder.trim() === '') throw new InvalidArgumentError(texts.terminal.noFolder);
  return [...(before ?? []), folder];
}

function readLimit(word: string): number {
  const limit = Number(word);
  if (/^\d{1,4}$/.test(word) && limit >= 1 && limit <= MOST) return limit;
  throw new InvalidArgumentError(texts.terminal.noLimit(MOST));
}

function readNow(word: string): Date {
  const now = readMoment(word);
  if (now !== null) return now;
  throw new InvalidArgumentError(texts.terminal.noMoment);
}
