import { type JsonObject, number, objects, text } from '../tests/discord/standin/json.ts';
import type { ChoiceView, CommandView, OptionView } from './view.ts';

/** A channel that an option may be filled with. */
export interface ChannelChoice {
  readonly id: string;
  readonly name: string;
}

const SUBCOMMAND = 1;
const CHANNEL = 7;
const FILE = 11;
const CHAT_INPUT = 1;
const MESSAGE = 3;
const INTEGER = 4;
const BOOLEAN = 5;
const NUMBER = 10;

/** The slash commands as Discord keeps them, for the page's list; those of a group each under its whole name. */
export function commandViews(
  commands: readonly JsonObject[],
  channels: readonly ChannelChoice[],
): readonly CommandView[] {
  return commands
    .filter(({ type }) => type === CHAT_INPUT)
    .flatMap((command) => {
      const inside = objects(command.options).filter(({ type }) => type === SUBCOMMAND);
      if (inside.length === 0) return [commandView(command, text(command.name), channels)];
      return inside.map((each) => commandView(each, `${text(command.name)} ${text(each.name)}`, channels));
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function commandView(command: JsonObject, name: string, channels: readonly ChannelChoice[]): CommandView {
  return {
    name,
    description: text(command.description),
    options: objects(command.options).map((option) => optionView(option, channels)),
  };
}

/** The names in the menu of a message. */
export function menuNames(commands: readonly JsonObject[]): readonly string[] {
  return commands.filter(({ type }) => type === MESSAGE).map(({ name }) => text(name));
}

function optionView(option: JsonObject, channels: readonly ChannelChoice[]): OptionView {
  return {
    name: text(option.name),
    description: text(option.description),
    kind: kindOf(number(option.type)),
    required: option.required === true,
    completes: option.autocomplete === true,
    choices:
      option.type === CHANNEL
        ? channels.map(({ id, name }) => ({ name: `#${name}`, value: id }))
        : objects(option.choices).map(choiceView),
    longest: typeof option.max_length === 'number' ? option.max_length : null,
  };
}

function choiceView({ name, value }: JsonObject): ChoiceView {
  return { name: text(name), value: typeof value === 'number' ? value : text(value) };
}

function kindOf(type: number): OptionView['kind'] {
  if (type === INTEGER || type === NUMBER) return 'number';
  if (type === FILE) return 'file';
  return type === BOOLEAN ? 'boolean' : 'text';
}
