import type { Config } from '../config.ts';
import type { Health } from '../health/health.ts';
import type { Log } from '../log.ts';
import { count, keptDone, progressLines, readingDone } from '../progress.ts';
import { describeSkipped, type Opened as Read, slowness, whereLooked } from '../startup.ts';
import { openArticles } from './articles.ts';
import type { Monitor } from './monitor.ts';
import type { LeaderLink } from './roles/ask-leader.ts';
import { followingDesk, withLeadersVersions } from './roles/following-desk.ts';
import type { Opened } from './roles/roles.ts';
import type { OwnStore } from './tracking.ts';

/** How many skipped files are named in the log; the rest are counted. */
const NAMED = 50;

export interface OpeningParts {
  readonly config: Config;
  readonly log: Log;
  readonly health: Health;
  readonly meter: Monitor['meter'];
}

/** Opens everything: the folders of articles, the archive for writing, and the store of what is tracked. */
export async function openToLead({ config, log, health, meter }: OpeningParts): Promise<Opened> {
  const own = await ownStore(config, log, meter);
  if (own !== null && 'problem' in own) return { ok: false, isPassing: false, problem: own.problem };
  const found = await openArticles(config, 'write', {
    onProgress: progressLines((line) => log.info({}, line)),
    log,
    ...(own === null ? {} : { track: own.join }),
  });
  if (!found.ok) {
    await own?.stop();
    return { ok: false, isPassing: false, problem: found.problem };
  }
  const { opened } = found;
  if (opened.articles === 0 && own === null) {
    await found.close();
    const problem = whereLooked(config.articles, opened.skipped).join('\n  ');
    return { ok: false, isPassing: false, problem };
  }
  tellReading(opened, log);
  Object.assign(health, { open: true, articles: opened.articles, passages: opened.passages });
  return {
    ok: true,
    opening: {
      desk: opened.desk,
      records: opened.tracking?.records ?? null,
      start: (courier) => own?.start(courier),
      async close() {
        await own?.stop();
        await found.close();
      },
    },
  };
}

/** Opens the archive for reading, beside the process that writes into it. */
export async function openToFollow({ config, log, health }: OpeningParts, link: LeaderLink): Promise<Opened> {
  const found = await openArticles(config, 'read', {
    log,
    instead: (archive) => withLeadersVersions(archive, link),
  });
  if (!found.ok) {
    // The leader makes, or makes anew, what is not there or cannot be read.
    const isPassing = ['absent', 'damaged', 'older'].includes(found.kind);
    return { ok: false, isPassing, problem: found.problem };
  }
  const { opened } = found;
  Object.assign(health, { open: true, articles: opened.articles, passages: opened.passages });
  return {
    ok: true,
    opening: {
      desk: followingDesk(opened.desk, link),
      records: null,
      start: () => {},
      close: () => found.close(),
    },
  };
}

/**
 * The store of what is tracked; null where there is none. Articles answer without it, so only another process that uses
 * it, which is this bot a second time, is a problem.
 */
async function ownStore(
  { tracking, discordPublicKey, archive }: Config,
  log: Log,
  meter: Monitor['meter'],
): Promise<OwnStore | null | { readonly problem: string }> {
  if (tracking.folder === null) return null;
  const { openOwnStore } = await import('./tracking.ts');
  const opened = await openOwnStore(tracking.folder, tracking, log, meter);
  if (opened.ok) return opened.own;
  if (opened.isInUse === true) {
    const several = discordPublicKey !== null && archive === null ? ` ${SEVERAL}` : '';
    return { problem: `${opened.problem}${several}` };
  }
  log.error({}, `${opened.problem} Until then nothing is tracked, and the commands for it say so.`);
  return null;
}

const SEVERAL = 'Several processes that answer by HTTP share one ARCHIVE: set it for all of them.';

function tellReading(read: Read, log: Log): void {
  const { articles, passages, skipped, changes, isKept, elapsedMs } = read;
  const done = isKept
    ? keptDone(articles, passages, changes, elapsedMs)
    : readingDone(articles, passages, elapsedMs);
  log.info({ articles, passages, skipped: skipped.length, ...changes }, done);
  for (const each of skipped.slice(0, NAMED)) log.warn({ ...each }, `skipped ${describeSkipped(each)}`);
  if (skipped.length > NAMED) log.warn({}, `skipped ${count(skipped.length - NAMED)} more`);
  const slow = isKept ? null : slowness(passages);
  if (slow !== null) log.warn({ passages }, slow);
}
