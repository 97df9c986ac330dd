import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStandIn, type Gesture, Impossible, type Invocation, type StandIn } from './standin/standin.ts';

const agent = 'DiscordBot (https://example.org, 1.0)';
const ask = {
  name: 'ask',
  description: 'Ask the archive',
  options: [
    { type: 3, name: 'question', description: 'What', required: true, autocomplete: true, max_length: 20 },
    { type: 4, name: 'limit', description: 'How many', min_value: 1, max_value: 25 },
    { type: 3, name: 'sort', description: 'How', choices: [{ name: 'Best', value: 'best' }] },
  ],
};
const feed = {
  name: 'feed',
  description: 'Feeds',
  default_member_permissions: '32',
  contexts: [0],
  options: [
    {
      type: 1,
      name: 'add',
      description: 'Add one',
      options: [{ type: 3, name: 'url', description: 'Where' }],
    },
  ],
};
const menu = { name: 'Find sources', type: 3 };
const buttons = [{ type: 1, components: [{ type: 2, style: 1, label: 'More', custom_id: 'more' }] }];
const modal = {
  custom_id: 'form',
  title: 'More',
  components: [
    { type: 1, components: [{ type: 4, custom_id: 'why', style: 1, label: 'Why', max_length: 5 }] },
  ],
};

let discord: StandIn;

interface Answer {
  readonly status: number;
  readonly code: number | undefined;
  readonly body: unknown;
  readonly headers: Headers;
}

interface Sending {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A request without discord.js between, with everything in order unless told. */
async function call(method: string, path: string, { body, headers = {} }: Sending = {}): Promise<Answer> {
  const form = body instanceof FormData;
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: {
      'user-agent': agent,
      authorization: `Bot ${discord.token}`,
      ...(body !== undefined && !form && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: form || typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? undefined : JSON.parse(text);
  const code =
    typeof parsed === 'object' && parsed !== null && 'code' in parsed ? Number(parsed.code) : undefined;
  return { status: response.status, code, body: parsed, headers: response.headers };
}

/** A gateway client of a few lines: what is tested here is the HTTP side. */
async function connect(): Promise<WebSocketLike> {
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(`${discord.gateway.address}?v=10&encoding=json`);
  const properties = { os: 'linux', browser: 'test', device: 'test' };
  socket.on('open', () =>
    socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents: 1, properties } })),
  );
  await discord.gateway.ready();
  return socket;
}
interface WebSocketLike {
  close(): void;
}

const register = (commands: unknown = [ask, feed, menu]) =>
  call('PUT', `/applications/${discord.applicationId}/commands`, { body: commands });
const respond = ({ id, token }: Invocation, body: unknown, query = '') =>
  call('POST', `/interactions/${id}/${token}/callback${query}`, { body });
const webhook = (invocation: Invocation, rest = '') =>
  `/webhooks/${discord.applicationId}/${invocation.token}${rest}`;
const original = '/messages/%40original';
const question = (more: object = {}): Gesture => ({
  kind: 'command',
  name: 'ask',
  options: { question: 'when?' },
  ...more,
});
const rules = () => discord.violations.map(({ rule }) => rule);

beforeEach(async () => {
  discord = await createStandIn({ guilds: ['Newsroom'] });
  await connect();
  await register();
});

afterEach(() => discord.close());

