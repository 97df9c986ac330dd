import { type APIComponentInContainer, ComponentType, MessageFlags } from 'discord.js';
import { texts } from '../catalogue/texts.ts';
import { type Button, buttonOf, type Link, type Menu, optionOf, plainLabel } from './components.ts';
import { type Budget, fits, LIMITS, minus, NOTHING, PAGE, type Room, without } from './limits.ts';
import type { Message, MessageFile } from './message.ts';

/** A message being laid out from the top. A text goes in whole, or not at all. */
export interface Sheet {
  /** What is left for more. */
  readonly left: Budget;
  /** Adds a text display if that leaves as much as `spare`, and tells whether it did. */
  add(markdown: string, spare?: Budget): boolean;
  /** Adds lines as one text display: as many whole ones as leave `spare`, and how many more there are. */
  addLines(lines: readonly string[], spare: Budget): void;
  /** Adds a text with a button beside it, and what stands over it, if that leaves as much as `spare`; tells whether it did. */
  addSection(section: Section, spare: Budget): boolean;
  /** Adds rows of five buttons. Whoever lays out keeps components for them. */
  addButtons(buttons: readonly (Button | Link)[]): void;
  addMenu(menu: Menu): void;
  /** Shows a file of this message. */
  addPicture(file: string, alternative: string): void;
  /** Offers a file of this message for download. */
  addFile(file: string): void;
  finish(colour: number, privately: boolean, files?: readonly MessageFile[]): Message;
}

export interface Section {
  /** A text display of its own; none where it is empty. */
  readonly over: string;
  readonly markdown: string;
  readonly button: Button;
}

/** Components of a section. */
const SECTION = 3;
/** Components of a menu in its row, and of a row with so many buttons. */
export const MENU = 2;
export const row = (buttons: number): number => 1 + buttons;

export function openSheet(): Sheet {
  const parts: APIComponentInContainer[] = [];
  let room: Room = PAGE;
  // The container is one.
  let components = PAGE.components - 1;
  const put = (part: APIComponentInContainer, count: number) => {
    parts.push(part);
    components -= count;
  };
  const takes = (markdown: string, count: number, spare: Budget) =>
    fits(markdown, minus(room, spare)) && components - count >= spare.components;
  const add = (markdown: string, spare: Budget = NOTHING): boolean => {
    if (markdown.trim() === '') return true;
    if (!takes(markdown, 1, spare)) return false;
    put({ type: ComponentType.TextDisplay, content: markdown }, 1);
    room = without(room, markdown);
    return true;
  };
  return {
    get left() {
      return { ...room, components };
    },
    add,
    addLines(lines, spare) {
      add(whole(lines, minus(room, spare)));
    },
    addSection({ over, markdown, button }, spare) {
      if (!takes(over + markdown, SECTION + (over === '' ? 0 : 1), spare)) return false;
      add(over);
      const text = { type: ComponentType.TextDisplay, content: markdown } as const;
      put({ type: ComponentType.Section, components: [text], accessory: buttonOf(button) }, SECTION);
      room = without(room, markdown);
      return true;
    },
    addButtons(buttons) {
      for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow) {
        const some = buttons.slice(at, at + LIMITS.buttonsInRow).map(buttonOf);
        put({ type: ComponentType.ActionRow, components: some }, row(some.length));
      }
    },
    addMenu({ id, prompt, options }) {
      const menu = {
        type: ComponentType.StringSelect,
        custom_id: id,
        placeholder: prompt,
        options: options.map(optionOf),
      } as const;
      put({ type: ComponentType.ActionRow, components: [menu] }, MENU);
    },
    addPicture(file, alternative) {
      const description = plainLabel(alternative, LIMITS.alternative);
      put(
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: `attachment://${file}` }, ...(description === '' ? {} : { description }) }],
        },
        1,
      );
    },
    addFile(file) {
      put({ type: ComponentType.File, file: { url: `attachment://${file}` } }, 1);
    },
    finish(colour, privately, files) {
      return {
        flags: MessageFlags.IsComponentsV2 | (privately ? MessageFlags.Ephemeral : 0),
        components: [{ type: ComponentType.Container, accent_color: colour, components: parts }],
        allowed_mentions: { parse: [] },
        ...(files === undefined || files.length === 0 ? {} : { files }),
      };
    },
  };
}

function whole(lines: readonly string[], room: Room): string {
  const more = (count: number) => (count === 0 ? [] : [texts.reply.andMore(count)]);
  for (let count = lines.length; lines.length > 0 && count >= 0; count--) {
    const text = [...lines.slice(0, count), ...more(lines.length - count)].join('\n');
    if (fits(text, room)) return text;
  }
  return '';
}
