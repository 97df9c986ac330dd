import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type REST,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { texts } from '../catalogue/texts.ts';
import type { Command, Option } from '../desk/command.ts';

/** The option that every command has in Discord: the reply is for the asker alone. */
export const PRIVATE = 'private';

/** Discord's longest description of a date that somebody may type. */
const LONGEST_DATE = 60;
const LONGEST_TEXT = 300;

/** Where the bot can post: text, announcements and threads of either. */
const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

type Chat = RESTPostAPIChatInputApplicationCommandsJSONBody;
type Menu = RESTPostAPIContextMenuApplicationCommandsJSONBody & { type: ApplicationCommandType.Message };
type Body = Chat | Menu;

type Reach = Pick<Chat, 'contexts' | 'integration_types' | 'default_member_permissions'>;

/** A server may have the bot, or a user for all places. */
const REACH: Reach = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const IN_SERVERS: Reach = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** What Discord is told about the commands: each (and each group) as a slash command, and those with a menu in a message's menu too. */
export function commandBodies(commands: readonly Command[]): Body[] {
  const groups = new Set(commands.flatMap(({ group }) => group?.name ?? []));
  return [
    ...commands.filter(({ group }) => group === undefined).map(chatBody),
    ...[...groups].map((name) => groupBody(commands.filter(({ group }) => group?.name === name))),
    ...commands.flatMap(menuBody),
  ];
}

function chatBody(command: Command): Chat {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: command.description,
    options: optionsBody(command),
    ...reachOf(command),
  };
}

/** One slash command, with its subcommands as options; they are for the same people. */
function groupBody(commands: readonly Command[]): Chat {
  const [first] = commands;
  if (first?.group === undefined) throw new Error('a group has a command');
  const { name, description } = first.group;
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    description,
    options: commands.map((command) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name: command.name.slice(name.length + 1),
      description: command.description,
      options: optionsBody(command),
    })),
    ...reachOf(first),
  };
}

/** Required options come first. */
function optionsBody(command: Command): APIApplicationCommandBasicOption[] {
  return [
    ...command.options.filter((option) => option.required),
    ...command.options.filter((option) => !option.required),
  ]
    .map(optionBody)
    .concat(privateOption(command));
}

function menuBody(command: Command): Menu[] {
  const { menu } = command;
  return menu === undefined
    ? []
    : [{ type: ApplicationCommandType.Message, name: menu, ...reachOf(command) }];
}

/** Where a command is, and for whom: what is about one server is nowhere else. */
function reachOf({ audience }: Command): Reach {
  if (audience === undefined) return REACH;
  if (audience === 'server') return IN_SERVERS;
  return { ...IN_SERVERS, default_member_permissions: String(PermissionFlagsBits.ManageGuild) };
}

/**
 * Registers the commands with one bulk overwrite, in one server or everywhere, unless Discord has this very set
 * already: 200 command creations a day are allowed. Rejects with the error of Discord's client library.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly Command[],
  guildId: string | null,
): Promise<'registered' | 'unchanged'> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const bodies = commandBodies(commands).map((body) => (guildId === null ? body : withoutReach(body)));
  const registered = await rest.get(route);
  if (Array.isArray(registered) && canonical(registered, guildId) === canonical(bodies, guildId))
    return 'unchanged';
  await rest.put(route, { body: bodies });
  return 'registered';
}

/** A command of one server is in that server and nowhere else: it has no contexts of its own. */
function withoutReach({ contexts: _contexts, integration_types: _types, ...body }: Body): Body {
  return body;
}

function privateOption(command: Command): APIApplicationCommandBasicOption {
  if (command.options.some((option) => option.name === PRIVATE)) {
    throw new Error(`/${command.name}: the option name “${PRIVATE}” is taken in Discord`);
  }
  return {
    type: ApplicationCommandOptionType.Boolean,
    name: PRIVATE,
    description: texts.gateway.privateOption,
  };
}

function optionBody(option: Option): APIApplicationCommandBasicOption {
  const base = { name: option.name, description: option.description, required: option.required ?? false };
  switch (option.type) {
    case 'number':
      return {
        ...base,
        type: ApplicationCommandOptionType.Integer,
        min_value: option.min,
        max_value: option.max,
      };
    case 'date':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        min_length: 1,
        max_length: LONGEST_DATE,
        autocomplete: true,
      };
    case 'file':
      return { ...base, type: ApplicationCommandOptionType.Attachment };
    case 'channel':
      return { ...base, type: ApplicationCommandOptionType.Channel, channel_types: [...POSTABLE] };
    case 'choice':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: option.choices.map(({ name, value }) => ({ name, value })),
      };
    case 'text': {
      const text = { min_length: 1, max_length: option.maxLength ?? LONGEST_TEXT };
      if (option.complete === undefined)
        return { ...base, type: ApplicationCommandOptionType.String, ...text };
      return { ...base, type: ApplicationCommandOptionType.String, ...text, autocomplete: true };
    }
  }
}

/** What Discord adds to a command that it keeps. */
const FILLED_IN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
]);
/** What means something for commands that are everywhere, though Discord may fill it in for those of one server. */
const EVERYWHERE = new Set(['contexts', 'integration_types']);

/** The set of commands as one string, whatever their order and whatever Discord has filled in. */
function canonical(commands: readonly unknown[], guildId: string | null): string {
  const ignored = guildId === null ? FILLED_IN : new Set([...FILLED_IN, ...EVERYWHERE]);
  return JSON.stringify(commands.map((command) => JSON.stringify(normal(command, ignored))).sort());
}

function normal(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const all = value.map((each) => normal(each, ignored));
    return all.every((each) => typeof each === 'number') ? all.sort((a, b) => a - b) : all;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !ignored.has(key) && !isUnset(inner))
      .map(([key, inner]): [string, unknown] => [key, normal(inner, ignored)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A menu's description is an empty text, which nobody may send. */
function isUnset(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || value === false || value === '';
}
