import type { Action, Answer } from '../../../src/answers/answer.ts';
import { type Command, type Context, defineCommand } from '../../../src/desk/command.ts';
import { commandsOf } from '../../../src/desk/loader.ts';
import { channelMark } from '../../../src/tracking/delivery/channel-mark.ts';

/**
 * A group that gives back whatever it is given, under buttons and with files: nothing is tracked where the fuzz runs,
 * and the commands that track news refuse all that it could send them.
 */
export function hostileShelf(): readonly Command[] {
  const echo = defineCommand({
    name: 'echo',
    description: 'Gives it back',
    audience: 'manage',
    menu: 'Give it back',
    options: [
      { name: 'words', type: 'text', main: true, maxLength: 6000, description: 'What it is' },
      { name: 'paper', type: 'file', description: 'A file' },
      { name: 'place', type: 'channel', description: 'A channel' },
    ],
    examples: [
      { line: '/shelf echo a vase place:200000000000000001', status: 'refused' },
      { line: '/shelf echo', status: 'refused' },
    ],
    actions: { again: async (context, value) => given(context, value), fail: async () => refused('No.') },
    answer: async (context, { words, paper, place }) =>
      given(context, [words, paper?.name, paper?.url, place].join(' ')),
  });
  const told = defineCommand({
    name: 'told',
    description: 'What there is to tell',
    audience: 'server',
    options: [
      {
        name: 'words',
        type: 'text',
        description: 'What it is',
        complete: async (_, typed) => choices(typed),
      },
    ],
    examples: [{ line: '/told words:x', status: 'refused' }],
    answer: async (context, { words = '' }) => given(context, words),
  });
  return [...commandsOf({ name: 'shelf', description: 'The shelf', subcommands: [echo] }), told];
}

function given({ asker, channel }: Context, words: string): Answer {
  const button = { label: words, command: 'shelf echo', action: 'again', style: 'main' } as const;
  const actions: readonly Action[] = [
    { ...button, value: String(words.length) },
    { ...button, value: String(words.length) },
    { label: 'No', command: 'shelf echo', action: 'fail', value: 'x', style: 'danger' },
  ];
  return {
    status: 'done',
    title: `Given ${words}`,
    text: `${words}\n${channelMark(channel ?? '')}`,
    rows: [{ label: words, value: `${asker?.name ?? ''} ${channelMark(channel ?? '')} ${words}` }],
    actions,
    files: [{ name: 'shelf.json', data: new TextEncoder().encode(`${words} `) }],
  };
}

function refused(reason: string): Answer {
  return { status: 'refused', reason };
}

function choices(typed: string) {
  return [{ name: typed, value: typed }];
}
