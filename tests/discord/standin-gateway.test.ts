import { once } from 'node:events';
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { isObject, type JsonObject, object, parseJson } from './standin/json.ts';
import { createStandIn, intent, type StandIn, type StandInOptions } from './standin/standin.ts';

const properties = { os: 'linux', browser: 'test', device: 'test' };
const ask = {
  name: 'ask',
  description: 'Ask',
  options: [{ type: 3, name: 'question', description: 'What' }],
};

let discord: StandIn;
const rules = () => discord.violations.map(({ rule }) => rule);

beforeEach(async () => {
  discord = await createStandIn({ guilds: ['Newsroom'] });
});

afterEach(() => discord.close());

/** Starts anew with other options. */
async function restart(options: StandInOptions): Promise<void> {
  await discord.close();
  discord = await createStandIn(options);
}

/** A gateway client of a few lines, which does nothing by itself. */
class Socket {
  readonly received: JsonObject[] = [];
  readonly #socket: WebSocket;

  constructor(url: string) {
    this.#socket = new WebSocket(url);
    this.#socket.on('error', () => {});
    this.#socket.on('message', (data) => {
      const payload = parseJson(String(data));
      if (isObject(payload)) this.received.push(payload);
    });
  }

  send(payload: unknown): void {
    this.#socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  }

  /** Waits for the first payload that fits. */
  async next(fits: (payload: JsonObject) => boolean): Promise<JsonObject> {
    for (;;) {
      const found = this.received.find(fits);
      if (found !== undefined) return found;
      await once(this.#socket, 'message', { signal: AbortSignal.timeout(2000) });
    }
  }

  op(op: number): Promise<JsonObject> {
    return this.next((payload) => payload.op === op);
  }

  event(t: string): Promise<JsonObject> {
    return this.next((payload) => payload.t === t);
  }

  async closed(): Promise<number> {
    const [code] = await once(this.#socket, 'close', { signal: AbortSignal.timeout(2000) });
    return Number(code);
  }

  cut(): void {
    this.#socket.terminate();
  }
}

function identify(more: object = {}): JsonObject {
  return { op: 2, d: { token: discord.token, intents: intent.guilds, properties, ...more } };
}

async function open(query = '?v=10&encoding=json', path = ''): Promise<Socket> {
  const socket = new Socket(`${discord.gateway.address}${path}${query}`);
  await socket.op(10);
  return socket;
}

async function identified(more: object = {}): Promise<Socket> {
  const socket = await open();
  socket.send(identify(more));
  await socket.event('READY');
  return socket;
}

describe('a session', () => {
  it('starts with HELLO, READY and the guilds, numbered from 1', async () => {
    const socket = await identified();
    await socket.event('GUILD_CREATE');
    expect(socket.received.map(({ op, t, s }) => [op, t ?? null, s ?? null])).toEqual([
      [10, null, null],
      [0, 'READY', 1],
      [0, 'GUILD_CREATE', 2],
    ]);
    const { guild } = discord;
    expect(object(socket.received[1]?.d).guilds).toEqual([{ id: guild.id, unavailable: true }]);
    expect(object(socket.received[2]?.d)).toMatchObject({ id: guild.id, name: 'Newsroom' });
    expect(discord.gateway.identifies).toMatchObject([{ intents: 1, shard: [0, 1] }]);
    expect(discord.violations).toEqual([]);
  });

  it('without the Guilds intent hears of interactions, and of nothing else', async () => {
    const socket = await identified({ intents: 0 });
    await register();
    discord.addGuild('Archive');
    discord.say('hello');
    discord.interact({ kind: 'command', name: 'ask' });
    await socket.event('INTERACTION_CREATE');
    expect(socket.received.map(({ t }) => t ?? null)).toEqual([null, 'READY', 'INTERACTION_CREATE']);
  });

  it('hears of messages with their intents, and reads those that mention the bot', async () => {
    const socket = await identified({
      intents: intent.guilds | intent.guildMessages | intent.directMessages,
    });
    const guild = discord.guild;
    discord.say('secret', { guild });
    discord.say(`<@${discord.botUser.id}> open`, { guild });
    discord.say('private');
    await socket.next(({ s }) => s === 5);
    const heard = socket.received.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ d }) => object(d).content);
    expect(heard).toEqual(['', `<@${discord.botUser.id}> open`, 'private']);
  });

  it('gets what it missed, in order, when it resumes', async () => {
    const socket = await identified();
    await socket.event('GUILD_CREATE');
    const session = object((await socket.event('READY')).d);
    await register();
    socket.cut();
    await discord.gateway.until('the socket to go', () => !discord.gateway.connected);
    const missed = ['one', 'two'].map((question) =>
      discord.interact({ kind: 'command', name: 'ask', options: { question } }),
    );
    expect(session.resume_gateway_url).toBe(`${discord.gateway.address}/resume`);
    const again = await open(undefined, '/resume');
    again.send({ op: 6, d: { token: discord.token, session_id: session.session_id, seq: 2 } });
    await again.event('RESUMED');
    expect(again.received.slice(1).map(({ s, d }) => [s, object(d).id ?? null])).toEqual([
      [3, missed[0]?.id],
      [4, missed[1]?.id],
      [5, null],
    ]);
    expect(discord.gateway.resumes).toEqual([{ atResumeUrl: true }]);
  });

  it('that is unknown is invalid', async () => {
    const socket = await open();
    socket.send({ op: 6, d: { token: discord.token, session_id: 'other', seq: 1 } });
    expect(await socket.op(9)).toMatchObject({ d: false });
  });

  it('ends when a client says goodbye', async () => {
    const client = await login();
    expect(discord.gateway.reachable).toBe(true);
    await client.destroy();
    await discord.gateway.until('the goodbye', () => discord.gateway.closes.length > 0);
    expect(discord.gateway.closes).toEqual([1000]);
    expect(discord.gateway.reachable).toBe(false);
    expect(() => discord.interact({ kind: 'command', name: 'ask', force: true })).toThrow();
  });

  it('that comes twice in five seconds is one too many, where that is wished for', async () => {
    await restart({ identifyEveryMs: 5000 });
    await identified();
    const second = await open();
    second.send(identify());
    expect(await second.op(9)).toMatchObject({ d: false });
    expect(rules()).toEqual(['identify-rate']);
  });
});

