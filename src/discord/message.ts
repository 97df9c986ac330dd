import {
  type APIAllowedMentions,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { fits, LIMITS, minus, NO_ROOM, PAGE, type Room, without } from './limits.ts';

/** A file that is sent along, named in the message as `attachment://name`. */
export interface MessageFile {
  /** Letters, digits, `-` and `.`. */
  readonly name: string;
  readonly data: Uint8Array;
}

/** What Discord is sent as a message: components v2, which mentions nobody. */
export interface Message {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: APIAllowedMentions;
  /** Sent beside the body, not in it; absent where there is none, and an edit then takes away what there was. */
  readonly files?: readonly MessageFile[];
}

export interface Button {
  readonly label: string;
  readonly id: string;
}

/** One colour an outcome; every outcome is said in words as well. */
export const COLOURS = { answered: 0x2e7d32, nothing: 0xb26a00, refused: 0xb3261e, done: 0x3b5b92 } as const;

/** A message being laid out from the top. A text goes in whole, or not at all. */
export interface Sheet {
  /** What is left for text. */
  readonly room: Room;
  /** Adds a text display if that leaves as much room as `spare`, and tells whether it did. */
  add(markdown: string, spare?: Room): boolean;
  /** Adds lines as one text display: as many whole ones as leave `spare`, and how many more there are. */
  addLines(lines: readonly string[], spare: Room): void;
  /** Adds rows of five buttons. */
  addButtons(buttons: readonly Button[]): void;
  finish(colour: number, privately: boolean): Message;
}

export function openSheet(): Sheet {
  const parts: APIComponentInContainer[] = [];
  let room = PAGE;
  const add = (markdown: string, spare: Room = NO_ROOM): boolean => {
    if (markdown.trim() === '') return true;
    if (!fits(markdown, minus(room, spare))) return false;
    parts.push({ type: ComponentType.TextDisplay, content: markdown });
    room = without(room, markdown);
    return true;
  };
  return {
    get room() {
      return room;
    },
    add,
    addLines(lines, spare) {
      add(whole(lines, minus(room, spare)));
    },
    addButtons(buttons) {
      for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow) {
        const row = buttons.slice(at, at + LIMITS.buttonsInRow);
        parts.push({ type: ComponentType.ActionRow, components: row.map(buttonOf) });
      }
    },
    finish(colour, privately) {
      return {
        flags: MessageFlags.IsComponentsV2 | (privately ? MessageFlags.Ephemeral : 0),
        components: [{ type: ComponentType.Container, accent_color: colour, components: parts }],
        allowed_mentions: { parse: [] },
      };
    },
  };
}

/** A line of ours that only the asker sees. */
export function notice(line: string): Message {
  const sheet = openSheet();
  sheet.add(line);
  return sheet.finish(COLOURS.refused, true);
}

function whole(lines: readonly string[], room: Room): string {
  const more = (count: number) => (count === 0 ? [] : [`… and ${count} more`]);
  for (let count = lines.length; lines.length > 0 && count >= 0; count--) {
    const text = [...lines.slice(0, count), ...more(lines.length - count)].join('\n');
    if (fits(text, room)) return text;
  }
  return '';
}

function buttonOf(button: Button): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: button.label,
    custom_id: button.id,
  };
}
