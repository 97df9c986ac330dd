import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, discord, startBot } from './bot.ts';
import { shelfDesk, type Waits } from './shelf.ts';
import type { Message, Person, Values, Where } from './standin/standin.ts';

afterEach(closeAll);

const MANAGE = 1n << 5n;

async function opened(waits: Waits = {}, deferAfter = 1_500) {
  const standIn = await discord();
  const { desk, asked } = await shelfDesk(waits);
  const bot = await startBot(standIn, desk, { waits: { deferAfter } });
  const { guild } = standIn;
  const manager = { guild, permissions: MANAGE };
  const give = (name: string, options: Values = {}, where: Where = manager) =>
    standIn.interact({ kind: 'command', name, options, ...where }).reply();
  const press = (message: Message, button: string, where: Where = manager) =>
    standIn.interact({ kind: 'button', message, button, ...where });
  const add = (options: Values = {}) => give('shelf add', { item: 'vase', to: guild.channelId, ...options });
  return { standIn, asked, guild, manager, give, press, add, ...bot };
}

describe('a button that acts', () => {
  it('stands under the reply, in its style', async () => {
    const { standIn, add } = await opened();
    const reply = await add();
    expect(reply.buttons.map(({ label, style, customId }) => [label, style, customId])).toEqual([
      ['Keep', 1, 'act:shelf add:keep:draft-1'],
      ['Throw away', 4, 'act:shelf add:drop:draft-1'],
    ]);
    expect(standIn.violations).toEqual([]);
  });

  it('reaches the command with its value, and what comes of it takes the place of the reply', async () => {
    const { standIn, asked, guild, press, add } = await opened();
    const reply = await add();
    const kept = await press(reply, 'Keep').reply();
    expect(kept).toMatchObject({ id: reply.id, ephemeral: true, buttons: [] });
    expect(kept.text).toContain('It is kept.');
    expect(asked.at(-1)).toEqual({
      what: 'keep',
      scope: guild.id,
      asker: { ...standIn.person, mayManage: true },
      channel: guild.channelId,
      args: { value: 'draft-1' },
    });
    expect(standIn.violations).toEqual([]);
  });

  it('takes the place of a reply for everybody too, where the bot speaks of itself in it', async () => {
    const { standIn, press, add } = await opened();
    const reply = await add({ private: false });
    const kept = await press(reply, 'Keep').reply();
    expect(kept).toMatchObject({ id: reply.id, ephemeral: false });
    expect(kept.text).toContain('It is kept.');
    expect(standIn.violations).toEqual([]);
  });

  it('still works after a restart, and once the work takes long', async () => {
    const { standIn, host, add, press } = await opened();
    const reply = await add();
    await host.stop();
    const { desk } = await shelfDesk({ answer: 200 });
    await startBot(standIn, desk, { waits: { deferAfter: 20 } });
    const pressed = press(reply, 'Keep');
    expect((await pressed.first).type).toBe(6);
    expect((await pressed.reply()).text).toContain('It is kept.');
    expect(standIn.violations).toEqual([]);
  });

  it('leaves quotations where they are, and tells the presser alone', async () => {
    const { standIn, asked, give, press, guild } = await opened();
    const alert = await give('shelf test', { item: 'talks', private: false });
    const other = standIn.addPerson('Bob');
    const told = await press(alert, 'About this alert', { guild, by: other }).reply();
    expect(told).toMatchObject({ ephemeral: true });
    expect(told.id).not.toBe(alert.id);
    expect(asked.at(-1)).toMatchObject({ what: 'about', asker: { id: other.id, mayManage: false } });
    expect(standIn.violations).toEqual([]);
  });

  it('has no pages and no Share of its own: what was pressed cannot be asked again', async () => {
    const { press, give } = await opened();
    const listed = await give('shelf list');
    const told = await press(listed, 'About this alert').reply();
    expect(told.buttons.map(({ label }) => label)).toEqual(['Keep']);
  });
});