describe('the gateway hangs up on', () => {
  const guilds2500 = Array.from({ length: 2500 }, (_, n) => `G${n}`);

  it.each<[string, number, string, () => unknown]>([
    ['what is not JSON', 4002, 'not-json', () => '{'],
    ['what is no object', 4002, 'not-json', () => '7'],
    ['more than 4,096 bytes', 4002, 'payload-size', () => identify({ presence: 'x'.repeat(4096) })],
    ['an unknown opcode', 4001, 'opcode', () => ({ op: 99 })],
    ['a presence before IDENTIFY', 4003, 'not-identified', () => ({ op: 3, d: {} })],
    ['a wrong token', 4004, 'token', () => identify({ token: 'other' })],
    ['intents that do not exist', 4013, 'intents', () => identify({ intents: 1 << 30 })],
    ['intents that are no number', 4013, 'intents', () => identify({ intents: 'all' })],
    ['privileged intents', 4014, 'disallowed-intents', () => identify({ intents: intent.messageContent })],
    ['a shard that there is not', 4010, 'shard', () => identify({ shard: [1, 1] })],
    ['a client without properties', 4002, 'identify', () => identify({ properties: {} })],
    ['a heartbeat from the future', 4007, 'sequence', () => ({ op: 1, d: 7 })],
    [
      'a RESUME with a wrong token',
      4004,
      'token',
      () => ({ op: 6, d: { token: 'x', session_id: 'y', seq: 0 } }),
    ],
  ])('%s', async (_, code, rule, payload) => {
    const socket = await open();
    socket.send(payload());
    expect(await socket.closed()).toBe(code);
    expect(discord.violations).toMatchObject([{ where: 'gateway', rule, code }]);
  });

  it('a second IDENTIFY', async () => {
    const socket = await identified();
    socket.send(identify());
    expect(await socket.closed()).toBe(4005);
  });

  it('an impossible sequence number in a RESUME', async () => {
    const socket = await identified();
    const { session_id } = object((await socket.event('READY')).d);
    socket.cut();
    const again = await open();
    again.send({ op: 6, d: { token: discord.token, session_id, seq: 99 } });
    expect(await again.closed()).toBe(4007);
  });

  it.each([
    ['?v=9&encoding=json', 4012],
    ['?v=10&encoding=etf', 4002],
    ['?v=10&encoding=json&compress=zlib-stream', 4002],
  ])('an address with %s', async (query, code) => {
    expect(await new Socket(`${discord.gateway.address}${query}`).closed()).toBe(code);
  });

  it('one shard for 2,500 guilds, and not for 2,499', async () => {
    await restart({ guilds: guilds2500 });
    const socket = await open();
    socket.send(identify({ intents: 0 }));
    expect(await socket.closed()).toBe(4011);
    discord.removeGuild(discord.guild);
    await identified({ intents: 0 });
  });

  it('more than 120 events in a minute', async () => {
    const socket = await identified();
    for (let n = 0; n < 119; n += 1) socket.send({ op: 1, d: 1 });
    await discord.gateway.until('119 heartbeats', () => discord.gateway.heartbeats === 119);
    expect(rules()).toEqual([]);
    socket.send({ op: 1, d: 1 });
    expect(await socket.closed()).toBe(4008);
  });

  it('a client without a heartbeat, and not on one that beats', async () => {
    await restart({ heartbeatMs: 40 });
    const silent = await open();
    const lively = await open();
    const beat = setInterval(() => lively.send({ op: 1, d: null }), 20);
    expect(await silent.closed()).toBe(4009);
    clearInterval(beat);
    expect(rules()).toEqual(['heartbeat']);
    expect(lively.received.filter(({ op }) => op === 11).length).toBeGreaterThan(1);
  });

  it('everybody when no sessions are left', async () => {
    await restart({ sessionsLeft: 1 });
    await identified();
    const socket = await open();
    socket.send(identify());
    expect(await socket.closed()).toBe(4004);
    expect(rules()).toEqual(['session-limit']);
  });
});

