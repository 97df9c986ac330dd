import { type APIGuild, type APIUnavailableGuild, type Client, GatewayDispatchEvents } from 'discord.js';

/** Who is told which servers the bot is in. */
export interface Servers {
  /** The bot is in this server; the channel is where Discord itself posts there. */
  present(id: string, systemChannel: string | null): void;
  /** All that the bot is in, once every connection has said so. */
  presentIn(ids: readonly string[]): void;
  /** The bot was removed. */
  removed(id: string): void;
}

/** Tells which servers the bot is in, from the packets themselves. A server with an outage has not removed it. */
export function watchServers(client: Client, servers: Servers): void {
  const byShard = new Map<number, readonly string[]>();
  client.ws.on(
    GatewayDispatchEvents.Ready,
    ({ guilds }: { readonly guilds: readonly APIUnavailableGuild[] }, shard: number) => {
      byShard.set(
        shard,
        guilds.map(({ id }) => id),
      );
      if (byShard.size >= client.ws.shards.size) servers.presentIn([...byShard.values()].flat());
    },
  );
  client.ws.on(GatewayDispatchEvents.GuildCreate, (guild: Pick<APIGuild, 'id' | 'system_channel_id'>) => {
    servers.present(guild.id, guild.system_channel_id ?? null);
  });
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: APIUnavailableGuild) => {
    if (unavailable !== true) servers.removed(id);
  });
}
