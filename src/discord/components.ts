import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Action } from '../answers/answer.ts';
import { shorten } from './escape.ts';
import { LIMITS } from './limits.ts';

/** A button that comes back to us. */
export interface Button {
  readonly label: string;
  readonly id: string;
  /** An ordinary one unless told. */
  readonly style?: Action['style'];
}

/** A button that opens a page in the reader's browser. */
export interface Link {
  readonly label: string;
  /** As `webAddress` gives it. */
  readonly url: string;
}

/** A menu that one of its options is chosen from. */
export interface Menu {
  readonly id: string;
  /** Says what choosing does. */
  readonly prompt: string;
  /** At most 25, values all different. */
  readonly options: readonly MenuOption[];
}

export interface MenuOption {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

export function buttonOf(button: Button | Link): APIButtonComponentWithCustomId | APIButtonComponentWithURL {
  const type = ComponentType.Button;
  const label = plainLabel(button.label, LIMITS.label);
  if ('url' in button) return { type, style: ButtonStyle.Link, label, url: button.url };
  return { type, style: STYLES[button.style ?? 'ordinary'], label, custom_id: button.id };
}

const STYLES = {
  ordinary: ButtonStyle.Secondary,
  main: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

export function optionOf({ value, label, description }: MenuOption): APISelectMenuOption {
  const words = plainLabel(description, LIMITS.option);
  return { value, label: plainLabel(label, LIMITS.option), ...(words === '' ? {} : { description: words }) };
}

/**
 * Plain words of at most so many UTF-16 code units. Discord takes no markup in them, so that they are not escaped.
 */
export function plainLabel(words: string, most: number): string {
  const shown = shorten(words, most);
  return shown.length <= most ? shown : shorten(words, Math.floor(most / 2));
}
