import path from 'node:path';
import { SHARED } from '../../../articles/article.ts';
import { readFoundFile } from '../../../articles/folder.ts';
import { formatOf, refuseName } from '../../../articles/formats.ts';
import type { Reading } from '../../../articles/reading.ts';
import type { Found } from '../../../articles/walk.ts';
import type { IntakeLog } from '../log.ts';
import type { Reader } from '../reading/reader.ts';
import { createThreadedReader } from '../reading/threaded-reader.ts';
import { folderRows } from './folder-rows.ts';
import { readPageFile } from './page-file.ts';
import { createShelf, type ShelfParts } from './shelf.ts';
import { watchTree } from './watch-tree.ts';

/** A folder of articles, and what stands before the names of its files. */
export interface WatchedFolder {
  readonly folder: string;
  readonly prefix?: string;
}

export interface WatchFoldersParts extends ShelfParts {
  readonly folders: readonly WatchedFolder[];
  /** For pages, which would hold this thread up; one of its own unless told. */
  readonly reader?: Reader | undefined;
  /** An article is there, and deliveries with it may be due. */
  readonly onStored?: (() => void) | undefined;
  readonly log?: IntakeLog | undefined;
  /** Milliseconds for which a file must not have changed before it is read; 500 unless told. */
  readonly settledMs?: number;
  /** Milliseconds between two looks at whether the folders themselves are there; 3,000 unless told. */
  readonly lookMs?: number;
}

export interface FolderWatch {
  stop(): Promise<void>;
}

/**
 * Keeps the archive as the files of the folders are. `archive`, `ids` and `copies` are those that the folders were read
 * into at the start; what came since the last start is news, but for a folder that was never read before.
 * Resolves once that is told and every later change is noticed.
 */
export async function watchFolders(parts: WatchFoldersParts): Promise<FolderWatch> {
  const { folders, store, clock, log, onStored } = parts;
  const reader = parts.reader ?? createThreadedReader(log);
  const shelf = createShelf(parts);
  const rows = folderRows(store);
  const first = new Set(folders.filter(({ folder }) => !rows.isEntered(path.resolve(folder))));
  await shelf.open((file) => [...first].some((each) => isIn(each, file, folders)));
  onStored?.();

  const readings = (found: Found, name: string, folder: WatchedFolder): AsyncIterable<Reading> => {
    const isPage = formatOf(name)?.kind === 'page' && refuseName(name) === null && found.refusal === null;
    if (isPage) return alone(readPageFile(found, name, reader, parts));
    const { ids, copies } = parts;
    return readFoundFile(found, folder.folder, {
      scope: SHARED,
      ids,
      copies,
      ...(folder.prefix === undefined ? {} : { prefix: folder.prefix }),
    });
  };

  async function update(
    found: Found | null,
    name: string,
    folder: WatchedFolder,
    isQuiet: boolean,
  ): Promise<void> {
    const kept = new Set<string>();
    let changed = 0;
    await shelf.release(name);
    if (found !== null) {
      for await (const reading of readings(found, name, folder)) {
        if (reading.kind === 'article') {
          kept.add(reading.article.id);
          if (await shelf.put(reading.article, rows.isEntered(path.resolve(folder.folder)))) changed++;
        } else if (!isQuiet) log?.warn(reading.skipped, 'A file of the folders could not be read.');
      }
    }
    const gone = await shelf.settle(name, kept);
    if (changed + gone > 0) log?.info({ file: name, changed, gone }, 'A file of the folders has changed.');
    if (changed > 0) onStored?.();
  }

  const trees = await Promise.all(
    folders.map((folder) =>
      watchTree({
        ...folder,
        clock,
        log,
        settledMs: parts.settledMs ?? 500,
        lookMs: parts.lookMs ?? 3000,
        held: () => shelf.files().filter((file) => isIn(folder, file, folders)),
        onScanned: () => rows.enter(path.resolve(folder.folder), clock.now().getTime()),
        update: (found, name, isQuiet) => update(found, name, folder, isQuiet),
      }),
    ),
  );
  return {
    async stop() {
      await Promise.all(trees.map((tree) => tree.stop()));
      if (parts.reader === undefined) await reader.stop();
    },
  };
}

function isIn({ prefix, folder }: WatchedFolder, file: string, folders: readonly WatchedFolder[]): boolean {
  if (folders.length === 1) return true;
  const before = (prefix ?? folder).split(path.sep).join('/').replace(/\/+$/, '');
  return file === before || file.startsWith(`${before}/`);
}

async function* alone(reading: Promise<Reading>): AsyncGenerator<Reading> {
  yield await reading;
}