const clients: Client[] = [];

/** An unmodified discord.js client; only its own wait of 5 s between two IDENTIFYs is left out. */
async function login(token = discord.token, intents = [GatewayIntentBits.Guilds]): Promise<Client<true>> {
  const buildIdentifyThrottler = async () => ({ waitForIdentify: async () => {} });
  const client = new Client({
    intents,
    rest: { api: discord.api, offset: 0 },
    ws: { buildIdentifyThrottler },
  });
  clients.push(client);
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
  if (!client.isReady()) throw new Error('The client is not ready');
  return client;
}

function register(): Promise<Response> {
  return fetch(`${discord.api}/v10/applications/${discord.applicationId}/commands`, {
    method: 'PUT',
    headers: {
      authorization: `Bot ${discord.token}`,
      'content-type': 'application/json',
      'user-agent': 'DiscordBot (test, 1)',
    },
    body: JSON.stringify([ask]),
  });
}

describe('discord.js, unmodified', () => {
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.destroy();
  });

  it('logs in, registers, answers, updates, follows up, and finds nothing missing', async () => {
    const client = await login();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom']);
    await client.application.commands.set([ask]);
    expect(
      (await client.application.commands.fetch({ withLocalizations: true })).map(({ name }) => name),
    ).toEqual(['ask']);
    const more = new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary);
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: 'page 2', components: [] });
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.reply({
        content: interaction.options.getString('question', true),
        components: [new ActionRowBuilder<ButtonBuilder>().addComponents(more)],
        withResponse: true,
      });
      await interaction.followUp({
        content: response.resource?.message?.id ?? '',
        flags: MessageFlags.Ephemeral,
      });
    });
    const asked = discord.interact({
      kind: 'command',
      name: 'ask',
      options: { question: 'when?' },
      guild: discord.guild,
    });
    const reply = await asked.reply();
    expect(reply).toMatchObject({ content: 'when?', buttons: [{ customId: 'more' }] });
    expect(await asked.followUps(1)).toMatchObject([{ content: reply.id, ephemeral: true }]);
    const pressed = discord.interact({ kind: 'button', message: reply, button: 'More' });
    expect(await pressed.reply()).toMatchObject({ id: reply.id, content: 'page 2' });
    expect(discord.violations).toEqual([]);
  });

  it('sends to channels and edits there', async () => {
    const client = await login();
    const channel = await client.channels.fetch(discord.guild.channelId);
    if (channel?.isSendable() !== true) throw new Error('The channel takes no messages');
    const sent = await channel.send({ content: 'one', allowedMentions: { parse: [] } });
    await sent.edit('two');
    expect(discord.messages(channel.id)).toMatchObject([{ content: 'two' }]);
    expect(discord.violations).toEqual([]);
  });

  it('is refused with a wrong token', async () => {
    await expect(login('other')).rejects.toThrow('invalid token');
    expect(rules()).toEqual(['authorisation']);
  });

  it('is told that no sessions are left', async () => {
    await restart({ sessionsLeft: 0 });
    await expect(login()).rejects.toThrow('Not enough sessions remaining');
  });

  it('waits as long as a rate limit says', async () => {
    const client = await login();
    for (const scope of ['user', 'shared', 'global'] as const) {
      discord.fault({ kind: 'rateLimit', retryAfter: 0.1, scope, route: 'users/@me' });
      const start = performance.now();
      await client.rest.get('/users/@me');
      expect(performance.now() - start).toBeGreaterThanOrEqual(95);
    }
    expect(discord.violations).toEqual([]);
  });

  it('tries again after an error of Discord’s', async () => {
    const client = await login();
    discord.fault({ kind: 'status', status: 502, times: 3, route: 'users/@me' });
    await client.rest.get('/users/@me');
    expect(discord.requests.filter(({ path }) => path === '/users/@me').map(({ status }) => status)).toEqual([
      502, 502, 502, 200,
    ]);
  });

  it.each<[string, () => void]>([
    ['close code 4000', () => discord.gateway.hangUp(4000)],
    ['a dropped connection', () => discord.gateway.drop()],
    ['opcode 7', () => discord.gateway.reconnect()],
  ])('resumes after %s and gets what it missed', async (_, disturb) => {
    const client = await login();
    await register();
    const heard = once(client, Events.InteractionCreate);
    disturb();
    await discord.gateway.until('the connection to go', () => !discord.gateway.connected);
    const missed = discord.interact({ kind: 'command', name: 'ask' });
    const [interaction] = await heard;
    expect(interaction).toMatchObject({ id: missed.id });
    expect(discord.gateway.resumes).toEqual([{ atResumeUrl: true }]);
    expect(discord.gateway.identifies).toHaveLength(1);
    missed.first.catch(() => {});
  });

  it('resumes at once after an invalid session that is resumable', async () => {
    await login();
    discord.gateway.invalidate(true);
    await discord.gateway.until('a RESUME', () => discord.gateway.resumes.length === 1);
    expect(discord.gateway.identifies).toHaveLength(1);
  });

  it.each<[string, () => void]>([
    ['an invalid session', () => discord.gateway.invalidate(false)],
    [
      'a session that Discord has forgotten',
      () => {
        discord.gateway.forgetful = true;
        discord.gateway.drop();
      },
    ],
  ])('identifies anew after %s', async (_, disturb) => {
    const client = await login();
    // Not before it is ready again: discord.js 14.28 never finishes destroy() while it waits for READY.
    const again = once(client, Events.ShardReady);
    disturb();
    await again;
    expect(discord.gateway.identifies).toHaveLength(2);
    expect(discord.gateway.resumes).toEqual([]);
  });

  it('notices a connection that is dead', async () => {
    await restart({ heartbeatMs: 60 });
    await login();
    discord.gateway.muted = true;
    await discord.gateway.until('the client to give up', () => discord.gateway.closes.length === 1);
    discord.gateway.muted = false;
    await discord.gateway.until('a RESUME', () => discord.gateway.resumes.length === 1);
    expect(discord.violations).toEqual([]);
  });

  it('beats when it is asked to', async () => {
    await login();
    const before = discord.gateway.heartbeats;
    discord.gateway.requestHeartbeat();
    await discord.gateway.until('a heartbeat', () => discord.gateway.heartbeats > before);
  });

  it.each([4004, 4014])('gives up at close code %i', async (code) => {
    const client = await login();
    client.on(Events.ShardError, () => {});
    const lost = once(client, Events.ShardDisconnect);
    discord.gateway.hangUp(code);
    expect((await lost)[0]).toMatchObject({ code });
    await discord.gateway.until('the session to go', () => !discord.gateway.reachable);
  });

  it('is ready although a guild has an outage, and survives words that are no protocol', async () => {
    discord.outage(discord.guild);
    const client = await login();
    expect(client.guilds.cache.map(({ available }) => available)).toEqual([false]);
    discord.gateway.sendRaw('{');
    const back = once(client, Events.GuildAvailable);
    discord.recover(discord.guild);
    expect((await back)[0]).toMatchObject({ name: 'Newsroom' });
  });

  it('hears of guilds that come, fail, recover and go', async () => {
    const client = await login();
    const seen: string[] = [];
    client.on(Events.GuildCreate, ({ name }) => seen.push(`create ${name}`));
    client.on(Events.GuildUnavailable, ({ name }) => seen.push(`unavailable ${name}`));
    client.on(Events.GuildAvailable, ({ name }) => seen.push(`available ${name}`));
    client.on(Events.GuildDelete, ({ name }) => seen.push(`delete ${name}`));
    const guild = discord.addGuild('Archive');
    discord.outage(guild);
    discord.recover(guild);
    const gone = once(client, Events.GuildDelete);
    discord.removeGuild(guild);
    await gone;
    expect(seen).toEqual(['create Archive', 'unavailable Archive', 'available Archive', 'delete Archive']);
  });
});
