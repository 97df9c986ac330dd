import { ComponentType } from 'discord.js';
import type { Message } from '../../src/discord/message.ts';

/** The text displays of a message, in order. */
export function textsOf(message: Message): string[] {
  return partsOf(message).flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
}

export function buttonsOf(message: Message): { readonly label: string; readonly id: string }[] {
  return partsOf(message).flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap((button) =>
          'custom_id' in button && 'label' in button
            ? [{ label: button.label ?? '', id: button.custom_id }]
            : [],
        )
      : [],
  );
}

function partsOf(message: Message) {
  return message.components.flatMap((part) => (part.type === ComponentType.Container ? part.components : []));
}
