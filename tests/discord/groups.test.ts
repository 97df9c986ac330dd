import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, discord, startBot } from './bot.ts';
import { shelfDesk, type Waits } from './shelf.ts';
import type { Gesture, Values } from './standin/standin.ts';

afterEach(closeAll);

const MANAGE = 1n << 5n;
const ADMINISTRATOR = 1n << 3n;

async function opened(waits: Waits = {}) {
  const standIn = await discord();
  const { desk, asked } = await shelfDesk(waits);
  const bot = await startBot(standIn, desk);
  const { guild } = standIn;
  const interact = (name: string, options: Values = {}, more: Partial<Gesture> = {}) =>
    standIn.interact({ kind: 'command', name, options, guild, permissions: MANAGE, ...more } as Gesture);
  return { standIn, desk, asked, guild, interact, ...bot };
}

describe('a group of commands', () => {
  it('is one slash command with its commands inside, required options first and each with “private”', async () => {
    const { standIn } = await opened();
    const shelf = standIn.commands().find(({ name }) => name === 'shelf');
    expect(shelf).toMatchObject({
      description: 'The shelf',
      options: [
        {
          type: 1,
          name: 'add',
          description: 'Put something on the shelf',
          options: [
            { name: 'to', type: 7, required: true },
            { name: 'item', type: 3 },
            { name: 'paper', type: 11 },
            { name: 'private', type: 5 },
          ],
        },
        { type: 1, name: 'list', options: [{ name: 'where', autocomplete: true }, { name: 'private' }] },
        { type: 1, name: 'export' },
        { type: 1, name: 'test' },
      ],
    });
    expect(standIn.commands().map(({ type, name }) => `${type} ${name}`)).toEqual([
      '1 ask',
      '1 recent',
      '1 shelf',
      '3 Put it on the shelf',
    ]);
    expect(standIn.violations).toEqual([]);
  });

  it('is for those who manage the server, in servers that have the bot, and so is its menu', async () => {
    const { standIn } = await opened();
    const kept = { contexts: [0], integration_types: [0], default_member_permissions: '32' };
    expect(standIn.commands().filter(({ name }) => /shelf/.test(String(name)))).toMatchObject([kept, kept]);
  });

  it('is in servers alone and for everybody there where nothing is changed by it', async () => {
    const { standIn } = await opened();
    expect(standIn.commands().find(({ name }) => name === 'recent')).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: null,
    });
  });

  it('keeps its permission where it is registered in one server, and is registered there once', async () => {
    const standIn = await discord();
    const { desk } = await shelfDesk();
    for (let start = 0; start < 2; start++) {
      await (await startBot(standIn, desk, { guildId: standIn.guild.id })).host.stop();
    }
    expect(standIn.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    const shelf = standIn.commands(standIn.guild).find(({ name }) => name === 'shelf');
    expect(shelf).toMatchObject({ default_member_permissions: '32' });
    expect(standIn.violations).toEqual([]);
  });

  it('is registered once everywhere too, and again when one of its commands has changed', async () => {
    const standIn = await discord();
    const { desk } = await shelfDesk();
    for (let start = 0; start < 2; start++) await (await startBot(standIn, desk)).host.stop();
    expect(standIn.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    const commands = desk.commands.map((each) =>
      each.name === 'shelf list' ? { ...each, description: 'Otherwise' } : each,
    );
    await startBot(standIn, { ...desk, commands });
    expect(standIn.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  });
});

describe('a command of a group', () => {
  it('gets its options, the file, the channel, and who asks where', async () => {
    const { standIn, asked, guild, interact } = await opened();
    const paper = { name: 'old news.txt', size: 12, url: 'https://cdn.example/old.txt' };
    const reply = await interact('shelf add', { item: 'a  vase', paper, to: guild.channelId }).reply();
    expect(asked).toEqual([
      {
        what: 'add',
        scope: guild.id,
        asker: { ...standIn.person, mayManage: true },
        channel: guild.channelId,
        args: {
          item: 'a vase',
          to: guild.channelId,
          paper: { id: expect.stringMatching(/^\d+$/), ...paper },
        },
      },
    ]);
    expect(reply.text).toContain('Put there\\: old news.txt?');
    expect(standIn.violations).toEqual([]);
  });

  it('shows in its head what was asked: a channel as one, which nobody is told of, and a file by its name', async () => {
    const { guild, interact } = await opened();
    const paper = { name: 'a_b.txt' };
    const reply = await interact('shelf add', { paper, to: guild.channelId }).reply();
    expect(reply.text).toContain(`-# \\/shelf add · to\\: <#${guild.channelId}> · paper\\: a\\_b.txt`);
    expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] });
  });

  it('offers completions', async () => {
    const { standIn, guild } = await opened();
    const typing = { kind: 'autocomplete', name: 'shelf list', focused: 'where', typed: 't' } as const;
    const choices = await standIn.interact({ ...typing, guild, permissions: MANAGE }).choices();
    expect(choices).toEqual([{ name: 'Top', value: 'top' }]);
    expect(standIn.violations).toEqual([]);
  });

  it('answers the asker alone, refused or not, unless it is told to show it to everybody', async () => {
    const { standIn, interact } = await opened();
    expect((await interact('shelf list').reply()).ephemeral).toBe(true);
    expect((await interact('shelf list', { where: '!' }).reply()).ephemeral).toBe(true);
    expect((await interact('shelf list', { private: false }).reply()).ephemeral).toBe(false);
    expect((await interact('recent').reply()).ephemeral).toBe(false);
    expect(standIn.violations).toEqual([]);
  });

  it('defers privately where it takes long', async () => {
    const standIn = await discord();
    const { desk } = await shelfDesk({ answer: 300 });
    await startBot(standIn, desk, { waits: { deferAfter: 50 } });
    const { guild } = standIn;
    const options = { to: guild.channelId };
    const asked = standIn.interact({
      kind: 'command',
      name: 'shelf add',
      options,
      guild,
      permissions: MANAGE,
    });
    expect(await asked.first).toMatchObject({ type: 5, ephemeral: true });
    expect(await asked.reply()).toMatchObject({ ephemeral: true, thinking: false });
    expect(standIn.violations).toEqual([]);
  });

  it('holds nobody else up while it waits for a page', async () => {
    const standIn = await discord();
    const { desk } = await shelfDesk({ answer: 700 });
    await startBot(standIn, desk, { waits: { deferAfter: 50 } });
    const { guild } = standIn;
    const give = (name: string, options: Values = {}) =>
      standIn.interact({ kind: 'command', name, options, guild, permissions: MANAGE });
    const slow = give('shelf add', { to: guild.channelId });
    await slow.first;
    const quick = give('shelf list');
    await quick.reply();
    expect(slow.log.map(({ kind }) => kind)).toEqual(['first']);
    expect((await slow.reply()).text).toContain('Put there');
    expect(standIn.violations).toEqual([]);
  });

  it.each([
    ['an administrator', ADMINISTRATOR],
    ['somebody whom the admins let use it', 0n],
  ])('takes %s for one who may manage', async (_who, permissions) => {
    const { asked, guild, interact } = await opened();
    await interact('shelf add', { to: guild.channelId }, { permissions, force: true }).reply();
    expect(asked.map(({ asker }) => asker?.mayManage)).toEqual([true]);
  });

  it('is counted under its whole name', async () => {
    const { counted, interact } = await opened();
    await interact('shelf list').reply();
    await expect.poll(() => counted).toEqual(['shelf list done']);
  });

  it('is in the menu of a message, asked with its text, for the asker alone', async () => {
    const { standIn, guild } = await opened();
    const message = standIn.say('https://news.example/a', { guild });
    const asked = { kind: 'messageMenu', name: 'Put it on the shelf', message, guild } as const;
    const reply = await standIn.interact({ ...asked, permissions: MANAGE }).reply();
    expect(reply.text).toContain('shelf add needs a to');
    expect(reply.ephemeral).toBe(true);
    expect(() => standIn.interact(asked)).toThrow('hidden');
  });

  it('has no Share button where asking again could change something twice; quotations can be shared', async () => {
    const { interact } = await opened();
    const labels = async (name: string, options: Values) =>
      (await interact(name, options).reply()).buttons.map(({ label }) => label);
    expect(await labels('shelf list', {})).toEqual(['About this alert']);
    expect(await labels('shelf test', { item: 'x' })).toEqual(
      expect.arrayContaining(['Share', 'Next page', 'About this alert']),
    );
  });
});

