import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { type Scope, SHARED } from '../articles/article.ts';
import { oneLine } from './escape.ts';
import { PRIVATE } from './register.ts';
import type { Asked } from './request-line.ts';

/** Who did it. */
export interface Asker {
  readonly id: string;
  /** As Discord shows it in that place; somebody else's words, to be escaped like an article's. */
  readonly name: string;
}

/** What a user did, without Discord's wording. */
export type Gesture =
  | {
      readonly kind: 'command';
      readonly asked: Asked;
      readonly privately: boolean;
      readonly scope: Scope;
      readonly asker: Asker;
    }
  | {
      /** A command of a message's menu, with the message's text. */
      readonly kind: 'menu';
      readonly menu: string;
      readonly text: string;
      readonly scope: Scope;
      readonly asker: Asker;
    }
  | {
      readonly kind: 'completion';
      readonly asked: Asked;
      readonly option: string;
      readonly typed: string;
      readonly scope: Scope;
      readonly asker: Asker;
    }
  | {
      readonly kind: 'press';
      readonly customId: string;
      /** What was chosen, of a menu; empty for a button. */
      readonly values: readonly string[];
      /** The first text of the pressed message, empty when it has none. */
      readonly head: string;
      /** Whether only the presser sees the pressed message. */
      readonly isPrivate: boolean;
      readonly scope: Scope;
      readonly asker: Asker;
    }
  | { readonly kind: 'other' };

/** Reads an interaction as Discord sends it, over the gateway or over HTTP. */
export function readInteraction(interaction: APIInteraction): Gesture {
  const scope = scopeOf(interaction);
  const asker = askerOf(interaction);
  if (interaction.type === InteractionType.MessageComponent) {
    const { data, message } = interaction;
    return {
      kind: 'press',
      customId: data.custom_id,
      values: 'values' in data ? data.values : [],
      head: firstText(message),
      isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
      scope,
      asker,
    };
  }
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const asked = readAsked(interaction.data);
    const { name, value } = focused(interaction.data.options);
    return { kind: 'completion', asked, option: name, typed: value, scope, asker };
  }
  if (interaction.type !== InteractionType.ApplicationCommand) return { kind: 'other' };
  if (interaction.data.type === ApplicationCommandType.Message) {
    const { name, resolved, target_id: target } = interaction.data;
    return {
      kind: 'menu',
      menu: name,
      text: oneLine(resolved.messages[target]?.content ?? ''),
      scope,
      asker,
    };
  }
  if (interaction.data.type === ApplicationCommandType.ChatInput) {
    const privately = interaction.data.options?.some(
      (option) => option.name === PRIVATE && 'value' in option && option.value === true,
    );
    return {
      kind: 'command',
      asked: readAsked(interaction.data),
      privately: privately ?? false,
      scope,
      asker,
    };
  }
  return { kind: 'other' };
}

function askerOf(interaction: APIInteraction): Asker {
  const user = interaction.member?.user ?? interaction.user;
  const name = interaction.member?.nick ?? user?.global_name ?? user?.username ?? '';
  return { id: user?.id ?? interaction.id, name };
}

/** A server where the bot was added has its own scope; direct messages and a user's own install have `shared`. */
function scopeOf(interaction: APIInteraction): Scope {
  if (interaction.guild_id === undefined) return SHARED;
  const owners = interaction.authorizing_integration_owners;
  return owners === undefined || '0' in owners ? interaction.guild_id : SHARED;
}

/** The texts go to the desk on one line, since that is how a later page reads them back from the message. */
function readAsked(data: {
  readonly name: string;
  readonly options?: readonly APIApplicationCommandInteractionDataOption[];
}): Asked {
  const options: Record<string, string | number | boolean> = {};
  for (const option of data.options ?? []) {
    if (option.name === PRIVATE || !('value' in option)) continue;
    options[option.name] = typeof option.value === 'string' ? oneLine(option.value) : option.value;
  }
  return { command: data.name, options };
}

function focused(
  options: readonly APIApplicationCommandInteractionDataOption<InteractionType>[] | undefined,
): {
  readonly name: string;
  readonly value: string;
} {
  const option = options?.find((candidate) => 'focused' in candidate && candidate.focused);
  return {
    name: option?.name ?? '',
    value: option && 'value' in option ? oneLine(String(option.value)) : '',
  };
}

function firstText(message: APIMessage): string {
  const container = message.components?.find((component) => component.type === ComponentType.Container);
  const text = container?.components.find((component) => component.type === ComponentType.TextDisplay);
  return text?.content ?? '';
}
