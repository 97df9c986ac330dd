import { type Json, type JsonObject, number, object, objects, text } from '../tests/discord/standin/json.ts';
import type { Message } from '../tests/discord/standin/types.ts';
import { isPicture } from './files.ts';
import { isWebAddress, type Names, readMarkdown } from './markdown.ts';
import type { Accessory, ButtonPart, Inline, MessageView, Part, Picture, SelectPart } from './view.ts';

export interface Surroundings {
  readonly names: Names;
  readonly used: string | null;
  readonly answers: string | null;
  /** Where the page finds a file of the message; null where there is none of that name. */
  readonly addressOf: (name: string) => string | null;
}

/** A message of Discord's API as the page shows it. */
export function viewOf(message: Message, around: Surroundings): MessageView {
  const { raw } = message;
  const author = object(raw.author);
  const parts = message.components.map((component) => partOf(component, around));
  return {
    id: message.id,
    author: text(author.global_name) || text(author.username),
    isApp: author.bot === true,
    at: text(raw.timestamp),
    isPrivate: message.ephemeral,
    isThinking: message.thinking,
    used: around.used,
    answers: around.answers,
    content: readMarkdown(message.content, around.names),
    parts,
    files: message.componentsV2 ? [] : loose(message, around),
  };
}

/** Files of a message without components that show them. */
function loose(message: Message, { addressOf }: Surroundings): MessageView['files'] {
  return message.files.flatMap((name) => {
    const address = addressOf(name);
    return address === null ? [] : [{ name, address, isPicture: isPicture(name) }];
  });
}

/** Component types, as Discord numbers them. */
const TYPE = {
  row: 1,
  button: 2,
  stringSelect: 3,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

function partOf(component: JsonObject, around: Surroundings): Part {
  const { type } = component;
  switch (type) {
    case TYPE.container:
      return {
        kind: 'container',
        colour: colourOf(component.accent_color),
        parts: objects(component.components).map((inner) => partOf(inner, around)),
      };
    case TYPE.text:
      return { kind: 'text', inside: wordsOf(component, around) };
    case TYPE.section:
      return {
        kind: 'section',
        texts: objects(component.components).map((inner) => wordsOf(inner, around)),
        accessory: accessoryOf(object(component.accessory), around),
      };
    case TYPE.separator:
      return { kind: 'separator', line: component.divider !== false, wide: component.spacing === 2 };
    case TYPE.gallery:
      return { kind: 'gallery', pictures: objects(component.items).map((item) => pictureOf(item, around)) };
    case TYPE.file:
      return fileOf(component, around);
    case TYPE.row:
      return { kind: 'row', parts: objects(component.components).flatMap(rowPart) };
    default:
      return { kind: 'unknown', type: number(type) };
  }
}

function wordsOf(component: JsonObject, { names }: Surroundings): readonly Inline[] {
  return readMarkdown(text(component.content), names);
}

function accessoryOf(component: JsonObject, around: Surroundings): Accessory | null {
  if (component.type === TYPE.button) return buttonOf(component);
  return component.type === TYPE.thumbnail
    ? { kind: 'thumbnail', picture: pictureOf(component, around) }
    : null;
}

function rowPart(component: JsonObject): (ButtonPart | SelectPart)[] {
  if (component.type === TYPE.button) return [buttonOf(component)];
  return component.type === TYPE.stringSelect ? [selectOf(component)] : [];
}

const STYLES: Readonly<Record<number, ButtonPart['style']>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
};

function buttonOf(button: JsonObject): ButtonPart {
  const style = STYLES[number(button.style)] ?? 'secondary';
  const emoji = text(object(button.emoji).name);
  const label = [emoji, text(button.label)].filter((part) => part !== '').join(' ');
  const href = text(button.url);
  return {
    kind: 'button',
    label,
    style,
    disabled: button.disabled === true,
    id: style === 'link' ? null : text(button.custom_id),
    href: style === 'link' && isWebAddress(href) ? href : null,
  };
}

function selectOf(select: JsonObject): SelectPart {
  return {
    kind: 'select',
    id: text(select.custom_id),
    placeholder: text(select.placeholder) || 'Make a selection',
    disabled: select.disabled === true,
    least: numberOr(select.min_values, 1),
    most: numberOr(select.max_values, 1),
    options: objects(select.options).map((option) => ({
      label: text(option.label),
      value: text(option.value),
      description: text(option.description),
      chosen: option.default === true,
    })),
  };
}

function pictureOf({ media, description }: JsonObject, { addressOf }: Surroundings): Picture {
  return { address: addressOf(attached(object(media).url)), alt: text(description) };
}

function fileOf({ file }: JsonObject, { addressOf }: Surroundings): Part {
  const name = attached(object(file).url);
  return { kind: 'file', name, address: addressOf(name) };
}

/** The name in `attachment://name`; empty for any other address. */
function attached(url: Json | undefined): string {
  return /^attachment:\/\/(.*)$/s.exec(text(url))?.[1] ?? '';
}

function colourOf(value: Json | undefined): string | null {
  if (typeof value !== 'number') return null;
  return `#${Math.trunc(value).toString(16).padStart(6, '0')}`;
}

function numberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
