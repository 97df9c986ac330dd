import type { APIInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/desk/command.ts';
import { readInteraction } from '../../src/discord/interaction.ts';
import { readCommandName, readHead, writeHead } from '../../src/discord/request-line.ts';
import { ASK } from './sample.ts';

const USER = {
  id: '300000000000000001',
  username: 'ada',
  global_name: 'Ada',
  discriminator: '0',
  avatar: null,
};

/** What comes over the wire is called an interaction before anybody has looked at it. */
function wire(changes: object): APIInteraction {
  const envelope = {
    id: '1',
    application_id: '2',
    token: 't',
    version: 1,
    type: 2,
    guild_id: '100000000000000001',
    channel: { id: '200000000000000001', type: 0 },
    member: { user: USER, roles: [], permissions: '0', nick: null },
    authorizing_integration_owners: { 0: '100000000000000001' },
    data: { id: '3', type: 1, name: 'ask' },
  };
  return JSON.parse(JSON.stringify({ ...envelope, ...changes }));
}

describe('who asks', () => {
  const mayManage = (changes: object) => {
    const read = readInteraction(wire(changes));
    return read.kind === 'other' ? null : read.asker.mayManage;
  };
  const member = (permissions: unknown) => ({ member: { user: USER, roles: [], permissions } });

  it.each([
    ['nothing', '0', false],
    ['to manage the server', '32', true],
    ['to administrate it', '8', true],
    ['much else', '70368744177623', false],
    ['everything, in numbers larger than a double', '18014398509481983', true],
    ['no number', '0x20', false],
    ['nothing that anybody told', undefined, false],
  ])('may manage the server or not: allowed %s', (_what, permissions, expected) => {
    expect(mayManage(member(permissions))).toBe(expected);
  });

  it('manages nothing where only a user has the bot, or in direct messages', () => {
    expect(mayManage({ ...member('8'), authorizing_integration_owners: { 1: USER.id } })).toBe(false);
    expect(mayManage({ guild_id: undefined, member: undefined, user: USER })).toBe(false);
  });
});

describe('the words of a message', () => {
  const textOf = (message: object) => {
    const messages = { 9: { id: '9', content: '', embeds: [], ...message } };
    const data = { id: '3', type: 3, name: 'Add', target_id: '9', resolved: { messages } };
    const read = readInteraction(wire({ data }));
    return read.kind === 'menu' ? read.text : null;
  };

  it.each([
    ['are what it says', { content: 'see\nthis', embeds: [{ url: 'https://a.example/' }] }, 'see this'],
    [
      'are what it passes on',
      { message_snapshots: [{ message: { content: 'https://b.example/' } }] },
      'https://b.example/',
    ],
    ['are the address that it shows', { embeds: [{}, { url: 'https://a.example/' }] }, 'https://a.example/'],
    ['are none where it has none', {}, ''],
    ['are none where Discord leaves its parts out', { content: undefined, embeds: undefined }, ''],
  ])('%s', (_what, message, text) => {
    expect(textOf(message)).toBe(text);
  });
});

describe('a pressed message', () => {
  const pressed = (minutes: number, metadata: object = { type: 2 }) => {
    const made = 1_574_168_445_249_912_835n;
    const message = { id: String(made), flags: 64, components: [], interaction_metadata: metadata };
    const id = String(made + (BigInt(minutes * 60_000) << 22n));
    return readInteraction(wire({ id, type: 3, data: { custom_id: 'x', component_type: 2 }, message }));
  };

  it('answers a command for a quarter of an hour', () => {
    expect(pressed(14)).toMatchObject({ kind: 'press', isPrivate: true, isOfCommand: true });
    expect(pressed(16)).toMatchObject({ isOfCommand: false });
  });

  it('does not where it answers a press, or where nobody knows what it answers', () => {
    expect(pressed(1, { type: 3 })).toMatchObject({ isOfCommand: false });
    expect(readInteraction(wire({ type: 3, data: { custom_id: 'x' }, message: { id: 'x' } }))).toMatchObject({
      isOfCommand: false,
      isDone: false,
      head: '',
    });
  });
});

describe('the options of a subcommand', () => {
  const data = {
    id: '3',
    type: 1,
    name: 'feed',
    options: [
      {
        type: 1,
        name: 'add',
        options: [
          { type: 3, name: 'url', value: ' https://a.example/\n' },
          { type: 11, name: 'file', value: '77' },
          { type: 5, name: 'private', value: false },
        ],
      },
    ],
    resolved: {
      attachments: {
        77: { id: '77', filename: 'a\u202eb.txt', url: 'https://cdn.example/a', size: 5, proxy_url: '' },
      },
    },
  };

  it('are its own, with the files that came along and whether the reply is private', () => {
    expect(readInteraction(wire({ data }))).toMatchObject({
      kind: 'command',
      asked: {
        command: 'feed add',
        options: { url: 'https://a.example/', file: '77' },
        files: [{ id: '77', name: 'ab.txt', url: 'https://cdn.example/a', size: 5 }],
      },
      privately: false,
      channel: '200000000000000001',
    });
  });

  it('say nothing of privacy where nobody did', () => {
    expect(readInteraction(wire({}))).toMatchObject({
      privately: null,
      asked: { command: 'ask', options: {} },
    });
  });

  it('are completed where one of them is focused', () => {
    const typing = {
      type: 1,
      name: 'list',
      options: [{ type: 3, name: 'where', value: 'to', focused: true }],
    };
    const read = readInteraction(
      wire({ type: 4, data: { id: '3', type: 1, name: 'feed', options: [typing] } }),
    );
    expect(read).toMatchObject({
      kind: 'completion',
      asked: { command: 'feed list' },
      option: 'where',
      typed: 'to',
    });
  });
});

describe('the head of a group’s command', () => {
  const command: Command = {
    ...ASK,
    name: 'watch test',
    options: [
      { name: 'query', type: 'text', main: true, description: 'Words' },
      { name: 'channel', type: 'channel', description: 'Where' },
      { name: 'list', type: 'file', description: 'A file' },
    ],
  };
  const channel = '200000000000000001';

  it.each([
    [{ query: 'floods' }, 'floods'],
    [{ query: 'floods · channel: x', channel }, 'What would have been told'],
    [{ channel }, 'What would have been told'],
  ])('is read back whole: %j', (options, title) => {
    const head = writeHead({ command: command.name, options }, command, title);
    expect(head.readable).toBe(true);
    const read = readHead(head.markdown, command, head.titled);
    const given = 'channel' in options ? { ...options, channel: `<#${channel}>` } : options;
    expect(read).toEqual({ command: 'watch test', options: given });
    expect(readCommandName(head.markdown)).toBe('watch test');
  });

  it('shows no channel for what is no id', () => {
    const head = writeHead({ command: command.name, options: { channel: '1> @everyone' } }, command, 'x');
    expect(head.markdown).toContain('channel\\: 1\\> \\@everyone');
  });

  it('cannot be asked again with a file, whose name it shows as words', () => {
    const files = [{ id: '77', name: '<#1> · b', url: 'x', size: 1 }];
    const head = writeHead({ command: command.name, options: { list: '77' }, files }, command, 'x');
    expect(head.readable).toBe(false);
    expect(head.markdown).toContain('list\\: \\<\\#1\\> \\· b');
  });

  it('has no command where it is no head', () => {
    for (const text of ['', '### x', '### x\n-# y', 'x\n-# ', '### x\n-# \\/']) {
      expect(readCommandName(text) ?? '').toBe('');
    }
  });
});
