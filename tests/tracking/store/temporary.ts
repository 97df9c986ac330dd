import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemory, openStore } from '../../../src/tracking/store/open-store.ts';
import type { Store } from '../../../src/tracking/store/store.ts';

/** A store in memory, empty and migrated. */
export function memoryStore(): Store {
  return openMemory();
}

/** A store in a new folder of its own. */
export interface TemporaryStore {
  readonly folder: string;
  readonly store: Store;
  /** Closes the store, where it is open, and deletes the folder. */
  remove(): void;
}

export function temporaryStore(): TemporaryStore {
  const folder = temporaryFolder();
  const opened = openStore(folder.path);
  if (!opened.ok) throw new Error(opened.problem);
  const remove = () => {
    opened.store.close();
    folder.remove();
  };
  return { folder: folder.path, store: opened.store, remove };
}

export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'dateline-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
