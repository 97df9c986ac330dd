import { isObject, type Json, type JsonObject, list, object, objects, text } from '../json.ts';
import { collector, type Problem, type Report } from './problem.ts';
import { checkSchema, definition } from './schema.ts';

/** The schema of one command in a bulk overwrite. */
export const commandSchema = 'ApplicationCommandUpdateRequest';
const limits = { chat: 100, user: 15, message: 15, choiceValue: 100, characters: 8000 };
const chatType = 1;
const subcommandTypes: readonly Json[] = [1, 2];
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales = list(definition('AvailableLocalesEnum').enum);

/** Every reason why Discord would refuse this body as the whole set of commands (a bulk overwrite). */
export function validateCommands(body: unknown): Problem[] {
  if (!Array.isArray(body)) return [{ path: '', rule: 'schema', message: 'must be array' }];
  const { problems, report } = collector();
  const commands: Json[] = body;
  for (const [index, command] of commands.entries()) {
    problems.push(...checkSchema(commandSchema, withoutAge(command), `.${index}`));
    if (isObject(command)) checkCommand(command, `${index}`, report);
  }
  checkCounts(objects(commands), report);
  return problems;
}

/** `nsfw` is documented, and missing from the description. */
function withoutAge(command: Json): Json {
  if (!isObject(command) || (command.nsfw !== null && typeof command.nsfw !== 'boolean')) return command;
  const { nsfw, ...rest } = command;
  return rest;
}

/** 1 chat input, 2 user menu, 3 message menu. */
export function commandType(command: JsonObject): number {
  return typeof command.type === 'number' ? command.type : chatType;
}

function checkCounts(commands: readonly JsonObject[], report: Report): void {
  const names = new Set<string>();
  const counts = new Map<number, number>();
  for (const [index, command] of commands.entries()) {
    const type = commandType(command);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const key = `${type} ${text(command.name)}`;
    if (names.has(key)) report(`${index}.name`, 'duplicate-name', `${text(command.name)} is taken`);
    names.add(key);
  }
  const most = [0, limits.chat, limits.user, limits.message, 1];
  for (const [type, count] of counts) {
    const allowed = most[type] ?? 0;
    if (count > allowed)
      report('', 'command-total', `${count} commands of type ${type}, ${allowed} are allowed`);
  }
}

function checkCommand(command: JsonObject, at: string, report: Report): void {
  checkLocalizations(command, at, commandType(command) === chatType, report);
  if (commandType(command) !== chatType) {
    if (text(command.description) !== '') report(`${at}.description`, 'menu', 'A menu has no description');
    if (list(command.options).length > 0) report(`${at}.options`, 'menu', 'A menu has no options');
    if (text(command.name).trim() === '') report(`${at}.name`, 'name', 'May not be blank');
    return;
  }
  checkName(text(command.name), `${at}.name`, report);
  if (text(command.description).trim() === '') report(`${at}.description`, 'required', 'May not be blank');
  checkOptions(objects(command.options), `${at}.options`, report);
  const total = characters(command);
  if (total > limits.characters) report(at, 'command-length', `${total} characters, 8000 are allowed`);
}

function checkName(name: string, at: string, report: Report): void {
  if (!namePattern.test(name)) report(at, 'name', `${JSON.stringify(name)} is no command or option name`);
  else if (name !== name.toLowerCase()) report(at, 'name', `${name} is not in lower case`);
}

function checkLocalizations(thing: JsonObject, at: string, isName: boolean, report: Report): void {
  for (const key of ['name_localizations', 'description_localizations'] as const) {
    for (const [locale, words] of Object.entries(object(thing[key]))) {
      if (!locales.includes(locale))
        report(`${at}.${key}.${locale}`, 'locale', `${locale} is no locale of Discord`);
      if (key === 'name_localizations' && isName) checkName(text(words), `${at}.${key}.${locale}`, report);
    }
  }
}

function checkOptions(options: readonly JsonObject[], at: string, report: Report): void {
  const names = new Set<string>();
  let optional = false;
  const subcommands = options.filter(({ type }) => subcommandTypes.includes(type ?? null));
  if (subcommands.length > 0 && subcommands.length < options.length) {
    report(at, 'subcommand-mix', 'Subcommands do not stand beside other options');
  }
  for (const [index, option] of options.entries()) {
    const here = `${at}.${index}`;
    const name = text(option.name);
    checkName(name, `${here}.name`, report);
    checkLocalizations(option, here, true, report);
    if (names.has(name)) report(`${here}.name`, 'duplicate-name', `${name} is taken`);
    names.add(name);
    if (text(option.description).trim() === '') report(`${here}.description`, 'required', 'May not be blank');
    if (option.required === true && optional) {
      report(here, 'required-order', 'Required options stand before optional ones');
    }
    optional ||= option.required !== true && subcommands.length === 0;
    checkRange(option, here, report);
    checkChoices(option, here, report);
    checkOptions(objects(option.options), `${here}.options`, report);
  }
}

function checkRange(option: JsonObject, at: string, report: Report): void {
  for (const what of ['value', 'length'] as const) {
    const [least, most] = [option[`min_${what}`], option[`max_${what}`]];
    if (typeof least === 'number' && typeof most === 'number' && least > most) {
      report(`${at}.min_${what}`, 'range', `${least} is over ${most}`);
    }
  }
}

function checkChoices(option: JsonObject, at: string, report: Report): void {
  const choices = objects(option.choices);
  if (option.autocomplete === true && choices.length > 0) {
    report(`${at}.choices`, 'autocomplete-choices', 'Autocomplete and choices exclude each other');
  }
  checkChoiceValues(choices, `${at}.choices`, report);
  const names = choices.map(({ name }) => text(name));
  if (new Set(names).size < names.length)
    report(`${at}.choices`, 'duplicate-name', 'Two choices share a name');
}

/** Of an option's fixed choices, and of autocomplete. */
export function checkChoiceValues(choices: readonly JsonObject[], at: string, report: Report): void {
  for (const [index, { name, value }] of choices.entries()) {
    if (text(name).trim() === '') report(`${at}.${index}.name`, 'required', 'May not be blank');
    if (text(value).length > limits.choiceValue) {
      report(`${at}.${index}.value`, 'choice-value', `${text(value).length} characters, 100 are allowed`);
    }
  }
}

/** Names, descriptions and choice values of a command and all that is in it. */
function characters(thing: JsonObject): number {
  let sum = text(thing.name).length + text(thing.description).length + text(thing.value).length;
  for (const inner of [...objects(thing.options), ...objects(thing.choices)]) sum += characters(inner);
  return sum;
}