describe('a first response', () => {
  it('reaches the user with its latency', async () => {
    const asked = discord.interact(question({ guild: discord.guild }));
    expect(await respond(asked, { type: 4, data: { content: 'On **Monday**', flags: 64 } })).toMatchObject({
      status: 204,
    });
    const first = await asked.first;
    expect(first).toMatchObject({ type: 4, ephemeral: true, message: { text: 'On **Monday**' } });
    expect(first.latencyMs).toBeGreaterThan(0);
    expect(first.latencyMs).toBeLessThan(3000);
    expect(discord.violations).toEqual([]);
  });

  it('carries no content type when there is nothing in it, and the message when asked for', async () => {
    const without = await respond(discord.interact(question()), { type: 5 });
    expect(without.headers.get('content-type')).toBeNull();
    const asked = discord.interact(question());
    const answer = await respond(asked, { type: 4, data: { content: 'x' } }, '?with_response=true');
    expect(answer).toMatchObject({
      status: 200,
      body: { interaction: { id: asked.id }, resource: { message: { content: 'x' } } },
    });
  });

  it('comes once', async () => {
    const asked = discord.interact(question());
    await respond(asked, { type: 5 });
    expect(await respond(asked, { type: 4, data: { content: 'x' } })).toMatchObject({
      status: 400,
      code: 40060,
    });
    expect(rules()).toEqual(['already-acknowledged']);
  });

  it('comes in time', async () => {
    const asked = discord.interact(question());
    discord.advance(3001);
    expect(await respond(asked, { type: 4, data: { content: 'x' } })).toMatchObject({
      status: 404,
      code: 10062,
    });
    expect(rules()).toEqual(['too-late']);
  });

  it('needs the right token', async () => {
    const asked = discord.interact(question());
    const answer = await call('POST', `/interactions/${asked.id}/other/callback`, { body: { type: 5 } });
    expect(answer).toMatchObject({ status: 404, code: 10062 });
    expect((await respond(asked, { type: 5 })).status).toBe(204);
  });

  it('is not empty', async () => {
    const answer = await respond(discord.interact(question()), { type: 4, data: { content: '' } });
    expect(answer).toMatchObject({ status: 400, code: 50006 });
  });

  it('is told where it is wrong', async () => {
    const answer = await respond(discord.interact(question()), {
      type: 4,
      data: { content: 'x'.repeat(2001) },
    });
    expect(answer).toMatchObject({
      status: 400,
      code: 50035,
      body: { errors: { data: { content: { _errors: [{}] } } } },
    });
    expect(discord.violations[0]?.problems).toMatchObject([{ path: 'data.content' }]);
  });

  it.each([
    ['an update to a command', { type: 7, data: { content: 'x' } }],
    ['a deferred update to a command', { type: 6 }],
    ['choices to a command', { type: 8, data: { choices: [] } }],
  ])('is never %s', async (_, body) => {
    expect(await respond(discord.interact(question()), body)).toMatchObject({ status: 400, code: 50035 });
    expect(rules()).toEqual(['callback-type']);
  });

  it('is missed when it never comes', async () => {
    const hasty = await createStandIn({ windowMs: 20 });
    const before = discord;
    discord = hasty;
    await connect();
    await register();
    const asked = hasty.interact(question());
    await expect(asked.first).rejects.toThrow('ask: nothing came within');
    expect(rules()).toEqual(['unanswered']);
    await hasty.close();
    discord = before;
  });
});

describe('autocomplete', () => {
  const typing = { kind: 'autocomplete', name: 'ask', focused: 'question', typed: 'whe' } as const;

  it('gets its choices', async () => {
    const typed = discord.interact(typing);
    await respond(typed, { type: 8, data: { choices: [{ name: 'When', value: 'when?' }] } });
    expect(await typed.choices()).toEqual([{ name: 'When', value: 'when?' }]);
    expect(typed.payload).toMatchObject({
      type: 4,
      data: { options: [{ name: 'question', value: 'whe', focused: true }] },
    });
  });

  it('cannot be deferred, nor answered with a message or the wrong type of value', async () => {
    const typed = discord.interact(typing);
    expect((await respond(typed, { type: 5 })).status).toBe(400);
    expect((await respond(typed, { type: 4, data: { content: 'x' } })).status).toBe(400);
    expect((await respond(typed, { type: 8, data: { choices: [{ name: 'One', value: 1 }] } })).status).toBe(
      400,
    );
    expect(rules()).toEqual(['callback-type', 'callback-type', 'choice-type']);
  });

  it('has no message to edit', async () => {
    const typed = discord.interact(typing);
    await respond(typed, { type: 8, data: { choices: [] } });
    expect((await call('PATCH', webhook(typed, original), { body: { content: 'x' } })).code).toBe(10008);
  });
});

