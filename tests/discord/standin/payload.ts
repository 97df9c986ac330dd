import { randomBytes } from 'node:crypto';
import { Impossible, type Meant } from './gestures.ts';
import type { JsonObject } from './json.ts';
import { ordinaryPermissions, type World } from './world.ts';

const tenMebibytes = 10_485_760;

/** The INTERACTION_CREATE that a gesture becomes. */
export function interactionPayload(world: World, meant: Meant, locale = 'en-US'): JsonObject {
  const { type, data, message, place } = meant;
  const channel = world.channels.get(place.channelId);
  if (channel === undefined) throw new Impossible(`There is no channel ${place.channelId}`);
  return {
    id: world.nextId(),
    application_id: world.applicationId,
    type,
    token: randomBytes(24).toString('base64url'),
    version: 1,
    data,
    channel_id: channel.id,
    channel: world.channelObject(channel),
    app_permissions: ordinaryPermissions.toString(),
    locale,
    entitlements: [],
    authorizing_integration_owners:
      place.install === 'user' ? { 1: place.person.id } : { 0: place.guildId ?? '0' },
    context: place.context,
    attachment_size_limit: tenMebibytes,
    ...(message !== null && { message }),
    ...whose(world, meant),
  };
}

/** `user` in direct messages, `member` with everything about the guild in a guild. */
function whose(world: World, { place: { guildId, person, permissions } }: Meant): JsonObject {
  if (guildId === null) return { user: world.userObject(person) };
  return {
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    member: world.memberObject(person, permissions),
  };
}
