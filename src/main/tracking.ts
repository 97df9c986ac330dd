import { readFileSync } from 'node:fs';
import type { Archive } from '../archive/archive.ts';
import type { TrackingSettings } from '../config.ts';
import type { Log } from '../log.ts';
import { count } from '../progress.ts';
import type { Known, Tracked } from '../startup.ts';
import { systemClock } from '../tracking/clock.ts';
import type { DeliveryMeter } from '../tracking/delivery/deliveries.ts';
import type { Courier } from '../tracking/delivery/delivery.ts';
import type { FolderWatch } from '../tracking/intake/folders/watch-folders.ts';
import type { TrackingHost } from '../tracking/open.ts';

/** A store that was opened and waits for the archive. */
export interface OwnStore {
  /** Adds what came in to the archive of the folders. Called once. */
  join(archive: Archive, known: Known): Promise<Tracked>;
  /** Begins to fetch, to post and to watch the folders. */
  start(courier: Courier): void;
  /** Ends all of it; also where nothing was begun. */
  stop(): Promise<void>;
}

export type OpenedOwn =
  | { readonly ok: true; readonly own: OwnStore }
  /** `isInUse` where another process uses it; the problem is told in sentences for the operator. */
  | { readonly ok: false; readonly isInUse?: true; readonly problem: string };

/** Requests to all sites together; one host is asked one thing at a time in any case. */
const AT_ONCE = 48;

/**
 * Opens the store, which no other process may use from then on. Imported when it is needed: a terminal, and a bot that
 * tracks nothing, need none of the libraries for it.
 */
export async function openOwnStore(
  folder: string,
  settings: TrackingSettings,
  log: Log,
  meter: DeliveryMeter,
): Promise<OpenedOwn> {
  const [{ openStore }, { createTracking }, fetching] = await Promise.all([
    import('../tracking/store/open-store.ts'),
    import('../tracking/open.ts'),
    fetchers(settings),
  ]);
  const opened = openStore(folder);
  if (!opened.ok) return opened;
  const { store } = opened;
  let close = async () => store.close();
  let begin: (courier: Courier) => void = () => {};
  return {
    ok: true,
    own: {
      async join(archive, known) {
        const host = createTracking({
          ...fetching,
          store,
          archive,
          kept: known.kept,
          clock: systemClock,
          feedMinutes: settings.feedMinutes,
          feedsPerServer: settings.feedsPerServer,
          forgetAfterDays: settings.forgetAfterDays,
          log,
          meter,
        });
        close = () => host.stop();
        const loaded = await host.intake.loadAll();
        if (loaded.articles > 0 || loaded.unreadable.length > 0)
          log.info(
            { articles: loaded.articles, unreadable: loaded.unreadable.length },
            `${count(loaded.articles)} articles of the store are in the archive`,
          );
        begin = (courier) => host.start(courier);
        // Before anybody asks: what changed in earlier runs has its keys only then.
        if (settings.watchFolders) {
          const folders = await beginWatching(host, { archive, known, log });
          close = async () => {
            await folders.stop();
            await host.stop();
          };
        }
        return { archive: host.archive, tracking: host };
      },
      start: (courier) => begin(courier),
      stop: () => close(),
    },
  };
}

interface Watching {
  readonly archive: Archive;
  readonly known: Known;
  readonly log: Log;
}

async function beginWatching(host: TrackingHost, { archive, known, log }: Watching): Promise<FolderWatch> {
  const { watchFolders } = await import('../tracking/intake/folders/watch-folders.ts');
  return watchFolders({
    ...known,
    archive,
    store: host.store,
    arrivals: () => host.watches,
    clock: systemClock,
    log,
    onStored: () => host.deliveries.wake(),
  });
}

/** What fetches from the web, and what fetches the files that somebody has sent to Discord. */
async function fetchers({ allow, contact }: TrackingSettings) {
  const [{ createFetcher }, { readExceptions }, { userAgent }] = await Promise.all([
    import('../tracking/fetch/fetcher.ts'),
    import('../tracking/fetch/exceptions.ts'),
    import('../tracking/fetch/user-agent.ts'),
  ]);
  const read = readExceptions(allow);
  const named = userAgent(version(), contact);
  // The settings were checked.
  if (!read.ok || !named.ok) throw new Error('settings of fetching that nobody has checked');
  const shared = { userAgent: named.value, exceptions: read.exceptions };
  return {
    fetcher: createFetcher({ ...shared, turns: { atOnce: AT_ONCE } }),
    files: createFetcher({ ...shared, robots: false, turns: { pauseMs: 0 } }),
  };
}

/** The program's own, from package.json. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const isNamed = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isNamed && typeof manifest.version === 'string' ? manifest.version : '0';
}