describe('after the first response', () => {
  it('a deferral is edited, and stays as hidden as it was', async () => {
    const asked = discord.interact(question());
    await respond(asked, { type: 5, data: { flags: 64 } });
    expect(discord.messages(discord.person)).toMatchObject([{ thinking: true, ephemeral: true }]);
    const edit = await call('PATCH', webhook(asked, original), {
      body: { flags: 32_768, components: [{ type: 10, content: 'x' }] },
    });
    expect(edit.status).toBe(200);
    expect(await asked.reply()).toMatchObject({
      thinking: false,
      ephemeral: true,
      componentsV2: true,
      text: 'x',
    });
  });

  it('the first follow-up takes a deferral’s place, and a second one is new', async () => {
    const asked = discord.interact(question());
    await respond(asked, { type: 5, data: { flags: 64 } });
    await call('POST', webhook(asked), { body: { content: 'one' } });
    await call('POST', webhook(asked), { body: { content: 'two' } });
    expect(await asked.reply()).toMatchObject({ content: 'one', ephemeral: true });
    expect(await asked.followUps(1)).toMatchObject([{ content: 'two', ephemeral: false }]);
  });

  it.each([
    ['an edit', 'PATCH', original],
    ['a follow-up', 'POST', ''],
    ['a look', 'GET', original],
    ['a deletion', 'DELETE', original],
  ])('%s comes, and not before', async (_, method, rest) => {
    const asked = discord.interact(question());
    const body = method === 'GET' || method === 'DELETE' ? {} : { body: { content: 'x' } };
    expect(await call(method, webhook(asked, rest), body)).toMatchObject({ status: 404, code: 10015 });
    await respond(asked, { type: 4, data: { content: 'y' } });
    expect((await call(method, webhook(asked, rest), body)).status).toBeLessThan(300);
    expect(rules()).toEqual(['not-acknowledged']);
  });

  it('the token lives for 15 minutes', async () => {
    const asked = discord.interact(question());
    await respond(asked, { type: 5 });
    discord.advance(14 * 60_000);
    expect((await call('PATCH', webhook(asked, original), { body: { content: 'x' } })).status).toBe(200);
    discord.advance(61_000);
    expect(await call('PATCH', webhook(asked, original), { body: { content: 'y' } })).toMatchObject({
      status: 401,
      code: 50027,
    });
  });

  it('another application or token finds nothing', async () => {
    const asked = discord.interact(question());
    await respond(asked, { type: 5 });
    expect((await call('POST', `/webhooks/1/${asked.token}`, { body: { content: 'x' } })).code).toBe(10015);
    expect(
      (await call('POST', `/webhooks/${discord.applicationId}/x`, { body: { content: 'x' } })).code,
    ).toBe(10015);
    expect(rules()).toEqual(['application-id', 'unknown-token']);
  });

  it('follow-ups are edited and deleted by their id', async () => {
    const asked = discord.interact(question());
    await respond(asked, { type: 4, data: { content: 'y' } });
    await call('POST', webhook(asked), { body: { content: 'one' } });
    const [{ id } = { id: '' }] = await asked.followUps(1);
    expect(
      (await call('PATCH', webhook(asked, `/messages/${id}`), { body: { content: 'two' } })).status,
    ).toBe(200);
    expect(discord.message(id)?.content).toBe('two');
    expect((await call('DELETE', webhook(asked, `/messages/${id}`))).status).toBe(204);
    expect(await call('PATCH', webhook(asked, `/messages/${id}`), { body: { content: 'x' } })).toMatchObject({
      code: 10008,
    });
  });

  it('an app that only a user installed has five follow-ups', async () => {
    await register([{ ...ask, integration_types: [0, 1], contexts: [0, 1, 2] }]);
    const asked = discord.interact(question({ install: 'user', privateChannel: true }));
    expect(asked.payload).toMatchObject({
      context: 2,
      authorizing_integration_owners: { 1: discord.person.id },
    });
    await respond(asked, { type: 4, data: { content: 'y' } });
    for (let n = 0; n < 5; n += 1)
      expect((await call('POST', webhook(asked), { body: { content: 'x' } })).status).toBe(200);
    expect((await call('POST', webhook(asked), { body: { content: 'x' } })).code).toBe(40094);
  });

  it('who is notified depends on allowed_mentions alone', async () => {
    const send = async (data: object) => {
      const asked = discord.interact(question());
      await respond(asked, { type: 4, data });
      return (await asked.reply()).pings;
    };
    const content = '@everyone \\<@12> and <@&34>';
    expect(await send({ content })).toEqual({ everyone: true, users: ['12'], roles: ['34'] });
    expect(await send({ content, allowed_mentions: { parse: [] } })).toEqual({
      everyone: false,
      users: [],
      roles: [],
    });
  });
});

