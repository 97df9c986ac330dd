import { chmodSync, closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a store's files are called in their folder. */
export const STORE_FILE = 'dateline.db';

/** Makes an empty file that its owner alone may read; fails where there is one. */
export function makeFile(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
}

/** Makes a folder, and those above it, that its owner alone may enter; one that is there stays as it is. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

export function closeToOthers(path: string): void {
  chmodSync(path, 0o600);
}

/** Makes what was renamed or made in a folder last over a loss of power. */
export function syncFolder(path: string): void {
  // A folder cannot be opened on Windows, which needs none of this.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Whether there is something of this name, a symbolic link that leads nowhere included. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Whether two paths, both of which are there, lead to one file. */
export function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statSync(a), statSync(b)];
  return one.ino === other.ino && one.dev === other.dev;
}

export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The first bytes of a file; fewer where it has fewer. */
export function firstBytes(path: string, count: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(count);
    return bytes.subarray(0, readSync(file, bytes, 0, count, 0));
  } finally {
    closeSync(file);
  }
}
