import { missingFiles } from './attachments.ts';
import { isObject, type Json, type JsonObject, object, text } from './json.ts';
import { missingAccess, noContent, ok, type Reply, refuse, refuseBody, unknownMessage } from './reply.ts';
import type { Call, Route, RouteParts } from './route.ts';
import { type MessageKind, validateMessage } from './rules/message.ts';
import type { Problem } from './rules/problem.ts';
import type { Message } from './types.ts';
import type { Channel, World } from './world.ts';

/** A nonce is remembered for this long. */
const nonceLife = 5 * 60 * 1000;

/** Channel messages and direct messages: what a bot says without being asked. */
export function channelRoutes(parts: RouteParts): Route[] {
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
      return found ? handle(message) : unknownMessage();
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
  before: Message | null,
  parts: RouteParts,
): Problem[] {
  const names = files.map(({ name }) => name);
  const was = before === null ? undefined : parts.messages.before(before.id, body);
  const problems = validateMessage(body, { kind, files: names, ...(was && { before: was }) });
  return [...problems, ...missingFiles(object(body), files, before, '')];
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
  return edited === null ? unknownMessage() : ok(edited.raw);
}