describe('components, menus and modals', () => {
  async function withButtons(data: object = {}): Promise<Invocation> {
    const asked = discord.interact(question({ guild: discord.guild }));
    await respond(asked, { type: 4, data: { content: 'page 1', components: buttons, ...data } });
    return asked;
  }

  it('a button updates its message', async () => {
    const page = await (await withButtons()).reply();
    const pressed = discord.interact({ kind: 'button', message: page, button: 'More' });
    expect(pressed.payload).toMatchObject({
      type: 3,
      data: { custom_id: 'more' },
      message: { id: page.id },
      guild_id: page.guildId,
    });
    await respond(pressed, { type: 7, data: { content: 'page 2', components: [] } });
    expect(await pressed.reply()).toMatchObject({ id: page.id, content: 'page 2', buttons: [] });
    expect(() => discord.interact({ kind: 'button', message: page, button: 'More' })).toThrow(Impossible);
  });

  it('a deferred update is finished by an edit', async () => {
    const page = await (await withButtons()).reply();
    const pressed = discord.interact({ kind: 'button', message: page, button: 'more' });
    await respond(pressed, { type: 6 });
    await call('PATCH', webhook(pressed, original), { body: { content: 'page 2' } });
    expect(await pressed.reply()).toMatchObject({ id: page.id, content: 'page 2' });
  });

  it('a message that only one sees has buttons for that one', async () => {
    const page = await (await withButtons({ flags: 64 })).reply();
    const by = discord.addPerson('Bob');
    expect(() => discord.interact({ kind: 'button', message: page, button: 'More', by })).toThrow('not Bob');
    expect(discord.interact({ kind: 'button', message: page, button: 'More' }).payload.type).toBe(3);
  });

  it('a menu sends what it offers, and no more than it takes', async () => {
    const options = ['a', 'b', 'c'].map((value) => ({ label: value.toUpperCase(), value }));
    const sources = { type: 3, custom_id: 'sources', max_values: 2, options };
    const page = await (await withButtons({ components: [{ type: 1, components: [sources] }] })).reply();
    const pick = (...values: string[]): Gesture => ({
      kind: 'select',
      message: page,
      menu: 'sources',
      values,
    });
    expect(discord.interact(pick('a', 'c')).payload.data).toMatchObject({
      component_type: 3,
      values: ['a', 'c'],
    });
    expect(() => discord.interact(pick('a', 'b', 'c'))).toThrow('takes 1 to 2 values');
    expect(() => discord.interact(pick())).toThrow('takes 1 to 2 values');
    expect(() => discord.interact(pick('d'))).toThrow('does not offer d');
    expect(discord.interact({ ...pick('d'), force: true }).payload.data).toMatchObject({ values: ['d'] });
  });

  it('a button that is disabled, or only opens an address, sends nothing', async () => {
    const link = { type: 2, style: 5, label: 'Read', url: 'https://a.example' };
    const back = { type: 2, style: 2, label: 'Back', custom_id: 'back', disabled: true };
    const page = await (await withButtons({ components: [{ type: 1, components: [link, back] }] })).reply();
    const press = (button: string) => () => discord.interact({ kind: 'button', message: page, button });
    expect(press('Read')).toThrow('only opens an address');
    expect(press('Back')).toThrow('is disabled');
    expect(press('Next')).toThrow('There is no button Next');
  });

  it('a user is a member in a guild, and only there', () => {
    const [inside, outside] = [
      discord.interact(question({ guild: discord.guild })),
      discord.interact(question()),
    ];
    expect(inside.payload).toMatchObject({
      context: 0,
      guild_id: discord.guild.id,
      member: { user: { username: 'Ada' } },
    });
    expect(inside.payload.user).toBeUndefined();
    expect(outside.payload).toMatchObject({ context: 1, user: { username: 'Ada' } });
    expect(outside.payload.member).toBeUndefined();
  });

  it('a modal opens, is filled in and answered', async () => {
    const asked = discord.interact(question());
    await respond(asked, { type: 9, data: modal });
    expect(await asked.modal()).toMatchObject({ title: 'More' });
    const sent = discord.interact({ kind: 'modal', of: asked, fields: { why: 'so' } });
    expect(sent.payload).toMatchObject({
      type: 5,
      data: { components: [{ components: [{ custom_id: 'why', value: 'so' }] }] },
    });
    expect((await respond(sent, { type: 9, data: modal })).status).toBe(400);
    await respond(sent, { type: 4, data: { content: 'Thanks' } });
    expect((await sent.reply()).content).toBe('Thanks');
    expect(() => discord.interact({ kind: 'modal', of: asked, fields: { why: 'too long' } })).toThrow(
      'takes 1 to 5',
    );
  });

  it('a message menu brings its message along', () => {
    const message = discord.say('The talks begin.', { guild: discord.guild });
    const asked = discord.interact({
      kind: 'messageMenu',
      name: 'Find sources',
      message,
      guild: discord.guild,
    });
    expect(asked.payload).toMatchObject({
      data: {
        type: 3,
        target_id: message.id,
        resolved: { messages: { [message.id]: { content: 'The talks begin.' } } },
      },
    });
  });
});

