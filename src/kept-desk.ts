import type { DiskArchive, DiskLog, OpenedArchive } from './archive/disk/disk-archive.ts';
import { texts } from './catalogue/texts.ts';
import { type Opened, type OpenOptions, openDesk } from './startup.ts';

export type OpenedKept =
  | { readonly ok: true; readonly opened: Opened; readonly archive: DiskArchive }
  | Extract<OpenedArchive, { ok: false }>;

export interface KeptOptions extends Omit<OpenOptions, 'archive' | 'naming'> {
  readonly log: DiskLog;
}

/**
 * A desk over the archive in a folder, which is brought to what is in the folders of articles. One that is damaged, which
 * may show only when it is read, is deleted and made anew; so is one of an earlier version. Whoever opened it closes
 * `archive`.
 */
export async function openKeptDesk(
  folder: string,
  folders: readonly string[],
  options: KeptOptions,
): Promise<OpenedKept> {
  const opened = await openToWrite(folder, options.log);
  if (!opened.ok) return opened;
  const { track } = options;
  let isTracking = false;
  const watched: KeptOptions = {
    ...options,
    ...(track === undefined
      ? {}
      : {
          track(archive, known) {
            isTracking = true;
            return track(archive, known);
          },
        }),
  };
  try {
    return await deskOver(opened.archive, folders, watched);
  } catch (error) {
    const { isDamage } = await import('./archive/disk/database.ts');
    // Whoever tracks has begun with the archive that it was given.
    if (isTracking || !isDamage(error)) throw error;
    options.log.warn({ error }, texts.archiveTool.madeAnew(texts.disk.damaged(folder)));
    const anew = await madeAnew(folder, options.log);
    return anew.ok ? deskOver(anew.archive, folders, options) : anew;
  }
}

/** An archive for the one that writes; made anew where what is there is of no use. */
export async function openToWrite(folder: string, log: DiskLog): Promise<OpenedArchive> {
  const { openDiskArchive } = await import('./archive/disk/open-disk.ts');
  const opened = await openDiskArchive(folder, { mode: 'write', log });
  if (opened.ok || (opened.kind !== 'damaged' && opened.kind !== 'older')) return opened;
  log.warn({}, texts.archiveTool.madeAnew(opened.problem));
  return madeAnew(folder, log);
}

async function madeAnew(folder: string, log: DiskLog): Promise<OpenedArchive> {
  const { discardDisk, openDiskArchive } = await import('./archive/disk/open-disk.ts');
  await discardDisk(folder);
  return openDiskArchive(folder, { mode: 'write', log });
}

async function deskOver(
  archive: DiskArchive,
  folders: readonly string[],
  { log: _, ...options }: KeptOptions,
): Promise<OpenedKept> {
  try {
    return { ok: true, archive, opened: await openDesk(folders, { ...options, archive }) };
  } catch (error) {
    await archive.close();
    throw error;
  }
}
