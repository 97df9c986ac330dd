import { type JsonObject, number, objects, text } from '../tests/discord/standin/json.ts';
import type { ChoiceView, CommandView, OptionView } from './view.ts';

const CHAT_INPUT = 1;
const MESSAGE = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;

/** The slash commands as Discord keeps them, for the page's list. */
export function commandViews(commands: readonly JsonObject[]): readonly CommandView[] {
  return commands
    .filter(({ type }) => type === CHAT_INPUT)
    .map((command) => ({
      name: text(command.name),
      description: text(command.description),
      options: objects(command.options).map(optionView),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The names in the menu of a message. */
export function menuNames(commands: readonly JsonObject[]): readonly string[] {
  return commands.filter(({ type }) => type === MESSAGE).map(({ name }) => text(name));
}

function optionView(option: JsonObject): OptionView {
  return {
    name: text(option.name),
    description: text(option.description),
    kind: kindOf(number(option.type)),
    required: option.required === true,
    completes: option.autocomplete === true,
    choices: objects(option.choices).map(choiceView),
    longest: typeof option.max_length === 'number' ? option.max_length : null,
  };
}

function choiceView({ name, value }: JsonObject): ChoiceView {
  return { name: text(name), value: typeof value === 'number' ? value : text(value) };
}

function kindOf(type: number): OptionView['kind'] {
  if (type === INTEGER || type === NUMBER) return 'number';
  return type === BOOLEAN ? 'boolean' : 'text';
}
