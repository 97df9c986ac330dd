import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { Unreadable } from './reading.ts';

/** A file to read, with its path from where the walk began, or what stands there and cannot be read. */
export interface Found {
  /** With `/`, whatever the system's separator; as it was given where nothing is there. */
  readonly file: string;
  readonly path: string;
  readonly size: number;
  /** When it was last written, in milliseconds since 1970; 0 where nothing can be read. */
  readonly changedAt: number;
  /** When anything about it was last changed, its time of writing included; no program can set that. 0 likewise. */
  readonly statusAt: number;
  /** What a link leads to; null for what is none. */
  readonly target: string | null;
  readonly refusal: Unreadable | null;
}

/** The system is asked about so many files at a time: most of a walk is waiting for it. */
const AT_ONCE = 32;

/**
 * Every visible file under a folder (or the one file given), folders and files in the order of their names.
 * Links to files inside the folder are followed; links that lead out, to folders, or nowhere are refused by name,
 * as are devices and pipes. Never throws: what cannot be listed is refused by name too.
 */
export async function* walk(start: string): AsyncGenerator<Found> {
  const top = await about(start);
  if (top === null) {
    const reason =
      'There is no such file or folder, or it may not be read. Check the name and the permissions.';
    yield refuse(start, start, reason);
  } else if (top.isDirectory()) {
    yield* walkFolder(start, '', await realpath(start).catch(() => start));
  } else {
    yield file(path.basename(start), start, top);
  }
}

async function* walkFolder(folder: string, name: string, root: string): AsyncGenerator<Found> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    yield refuse(name || '.', folder, 'This folder may not be read. Check its permissions.');
    return;
  }
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  const inside = (entry: Dirent) => (name ? `${name}/${entry.name}` : entry.name);
  for (let from = 0; from < visible.length; from += AT_ONCE) {
    const some = visible.slice(from, from + AT_ONCE).map(async (entry) => ({
      entry,
      found: entry.isDirectory()
        ? null
        : await visit(entry, inside(entry), path.join(folder, entry.name), root),
    }));
    for (const { entry, found } of await Promise.all(some)) {
      if (found === null) yield* walkFolder(path.join(folder, entry.name), inside(entry), root);
      else yield found;
    }
  }
}

/**
 * One file as `walk` finds it, by its path from where the walk began; null where it is hidden, no longer there, or a
 * folder.
 */
export async function findFile(start: string, inside: string): Promise<Found | null> {
  const parts = inside.split('/');
  if (parts.some((part) => part.startsWith('.'))) return null;
  // A walk does not go through links to folders.
  for (let depth = 1; depth < parts.length; depth++) {
    const above = await lstat(path.join(start, ...parts.slice(0, depth))).catch(() => null);
    if (!above?.isDirectory()) return null;
  }
  const full = path.join(start, ...parts);
  const entry = await lstat(full).catch(() => null);
  if (entry === null || entry.isDirectory()) return null;
  return await visit(entry, inside, full, await realpath(start).catch(() => start));
}

async function visit(
  entry: Pick<Dirent, 'isSymbolicLink'>,
  name: string,
  full: string,
  root: string,
): Promise<Found> {
  let target: string | null = null;
  if (entry.isSymbolicLink()) {
    target = await realpath(full).catch(() => null);
    if (target === null) return refuse(name, full, 'This link leads nowhere. Remove it or mend it.');
    if (!isWithin(target, root)) {
      const reason = 'This link leads out of the folder. Put a copy of what it leads to here instead.';
      return refuse(name, full, reason);
    }
  }
  const stats = await about(full);
  if (stats === null) return refuse(name, full, 'This file may not be read. Check its permissions.');
  if (stats.isDirectory()) {
    return refuse(
      name,
      full,
      'This is a link to a folder, which is not followed. Its files are read where they are.',
    );
  }
  return file(name, full, stats, target);
}

function isWithin(target: string, root: string): boolean {
  return target === root || target.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

function file(name: string, full: string, stats: Stats, target: string | null = null): Found {
  if (!stats.isFile())
    return refuse(name, full, 'This is a device or a pipe, not a file. Take it out of the folder.');
  const { size, mtimeMs: changedAt, ctimeMs: statusAt } = stats;
  return { file: name, path: full, size, changedAt, statusAt, target, refusal: null };
}

function refuse(name: string, full: string, reason: string): Found {
  const refusal = new Unreadable(reason);
  return { file: name, path: full, size: 0, changedAt: 0, statusAt: 0, target: null, refusal };
}

async function about(full: string): Promise<Stats | null> {
  return await stat(full).catch(() => null);
}
