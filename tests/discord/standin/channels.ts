import { missingFiles } from './attachments.ts';
import { isObject, type Json, type JsonObject, object, text } from './json.ts';
import type { Messages } from './messages.ts';
import { missingAccess, noContent, ok, type Reply, refuse, refuseBody, unknownMessage } from './reply.ts';
import type { Call, Route, RouteParts } from './route.ts';
import { type MessageKind, validateMessage } from './rules/message.ts';
import type { Problem } from './rules/problem.ts';
import type { Message } from './types.ts';
import type { Channel, World } from './world.ts';

/** Channel messages and direct messages: what a bot says without being asked. */
export function channelRoutes(parts: RouteParts): Route[] {
  const { world, messages } = parts;
  const nonces = new Map<string, { id: string; at: number }>();
  const inChannel = (call: Call, handle: (channel: Channel) => Reply): Reply => {
    const channel = world.channels.get(call.params.channel ?? '');
    if (channel === undefined) return refuse(404, 10003, 'unknown-channel', 'Unknown Channel');
    return channel.rights.visible && isIn(world, channel) ? handle(channel) : missingAccess();
  };
  const withMessage = (call: Call, handle: (message: Message) => Reply): Reply =>
    inChannel(call, (channel) => {
      const message = messages.get(call.params.message ?? '');
      const found = message !== null && message.channelId === channel.id && !message.ephemeral;
      if (!channel.rights.history) return missingAccess();
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
      method: 'PATCH',
      pattern: '/channels/:channel',
      handle: (call) => inChannel(call, (channel) => changeThread(world, channel, call)),
    },
    {
      method: 'GET',
      pattern: path,
      handle: (call) => inChannel(call, (channel) => history(messages, channel, call)),
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
      handle: (call) => withMessage(call, (message) => ok(remembered(message))),
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
  if (known !== undefined && now() - known.at < parts.nonceMs) {
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

function isIn(world: World, { guildId }: Channel): boolean {
  return guildId === null || world.guilds.has(guildId);
}

/** Why the bot may not write there; null where it may. */
function closedTo(world: World, channel: Channel): Reply | null {
  const { rights, state, guildId } = channel;
  if (!isIn(world, channel)) return missingAccess();
  if (!rights.writable && guildId === null)
    return refuse(403, 50007, 'direct-messages-closed', 'Cannot send messages to this user');
  if (!rights.writable) return missingPermissions();
  if (state.archived) return refuse(400, 50083, 'archived', 'Thread is archived');
  if (state.locked && !rights.manages) return refuse(400, 160_005, 'locked', 'Thread is locked');
  return null;
}

function missingPermissions(): Reply {
  return refuse(403, 50013, 'missing-permissions', 'Missing Permissions');
}

/** Archives a thread, opens it again, or locks it; nothing else of a channel is the bot's to change. */
function changeThread(world: World, channel: Channel, { body }: Call): Reply {
  const wanted = object(body);
  const wrong = Object.entries(wanted).filter(
    ([key, value]) => (key !== 'archived' && key !== 'locked') || typeof value !== 'boolean',
  );
  if (wrong.length > 0 || channel.parent === null)
    return refuseBody([{ path: wrong[0]?.[0] ?? '', rule: 'schema', message: 'No such thing of a thread' }]);
  const { rights, state } = channel;
  const isManaging = state.locked || wanted.locked !== undefined;
  if (!rights.writable || (isManaging && !rights.manages)) return missingPermissions();
  channel.state = { ...state, ...wanted };
  return ok(world.channelObject(channel));
}

/** A page of what was written, latest first; nothing for who may not read the history. */
function history(messages: Messages, channel: Channel, { query }: Call): Reply {
  const { limit = '50', after, before, ...others } = query;
  const ids = [after, before].filter((id) => id !== undefined);
  const isPage = /^\d{1,3}$/.test(limit) && Number(limit) >= 1 && Number(limit) <= 100;
  if (
    !isPage ||
    ids.length > 1 ||
    !ids.every((id) => /^\d{1,20}$/.test(id)) ||
    Object.keys(others).length > 0
  )
    return refuseBody([{ path: 'query', rule: 'schema', message: 'No such page' }]);
  if (!channel.rights.history) return ok([]);
  const there = messages.inChannel(channel.id).filter(({ ephemeral }) => !ephemeral);
  const page =
    after !== undefined
      ? there.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, Number(limit))
      : there.filter(({ id }) => before === undefined || BigInt(id) < BigInt(before)).slice(-Number(limit));
  return ok(page.reverse().map(remembered));
}

/** A message as it is read later: its nonce is known to nobody any more. */
function remembered({ raw }: Message): JsonObject {
  const { nonce: _nonce, ...rest } = raw;
  return rest;
}

/** Kinds of message that can be answered: ordinary ones, replies and commands. */
const answerable: readonly unknown[] = [0, 19, 20, 23];

/** Why a message cannot answer the one that it points at; null where it can, or points at none. */
function wrongReference(reference: JsonObject, channel: Channel, messages: Messages): Reply | null {
  if (reference.message_id === undefined) return null;
  if (!channel.rights.history) {
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
  const channel = parts.world.channels.get(message.channelId);
  if (channel?.state.archived === true) return refuse(400, 50083, 'archived', 'Thread is archived');
  const problems = problemsOf('channelEdit', call, message, parts);
  if (problems.length > 0) return refuseBody(problems);
  const edited = parts.messages.edit(message.id, object(call.body), call.files);
  return edited === null ? unknownMessage() : ok(edited.raw);
}
