import { texts } from '../catalogue/texts.ts';
import { type OpeningParts, openToFollow, openToLead } from './openings.ts';
import type { TakenRole } from './roles/roles.ts';

/**
 * What this process is: alone with its archive, or one of several with one archive on disk, of which one leads. Not ok
 * where nothing can be opened, or where the process is asked to leave before.
 */
export async function takePlace(parts: OpeningParts, signal: AbortSignal): Promise<TakenRole> {
  const { config, health, log } = parts;
  if (config.archive === null) return placeAlone(parts);
  const folder = config.archive;
  // Two on the gateway, both with all of its connections, would answer everything twice.
  const mayFollow = config.shard !== null || config.discordPublicKey !== null;
  const { takeRole } = await import('./roles/roles.ts');
  const taken = await takeRole({
    folder,
    shard: config.shard ?? { id: 0, count: 1 },
    lead: () => openToLead(parts),
    follow: async (link) =>
      mayFollow
        ? openToFollow(parts, link)
        : { ok: false, isPassing: false, problem: texts.disk.inUse(folder) },
    onRole(leads) {
      health.leads = leads;
      log.info({ leads }, leads ? 'leads: writes to the archive, and tracks' : 'follows: reads the archive');
    },
    log,
    signal,
  });
  if (!taken.ok || config.tracking.folder !== null) return taken;
  return { ok: true, role: { ...taken.role, servers: null } };
}

async function placeAlone(parts: OpeningParts): Promise<TakenRole> {
  const opened = await openToLead(parts);
  if (!opened.ok) return opened;
  const { desk, records, start, close } = opened.opening;
  return { ok: true, role: { desk, servers: records, start, stop: close } };
}
