import { SHARED } from '../articles/article.ts';
import type { Command, Option } from '../desk/command.ts';
import { splitLine } from '../desk/commandline.ts';
import type { Desk } from '../desk/desk.ts';
import { plainLine } from './plain.ts';

/** What could stand in place of `typed`, the end of the line. The shape that node:readline asks for. */
export type Completions = [hits: string[], typed: string];

/** Values for an option of the line's command. */
type Offer = (option: Option, typed: string) => Promise<readonly string[]>;

/** Only the end of a line is completed: what lies further back than this is not looked at. */
const LOOK_BACK = 400;

/**
 * Completes a command's name, an option's name or value, or the words of the main option. Dates are offered as of
 * `now`. Never rejects.
 */
export async function completeLine(line: string, desk: Desk, now = new Date()): Promise<Completions> {
  if (line.length > LOOK_BACK) return [[], line];
  const names = commandNames(desk.commands, line);
  if (names.length > 0 || /^\/\S*$/.test(line)) return [names, line];
  const split = splitLine(line, desk.commands);
  const command = desk.commands.find(({ name }) => name === split.name);
  if (command === undefined) return [[], line];
  const rest = split.rest.trimStart();
  const offer: Offer = async (option, typed) => {
    const request = { command: command.name, options: {}, scope: SHARED, now };
    const choices = await desk.complete({ ...request, option: option.name, typed }).catch(() => []);
    // What stands there already completes nothing.
    return choices.map(({ value }) => plainLine(value)).filter((value) => value !== typed.trim());
  };
  return (await optionValues(rest, command, offer)) ?? mainWords(rest, command, offer);
}

/** Those that the line may become, with the space behind. */
function commandNames(commands: readonly Command[], typed: string): string[] {
  if (!/^\/\S*(?: \S*)?$/.test(typed)) return [];
  const names = [...commands.map((command) => command.name), 'quit'];
  return names
    .map((name) => `/${name} `)
    .filter((name) => name.startsWith(typed.toLowerCase()) && name !== typed);
}

/** After `option:` or `option:"`; null where the line ends otherwise. */
async function optionValues(rest: string, command: Command, offer: Offer): Promise<Completions | null> {
  const match = /(?:^|\s)(?<name>[\p{L}_-]+):(?:"(?<open>[^"]*)|(?<bare>[^\s"]*))$/u.exec(rest);
  const option = command.options.find((each) => each.name === match?.groups?.name?.toLowerCase());
  if (match === null || option === undefined) return null;
  const typed = match.groups?.open ?? match.groups?.bare ?? '';
  const values = await offer(option, typed);
  return [values.map((value) => `${option.name}:${quotedValue(value)} `), match[0].trimStart()];
}

/** Words that belong to no option: completed as the main option's, or as the beginning of an option's name. */
async function mainWords(rest: string, command: Command, offer: Offer): Promise<Completions> {
  const last = /\S*$/.exec(rest)?.[0] ?? '';
  const names = command.options
    .filter((option) => !(option.type === 'text' && option.main))
    .map((option) => `${option.name}:`)
    .filter((name) => name.startsWith(last.toLowerCase()));
  if (last !== '' && names.length > 0) return [names, last];
  const main = command.options.find((option) => option.type === 'text' && option.main);
  const values = main === undefined ? [] : await offer(main, rest);
  return values.length > 0 ? [[...values], rest] : [last === '' ? names : [], last];
}

function quotedValue(value: string): string {
  return /\s/.test(value) ? `"${value.replaceAll('"', '')}"` : value;
}
