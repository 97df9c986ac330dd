import {
  Client,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  PermissionFlagsBits,
  REST,
  RESTEvents,
} from 'discord.js';
import type { Shard } from '../shard.ts';
import { describe, explain, GatewayError } from './faults.ts';
import type { Log } from './log.ts';
import { within } from './within.ts';

/** A reply that has to wait longer than this for Discord's rate limit would come too late. */
const PATIENCE_REPLY = 2_000;
const PATIENCE = 30_000;

/**
 * A client that may only know of servers, and where it `hears` also of what is written to it there and in direct
 * messages: none of that is privileged. `api` replaces Discord's own address. Of the connections that
 * there are it has all unless it is told one.
 */
export function createClient(api: string | null, hears: boolean, shard: Shard | null = null): Client {
  const messages = [GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];
  return new Client({
    intents: [GatewayIntentBits.Guilds, ...(hears ? messages : [])],
    ...(shard === null ? { shards: 'auto' } : { shards: [shard.id], shardCount: shard.count }),
    allowedMentions: { parse: [] },
    rest: { ...addressOf(api), rejectOnRateLimit: ({ retryAfter }) => retryAfter > PATIENCE },
  });
}

/**
 * What replies to interactions are sent with: they are not among the 50 requests a second that a bot may make, and
 * need no token but the interaction's own.
 */
export function createReplyRest(api: string | null): REST {
  return new REST({
    version: '10',
    ...addressOf(api),
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    // Every interaction has a route of its own, which nobody asks again: an hour of them is too many to keep.
    handlerSweepInterval: 60_000,
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > PATIENCE_REPLY,
  });
}

function addressOf(api: string | null): { api?: string } {
  return api === null ? {} : { api };
}

/** Who is told what becomes of the connection. */
export interface Watch {
  /** Whether every shard is connected, each time that one goes or comes back. */
  readonly onConnected: (connected: boolean) => void;
  /** It cannot come back. */
  readonly onLost: (error: GatewayError) => void;
}

/** Logs what becomes of the connection, a line each, and tells the watch. */
export function watchConnection(
  client: Client,
  token: string,
  log: Log,
  { onConnected, onLost }: Watch,
): void {
  const away = new Set<number>();
  const leave = (shard: number) => {
    away.add(shard);
    onConnected(false);
  };
  const enter = (shard: number) => {
    away.delete(shard);
    onConnected(away.size === 0);
  };
  const line = (error: unknown) => ({ error: describe(error, token) });
  client.on(Events.Error, (error) => log.error(line(error), 'Discord client failed'));
  client.on(Events.Warn, (warning) => log.warn(line(warning), 'Discord client warns'));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, ...line(error) }, 'connection failed'));
  client.on(Events.ShardReconnecting, (shard) => {
    log.warn({ shard }, 'connection lost, coming back');
    leave(shard);
  });
  client.on(Events.ShardReady, (shard) => {
    log.info({ shard }, 'connected');
    enter(shard);
  });
  client.on(Events.ShardResume, (shard) => {
    log.info({ shard }, 'connected again');
    enter(shard);
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ shard, code }, 'connection closed for good');
    leave(shard);
    onLost(lost(code));
  });
  watchRest(client.rest, log);
}

/** Logs each time that Discord's rate limit holds requests up. */
export function watchRest(rest: REST, log: Log): void {
  rest.on(RESTEvents.RateLimited, ({ retryAfter, scope }) =>
    log.warn({ retryAfter, scope }, 'rate limited by Discord'),
  );
}

/** Logs in and tells the application's id. Rejects as discord.js does, or with a `GatewayError` after `patience`. */
export async function login(client: Client, token: string, patience: number): Promise<string> {
  const ready = client.login(token);
  // Where the patience ends first, a later rejection has nobody to go to.
  ready.catch(() => {});
  if ((await within(ready, patience)) === null) {
    throw new GatewayError(
      'network',
      `Discord's gateway does not answer within ${patience / 1000} s: try again.`,
    );
  }
  const id = client.application?.id ?? client.user?.id;
  if (id === undefined)
    throw new GatewayError('other', 'Discord did not say which application the token is for.');
  return id;
}

// A client that is just coming back never answers `destroy` (discord.js 14.28): leaving goes before tidiness.
const PATIENCE_DISCONNECT = 1_000;

/** Disconnects, within a second; a failure to do so is logged and no more. */
export async function disconnect(client: Client, token: string, log: Log): Promise<void> {
  // The client takes its own goodbye for a lost connection (discord.js 14.28).
  client.removeAllListeners(Events.ShardReconnecting);
  try {
    const done = await within(
      client.destroy().then(() => true),
      PATIENCE_DISCONNECT,
    );
    if (done === null) log.warn({}, 'disconnecting takes too long: leaving without it');
  } catch (error) {
    log.warn({ error: describe(error, token) }, 'disconnecting failed');
  }
}

/** Replies to interactions may hold files; more it takes to answer in a channel, and to post there. */
const ANSWERING = PermissionFlagsBits.AttachFiles;
const WRITING =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.ReadMessageHistory;

/**
 * The address that adds the bot to a server, with the few permissions that it needs there.
 *
 * @param writes whether it writes into channels by itself: answers to what is written to it, and alerts
 */
export function invitationTo(applicationId: string, writes: boolean): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(writes ? ANSWERING | WRITING : ANSWERING),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

function lost(code: number): GatewayError {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return explain(new Error('Authentication failed'), '');
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return explain(new Error('Used disallowed intents'), '');
    default:
      return new GatewayError('other', `Discord has closed the connection for good (code ${code}).`);
  }
}
