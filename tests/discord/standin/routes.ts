import { channelRoutes } from './channels.ts';
import type { Endpoint } from './endpoint.ts';
import type { JsonObject } from './json.ts';
import { missingAccess, ok, type Reply, refuse } from './reply.ts';
import type { Call, Route, RouteParts } from './route.ts';
import type { World } from './world.ts';

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
    shards: gateway.advisedShards,
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
    { method: 'GET', pattern: '/users/@me/guilds', handle: ({ query }) => ok(guilds(world, query)) },
  ];
}

/** The guilds that the bot is in, in the order of their ids, at most 200 at once. */
function guilds(world: World, { after = '0', limit = '200' }: Call['query']): JsonObject[] {
  return [...world.guilds.values()]
    .filter(({ id }) => BigInt(id) > BigInt(after))
    .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .slice(0, Math.min(Number(limit), 200))
    .map(({ id, name }) => ({
      id,
      name,
      icon: null,
      banner: null,
      owner: false,
      permissions: '0',
      features: [],
    }));
}

function botUser(world: World): JsonObject {
  return { ...world.userObject(world.bot), mfa_enabled: true, locale: 'en-US', verified: true, email: null };
}

function applicationObject(world: World, endpoint: Endpoint): JsonObject {
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    type: null,
    bot: world.userObject(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: endpoint.publicKey,
    flags: 0,
    flags_new: '0',
    redirect_uris: [],
    interactions_endpoint_url: endpoint.url,
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

function applicationRoutes({ world, registry, endpoint }: RouteParts): Route[] {
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
    { method: 'GET', pattern: '/applications/@me', handle: () => ok(applicationObject(world, endpoint)) },
    {
      method: 'GET',
      pattern: '/oauth2/applications/@me',
      handle: () => ok(applicationObject(world, endpoint)),
    },
    ...commands('/applications/:application/commands'),
    ...commands('/applications/:application/guilds/:guild/commands'),
  ];
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
