import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import {
  type Breach,
  breach,
  type GatewayOptions,
  isBreach,
  readPayload,
  wrongAddress,
  wrongIdentify,
} from './handshake.ts';
import { type Json, type JsonObject, object, text } from './json.ts';
import { type Identify, identifyOf, Session } from './sessions.ts';
import type { Violation } from './types.ts';
import { Waiting } from './waiting.ts';
import { welcome } from './welcome.ts';
import type { World } from './world.ts';

const eventsPerMinute = 120;

interface Connection {
  readonly socket: WebSocket;
  /** Whether it came to the address for resuming. */
  readonly resuming: boolean;
  session: Session | null;
  pulse: NodeJS.Timeout | null;
  received: number[];
}

/** Discord's gateway: sessions, sequence numbers, replays, heartbeats, and the ways in which it hangs up. */
export class Gateway {
  /** Every accepted IDENTIFY. */
  readonly identifies: Identify[] = [];
  /** Every accepted RESUME: whether it came to the address that READY gave for it. */
  readonly resumes: { readonly atResumeUrl: boolean }[] = [];
  /** Close codes in the order they happened, whoever closed. */
  readonly closes: number[] = [];
  /** How many heartbeats came. */
  heartbeats = 0;
  /** While true no heartbeat is answered: a connection that looks alive and is dead. */
  muted = false;
  /** While true every RESUME is answered with “invalid session”. */
  forgetful = false;
  sessionsLeft: number;
  readonly #options: GatewayOptions;
  readonly #world: World;
  readonly #violate: (violation: Violation) => void;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();
  readonly #waiting = new Waiting();
  #lastIdentify = Number.NEGATIVE_INFINITY;
  #address = '';

  constructor(options: GatewayOptions, world: World, violate: (violation: Violation) => void) {
    this.#options = options;
    this.#world = world;
    this.#violate = violate;
    this.sessionsLeft = options.sessionsLeft;
  }

  /** Where clients connect, for example `ws://127.0.0.1:5000/gateway`. */
  get address(): string {
    return this.#address;
  }

  listen(address: string): void {
    this.#address = address;
  }

  get advisedShards(): number {
    return this.#options.shards;
  }

