import { missingFiles } from './attachments.ts';
import { isObject, type Json, type JsonObject, object, text } from './json.ts';
import type { Messages } from './messages.ts';
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
      handle: (call) => inChannel(call, (channel) => closedTo(world, channel) ?? noContent),
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
  const closed = closedTo(world, channel);
  if (closed !== null) return closed;
  const problems = problemsOf('channel', call, null, parts);
  if (problems.length > 0) return refuseBody(problems);
  const body = isObject(call.body) ? call.body : {};
  const pointless = wrongReference(object(body.message_reference), channel, messages);
  if (pointless !== null) return pointless;
  const key = body.enforce_nonce === true ? `${channel.id} ${String(body.nonce)}` : null;
  const known = key === null ? undefined : nonces.get(key);
  if (known !== undefined && now() - known.at < nonceLife) {
    const before = messages.get(known.id);
    if (before !== null) return ok(before.raw);
  }
  const reference = object(body.message_reference);
  const more: JsonObject = body.nonce === undefined ? {} : { nonce: body.nonce };
  const answered = messages.get(text(reference.message_id));
  if (answered !== null) {
    Object.assign(more, { type: 19, referenced_message: answered.raw });
    more.message_reference = { channel_id: channel.id, message_id: answered.id };
  }
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

/** Why the bot may not write there; null where it may. */
function closedTo(world: World, channel: Channel): Reply | null {
  if (channel.guildId !== null && !world.guilds.has(channel.guildId)) return missingAccess();
  if (channel.writable) return null;
  return channel.guildId === null
    ? refuse(403, 50007, 'direct-messages-closed', 'Cannot send messages to this user')
    : refuse(403, 50013, 'missing-permissions', 'Missing Permissions');
}

/** Kinds of message that can be answered: ordinary ones, replies and commands. */
const answerable: readonly unknown[] = [0, 19, 20, 23];

/** Why a message cannot answer the one that it points at; null where it can, or points at none. */
function wrongReference(reference: JsonObject, channel: Channel, messages: Messages): Reply | null {
  if (reference.message_id === undefined) return null;
  if (!channel.history) {
    return refuse(403, 160_002, 'no-history', 'Cannot reply without permission to read message history');
  }
  const wrong = (message: string) => refuseBody([{ path: 'message_reference', rule: 'reference', message }]);
  const target = messages.get(text(reference.message_id));
  if (target === null || target.channelId !== channel.id) {
    return reference.fail_if_not_exists === false ? null : wrong('Unknown message');
  }
  return answerable.includes(target.raw.type) ? null : wrong('Cannot reply to a system message');
}

function edit(parts: RouteParts, message: Message, call: Call): Reply {
  const problems = problemsOf('channelEdit', call, message, parts);
  if (problems.length > 0) return refuseBody(problems);
  const edited = parts.messages.edit(message.id, object(call.body), call.files);
  return edited === null ? unknownMessage() : ok(edited.raw);
}
