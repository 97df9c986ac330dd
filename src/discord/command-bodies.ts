import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
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
/** A command as it is registered. */
export type Body = Chat | Menu;

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
