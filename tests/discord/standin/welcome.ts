import { intent, type Session } from './sessions.ts';
import type { World } from './world.ts';

/** What a session is told first: READY, then its guilds one by one if it asked for them. */
export function welcome(session: Session, world: World, resumeUrl: string): void {
  const guilds = [...world.guilds.values()].filter(({ id }) => session.serves(id));
  session.dispatch('READY', {
    v: 10,
    user: world.userObject(world.bot),
    guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: resumeUrl,
    shard: [...session.identify.shard],
    application: { id: world.applicationId, flags: 0 },
    private_channels: [],
    _trace: [],
  });
  if (!session.wants(intent.guilds)) return;
  for (const guild of guilds) {
    const away = world.unavailable.has(guild.id);
    if (away) session.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true });
    else session.dispatch('GUILD_CREATE', world.guildObject(guild));
  }
}
