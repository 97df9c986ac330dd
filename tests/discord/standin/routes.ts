import type { Gateway } from './gateway.ts';
import type { Interactions } from './interactions.ts';
import { isObject, type Json, type JsonObject, object, objects, text } from './json.ts';
import { type Messages, strangeAttachments } from './messages.ts';
import type { Registry } from './registry.ts';
import { noContent, ok, type Reply, refuse, refuseBody } from './reply.ts';
import { type MessageKind, validateMessage } from './rules/message.ts';
import type { Problem } from './rules/problem.ts';
import type { Call } from './server.ts';
import type { Message } from './types.ts';
import type { Channel, World } from './world.ts';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages` */
  readonly pattern: string;
  /** Needs no Authorization: the token in its path is enough. */
  readonly open?: boolean;
  /** Takes a POST without a body. */
  readonly bodyless?: boolean;
  handle(call: Call): Reply;
}

export interface RouteParts {
  readonly world: World;
  readonly registry: Registry;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly now: () => number;
  /** Called for every message that the bot writes into a channel. */
  readonly wrote: (message: Message) => void;
}

/** A nonce is remembered for this long. */
const nonceLife = 5 * 60 * 1000;

export function createRoutes(parts: RouteParts): Route[] {
  return [
    ...gatewayRoutes(parts),
    ...applicationRoutes(parts),
    ...interactionRoutes(parts),
    ...channelRoutes(parts),
  ];
}

function gatewayRoutes({ world, gateway }: RouteParts): Route[] {
  const bot = (): JsonObject => ({
    url: gateway.address,
    shards: 1,
    session_start_limit: {
      total: 1000,
      remaining: Math.max(gateway.sessionsLeft, 0),
      reset_after: 86_400_000,
      max_concurrency: 1,
    },
  });
  return [
    { method: 'GET', pattern: '/gateway', open: true, handle: () => ok({ url: gateway.address }) },
    { method: 'GET', pattern: '/gateway/bot', handle: () => ok(bot()) },
    { method: 'GET', pattern: '/users/@me', handle: () => ok(botUser(world)) },
  ];
}

function botUser(world: World): JsonObject {
  return { ...world.userObject(world.bot), mfa_enabled: true, locale: 'en-US', verified: true, email: null };
}

function applicationObject(world: World): JsonObject {
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    type: null,
    bot: world.userObject(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: world.userObject(world.bot),
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    integration_types_config: { 0: {}, 1: {} },
    eligible_oauth2_scopes: [],
  };
}

function applicationRoutes({ world, registry }: RouteParts): Route[] {
  const own = (call: Call, handle: (guildId: string | null) => Reply): Reply => {
    if (call.params.application !== world.applicationId) {
      return refuse(
        403,
        20012,
        'application-id',
        'You are not authorized to perform this action on this application',
      );
    }
    const guildId = call.params.guild ?? null;
    return guildId !== null && !world.guilds.has(guildId) ? missingAccess() : handle(guildId);
  };
  const commands = (pattern: string): Route[] => [
    {
      method: 'GET',
      pattern,
      handle: (call) => own(call, (guild) => registry.list(guild, call.query.with_localizations === 'true')),
    },
    { method: 'PUT', pattern, handle: (call) => own(call, (guild) => registry.overwrite(guild, call.body)) },
  ];
  return [
    { method: 'GET', pattern: '/applications/@me', handle: () => ok(applicationObject(world)) },
    { method: 'GET', pattern: '/oauth2/applications/@me', handle: () => ok(applicationObject(world)) },
    ...commands('/applications/:application/commands'),
    ...commands('/applications/:application/guilds/:guild/commands'),
  ];
}

function missingAccess(): Reply {
  return refuse(403, 50001, 'missing-access', 'Missing Access');
}

function interactionRoutes({ interactions }: RouteParts): Route[] {
  const webhook = '/webhooks/:application/:token';
  const target = ({ application = '', token = '', message = '' }: Call['params']) =>
    [application, token, message] as const;
  return [
    {
      method: 'POST',
      pattern: '/interactions/:id/:token/callback',
      open: true,
      handle: (call) => {
        const { id = '', token = '' } = call.params;
        return interactions.respond(id, token, call, call.query.with_response === 'true');
      },
    },
    {
      method: 'POST',
      pattern: webhook,
      open: true,
      handle: (call) => interactions.followUp(call.params.application ?? '', call.params.token ?? '', call),
    },
    {
      method: 'GET',
      pattern: `${webhook}/messages/:message`,
      open: true,
      handle: ({ params }) => interactions.get(...target(params)),
    },
    {
      method: 'PATCH',
      pattern: `${webhook}/messages/:message`,
      open: true,
      handle: (call) => interactions.edit(...target(call.params), call),
    },
    {
      method: 'DELETE',
      pattern: `${webhook}/messages/:message`,
      open: true,
      handle: ({ params }) => interactions.delete(...target(params)),
    },
  ];
}

function channelRoutes(parts: RouteParts): Route[] {
  const { world, messages } = parts;
  const nonces = new Map<string, { id: string; at: number }>();
  const inChannel = (call: Call, handle: (channel: Channel) => Reply): Reply => {
    const channel = world.channels.get(call.params.channel ?? '');
    return channel === undefined ? refuse(404, 10003, 'unknown-channel', 'Unknown Channel') : handle(channel);
  };
  const withMessage = (call: Call, handle: (message: Message) => Reply): Reply =>
    inChannel(call, (channel) => {
      const message = messages.get(call.params.message ?? '');
      const found = message !== null && message.channelId === channel.id && !message.ephemeral;
      return found ? handle(message) : refuse(404, 10008, 'unknown-message', 'Unknown Message');
    });
  const own = (message: Message, handle: () => Reply): Reply =>
    message.authorId === world.bot.id
      ? handle()
      : refuse(403, 50005, 'not-the-author', 'Cannot edit a message authored by another user');
  const path = '/channels/:channel/messages';
  return [
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      handle: ({ body }) => openDirectMessages(world, body),
    },
    {
      method: 'GET',
      pattern: '/channels/:channel',
      handle: (call) => inChannel(call, (channel) => ok(world.channelObject(channel))),
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      bodyless: true,
      handle: (call) => inChannel(call, () => noContent),
    },
    {
      method: 'POST',
      pattern: path,
      handle: (call) => inChannel(call, (channel) => write(parts, nonces, channel, call)),
    },
    {
      method: 'GET',
      pattern: `${path}/:message`,
      handle: (call) => withMessage(call, ({ raw }) => ok(raw)),
    },
    {
      method: 'PATCH',
      pattern: `${path}/:message`,
      handle: (call) => withMessage(call, (message) => own(message, () => edit(parts, message, call))),
    },
    {
      method: 'DELETE',
      pattern: `${path}/:message`,
      handle: (call) =>
        withMessage(call, (message) =>
          own(message, () => {
            messages.delete(message.id);
            return noContent;
          }),
        ),
    },
  ];
}

function openDirectMessages(world: World, body: Json | undefined): Reply {
  const person = world.people.get(text(object(body).recipient_id));
  if (person === undefined) return refuse(400, 50033, 'recipient', 'Invalid Recipient(s)');
  const channel = world.channels.get(world.directMessages(person));
  return channel === undefined ? missingAccess() : ok(world.channelObject(channel));
}

/** Problems of a channel message, uploaded and listed files included. */
function problemsOf(
  kind: MessageKind,
  { body, files }: Call,
  message: Message | null,
  parts: RouteParts,
): Problem[] {
  const names = files.map(({ name }) => name);
  const before = message === null ? undefined : parts.messages.before(message.id, body);
  const known = message === null ? [] : objects(message.raw.attachments).map(({ id }) => text(id));
  const ids = [...known, ...files.map(({ index }) => index)];
  const missing = strangeAttachments(object(body), ids).map((id) => ({
    path: 'attachments',
    rule: 'missing-file',
    message: `No file ${id}`,
  }));
  return [...validateMessage(body, { kind, files: names, ...(before && { before }) }), ...missing];
}

function write(
  parts: RouteParts,
  nonces: Map<string, { id: string; at: number }>,
  channel: Channel,
  call: Call,
): Reply {
  const { world, messages, now } = parts;
  const closed = channel.guildId !== null && !world.guilds.has(channel.guildId);
  if (closed) return missingAccess();
  if (!channel.writable) {
    return channel.guildId === null
      ? refuse(403, 50007, 'direct-messages-closed', 'Cannot send messages to this user')
      : refuse(403, 50013, 'missing-permissions', 'Missing Permissions');
  }
  const problems = problemsOf('channel', call, null, parts);
  if (problems.length > 0) return refuseBody(problems);
  const body = isObject(call.body) ? call.body : {};
  const key = body.enforce_nonce === true ? `${channel.id} ${String(body.nonce)}` : null;
  const known = key === null ? undefined : nonces.get(key);
  if (known !== undefined && now() - known.at < nonceLife) {
    const before = messages.get(known.id);
    if (before !== null) return ok(before.raw);
  }
  const reference = object(body.message_reference);
  const more: JsonObject = body.nonce === undefined ? {} : { nonce: body.nonce };
  if (reference.message_id !== undefined) more.message_reference = { channel_id: channel.id, ...reference };
  const { guildId } = channel;
  const message = messages.create({
    channelId: channel.id,
    guildId,
    author: world.bot,
    body,
    files: call.files,
    more,
  });
  if (key !== null) nonces.set(key, { id: message.id, at: now() });
  parts.wrote(message);
  return ok(message.raw);
}

function edit(parts: RouteParts, message: Message, call: Call): Reply {
  const problems = problemsOf('channelEdit', call, message, parts);
  if (problems.length > 0) return refuseBody(problems);
  const edited = parts.messages.edit(message.id, object(call.body), call.files);
  return edited === null ? refuse(404, 10008, 'unknown-message', 'Unknown Message') : ok(edited.raw);
}
