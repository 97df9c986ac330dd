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
  let isFile = false;
  const settling = new Map<string, () => void>();
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

  /** Once nothing more has been told of a place for a while. */
  function settle(place: string, work: () => Promise<void>): void {
    settling.get(place)?.();
    if (isStopped) return;
    const cancelled = clock.after(parts.settledMs, () => {
      settling.delete(place);
      void work().catch(() => undefined);
    });
    settling.set(place, cancelled);
  }

  function note(changed: string | null): void {
    if (changed !== null) settle(changed, () => queued(() => look(changed)));
  }

  /** The files of a folder that is new are not told of one by one. */
  async function search(added: string): Promise<void> {
    const before = path.relative(folder, added).split(path.sep).join('/');
    for await (const found of walk(added)) {
      const inside = before === '' ? found.file : `${before}/${found.file}`;
      if (found.refusal === null && seen.get(inside) !== stampOf(found)) note(found.path);
    }
  }

  /** The paths, from the folder on, of files below a place that articles are held of. */
  function heldBelow(place: string): string[] {
    const before = `${path.relative(folder, place).split(path.sep).join('/')}/`;
    const { length } = fileName({ file: 'x' }, folder, parts.prefix).slice(1);
    return parts
      .held()
      .map((name) => name.slice(length))
      .filter((inside) => inside.startsWith(before));
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
    isFile = root?.startsWith('file ') === true;
    if (root === null) {
      log?.warn({ folder }, 'A folder of articles is not there; its articles stay until it is back.');
      return;
    }
    const begun = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      ignorePermissionErrors: true,
      // Each file that it watches costs a handle, and ten thousand of them most of a second at once.
      ignored: (file, stats) =>
        file !== folder && (isHidden(folder, file) || (stats !== undefined && !stats.isDirectory())),
    });
    watcher = begun;
    begun.on('raw', (_, name, details: unknown) => {
      if (begun === watcher) note(isFile ? folder : changedIn(name, details));
    });
    begun.on('addDir', (added) => void settle(added, () => queued(() => search(added))));
    begun.on('unlinkDir', (gone) => {
      for (const inside of heldBelow(gone)) note(path.join(folder, inside));
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
      for (const each of settling.values()) each();
      settling.clear();
      await watcher?.close();
      await queue;
    },
  };
}

/** What a raw event is about: a name, in the folder that is watched for it. */
function changedIn(name: unknown, details: unknown): string | null {
  const watched =
    typeof details === 'object' && details !== null && 'watchedPath' in details ? details.watchedPath : null;
  return typeof watched === 'string' && typeof name === 'string' && name !== ''
    ? path.join(watched, name)
    : null;
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