describe('what no user can do', () => {
  type Command = Extract<Gesture, { kind: 'command' }>;
  const add: Partial<Command> = { name: 'feed add', options: { url: 'https://a.example' } };

  it.each<[string, string, Partial<Command>]>([
    ['a command that is not registered', 'named who is registered', { name: 'who' }],
    ['half a command', 'is no complete command', { ...add, name: 'feed', permissions: 32n, guild: 'here' }],
    ['a subcommand that is not there', 'is no complete command', { ...add, name: 'ask add' }],
    ['a command without a required option', 'question is required', { options: {} }],
    ['an option that is not there', 'no option colour', { options: { question: 'x', colour: 'red' } }],
    ['a number for words', 'question takes words', { options: { question: 7 } }],
    ['words for a number', 'limit takes a number', { options: { question: 'x', limit: 'many' } }],
    ['a number that is too large', 'at most 25', { options: { question: 'x', limit: 26 } }],
    ['a number that is too small', 'at least 1', { options: { question: 'x', limit: 0 } }],
    ['half a number', 'a whole number', { options: { question: 'x', limit: 1.5 } }],
    ['too many words', 'at most 20 characters', { options: { question: 'x'.repeat(21) } }],
    ['no words', 'at least 1 characters', { options: { question: '' } }],
    ['a value that is no choice', 'one of its choices', { options: { question: 'x', sort: 'worst' } }],
    ['a guild’s command in direct messages', 'in context 1', { ...add, permissions: 32n }],
    ['a user’s install of a guild’s app', 'as a user install', { install: 'user' }],
    ['a command that is hidden from the member', 'is hidden', { ...add, guild: 'here' }],
  ])('is refused: %s', (_, reason, gesture) => {
    const guild = gesture.guild === undefined ? {} : { guild: discord.guild };
    const wrong: Gesture = { kind: 'command', name: 'ask', options: { question: 'x' }, ...gesture, ...guild };
    expect(() => discord.interact(wrong)).toThrow(reason);
  });

  it('is refused: completing what has no autocomplete', () => {
    const typing = { kind: 'autocomplete', name: 'ask', typed: 'b' } as const;
    expect(() => discord.interact({ ...typing, focused: 'sort' })).toThrow('sort has no autocomplete');
    expect(discord.interact({ ...typing, focused: 'question' }).payload.type).toBe(4);
  });

  it('is sent all the same by force', () => {
    const hostile = question({ options: { question: 'x'.repeat(9000), colour: 'red' }, force: true });
    expect(discord.interact(hostile).payload).toMatchObject({
      data: { options: [{ name: 'question' }, { name: 'colour' }] },
    });
  });

  it('is possible for those who may', () => {
    const guild = discord.guild;
    const added = discord.interact({
      kind: 'command',
      name: 'feed add',
      options: { url: 'https://a.example' },
      guild,
      permissions: 32n,
    });
    expect(added.payload.data).toMatchObject({
      name: 'feed',
      options: [{ type: 1, name: 'add', options: [{ name: 'url' }] }],
    });
    expect(added.payload.member).toMatchObject({ permissions: '32' });
  });
});

