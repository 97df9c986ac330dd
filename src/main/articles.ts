import type { DiskArchive, OpenedArchive } from '../archive/disk/disk-archive.ts';
import type { Config } from '../config.ts';
import type { KeptOptions } from '../kept-desk.ts';
import type { Log } from '../log.ts';
import { type Opened, type OpenOptions, openDesk } from '../startup.ts';

/** A desk over the articles, or why there is none, by the kinds of an archive on disk that cannot be opened. */
export type OpenedArticles =
  | {
      readonly ok: true;
      readonly opened: Opened;
      /** Closes the archive. */
      close(): Promise<void>;
    }
  | Extract<OpenedArchive, { ok: false }>;

export interface ArticleOptions extends Pick<OpenOptions, 'onProgress' | 'track'> {
  readonly log: Log;
  /** What the desk has in the place of an archive on disk that is open for reading. */
  readonly instead?: (archive: DiskArchive) => DiskArchive;
}

/**
 * Opens a desk over the articles of the folders: in memory, or in the archive that ARCHIVE names. In mode `read` no
 * folder is read. One that is damaged is made anew from the folders, by whoever may write.
 */
export async function openArticles(
  { archive: folder, articles }: Config,
  mode: 'write' | 'read',
  { log, instead = (archive) => archive, ...options }: ArticleOptions,
): Promise<OpenedArticles> {
  const naming = 'short';
  if (folder === null)
    return { ok: true, opened: await openDesk(articles, { ...options, naming }), close: async () => {} };
  return mode === 'write'
    ? openToWrite(folder, articles, { log, ...options })
    : openToRead(folder, articles, { ...options, instead });
}

async function openToWrite(
  folder: string,
  articles: readonly string[],
  options: KeptOptions,
): Promise<OpenedArticles> {
  const { openKeptDesk } = await import('../kept-desk.ts');
  const kept = await openKeptDesk(folder, articles, options);
  return kept.ok ? { ok: true, opened: kept.opened, close: () => kept.archive.close() } : kept;
}

async function openToRead(
  folder: string,
  articles: readonly string[],
  { instead, ...options }: OpenOptions & { readonly instead: (archive: DiskArchive) => DiskArchive },
): Promise<OpenedArticles> {
  const { openDiskArchive } = await import('../archive/disk/open-disk.ts');
  const found = await openDiskArchive(folder, { mode: 'read' });
  if (!found.ok) return found;
  const { archive } = found;
  try {
    const opened = await openDesk(articles, { ...options, archive: instead(archive) });
    return { ok: true, opened, close: () => archive.close() };
  } catch (error) {
    await archive.close();
    throw error;
  }
}
