import type { Command } from '../../src/desk/command.ts';
import { parseCommandLine } from '../../src/desk/commandline.ts';
import { readCases, readList } from '../../tests/casebook.ts';
import type { Gesture, Message, Values } from '../../tests/discord/standin/standin.ts';

/** Something that somebody does: in Discord's client, or by writing to the bot. */
export type Deed =
  | { readonly kind: 'gesture'; readonly name: string; readonly gesture: Gesture }
  | { readonly kind: 'say'; readonly words: string };

/** What people do, in shares of all. */
const SHARES = { ask: 0.55, example: 0.12, type: 0.18, press: 0.1, say: 0.03, menu: 0.02 } as const;

export interface Mix {
  /** What is done next, and all of it at once: somebody may type several letters. */
  next(messages: readonly Message[]): readonly Deed[];
}

/** A mix of what everybody may ask, with real questions, of pages turned, letters typed and messages written. */
export function createMix(all: readonly Command[], random: () => number): Mix {
  const commands = all.filter(({ audience }) => audience === undefined);
  const any = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
  const lines = questionLines();
  const examples = commands.flatMap((command) => command.examples.map(({ line }) => line));
  const menus = commands.flatMap(({ menu }) => (menu === undefined ? [] : [menu]));
  const completed = commands.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.type === 'text' && option.complete !== undefined ? [{ name, focused: option.name }] : [],
    ),
  );
  const words = lines.map((line) => line.replace(/^\/\S+\s+/, ''));

  const ask = (line: string | undefined): Deed[] => {
    const read = parseCommandLine(line ?? '/help', commands);
    if (!read.ok) return [];
    const { command: name, options } = read;
    const gesture: Gesture = { kind: 'command', name, options: typed(options, name), force: true };
    return [{ kind: 'gesture', name: `/${name}`, gesture }];
  };
  const typed = (options: Readonly<Record<string, string>>, name: string): Values => {
    const numbers = commands.find((command) => command.name === name)?.options ?? [];
    const isNumber = (key: string) =>
      numbers.some((option) => option.name === key && option.type === 'number');
    return Object.fromEntries(
      Object.entries(options).map(([key, value]) => [key, isNumber(key) ? Number(value) : value]),
    );
  };
  /** Three letters as quick as fingers are: the first two are overtaken. */
  const type = (): Deed[] => {
    const word =
      any(words)
        ?.split(' ')
        .find((each) => /^\p{Lu}\p{L}{3,}/u.test(each)) ?? 'Minister';
    const place = any(completed);
    if (place === undefined) return [];
    return [1, 2, 3].map((letters) => ({
      kind: 'gesture',
      name: 'completion',
      gesture: { kind: 'autocomplete', ...place, typed: word.slice(0, letters), force: true },
    }));
  };
  const press = (messages: readonly Message[]): Deed[] => {
    const message = any(messages);
    const button = any((message?.buttons ?? []).filter(({ customId }) => customId !== null))?.customId;
    if (message === undefined || typeof button !== 'string') return ask(any(lines));
    return [{ kind: 'gesture', name: 'press', gesture: { kind: 'button', message, button, force: true } }];
  };
  const choose = (name: string | undefined): Deed[] => {
    if (name === undefined) return ask(any(lines));
    const message = any(words) ?? 'Nobody came.';
    return [{ kind: 'gesture', name: 'menu', gesture: { kind: 'messageMenu', name, message } }];
  };

  return {
    next(messages) {
      switch (drawn(random())) {
        case 'ask':
          return ask(any(lines));
        case 'example':
          return ask(any(examples));
        case 'type':
          return type();
        case 'press':
          return press(messages);
        case 'say':
          return [{ kind: 'say', words: any(words) ?? 'who came?' }];
        case 'menu':
          return choose(any(menus));
      }
    },
  };
}

function drawn(number: number): keyof typeof SHARES {
  let left = number;
  for (const kind of ['example', 'type', 'press', 'say', 'menu'] as const) {
    left -= SHARES[kind];
    if (left < 0) return kind;
  }
  return 'ask';
}

/** The questions of the test cases, as command lines. */
function questionLines(): readonly string[] {
  const cases = [...readCases('tests/cases'), readList('tests/cases', 'seeds')];
  return cases.flatMap(({ questions }) => questions.map(({ line }) => line));
}