describe('registered commands', () => {
  it('are read back with what Discord fills in', async () => {
    const { body } = await call(
      'GET',
      `/applications/${discord.applicationId}/commands?with_localizations=true`,
    );
    expect(body).toMatchObject([
      {
        name: 'ask',
        type: 1,
        nsfw: false,
        default_member_permissions: null,
        dm_permission: true,
        contexts: null,
        integration_types: [0],
        name_localizations: null,
      },
      { name: 'feed', default_member_permissions: '32', dm_permission: false, contexts: [0] },
      { name: 'Find sources', type: 3, description: '' },
    ]);
    expect(JSON.stringify(body)).not.toContain('"required":false');
  });

  it('keep their ids, and their versions unless they change', async () => {
    const before = discord.commands();
    await register([{ ...ask, description: 'Other words' }, feed, menu]);
    const after = discord.commands();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]?.version).not.toBe(before[0]?.version);
    expect(after.slice(1)).toEqual(before.slice(1));
  });

  it('are each guild’s own', async () => {
    const { guild } = discord;
    const path = `/applications/${discord.applicationId}/guilds/${guild.id}/commands`;
    expect((await call('PUT', path, { body: [ask] })).status).toBe(200);
    expect(discord.commands(guild)).toMatchObject([{ name: 'ask', guild_id: guild.id, contexts: null }]);
    expect(
      (await call('PUT', `/applications/${discord.applicationId}/guilds/1/commands`, { body: [] })).code,
    ).toBe(50001);
    expect((await call('PUT', '/applications/1/commands', { body: [] })).code).toBe(20012);
  });

  it('stay as they were when the new set is refused', async () => {
    expect((await register([{ ...ask, name: 'Ask' }])).code).toBe(50035);
    expect(discord.commands()).toHaveLength(3);
  });

  it('are created 200 times a day', async () => {
    const set = (from: number) =>
      Array.from({ length: 90 }, (_, n) => ({ ...menu, type: 1, description: 'x', name: `c${from + n}` }));
    expect((await register(set(0))).status).toBe(200);
    expect((await register(set(90))).status).toBe(200);
    expect(await register(set(180))).toMatchObject({ status: 429, code: 30034 });
    discord.advance(86_400_001);
    expect((await register(set(180))).status).toBe(200);
  });
});

