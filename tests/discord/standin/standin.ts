import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { Chat } from './chat.ts';
import { Endpoint, type Signing } from './endpoint.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import { Gestures, Impossible } from './gestures.ts';
import { createIds } from './ids.ts';
import { Interactions } from './interactions.ts';
import { Live } from './invocation.ts';
import type { Json, JsonObject } from './json.ts';
import { objects } from './json.ts';
import { Messages } from './messages.ts';
import { interactionPayload } from './payload.ts';
import { Registry } from './registry.ts';
import { createRoutes } from './routes.ts';
import { callbackSchemas } from './rules/callback.ts';
import { commandSchema } from './rules/commands.ts';
import { messageSchemas } from './rules/message.ts';
import { prepare } from './rules/schema.ts';
import { createHandler } from './server.ts';
import { intent } from './sessions.ts';
import type {
  ChannelRights,
  EndpointAnswer,
  Fault,
  Gesture,
  Guild,
  Invocation,
  Message,
  Person,
  RecordedRequest,
  Saying,
  StandInOptions,
  ThreadState,
  Violation,
} from './types.ts';
import { type Channel, World } from './world.ts';

export { Impossible } from './gestures.ts';
export { validateCallback } from './rules/callback.ts';
export { validateCommands } from './rules/commands.ts';
export { type MessageContext, type MessageKind, validateMessage } from './rules/message.ts';
export type { Problem } from './rules/problem.ts';
export { intent } from './sessions.ts';
export type * from './types.ts';

/** Starts a stand-in for Discord on 127.0.0.1, at a port of the system's choice. */
export async function createStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = new StandIn(options);
  await standIn.start();
  return standIn;
}

/** Discord as a bot sees it, and as a test controls it. Close it when done. */
export class StandIn {
  /** A bot token that this stand-in takes. */
  readonly token = `MTA.${randomBytes(4).toString('hex')}.${randomBytes(16).toString('hex')}`;
  /** Every request in order, refused ones and injected faults included. */
  readonly requests: RecordedRequest[] = [];
  /** What Discord would have refused or a user seen fail. Injected faults are not among them. */
  readonly violations: Violation[] = [];
  readonly gateway: Gateway;
  /** The one who acts when a gesture does not say who. */
  readonly person: Person;
  readonly #world: World;
  readonly #messages: Messages;
  readonly #registry: Registry;
  readonly #interactions: Interactions;
  readonly #gestures: Gestures;
  readonly #chat: Chat;
  readonly #endpoint: Endpoint;
  readonly #faults = new Faults();
  readonly #window: number;
  readonly #closing = new AbortController();
  readonly #server: ReturnType<typeof createServer>;
  readonly #now: () => number;
  #ahead = 0;
  #origin = '';

