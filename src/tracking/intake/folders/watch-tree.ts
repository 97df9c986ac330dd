import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { fileName } from '../../../articles/folder.ts';
import { type Found, findFile, walk } from '../../../articles/walk.ts';
import type { Clock } from '../../clock.ts';
import type { IntakeLog } from '../log.ts';

export interface TreeParts {
  readonly folder: string;
  readonly prefix?: string;
  readonly clock: Clock;
  readonly log?: IntakeLog | undefined;
  readonly settledMs: number;
  readonly lookMs: number;
  /** The files of it that articles are held of. */
  readonly held: () => readonly string[];
  /** All of its files were looked at; what comes from now on is news. */
  readonly onScanned: () => void;
  /** A file is to be read anew, or is gone. `isQuiet` where what is wrong with it was told at the start. */
  readonly update: (found: Found | null, name: string, isQuiet: boolean) => Promise<void>;
}

export interface Tree {
  stop(): Promise<void>;
}

/** Events get lost (too many of them, a disk of another machine): so often all files are looked at in any case. */
const SCAN_MS = 5 * 60_000;
/** And so often where the system tells of no changes at all. */
const BLIND_SCAN_MS = 15_000;
/** Clocks of disks differ from ours by a little. */
const LEEWAY_MS = 2000;

/** Watches one folder, or one file. Resolves once every change from now on is noticed, and those since the start are. */
export async function watchTree(parts: TreeParts): Promise<Tree> {
  const { folder, clock, log } = parts;
  /** What each file was like when it was last read. */
  const seen = new Map<string, string>();
  /** Names of links by what they lead to. */
  const links = new Map<string, Set<string>>();
  let queue: Promise<unknown> = Promise.resolve();
  let watcher: FSWatcher | null = null;
  let root: string | null = null;
  let scannedAt = 0;
  let isBlind = false;
  let isStopped = false;
  let cancel = () => {};

  /** One thing after the other; what goes wrong with one file is told, and the next one is read. */
  function queued(work: () => Promise<void>): Promise<void> {
    const done = queue.then(() => (isStopped ? undefined : work()));
    queue = done.catch((error: unknown) =>
      log?.error({ error }, 'A change in the folders could not be taken in.'),
    );
    return done.then(() => {});
  }

  async function visit(found: Found | null, inside: string, isQuiet = false): Promise<void> {
    const name = fileName({ file: inside }, folder, parts.prefix);
    if (found === null) seen.delete(inside);
    else seen.set(inside, stampOf(found));
    if (found?.target) links.set(found.target, (links.get(found.target) ?? new Set()).add(inside));
    await parts.update(found, name, isQuiet);
  }

  async function look(changed: string): Promise<void> {
    // Where all is gone at once, a disk is more likely away than every article.
    if ((await identity(folder)) === null) return;
    const inside = path.relative(folder, changed).split(path.sep).join('/');
    await visit(await find(inside), inside === '' ? path.basename(folder) : inside);
    for (const link of links.get(path.resolve(changed)) ?? []) await visit(await find(link), link);
  }

  async function find(inside: string): Promise<Found | null> {
    if (inside !== '') return findFile(folder, inside);
    for await (const found of walk(folder)) return found;
    return null;
  }

  /** Looks at all files, and reads those that have changed. */
  async function scan(since: number | null): Promise<void> {
    scannedAt = clock.now().getTime();
    const held = new Set(parts.held());
    const there = new Set<string>();
    for await (const found of walk(folder)) {
      if (isStopped) return;
      const name = fileName(found, folder, parts.prefix);
      there.add(name);
      if (found.target) links.set(found.target, (links.get(found.target) ?? new Set()).add(found.file));
      const isKnown =
        since === null ? seen.get(found.file) === stampOf(found) : held.has(name) && found.changedAt < since;
      if (isKnown) seen.set(found.file, stampOf(found));
      else if (since === null || found.refusal === null) await visit(found, found.file, since !== null);
    }
    if ((await identity(folder)) === null) return;
    for (const name of held) if (!there.has(name)) await parts.update(null, name, false);
    parts.onScanned();
  }

  async function begin(): Promise<void> {
    await watcher?.close();
    root = await identity(folder);
    if (root === null) {
      log?.warn({ folder }, 'A folder of articles is not there; its articles stay until it is back.');
      return;
    }
    const begun = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignorePermissionErrors: true,
      awaitWriteFinish: {
        stabilityThreshold: parts.settledMs,
        pollInterval: Math.min(100, parts.settledMs / 2),
      },
      ignored: (file) => isHidden(folder, file),
    });
    watcher = begun;
    begun.on('all', (event, changed) => {
      if (event === 'addDir' || event === 'unlinkDir' || begun !== watcher) return;
      void queued(() => look(changed)).catch(() => undefined);
    });
    begun.on('error', (error) => {
      if (!isBlind)
        log?.warn(
          { error, folder },
          'Changes in a folder are not told by the system: it is looked at often instead.',
        );
      isBlind = true;
    });
    await new Promise<void>((resolve) => {
      begun.once('ready', resolve);
      begun.once('error', () => resolve());
    });
  }

  /** The folder itself may have gone, come back, or been replaced by another one. */
  async function lookAtRoot(): Promise<void> {
    const now = await identity(folder);
    const isOver = clock.now().getTime() - scannedAt >= (isBlind ? BLIND_SCAN_MS : SCAN_MS);
    if (now !== root && now === null)
      log?.warn({ folder }, 'A folder of articles is gone; its articles stay until it is back.');
    if (now !== root && now !== null) {
      await begin();
      await scan(null);
    } else if (isOver && now !== null) await scan(null);
    root = now;
  }

  function plan(): void {
    if (isStopped) return;
    cancel = clock.after(parts.lookMs, () => {
      void queued(lookAtRoot)
        .catch(() => undefined)
        .then(plan);
    });
  }

  await begin();
  await queued(() => scan(performance.timeOrigin - LEEWAY_MS)).catch(() => undefined);
  plan();
  return {
    async stop() {
      isStopped = true;
      cancel();
      await watcher?.close();
      await queue;
    },
  };
}

function stampOf({ size, changedAt, refusal }: Found): string {
  return `${size} ${changedAt} ${refusal === null}`;
}

/** Which folder it is that has this name now; null where there is none. */
async function identity(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  if (found === null) return null;
  // A file that is written anew by renaming is the same place.
  return found.isDirectory()
    ? `${found.dev} ${found.ino}`
    : `file ${found.ino} ${found.mtimeMs} ${found.size}`;
}

function isHidden(folder: string, file: string): boolean {
  const inside = path.relative(folder, file);
  return (
    inside !== '' && !inside.startsWith('..') && inside.split(path.sep).some((part) => part.startsWith('.'))
  );
}
