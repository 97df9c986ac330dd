import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Choice, Command, CommandGroup, Option } from './command.ts';

/**
 * Imports every command file of a folder, in the order of the names. A file that does not hold a sound command
 * is an error that names it: a command that is silently missing would be worse.
 */
export async function loadCommands(folder: string): Promise<readonly Command[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  if (files.length === 0) throw new Error(`No commands in ${folder}: it must hold files such as who.ts.`);
  return (await Promise.all(files.map((file) => loadFile(join(folder, file))))).flat();
}

/** The command of a file, or those of a group, each named with the group's name before its own. */
async function loadFile(path: string): Promise<readonly Command[]> {
  const name = basename(path, '.ts');
  const module: unknown = await import(pathToFileURL(path).href);
  const found = typeof module === 'object' && module !== null && 'default' in module ? module.default : null;
  const isGrouped = isGroup(found);
  if (!(isGrouped || isCommand(found)) || found.name !== name) {
    throw new Error(
      `commands/${name}.ts must default-export a command or a group named "${name}" (see defineCommand).`,
    );
  }
  const commands = isGrouped ? commandsOf(found) : [found];
  const fault =
    (isGrouped ? faultOfGroup(found) : null) ?? commands.map(faultOf).find((each) => each !== null);
  if (fault) throw new Error(`commands/${name}.ts: ${fault}`);
  return commands;
}

/** A group's commands, each named with the group's name before its own. */
export function commandsOf({ name, description, subcommands }: CommandGroup): Command[] {
  return subcommands.map((command) => ({
    ...command,
    name: `${name} ${command.name}`,
    group: { name, description },
  }));
}

function faultOfGroup({ name, description, subcommands }: CommandGroup): string | null {
  if (!isName(name) || !isDescription(description))
    return 'the group has a name or a description that Discord does not take.';
  if (subcommands.length < 1 || subcommands.length > 25) return 'a group has 1 to 25 subcommands.';
  if (new Set(subcommands.map((command) => command.name)).size < subcommands.length)
    return 'two of its subcommands have one name.';
  const [first] = subcommands;
  return subcommands.some(({ audience }) => audience !== first?.audience)
    ? 'its subcommands are for different people; Discord knows permissions of the whole group alone.'
    : null;
}

function isGroup(value: unknown): value is CommandGroup {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'description' in value &&
    typeof value.description === 'string' &&
    'subcommands' in value &&
    Array.isArray(value.subcommands) &&
    value.subcommands.every(isCommand)
  );
}

function isCommand(value: unknown): value is Command {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'description' in value &&
    typeof value.description === 'string' &&
    'options' in value &&
    Array.isArray(value.options) &&
    'examples' in value &&
    Array.isArray(value.examples) &&
    'answer' in value &&
    typeof value.answer === 'function'
  );
}

/** Discord's own limits, checked where a command is loaded rather than when it is registered. */
function faultOf(command: Command): string | null {
  const words = command.name.split(' ');
  const isNamed = words.every(isName) && words.length === (command.group === undefined ? 1 : 2);
  if (!isNamed || command.name.length > 32)
    return `"${command.name}" is no name that Discord takes (lower case, 1 to 32 letters).`;
  const action = Object.keys(command.actions ?? {}).find((name) => !/^[a-z]{1,12}$/.test(name));
  if (action !== undefined) return `its action "${action}" needs a name of 1 to 12 letters.`;
  const open = command.openActions?.find((name) => !Object.hasOwn(command.actions ?? {}, name));
  if (open !== undefined) return `its open action "${open}" is none of its actions.`;
  if (!isDescription(command.description)) return 'its description must have 1 to 100 characters.';
  if (command.options.length > 24)
    return 'it has more than 24 options (Discord takes 25, one of which is “private”).';
  if (command.examples.length === 0) return 'it needs an example: examples are its tests.';
  const names = command.options.map((option) => option.name);
  if (new Set(names).size < names.length || names.includes('private')) {
    return 'two of its options have one name (“private” belongs to the hosts).';
  }
  if (command.options.filter(isMain).length > 1) return 'only one option can be its main option.';
  const odd = command.options.find((option) => option.type === 'choice' && !areChoices(option.choices));
  if (odd !== undefined)
    return `its option "${odd.name}" needs 1 to 25 different choices of 1 to 100 letters.`;
  const bad = command.options.find((option) => !isName(option.name) || !isDescription(option.description));
  return bad === undefined
    ? null
    : `its option "${bad.name}" has a name or a description that Discord does not take.`;
}

/** Each can be told from the others by what is shown and by what is sent, in any case. */
function areChoices(choices: readonly Choice[]): boolean {
  const fits = (text: string) => text.length >= 1 && text.length <= 100;
  const differ = (given: readonly string[]) =>
    new Set(given.map((text) => text.toLowerCase())).size === given.length;
  return (
    choices.length >= 1 &&
    choices.length <= 25 &&
    choices.every(({ name, value }) => fits(name) && fits(value)) &&
    differ(choices.map(({ name }) => name)) &&
    differ(choices.map(({ value }) => value))
  );
}

function isMain(option: Option): boolean {
  return option.type === 'text' && option.main === true;
}

function isName(name: string): boolean {
  return /^[-_\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase();
}

function isDescription(text: string): boolean {
  return text.length >= 1 && text.length <= 100;
}