describe('channel messages', () => {
  const send = (body: unknown, channel = discord.guild.channelId) =>
    call('POST', `/channels/${channel}/messages`, { body });

  it('are kept, edited and deleted', async () => {
    const { guild } = discord;
    await send({ content: 'New: talks' });
    const [sent] = discord.messages(guild.channelId ?? '');
    const path = `/channels/${guild.channelId}/messages/${sent?.id}`;
    expect((await call('PATCH', path, { body: { content: 'New: more talks' } })).status).toBe(200);
    expect(discord.messages(guild.channelId ?? '')).toMatchObject([
      { content: 'New: more talks', guildId: guild.id },
    ]);
    expect((await call('DELETE', path)).status).toBe(204);
    expect(discord.messages(guild.channelId ?? '')).toEqual([]);
    expect(discord.violations).toEqual([]);
  });

  it('need a channel that is there and open', async () => {
    const { guild } = discord;
    expect((await send({ content: 'x' }, '1')).code).toBe(10003);
    expect((await send({ content: 'x' }, discord.addChannel(guild, 'rules', { writable: false }))).code).toBe(
      50013,
    );
    discord.removeGuild(guild);
    expect((await send({ content: 'x' }, guild.channelId)).code).toBe(50001);
  });

  it('are others’ to edit when others wrote them', async () => {
    const said = discord.say('hello', { guild: discord.guild });
    const answer = await call('PATCH', `/channels/${said.channelId}/messages/${said.id}`, {
      body: { content: 'x' },
    });
    expect(answer).toMatchObject({ status: 403, code: 50005 });
  });

  it('may answer a message that is there, in a channel whose history is open to the bot', async () => {
    const { guild } = discord;
    const said = discord.say('who?', { guild });
    const answering = (id: string, more = {}) => ({
      content: 'x',
      message_reference: { message_id: id, ...more },
    });
    await send(answering(said.id));
    await send({ ...answering(said.id), allowed_mentions: { parse: [], replied_user: false } });
    const pings = discord.messages(guild).map((message) => message.pings.users);
    expect(pings).toEqual([[], [discord.person.id], []]);
    expect((await send(answering('1'))).code).toBe(50035);
    expect((await send(answering('1', { fail_if_not_exists: false }))).status).toBe(200);
    const joined = discord.say('', { guild, type: 7 });
    expect((await send(answering(joined.id))).code).toBe(50035);
    const closed = discord.addChannel(guild, 'closed', { history: false });
    expect((await send(answering(said.id), closed)).code).toBe(160_002);
    expect((await send({ content: 'x' }, closed)).status).toBe(200);
  });

  it('with an enforced nonce come once, for a few minutes', async () => {
    const body = { content: 'x', nonce: 'n1', enforce_nonce: true };
    const [first, second] = [await send(body), await send(body)];
    expect(second.body).toEqual(first.body);
    discord.advance(6 * 60_000);
    await send(body);
    expect(discord.messages(discord.guild.channelId)).toHaveLength(2);
  });

  it('reach a person whose direct messages are opened', async () => {
    const opened = await call('POST', '/users/@me/channels', { body: { recipient_id: discord.person.id } });
    expect(opened.status).toBe(200);
    expect((await call('POST', '/users/@me/channels', { body: { recipient_id: '1' } })).code).toBe(50033);
  });
});

describe('every request', () => {
  const path = '/gateway/bot';

  it('needs the bot’s token, unless its path has one', async () => {
    expect((await call('GET', path)).status).toBe(200);
    expect((await call('GET', path, { headers: { authorization: 'Bot wrong' } })).status).toBe(401);
    expect((await call('GET', path, { headers: { authorization: discord.token } })).status).toBe(401);
    expect((await fetch(`${discord.api}/v10/gateway`, { headers: { 'user-agent': agent } })).status).toBe(
      200,
    );
    expect((await fetch(`${discord.api}/v10${path}`, { headers: { 'user-agent': agent } })).status).toBe(401);
  });

  it('says who is calling', async () => {
    expect((await call('GET', path, { headers: { 'user-agent': 'node' } })).code).toBe(40333);
  });

  it('goes to a route that there is', async () => {
    expect((await call('GET', '/guilds')).status).toBe(404);
    expect((await fetch(`${discord.api}/v9${path}`, { headers: { 'user-agent': agent } })).status).toBe(404);
    expect((await call('GET', '/%zz')).status).toBe(404);
    expect(rules()).toEqual(['unknown-route', 'unknown-route', 'unknown-route']);
  });

  it('has a body of JSON', async () => {
    const commands = `/applications/${discord.applicationId}/commands`;
    expect((await call('PUT', commands, { body: '{' })).code).toBe(50109);
    expect(
      (await call('PUT', commands, { body: '[]', headers: { 'content-type': 'text/plain' } })).code,
    ).toBe(50035);
    expect((await call('PUT', commands)).code).toBe(50035);
    expect((await call('PUT', commands, { body: `[${' '.repeat(11_000_000)}]` })).code).toBe(40005);
    expect(rules()).toEqual(['not-json', 'content-type', 'schema', 'body-size']);
  });

  it('or of a form with files', async () => {
    const asked = discord.interact(question());
    const gallery = { type: 12, items: [{ media: { url: 'attachment://map.png' }, description: 'A map' }] };
    const payload = { type: 4, data: { flags: 32_768, components: [gallery], attachments: [{ id: '0' }] } };
    const form = (key: string, name: string) => {
      const filled = new FormData();
      filled.set('payload_json', JSON.stringify(payload));
      filled.set(key, new Blob(['png'], { type: 'image/png' }), name);
      return filled;
    };
    expect((await respond(asked, form('file', 'map.png'))).code).toBe(50035);
    expect((await respond(asked, form('files[1]', 'map.png'))).code).toBe(50035);
    expect((await respond(asked, form('files[0]', 'cap.png'))).code).toBe(50035);
    expect(rules()).toEqual(['multipart', 'missing-file', 'missing-file']);
    const twice = form('files[0]', 'map.png');
    twice.append('files[0]', new Blob(['png']), 'map.png');
    expect((await respond(asked, twice)).code).toBe(50035);
    const bodyless = form('files[0]', 'map.png');
    bodyless.delete('payload_json');
    expect((await respond(asked, bodyless)).code).toBe(50035);
    const large = form('files[0]', 'map.png');
    large.set('files[0]', new Blob([new Uint8Array(10_485_761)]), 'map.png');
    expect((await respond(asked, large)).code).toBe(40005);
    expect(rules().slice(3)).toEqual(['multipart', 'multipart', 'file-size']);
    expect((await respond(asked, form('files[0]', 'map.png'))).status).toBe(204);
    expect(await asked.reply()).toMatchObject({ files: ['map.png'] });
    expect(discord.requests.at(-1)).toMatchObject({
      route: '/interactions/:id/:token/callback',
      files: ['map.png'],
      status: 204,
    });
  });

  it('is one of 50 in a second', async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => call('GET', path)));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(rules()).toContain('request-rate');
  });
});

