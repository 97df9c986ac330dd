import {
  type APIChatInputApplicationCommandInteractionData,
  type APIInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteractionData,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { oneLine } from './escape.ts';
import { COLOURS } from './message.ts';
import { type Origin, readOrigin } from './origin.ts';
import { innermost, readAsked, readPrivately } from './read-options.ts';
import type { Asked } from './request-line.ts';

/** What a user did, without Discord's wording. */
export type Gesture =
  | ({
      readonly kind: 'command';
      readonly asked: Asked;
      /** Whether the reply is for the asker alone; null where they did not say. */
      readonly privately: boolean | null;
    } & Origin)
  | ({
      /** A command of a message's menu, with the message's text. */
      readonly kind: 'menu';
      readonly menu: string;
      readonly text: string;
    } & Origin)
  | ({
      readonly kind: 'completion';
      readonly asked: Asked;
      readonly option: string;
      readonly typed: string;
    } & Origin)
  | ({
      readonly kind: 'press';
      readonly customId: string;
      /** What was chosen, of a menu; empty for a button. */
      readonly values: readonly string[];
      /** The first text of the pressed message, empty when it has none. */
      readonly head: string;
      /** Whether only the presser sees the pressed message. */
      readonly isPrivate: boolean;
      /** Whether the bot speaks of itself in it. */
      readonly isDone: boolean;
      /** Whether it answers a command of some minutes ago, rather than a press. */
      readonly isOfCommand: boolean;
    } & Origin)
  | { readonly kind: 'other' };

/** Reads an interaction as Discord sends it, over the gateway or over HTTP. */
export function readInteraction(interaction: APIInteraction): Gesture {
  const origin = readOrigin(interaction);
  switch (interaction.type) {
    case InteractionType.MessageComponent: {
      const { data, message } = interaction;
      const values = 'values' in data ? data.values : [];
      return {
        kind: 'press',
        customId: data.custom_id,
        values,
        ...readPressed(message, interaction.id),
        ...origin,
      };
    }
    case InteractionType.ApplicationCommandAutocomplete: {
      const { name, value } = focused(interaction.data.options);
      return {
        kind: 'completion',
        asked: readAsked(interaction.data),
        option: name,
        typed: value,
        ...origin,
      };
    }
    case InteractionType.ApplicationCommand:
      if (interaction.data.type === ApplicationCommandType.Message) return menu(interaction.data, origin);
      if (interaction.data.type === ApplicationCommandType.ChatInput) return chat(interaction.data, origin);
      return { kind: 'other' };
    default:
      return { kind: 'other' };
  }
}

function chat(data: APIChatInputApplicationCommandInteractionData, origin: Origin): Gesture {
  return { kind: 'command', asked: readAsked(data), privately: readPrivately(data), ...origin };
}

function menu(data: APIMessageApplicationCommandInteractionData, origin: Origin): Gesture {
  const message = data.resolved.messages[data.target_id];
  return { kind: 'menu', menu: data.name, text: message === undefined ? '' : wordsOf(message), ...origin };
}

/** What a message says; of one that only passes on, or only shows, something: that, or where it is. */
function wordsOf({ content, message_snapshots: passedOn = [], embeds = [] }: APIMessage): string {
  const texts = [content, ...passedOn.map(({ message }) => message.content), ...embeds.map(({ url }) => url)];
  return oneLine(texts.find((text) => text !== undefined && text.trim() !== '') ?? '');
}

function focused(options: Parameters<typeof innermost>[0]): {
  readonly name: string;
  readonly value: string;
} {
  const option = innermost(options).find((candidate) => 'focused' in candidate && candidate.focused);
  return {
    name: option?.name ?? '',
    value: option && 'value' in option ? oneLine(String(option.value)) : '',
  };
}

/** What the pressed message shows of what it is. */
function readPressed(message: APIMessage, pressId: string) {
  const container = message.components?.find((component) => component.type === ComponentType.Container);
  const text = container?.components.find((component) => component.type === ComponentType.TextDisplay);
  return {
    head: text?.content ?? '',
    isPrivate: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    isDone: container?.accent_color === COLOURS.done,
    isOfCommand:
      message.interaction_metadata?.type === InteractionType.ApplicationCommand &&
      momentOf(pressId) - momentOf(message.id) < A_WHILE,
  };
}

/** Milliseconds; as long as Discord lets a bot go on with what it was asked. */
const A_WHILE = 15 * 60_000;

/** When Discord made an id, in milliseconds of its own; NaN for what is none. */
function momentOf(id: string): number {
  return /^\d{1,20}$/.test(id) ? Number(BigInt(id) >> 22n) : Number.NaN;
}
