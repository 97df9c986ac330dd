import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import help from '../../commands/help.ts';
import type { Answer } from '../../src/answers/answer.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { type Command, defineCommand } from '../../src/desk/command.ts';
import { parseCommandLine } from '../../src/desk/commandline.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { loadCommands } from '../../src/desk/loader.ts';
import { shelfDesk } from '../discord/shelf.ts';

const NOW = new Date('2013-07-12T12:00:00Z');
const ANN = { id: '1', name: 'Ann', mayManage: true };
const HERE = { scope: '100000000000000001', asker: ANN, now: NOW };
const FILE = { id: '77', name: 'a.txt', url: 'https://cdn.example/a.txt', size: 3 };

describe('a command line for a group', () => {
  it.each([
    ['/shelf add a vase', 'shelf add', { item: 'a vase' }],
    ['/SHELF   Add a vase to:1', 'shelf add', { item: 'a vase', to: '1' }],
    ['/shelf list', 'shelf list', {}],
    ['/shelf test list', 'shelf test', { item: 'list' }],
  ])('is read: %s', async (line, command, options) => {
    const { desk } = await shelfDesk();
    expect(parseCommandLine(line, desk.commands)).toEqual({ ok: true, command, options });
  });

  it.each([
    ['/shelf', '/shelf add, /shelf list, /shelf export, /shelf test'],
    ['/shelf burn it', '/shelf add, /shelf list, /shelf export, /shelf test'],
    ['/burn', 'The commands are: /ask, /shelf, /recent.'],
    ['/add a vase', 'There is no command /add.'],
    ['/shelf listing', '/shelf add'],
  ])('is refused with what would be right: %s', async (line, words) => {
    const { desk } = await shelfDesk();
    expect(parseCommandLine(line, desk.commands)).toMatchObject({ ok: false });
    expect(JSON.stringify(parseCommandLine(line, desk.commands))).toContain(words);
  });
});

describe('a command that is about one server', () => {
  it.each([
    ['in direct messages', { ...HERE, scope: 'shared' }],
    ['where nobody knows who asks', { ...HERE, asker: null }],
  ])('is refused %s, its buttons too, and completes nothing', async (_where, place) => {
    const { desk, asked } = await shelfDesk();
    const refused = { status: 'refused', reason: expect.stringContaining('in a Discord server') };
    expect(await desk.respond({ command: 'shelf list', options: {}, ...place })).toEqual(refused);
    const press = { command: 'shelf list', action: 'about', value: 'x' };
    expect(await desk.act({ ...press, ...place })).toEqual(refused);
    const typing = { command: 'shelf list', option: 'where', typed: '', options: {} };
    expect(await desk.complete({ ...typing, ...place })).toEqual([]);
    expect(await desk.complete({ ...typing, ...HERE })).toEqual([{ name: 'Top', value: 'top' }]);
    expect(asked).toEqual([]);
  });
});

describe('a button that changes something', () => {
  it('is for those who may manage the server, and an open one for everybody', async () => {
    const { desk, asked } = await shelfDesk();
    const bob = { ...HERE, asker: { ...ANN, mayManage: false } };
    const keep = { command: 'shelf add', action: 'keep', value: '1' };
    expect(await desk.act({ ...keep, ...bob })).toEqual({
      status: 'refused',
      reason: 'Only members who may manage this server may do that.',
    });
    expect(asked).toEqual([]);
    expect(await desk.act({ ...keep, ...HERE })).toMatchObject({ status: 'done' });
    const about = { command: 'shelf list', action: 'about', value: '1' };
    expect(await desk.act({ ...about, ...bob })).toMatchObject({ status: 'done' });
  });
});

describe('files and channels', () => {
  const respond = async (options: Record<string, string>) => {
    const { desk, asked } = await shelfDesk();
    const answer = await desk.respond({ command: 'shelf add', options, files: [FILE], ...HERE });
    return { answer, args: asked[0]?.args };
  };

  it('are given to the command: the file as it was sent along, the channel by its id', async () => {
    const to = '200000000000000001';
    expect((await respond({ paper: '77', to })).args).toEqual({ paper: FILE, to });
    expect((await respond({ to: `<#${to}>` })).args).toEqual({ to });
  });

  it.each([
    [
      'a file that was not sent along',
      { to: '200000000000000001', paper: '78' },
      'a file that is sent along',
    ],
    ['words as a channel', { to: 'general' }, 'a channel of this server'],
    ['a person as a channel', { to: '<@200000000000000001>' }, 'a channel of this server'],
  ])('are refused: %s', async (_what, options, reason) => {
    expect((await respond(options)).answer).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining(reason),
    });
  });
});

