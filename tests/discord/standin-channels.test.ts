import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStandIn, type StandIn } from './standin/standin.ts';

const MINUTE = 60_000;

let discord: StandIn;
let channel: string;

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

async function call(method: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: {
      'user-agent': 'DiscordBot (https://example.org, 1.0)',
      authorization: `Bot ${discord.token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text.startsWith('<') || text === '' ? text : JSON.parse(text),
  };
}

const write = (content: string, where = channel, more: object = {}) =>
  call('POST', `/channels/${where}/messages`, { content, ...more });
const read = async (query = '', where = channel) => {
  const { body } = await call('GET', `/channels/${where}/messages${query}`);
  return Array.isArray(body) ? body.map(({ content }: { content: string }) => content) : body;
};

beforeEach(async () => {
  discord = await createStandIn({ guilds: ['Newsroom'] });
  channel = discord.guild.channelId;
});

afterEach(() => discord.close());

describe('a channel’s history', () => {
  it('is read in pages, latest first', async () => {
    const ids: string[] = [];
    for (const words of ['one', 'two', 'three', 'four'])
      ids.push(discord.say(words, { guild: discord.guild }).id);
    expect(await read()).toEqual(['four', 'three', 'two', 'one']);
    expect(await read('?limit=2')).toEqual(['four', 'three']);
    expect(await read(`?after=${ids[0]}&limit=2`)).toEqual(['three', 'two']);
    expect(await read(`?before=${ids[2]}`)).toEqual(['two', 'one']);
    expect(await read(`?after=${ids[3]}`)).toEqual([]);
  });

  it.each([
    '?limit=0',
    '?limit=101',
    '?after=x',
    '?after=1&before=2',
    '?since=1',
  ])('has no page %s', async (query) => {
    expect(await call('GET', `/channels/${channel}/messages${query}`)).toMatchObject({
      status: 400,
      body: { code: 50_035 },
    });
  });

  it('is empty for who may not read it, and closed to who does not see the channel', async () => {
    await write('hello');
    discord.setRights(channel, { history: false });
    expect(await read()).toEqual([]);
    expect(await call('GET', `/channels/${channel}`)).toMatchObject({
      body: { last_message_id: discord.messages(channel)[0]?.id },
    });
    discord.setRights(channel, { visible: false });
    expect(await read()).toMatchObject({ code: 50_001 });
    expect((await call('GET', `/channels/${channel}`)).status).toBe(403);
  });

  it('gives components with their numbers and no nonce', async () => {
    const components = [{ type: 17, id: 2_000_001, components: [{ type: 10, content: 'hello' }] }];
    const sent = await call('POST', `/channels/${channel}/messages`, {
      flags: 32_768,
      components,
      nonce: 'n1',
      enforce_nonce: true,
    });
    expect(sent.body).toMatchObject({ nonce: 'n1' });
    const { body } = await call('GET', `/channels/${channel}/messages`);
    expect(body).toMatchObject([{ components: [{ id: 2_000_001, components: [{ id: 1 }] }] }]);
    expect(JSON.stringify(body)).not.toContain('n1');
  });

  it('forgets what was deleted, but not that there was something last', async () => {
    const { id } = discord.say('gone', { guild: discord.guild });
    discord.removeMessage(id);
    expect(await read()).toEqual([]);
    expect((await call('GET', `/channels/${channel}`)).body).toMatchObject({ last_message_id: id });
  });
});

describe('a nonce', () => {
  it('is remembered as long as the stand-in is told', async () => {
    const again = await createStandIn({ guilds: ['Newsroom'], nonceMs: 2 * MINUTE });
    await discord.close();
    discord = again;
    const more = { nonce: 'n1', enforce_nonce: true };
    const where = discord.guild.channelId;
    const first = await write('x', where, more);
    discord.advance(MINUTE);
    expect((await write('x', where, more)).body).toEqual(first.body);
    discord.advance(MINUTE);
    await write('x', where, more);
    expect(discord.messages(where)).toHaveLength(2);
  });
});

describe('a thread', () => {
  it('takes messages once it is opened again', async () => {
    const thread = discord.addThread(discord.guild, 'talks');
    discord.setThread(thread, { archived: true });
    expect((await write('x', thread)).body).toMatchObject({ code: 50_083 });
    expect((await call('PATCH', `/channels/${thread}`, { archived: false })).status).toBe(200);
    expect((await write('x', thread)).status).toBe(200);
  });

  it('that is locked opens for those alone who manage threads', async () => {
    const thread = discord.addThread(discord.guild, 'talks');
    discord.setThread(thread, { archived: true, locked: true });
    expect((await call('PATCH', `/channels/${thread}`, { archived: false })).body).toMatchObject({
      code: 50_013,
    });
    discord.setThread(thread, { archived: false });
    expect((await write('x', thread)).body).toMatchObject({ code: 160_005 });
    discord.setRights(thread, { manages: true });
    expect((await write('x', thread)).status).toBe(200);
  });

  it('is not what a channel is, and has nothing else to change', async () => {
    const thread = discord.addThread(discord.guild, 'talks');
    expect((await call('PATCH', `/channels/${channel}`, { archived: false })).status).toBe(400);
    expect((await call('PATCH', `/channels/${thread}`, { name: 'x' })).status).toBe(400);
  });
});

describe('direct messages', () => {
  it('may be closed to the bot', async () => {
    discord.setRights(discord.person, { writable: false });
    const { body } = await call('POST', '/users/@me/channels', { recipient_id: discord.person.id });
    const id = typeof body === 'object' && body !== null && 'id' in body ? String(body.id) : '';
    expect((await write('x', id)).body).toMatchObject({ code: 50_007 });
  });
});

describe('an answer', () => {
  it('may be lost once the message is there', async () => {
    discord.fault({ kind: 'dropAnswer', route: 'POST /channels' });
    await expect(write('x')).rejects.toThrow('fetch failed');
    discord.fault({ kind: 'statusAfter', status: 502, route: 'POST /channels' });
    expect((await write('y')).status).toBe(502);
    expect(discord.messages(channel).map(({ content }) => content)).toEqual(['x', 'y']);
    expect(discord.violations).toEqual([]);
  });

  it('may be any refusal of Discord’s, and then nothing is there', async () => {
    discord.fault({ kind: 'refusal', status: 400, code: 200_000 });
    expect(await write('x')).toMatchObject({ status: 400, body: { code: 200_000 } });
    expect(discord.messages(channel)).toEqual([]);
  });

  it('is dated by the stand-in’s clock', async () => {
    discord.advance(60 * MINUTE);
    const date = new Date((await write('x')).headers.get('date') ?? '').getTime();
    expect(Math.abs(date - Date.now() - 60 * MINUTE)).toBeLessThan(10_000);
  });
});