  constructor(options: StandInOptions) {
    const clock = options.now ?? Date.now;
    this.#now = () => clock() + this.#ahead;
    this.#window = options.windowMs ?? 3000;
    const violate = (violation: Violation) => this.violations.push(violation);
    const world = new World(createIds(this.#now));
    this.#world = world;
    this.#messages = new Messages(world, this.#now);
    this.#registry = new Registry(world, this.#now);
    this.#interactions = new Interactions(world, this.#messages, this.#now, this.#window);
    this.#gestures = new Gestures(world, this.#registry, (id) => this.#messages.get(id));
    this.gateway = new Gateway(
      {
        token: this.token,
        heartbeatMs: options.heartbeatMs ?? 41_250,
        privileged: options.privilegedIntents ?? 0,
        identifyEveryMs: options.identifyEveryMs ?? 0,
        sessionsLeft: options.sessionsLeft ?? 1000,
        shards: options.shards ?? 1,
      },
      world,
      violate,
    );
    this.#chat = new Chat(world, this.#messages, this.gateway);
    this.#endpoint = new Endpoint({
      interactions: this.#interactions,
      applicationId: world.applicationId,
      now: this.#now,
      windowMs: this.#window,
      settlingMs: options.settlingMs ?? 0,
      violate,
    });
    const routes = createRoutes({
      world,
      endpoint: this.#endpoint,
      registry: this.#registry,
      messages: this.#messages,
      interactions: this.#interactions,
      gateway: this.gateway,
      now: this.#now,
      nonceMs: options.nonceMs ?? 5 * 60_000,
      wrote: (message) => this.#chat.announce(message),
    });
    this.#server = createServer(
      createHandler({
        token: this.token,
        routes,
        faults: this.#faults,
        now: this.#now,
        record: (request) => this.requests.push(request),
        violate,
        signal: this.#closing.signal,
      }),
    );
    this.#server.on('upgrade', (request, socket, head) => this.gateway.upgrade(request, socket, head));
    this.person = world.addPerson('Ada');
    for (const name of options.guilds ?? []) world.addGuild(name);
  }

  async start(): Promise<void> {
    prepare([...messageSchemas, ...callbackSchemas, commandSchema]);
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    this.#origin = `127.0.0.1:${port}`;
    this.gateway.listen(`ws://${this.#origin}/gateway`);
  }

  /** Ends every wait, socket and timer. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#interactions.end('the stand-in was closed');
    this.gateway.close();
    this.#endpoint.close();
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** For discord.js's `rest: { api }`. */
  get api(): string {
    return `http://${this.#origin}/api`;
  }

  get applicationId(): string {
    return this.#world.applicationId;
  }

  /** The application's, in hexadecimal. */
  get publicKey(): string {
    return this.#endpoint.publicKey;
  }

  /** What became of each interaction that went to the endpoint, in the order of the answers. */
  get endpointAnswers(): readonly EndpointAnswer[] {
    return this.#endpoint.answers;
  }

  get botUser(): Person {
    return this.#world.bot;
  }

  get guilds(): readonly Guild[] {
    return [...this.#world.guilds.values()];
  }

  /** The first guild. Throws when there is none. */
  get guild(): Guild {
    const [first] = this.guilds;
    if (first === undefined) throw new Impossible('There is no guild: createStandIn({ guilds: [name] })');
    return first;
  }

  addPerson(name: string, { isBot = false } = {}): Person {
    return this.#world.addPerson(name, isBot);
  }

  /** The bot joins a guild (GUILD_CREATE when it is connected). */
  addGuild(name: string): Guild {
    const guild = this.#world.addGuild(name);
    this.gateway.dispatch('GUILD_CREATE', this.#world.guildObject(guild), guild.id, intent.guilds);
    return guild;
  }

  /** A further text channel. */
  addChannel(guild: Guild, name: string, rights: ChannelRights = {}): string {
    return this.#world.addChannel(guild.id, name, rights);
  }

  /** A thread in the guild's first channel. */
  addThread(guild: Guild, name: string, rights: ChannelRights = {}): string {
    return this.#world.addThread(guild.id, guild.channelId, name, rights);
  }

  /** What the bot may do in a channel, or in somebody's direct messages, from now on. */
  setRights(where: string | Person, rights: ChannelRights): void {
    const channel = this.#channel(typeof where === 'string' ? where : this.#world.directMessages(where));
    channel.rights = { ...channel.rights, ...rights };
  }

  /** A thread is archived, locked, or opened again. */
  setThread(id: string, state: ThreadState): void {
    const channel = this.#channel(id);
    channel.state = { ...channel.state, ...state };
  }

  /** Where Discord itself posts; the bot is told of it (GUILD_UPDATE). */
  setSystemChannel(guild: Guild, channel: string | null): void {
    this.#world.systemChannels.set(guild.id, channel);
    const { channels: _channels, threads: _threads, ...data } = this.#world.guildObject(guild);
    this.gateway.dispatch('GUILD_UPDATE', data, guild.id, intent.guilds);
  }

  /** Somebody deletes a message. */
  removeMessage(id: string): void {
    this.#messages.delete(id);
  }

  #channel(id: string): Channel {
    const channel = this.#world.channels.get(id);
    if (channel === undefined) throw new Impossible(`There is no channel ${id}`);
    return channel;
  }

  /** A channel is deleted. */
  removeChannel(id: string): void {
    this.#world.channels.delete(id);
  }

  /** The bot is removed from a guild, or the guild is gone. */
  removeGuild(guild: Guild): void {
    this.gateway.dispatch('GUILD_DELETE', { id: guild.id }, guild.id, intent.guilds);
    this.#world.guilds.delete(guild.id);
  }

  /** A guild has an outage: it is still the bot's. */
  outage(guild: Guild): void {
    this.#world.unavailable.add(guild.id);
    this.gateway.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true }, guild.id, intent.guilds);
  }

  /** The outage is over. */
  recover(guild: Guild): void {
    this.#world.unavailable.delete(guild.id);
    this.gateway.dispatch('GUILD_CREATE', this.#world.guildObject(guild), guild.id, intent.guilds);
  }

  /** Sends any event to the bot, whatever its intents. */
  dispatch(event: string, data: Json, guild: Guild | null = null): void {
    this.gateway.dispatch(event, data, guild?.id ?? null);
  }

  /** The registered commands as Discord keeps them; a guild's own when it is named. */
  commands(guild: Guild | null = null): JsonObject[] {
    return objects(this.#registry.list(guild?.id ?? null, true).body);
  }

  /** The messages of a channel, a guild's first channel, or a person's direct messages; oldest first. */
  messages(where: string | Guild | Person): readonly Message[] {
    if (typeof where === 'string') return this.#messages.inChannel(where);
    return this.#messages.inChannel(
      'channelId' in where ? where.channelId : this.#world.directMessages(where),
    );
  }

  /** A message as it stands now, or null when it is gone. */
  message(id: string): Message | null {
    return this.#messages.get(id);
  }

  /** Injects a fault into the next requests. */
  fault(fault: Fault): void {
    this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  /** Moves the stand-in's clock: tokens and nonces age, and a response that is yet to come may be too late. */
  advance(ms: number): void {
    this.#ahead += ms;
  }

  /**
   * Has interactions sent there, signed, instead of over the gateway; null for the gateway. Rejects with `Impossible`
   * where the address does not do what Discord asks of it.
   */
  setEndpoint(url: string | null): Promise<void> {
    return this.#endpoint.set(url);
  }

  /** What Discord signs a body with; the time is now unless told, in seconds since 1970. */
  sign(body: string, timestamp?: string): Required<Signing> {
    return this.#endpoint.sign(body, timestamp);
  }

  /** Posts any body to the endpoint, signed unless told otherwise; what comes back is checked by nobody. */
  post(body: string, signing?: Signing): Promise<{ readonly status: number; readonly body: string }> {
    return this.#endpoint.post(body, signing);
  }

  /**
   * Does what a user does, and returns what comes of it.
   * Throws `Impossible` when Discord's client would not let the user do that.
   */
  interact(gesture: Gesture): Invocation {
    const meant = this.#gestures.meaning(gesture);
    const { guildId, channelId, person, install } = meant.place;
    const isByHttp = this.#endpoint.url !== null;
    if (!isByHttp && !this.gateway.reachable) throw new Impossible('No bot is connected to the gateway');
    const payload = interactionPayload(this.#world, meant, gesture.locale);
    const origin = {
      kind: kinds[meant.type],
      person,
      channelId,
      guildId,
      install,
      sourceId: typeof meant.message?.id === 'string' ? meant.message.id : null,
      focusedType: meant.focusedType,
      at: this.#now(),
    } as const;
    const live = new Live(payload, origin, this.#window, () => {
      const reason = `No response within ${this.#window} ms`;
      this.violations.push({
        where: 'interaction',
        rule: 'unanswered',
        reason,
        code: 0,
        status: 0,
        problems: [],
        body: payload,
      });
    });
    this.#interactions.add(live);
    if (isByHttp) void this.#endpoint.deliver(live);
    else this.gateway.dispatch('INTERACTION_CREATE', payload, guildId);
    return live;
  }

  /** A person writes a message. The bot is told as far as its intents go; returns the message. */
  say(content: string, saying: Saying = {}): Message {
    return this.#chat.say(content, saying, this.#gestures.place(saying, null, null));
  }

  /** A person rewrites a message. */
  rewrite(message: Message, content: string): void {
    this.#chat.rewrite(message, content);
  }
}

const kinds = { 2: 'command', 3: 'component', 4: 'autocomplete', 5: 'modal' } as const;