describe('a button of a reply', () => {
  const saying = async (answer: Answer) => {
    const command = defineCommand({
      name: 'say',
      description: 'Says it',
      options: [],
      examples: [],
      actions: { again: async () => answer },
      answer: async () => answer,
    });
    const desk = createDesk({ archive: createMemoryArchive(), commands: [command], skipped: [] });
    return desk.respond({ command: 'say', options: {}, scope: 'shared', now: NOW });
  };
  const done = { status: 'done', title: 'x', text: '', rows: [] } as const;
  const again = { label: 'Again', command: 'say', action: 'again', value: 'a-1.b_2' };

  it('is as its command has it', async () => {
    await expect(saying({ ...done, actions: [again] })).resolves.toMatchObject({ actions: [again] });
  });

  it.each([
    ['of no command', { ...again, command: 'shout' }],
    ['of no action', { ...again, action: 'never' }],
    ['of what every object has', { ...again, action: 'toString' }],
    ['without a value', { ...again, value: '' }],
    ['with a value that no button holds', { ...again, value: 'a b' }],
    ['with too long a value', { ...again, value: 'a'.repeat(41) }],
  ])('is a bug where it is one %s', async (_what, action) => {
    await expect(saying({ ...done, actions: [action] })).rejects.toThrow(action.command);
  });

  it.each([
    ['without a byte', { name: 'a.txt', data: new Uint8Array() }],
    ['with a path', { name: '../a.txt', data: new Uint8Array(1) }],
    ['without a name', { name: '', data: new Uint8Array(1) }],
  ])('is a bug where it comes with a file %s', async (_what, file) => {
    await expect(saying({ ...done, files: [file] })).rejects.toThrow();
  });

  it('says that it is old where the command or the action is gone', async () => {
    const { desk } = await shelfDesk();
    for (const [command, action] of [
      ['vase', 'keep'],
      ['shelf add', 'burn'],
      ['shelf add', 'constructor'],
    ] as const) {
      const answer = await desk.act({ command, action, value: '1', ...HERE });
      expect(answer).toMatchObject({ status: 'refused', reason: expect.stringContaining('older version') });
    }
  });
});

describe('/help', () => {
  const asking = async (command?: string) => {
    const { desk } = await shelfDesk();
    const commands: readonly Command[] = [...desk.commands, help];
    const own = createDesk({ archive: desk.archive, commands, skipped: [] });
    const options = command === undefined ? {} : { command };
    const answer = await own.respond({ command: 'help', options, scope: 'shared', now: NOW });
    const completed = (typed: string) =>
      own.complete({ command: 'help', options: {}, option: 'command', typed, scope: 'shared', now: NOW });
    return { answer, completed };
  };

  it('has one line for a group', async () => {
    const { answer } = await asking();
    expect(answer).toMatchObject({
      status: 'done',
      rows: [
        { label: '/ask question [source] [after] [limit]' },
        { label: '/shelf add|list|export|test', value: 'The shelf' },
        { label: '/recent' },
        { label: '/help [command]' },
      ],
    });
  });

  it('explains a group, and one of its commands, and says for whom they are', async () => {
    expect((await asking('/shelf')).answer).toMatchObject({
      status: 'done',
      title: '/shelf',
      rows: [
        { label: '/shelf add [item] [paper] to' },
        { label: '/shelf list [where]' },
        { label: '/shelf export' },
        { label: '/shelf test item' },
        { label: 'For whom', value: expect.stringContaining('manage the server') },
      ],
    });
    const { answer } = await asking('shelf  add');
    expect(answer).toMatchObject({ status: 'done', title: '/shelf add [item] [paper] to' });
  });

  it('shows examples of what is about a server though a test of them is refused', async () => {
    expect(JSON.stringify((await asking('shelf list')).answer)).toContain('/shelf list where:top');
  });

  it('completes groups and what is in them', async () => {
    const { completed } = await asking();
    expect((await completed('/she')).map(({ value }) => value)).toEqual([
      'shelf',
      'shelf add',
      'shelf export',
      'shelf list',
      'shelf test',
    ]);
    expect((await completed('shelf l')).map(({ value }) => value)).toEqual(['shelf list']);
  });
});

describe('the loader of groups', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dateline-groups-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const member = (name: string, more = '') => `{ name: '${name}', description: 'Does', options: [],
    examples: [{ line: '/x', status: 'done' }], answer: async () => ({ status: 'refused', reason: '' }), ${more} }`;
  const group = (members: readonly string[], name = 'shelf') =>
    `export default { name: '${name}', description: 'The shelf', subcommands: [${members.join(',')}] };`;

  it('names each command with its group', async () => {
    await writeFile(join(folder, 'shelf.ts'), group([member('add'), member('list')]));
    const commands = await loadCommands(folder);
    expect(commands.map((command) => [command.name, command.group])).toEqual([
      ['shelf add', { name: 'shelf', description: 'The shelf' }],
      ['shelf list', { name: 'shelf', description: 'The shelf' }],
    ]);
  });

  it.each([
    ['of none', group([]), /1 to 25 subcommands/],
    ['of two with one name', group([member('add'), member('add')]), /one name/],
    [
      'for different people',
      group([member('add', "audience: 'manage'"), member('list')]),
      /different people/,
    ],
    ['with a name of two words', group([member('add now')]), /no name that Discord takes/],
    ['with too long a name', group([member('a'.repeat(27))]), /no name that Discord takes/],
    [
      'with a badly named action',
      group([member('add', 'actions: { Keep: async () => null }')]),
      /action "Keep"/,
    ],
  ])('refuses one %s', async (_what, text, reason) => {
    await writeFile(join(folder, 'shelf.ts'), text);
    await expect(loadCommands(folder)).rejects.toThrow(reason);
  });
});