describe('faults', () => {
  const path = '/gateway/bot';

  it('limit the rate in the header and in the body, and notice who comes back too early', async () => {
    discord.fault({ kind: 'rateLimit', retryAfter: 0.2, route: `GET ${path}` });
    const limited = await call('GET', path);
    expect(limited).toMatchObject({ status: 429, body: { retry_after: 0.2, global: false } });
    expect(limited.headers.get('retry-after')).toBe('0.2');
    expect((await call('GET', '/users/@me')).status).toBe(200);
    expect((await call('GET', path)).status).toBe(429);
    expect(rules()).toEqual(['retried-too-early']);
    discord.advance(200);
    expect((await call('GET', path)).status).toBe(200);
  });

  it('limit everything at once but what has a token in its path', async () => {
    const asked = discord.interact(question());
    discord.fault({ kind: 'rateLimit', retryAfter: 0.2, scope: 'global', route: path });
    expect((await call('GET', path)).headers.get('x-ratelimit-global')).toBe('true');
    expect((await call('GET', '/users/@me')).status).toBe(429);
    expect((await respond(asked, { type: 5 })).status).toBe(204);
  });

  it('break a few requests, and no more', async () => {
    discord.fault({ kind: 'status', status: 503, times: 2 });
    discord.fault({ kind: 'drop', route: /users/ });
    const bare = (route: string) => fetch(`${discord.api}/v10${route}`, { headers: { 'user-agent': agent } });
    expect((await bare(path)).status).toBe(503);
    expect((await bare('/users/@me')).status).toBe(503);
    await expect(bare('/users/@me')).rejects.toThrow('fetch failed');
    expect((await call('GET', '/users/@me')).status).toBe(200);
    expect(discord.requests.filter(({ fault }) => fault).map(({ status }) => status)).toEqual([503, 503, 0]);
    expect(discord.violations).toEqual([]);
  });

  it('hold a request until its time is over', async () => {
    const asked = discord.interact(question());
    discord.fault({ kind: 'slow', ms: 60, route: 'callback' });
    const answer = respond(asked, { type: 5 });
    discord.advance(3000);
    expect((await answer).code).toBe(10062);
  });

  it('hold an answer after the request has counted', async () => {
    const asked = discord.interact(question());
    discord.fault({ kind: 'slowAnswer', ms: 60, route: 'callback' });
    const answer = respond(asked, { type: 4, data: { content: 'x' } });
    await asked.first;
    expect(discord.requests.at(-1)?.status).toBe(204);
    expect((await answer).status).toBe(204);
  });
});

describe('closing', () => {
  it('ends every wait', async () => {
    const asked = discord.interact(question());
    const waits = [asked.first, asked.wait('an edit', (entry) => entry.kind === 'edit')];
    const settled = Promise.allSettled(waits);
    await discord.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(discord.violations).toEqual([]);
    discord = await createStandIn();
  });
});