describe('who may press', () => {
  const stranger = (standIn: { addPerson(name: string): Person }) => standIn.addPerson('Mallory');

  it('is on a reply for everybody who may manage the server, and nobody else', async () => {
    const { standIn, asked, guild, press, add } = await opened();
    const reply = await add({ private: false });
    const refused = await press(reply, 'Keep', { guild, by: stranger(standIn) }).reply();
    expect(asked.at(-1)).toMatchObject({ what: 'add' });
    expect(refused).toMatchObject({ ephemeral: true });
    expect(refused.id).not.toBe(reply.id);
    expect(refused.text).toContain('Only members who may manage this server');
    expect((await press(reply, 'Keep').reply()).text).toContain('It is kept.');
    expect(standIn.violations).toEqual([]);
  });

  it('is whom the server’s admins let give the command, on its private reply', async () => {
    const { standIn, guild, press } = await opened();
    const where = { guild, permissions: 0n };
    const options = { item: 'vase', to: guild.channelId };
    const given = { kind: 'command', name: 'shelf add', options, force: true, ...where } as const;
    const reply = await standIn.interact(given).reply();
    expect((await press(reply, 'Keep', where).reply()).text).toContain('It is kept.');
  });

  it('is nobody else, though what a press brought them is private too', async () => {
    const { standIn, asked, guild, give, press } = await opened();
    const alert = await give('shelf test', { item: 'talks', private: false });
    const where = { guild, by: stranger(standIn) };
    const told = await press(alert, 'About this alert', where).reply();
    const refused = await press(told, 'Keep', where).reply();
    expect(asked.at(-1)).toMatchObject({ what: 'about', asker: { mayManage: false } });
    expect(refused.text).toContain('Only members who may manage this server');
    expect(standIn.violations).toEqual([]);
  });

  it('is told beside the reply where the press was refused late', async () => {
    const { standIn, press, add } = await opened({ answer: 100, isGone: true }, 20);
    const reply = await add({ private: false });
    const [refused] = await press(reply, 'Keep').followUps(1);
    expect(refused).toMatchObject({ ephemeral: true });
    expect(refused?.text).toContain('It is gone.');
    expect(standIn.message(reply.id)?.text).toContain('Put there');
    expect(standIn.violations).toEqual([]);
  });
});

describe('a button that means nothing any more', () => {
  it.each([
    ['of a command that is gone', 'act:vase:keep:1'],
    ['of an action that is gone', 'act:shelf add:burn:1'],
    ['of what every object has', 'act:shelf add:constructor:1'],
    ['without a value', 'act:shelf add:keep:'],
    ['with a value that no reply has', 'act:shelf add:keep:a b'],
    ['with too long a value', `act:shelf add:keep:${'a'.repeat(41)}`],
  ])('gets a line beside the message: one %s', async (_what, button) => {
    const { standIn, asked, add, guild } = await opened();
    const message = await add();
    const before = asked.length;
    const gesture = { kind: 'button', message, button, force: true, guild, permissions: MANAGE } as const;
    const reply = await standIn.interact(gesture).reply();
    expect(reply.text).toContain('older message');
    expect(reply.ephemeral).toBe(true);
    expect(asked).toHaveLength(before);
    expect(standIn.violations).toEqual([]);
  });

  it('is refused in direct messages', async () => {
    const { standIn, asked, add } = await opened();
    const message = await add();
    const before = asked.length;
    const gesture = { kind: 'button', message, button: 'Keep', force: true, install: 'user' } as const;
    expect((await standIn.interact(gesture).reply()).text).toMatch(/server|older message/);
    expect(asked).toHaveLength(before);
  });

  it('is a bug with an id where the command fails, and the reply stays', async () => {
    const { standIn, lines, press, add } = await opened();
    const reply = await add();
    const failed = await press(reply, 'Throw away').reply();
    expect(failed.text).toContain('Something went wrong');
    expect(failed.id).not.toBe(reply.id);
    expect(lines.some(({ level, text }) => level === 'error' && text.includes('the shelf is broken'))).toBe(
      true,
    );
    expect(standIn.violations).toEqual([]);
  });
});

describe('a reply with files', () => {
  it('loses them where the outcome of a press takes its place, and keeps them where that stands beside it', async () => {
    const { standIn, guild, give, press } = await opened();
    const sent = await give('shelf export', { private: false });
    expect(sent.files).toEqual(['shelf.json', 'shelf.csv']);
    const refused = await press(sent, 'Keep', { guild, by: standIn.addPerson('Bob') }).reply();
    expect(refused.text).toContain('Only members');
    expect(standIn.message(sent.id)?.files).toEqual(['shelf.json', 'shelf.csv']);
    expect(await press(sent, 'Keep').reply()).toMatchObject({ id: sent.id, files: [] });
    expect(standIn.violations).toEqual([]);
  });
});
