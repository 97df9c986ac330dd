import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { type Json, type JsonObject, list, number, object } from './json.ts';

/** Gateway intents that the stand-in has events for, and the privileged ones. */
export const intent = {
  guilds: 1,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

export const privilegedIntents = intent.guildMembers | intent.guildPresences | intent.messageContent;
/** Every bit that Discord has given a meaning. */
export const knownIntents = 0x1ffff | 0x300000 | 0x3000000;

/** Close codes after which Discord forgets the session. */
const forgetting = [1000, 1001, 4003, 4004, 4005, 4007, 4009, 4010, 4011, 4012, 4013, 4014];

interface Dispatch {
  readonly op: 0;
  readonly t: string;
  readonly s: number;
  readonly d: Json;
}

/** What an IDENTIFY asked for. */
export interface Identify {
  readonly intents: number;
  readonly shard: readonly [number, number];
  readonly properties: JsonObject;
}

export function identifyOf(d: JsonObject): Identify {
  const [id, count] = list(d.shard);
  return {
    intents: number(d.intents),
    shard: [number(id), typeof count === 'number' ? count : 1],
    properties: object(d.properties),
  };
}

/** One session: it outlives its socket, and keeps everything that was dispatched to it for a replay. */
export class Session {
  readonly id = randomUUID().replaceAll('-', '');
  readonly identify: Identify;
  readonly #log: Dispatch[] = [];
  #socket: WebSocket | null;

  constructor(identify: Identify, socket: WebSocket) {
    this.identify = identify;
    this.#socket = socket;
  }

  get sequence(): number {
    return this.#log.length;
  }

  get connected(): boolean {
    return this.#socket !== null;
  }

  wants(intents: number): boolean {
    return intents === 0 || (this.identify.intents & intents) !== 0;
  }

  /** Whether events of this guild (null: direct messages) belong to this session's shard. */
  serves(guildId: string | null): boolean {
    const [shard, count] = this.identify.shard;
    return guildId === null ? shard === 0 : (BigInt(guildId) >> 22n) % BigInt(count) === BigInt(shard);
  }

  dispatch(t: string, d: Json): void {
    const dispatch: Dispatch = { op: 0, t, s: this.sequence + 1, d };
    this.#log.push(dispatch);
    this.#socket?.send(JSON.stringify(dispatch));
  }

  /** Takes a new socket and sends again, in order, all that came after `sequence`. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const missed of this.#log.slice(sequence)) socket.send(JSON.stringify(missed));
    this.dispatch('RESUMED', {});
  }

  /** The socket is gone. Returns whether the session can still be resumed. */
  disconnect(code: number): boolean {
    this.#socket = null;
    return !forgetting.includes(code);
  }
}
