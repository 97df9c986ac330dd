import { type APIMessageComponent, ComponentType } from 'discord.js';
import type { Message } from '../../src/discord/message.ts';
import { pack } from '../../src/discord/parcel.ts';
import { validateMessage } from './standin/standin.ts';

interface Pressable {
  readonly label: string;
  readonly id: string;
}

/** The text displays of a message, in order. */
export function textsOf(message: Message): string[] {
  return componentsOf(message).flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
}

/** The quotations of a message: the texts that have a button beside them. */
export function quotationsOf(message: Message): string[] {
  return componentsOf(message).flatMap((part) =>
    part.type === ComponentType.Section ? part.components.map(({ content }) => content) : [],
  );
}

/** The buttons that come back to the bot, in order. */
export function buttonsOf(message: Message): Pressable[] {
  return componentsOf(message).flatMap((part) =>
    part.type === ComponentType.Button && 'custom_id' in part && 'label' in part
      ? [{ label: part.label ?? '', id: part.custom_id }]
      : [],
  );
}

/** The buttons that open a page in a browser. */
export function linksOf(message: Message): { readonly label: string; readonly url: string }[] {
  return componentsOf(message).flatMap((part) =>
    part.type === ComponentType.Button && 'url' in part ? [{ label: part.label ?? '', url: part.url }] : [],
  );
}

/** The options of a message's menus. */
export function optionsOf(message: Message) {
  return componentsOf(message).flatMap((part) =>
    part.type === ComponentType.StringSelect ? part.options : [],
  );
}

/** All components of a message, those inside others after them. */
export function componentsOf(message: Message): APIMessageComponent[] {
  return message.components.flatMap(inside);
}

function inside(component: APIMessageComponent): APIMessageComponent[] {
  const parts = 'components' in component ? component.components.flatMap(inside) : [];
  return [component, ...parts, ...('accessory' in component ? [component.accessory] : [])];
}

/** Why Discord would not take a message with its files, as a first response. */
export function problemsOf(message: Message): ReturnType<typeof validateMessage> {
  const { body, files } = pack(message, false);
  return validateMessage(body, { files: files.map(({ name }) => name) });
}
