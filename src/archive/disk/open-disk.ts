import type { DiskOptions, OpenedArchive } from './disk-archive.ts';

/**
 * Opens the archive in a folder. In mode `write` the folder and an empty archive are made where there is none, and no
 * other process writes until it is closed; in mode `read` it sees whatever the writer commits.
 */
export async function openDiskArchive(folder: string, _options: DiskOptions): Promise<OpenedArchive> {
  return { ok: false, kind: 'fault', problem: `${folder} cannot be opened yet.` };
}

/** Deletes an archive, so that the next that opens it for writing makes an empty one. Nobody may have it open. */
export async function discardDisk(_folder: string): Promise<void> {}
