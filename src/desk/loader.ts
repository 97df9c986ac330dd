import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Choice, Command, Option } from './command.ts';

/**
 * Imports every command file of a folder, in the order of the names. A file that does not hold a sound command
 * is an error that names it: a command that is silently missing would be worse.
 */
export async function loadCommands(folder: string): Promise<readonly Command[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort();
  if (files.length === 0) throw new Error(`No commands in ${folder}: it must hold files such as who.ts.`);
  return Promise.all(files.map((file) => loadCommand(join(folder, file))));
}

async function loadCommand(path: string): Promise<Command> {
  const name = basename(path, '.ts');
  const module: unknown = await import(pathToFileURL(path).href);
  const command =
    typeof module === 'object' && module !== null && 'default' in module ? module.default : null;
  if (!isCommand(command) || command.name !== name) {
    throw new Error(`commands/${name}.ts must default-export a command named "${name}" (see defineCommand).`);
  }
  const fault = faultOf(command);
  if (fault !== null) throw new Error(`commands/${name}.ts: ${fault}`);
  return command;
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
  if (!isName(command.name))
    return `"${command.name}" is no name that Discord takes (lower case, 1 to 32 letters).`;
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