  /** Whether a bot is connected and ready. */
  get connected(): boolean {
    return [...this.#sessions.values()].some((session) => session.connected);
  }

  /** Whether a bot is connected or may still resume, so that events reach it sooner or later. */
  get reachable(): boolean {
    return this.#sessions.size > 0;
  }

  /** Waits until a bot is connected and ready. Rejects after the time. */
  async ready(timeoutMs = 10_000): Promise<void> {
    await this.until('a connected bot', () => this.connected, timeoutMs);
  }

  /** Waits until something about the gateway is true. Rejects after the time. */
  until(what: string, holds: () => boolean, timeoutMs = 10_000): Promise<void> {
    return this.#waiting.until(what, holds, timeoutMs);
  }

  /** Sends an event to every session whose intents ask for it (0: to all) and whose shard has the guild. */
  dispatch(t: string, d: Json, guildId: string | null, intents = 0): void {
    for (const session of this.sessionsFor(guildId, intents)) session.dispatch(t, d);
  }

  /** The sessions that such an event goes to. */
  sessionsFor(guildId: string | null, intents = 0): Session[] {
    return [...this.#sessions.values()].filter((one) => one.wants(intents) && one.serves(guildId));
  }

  /** Hangs up with a close code: 4000 (come back), 4004 (bad token), 4014 (disallowed intents) … */
  hangUp(code: number): void {
    for (const { socket } of this.#connections) socket.close(code, 'The stand-in was told to');
  }

  /** Cuts the connection without a word. */
  drop(): void {
    for (const { socket } of this.#connections) socket.terminate();
  }

  /** Opcode 7: please reconnect. */
  reconnect(): void {
    this.#broadcast({ op: 7, d: null });
  }

  /** Opcode 9. Unless it is resumable, Discord has forgotten the session. */
  invalidate(resumable: boolean): void {
    this.#broadcast({ op: 9, d: resumable });
    if (!resumable) this.#sessions.clear();
  }

  /** Opcode 1 from Discord: send a heartbeat now. */
  requestHeartbeat(): void {
    this.#broadcast({ op: 1, d: null });
  }

  /** Sends something that is not in Discord's protocol, to see that a client survives it. */
  sendRaw(words: string): void {
    for (const { socket } of this.#connections) socket.send(words);
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => this.#connect(client, request.url ?? ''));
  }

  close(): void {
    for (const connection of this.#connections) stopPulse(connection);
    for (const { socket } of this.#connections) socket.terminate();
    this.#connections.clear();
    this.#sessions.clear();
    this.#server.close();
  }

  #connect(socket: WebSocket, url: string): void {
    const { pathname, searchParams } = new URL(url, 'ws://127.0.0.1');
    const resuming = pathname.endsWith('/resume');
    const connection: Connection = { socket, resuming, session: null, pulse: null, received: [] };
    this.#connections.add(connection);
    socket.on('message', (data) => this.#receive(connection, data));
    socket.on('close', (code) => this.#closed(connection, code));
    socket.on('error', () => socket.terminate());
    const wrong = wrongAddress(searchParams);
    if (wrong !== null) {
      this.#refuse(connection, wrong);
      return;
    }
    // The first beat may come a whole interval late (jitter), hence twice the time at the start.
    this.#expectPulse(connection, this.#options.heartbeatMs * 2);
    send(connection, { op: 10, d: { heartbeat_interval: this.#options.heartbeatMs, _trace: [] } });
  }

  #receive(connection: Connection, data: RawData): void {
    const bytes = Array.isArray(data)
      ? Buffer.concat(data)
      : Buffer.from(data instanceof ArrayBuffer ? new Uint8Array(data) : data);
    const payload = readPayload(bytes);
    const wrong = isBreach(payload)
      ? payload
      : (this.#tooMany(connection) ?? this.#handle(connection, payload));
    if (wrong !== null) this.#refuse(connection, wrong);
    this.#waiting.look();
  }

  #tooMany(connection: Connection): Breach | null {
    const now = performance.now();
    connection.received = [...connection.received.filter((at) => at > now - 60_000), now];
    const many = connection.received.length > eventsPerMinute;
    return many ? breach(4008, 'gateway-rate', `More than ${eventsPerMinute} events in a minute`) : null;
  }

  #handle(connection: Connection, { op, d }: JsonObject): Breach | null {
    switch (op) {
      case 1:
        return this.#heartbeat(connection, d);
      case 2:
        return this.#identify(connection, object(d));
      case 6:
        return this.#resume(connection, object(d));
      case 3:
      case 4:
      case 8:
        if (connection.session !== null) return null;
        return breach(4003, 'not-identified', `Opcode ${op} before IDENTIFY`);
      default:
        return breach(4001, 'opcode', `Opcode ${JSON.stringify(op)} is unknown`);
    }
  }

  #heartbeat(connection: Connection, sequence: Json | undefined): Breach | null {
    const latest = connection.session?.sequence ?? 0;
    const fits = sequence === null || (typeof sequence === 'number' && sequence >= 0 && sequence <= latest);
    if (!fits) return breach(4007, 'sequence', `Heartbeat with ${JSON.stringify(sequence)}`);
    this.heartbeats += 1;
    this.#expectPulse(connection, this.#options.heartbeatMs * 1.5);
    if (!this.muted) send(connection, { op: 11, d: null });
    return null;
  }

  #identify(connection: Connection, d: JsonObject): Breach | null {
    if (connection.session !== null)
      return breach(4005, 'identified-twice', 'IDENTIFY on an identified connection');
    const wrong = wrongIdentify(d, this.#options, this.sessionsLeft, this.#world.guilds.size);
    if (wrong !== null) return wrong;
    const now = performance.now();
    if (now - this.#lastIdentify < this.#options.identifyEveryMs) {
      this.#report(breach(4008, 'identify-rate', `Two IDENTIFYs within ${this.#options.identifyEveryMs} ms`));
      send(connection, { op: 9, d: false });
      return null;
    }
    this.#lastIdentify = now;
    this.sessionsLeft -= 1;
    const session = new Session(identifyOf(d), connection.socket);
    this.#sessions.set(session.id, session);
    connection.session = session;
    this.identifies.push(session.identify);
    welcome(session, this.#world, `${this.#address}/resume`);
    return null;
  }

  #resume(connection: Connection, d: JsonObject): Breach | null {
    const session = this.#sessions.get(text(d.session_id));
    if (d.token !== this.#options.token) return breach(4004, 'token', 'Authentication failed');
    if (session === undefined || this.forgetful) {
      send(connection, { op: 9, d: false });
      return null;
    }
    if (typeof d.seq !== 'number' || d.seq < 0 || d.seq > session.sequence) {
      return breach(4007, 'sequence', `RESUME with sequence ${JSON.stringify(d.seq)}`);
    }
    connection.session = session;
    this.resumes.push({ atResumeUrl: connection.resuming });
    session.resume(connection.socket, d.seq);
    return null;
  }

  #closed(connection: Connection, code: number): void {
    stopPulse(connection);
    if (!this.#connections.delete(connection)) return;
    this.closes.push(code);
    const { session } = connection;
    if (session !== null && !session.disconnect(code)) this.#sessions.delete(session.id);
    this.#waiting.look();
  }

  #expectPulse(connection: Connection, withinMs: number): void {
    stopPulse(connection);
    connection.pulse = setTimeout(() => {
      this.#refuse(connection, breach(4009, 'heartbeat', `No heartbeat within ${withinMs} ms`));
    }, withinMs);
    connection.pulse.unref();
  }

  #refuse({ socket }: Connection, wrong: Breach): void {
    this.#report(wrong);
    socket.close(wrong.code, wrong.reason);
  }

  #report({ code, rule, reason }: Breach): void {
    this.#violate({ where: 'gateway', rule, reason, code, status: 0, problems: [], body: undefined });
  }

  #broadcast(payload: JsonObject): void {
    for (const connection of this.#connections) send(connection, payload);
  }
}

function send({ socket }: Connection, payload: JsonObject): void {
  socket.send(JSON.stringify(payload));
}

function stopPulse(connection: Connection): void {
  if (connection.pulse !== null) clearTimeout(connection.pulse);
  connection.pulse = null;
}