describe('a command that is about one server', () => {
  it.each([['shelf list'], ['recent']])('cannot be asked by a message: /%s', async (name) => {
    const { standIn, asked, guild } = await opened();
    standIn.say(`<@${standIn.applicationId}> /${name}`, { guild, permissions: MANAGE });
    await expect.poll(() => standIn.messages(guild).length).toBe(2);
    expect(standIn.messages(guild).at(-1)?.text).toContain(`/${name} cannot be asked in a message`);
    expect(asked).toEqual([]);
    expect(standIn.violations).toEqual([]);
  });

  it('is refused where only a user has installed the bot', async () => {
    const { asked, interact } = await opened();
    const reply = await interact('shelf list', {}, { install: 'user', force: true }).reply();
    expect(reply.text).toContain('ask it in a Discord server that the bot was added to');
    expect(asked).toEqual([]);
  });
});

describe('files of a reply', () => {
  it('go with it', async () => {
    const { standIn, interact } = await opened();
    const reply = await interact('shelf export').reply();
    expect(reply.files).toEqual(['shelf.json', 'shelf.csv']);
    expect(standIn.violations).toEqual([]);
  });

  it('follow where the reply was deferred', async () => {
    const standIn = await discord();
    const { desk } = await shelfDesk();
    const slow = {
      ...desk,
      respond: (request: Parameters<typeof desk.respond>[0]) => later(() => desk.respond(request)),
    };
    await startBot(standIn, slow, { waits: { deferAfter: 20 } });
    const { guild } = standIn;
    const reply = await standIn
      .interact({ kind: 'command', name: 'shelf export', guild, permissions: MANAGE })
      .reply();
    expect(reply.files).toEqual(['shelf.json', 'shelf.csv']);
    expect(standIn.violations).toEqual([]);
  });

  it('stay away where they are too large together, and the reply says so', async () => {
    const { standIn, interact } = await opened({ bytes: 6_000_000 });
    const reply = await interact('shelf export').reply();
    expect(reply.files).toEqual([]);
    expect(reply.text).toMatch(/too large for a message \(12\.0 MB of 10\.0 MB\)\\: shelf.json, shelf.csv/);
    expect(standIn.violations).toEqual([]);
  });
});

async function later<T>(work: () => Promise<T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return work();
}
