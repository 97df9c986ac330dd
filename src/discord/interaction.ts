import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import { type Scope, SHARED } from '../articles/article.ts';
import { oneLine } from './escape.ts';
import { PRIVATE } from './register.ts';
import type { Asked } from './request-line.ts';

/** What a user did, without Discord's wording. */
export type Gesture =
  | { readonly kind: 'command'; readonly asked: Asked; readonly privately: boolean; readonly scope: Scope }
  | {
      readonly kind: 'completion';
      readonly asked: Asked;
      readonly option: string;
      readonly typed: string;
      readonly scope: Scope;
      /** Who is typing. */
      readonly user: string;
    }
  | {
      readonly kind: 'press';
      readonly customId: string;
      /** The first text of the pressed message, empty when it has none. */
      readonly head: string;
      readonly scope: Scope;
    }
  | { readonly kind: 'other' };

/** Reads an interaction as Discord sends it, over the gateway or over HTTP. */
export function readInteraction(interaction: APIInteraction): Gesture {
  const scope = scopeOf(interaction);
  if (interaction.type === InteractionType.MessageComponent) {
    const { data, message } = interaction;
    return { kind: 'press', customId: data.custom_id, head: firstText(message), scope };
  }
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const asked = readAsked(interaction.data);
    const { name, value } = focused(interaction.data.options);
    const user = interaction.member?.user.id ?? interaction.user?.id ?? interaction.id;
    return { kind: 'completion', asked, option: name, typed: value, scope, user };
  }
  if (
    interaction.type === InteractionType.ApplicationCommand &&
    interaction.data.type === ApplicationCommandType.ChatInput
  ) {
    const privately = interaction.data.options?.some(
      (option) => option.name === PRIVATE && 'value' in option && option.value === true,
    );
    return { kind: 'command', asked: readAsked(interaction.data), privately: privately ?? false, scope };
  }
  return { kind: 'other' };
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
