import { mkdirSync } from 'node:fs';
import { texts } from '../../catalogue/texts.ts';
import { createThreadedAnalyser } from './analysis/threaded-analyser.ts';
import { Checkpoints } from './checkpoints.ts';
import { type Condition, conditionOf, connectToRead, connectToWrite, makeDatabase } from './database.ts';
import { diskArchive, type Writing } from './disk.ts';
import type { DiskLog, DiskOptions, OpenedArchive } from './disk-archive.ts';
import { databaseIn, deleteFiles } from './folder.ts';
import { Indexing } from './indexing.ts';
import { Lance } from './lance.ts';
import { INSTALL, type Library, loadLibrary } from './library.ts';
import { Writer } from './writer.ts';
import { takeWriterLock, type WriterLock } from './writer-lock.ts';

/**
 * With so many passages that are not in LanceDB's table, memory is some 15 MB and a search 2 ms. Each time that they are
 * brought into it, it is tidied up, which takes a second or so.
 */
const TAIL = 8192;

const SILENT: DiskLog = { info: () => {}, warn: () => {} };

/**
 * Opens the archive in a folder. In mode `write` the folder and an empty archive are made where there is none, and no
 * other process writes until it is closed; in mode `read` it sees whatever the writer commits.
 */
export async function openDiskArchive(folder: string, options: DiskOptions): Promise<OpenedArchive> {
  try {
    return options.mode === 'read' ? await openToRead(folder) : await openToWrite(folder, options);
  } catch (error) {
    return { ok: false, kind: 'fault', problem: texts.disk.fault(folder, reasonOf(error)) };
  }
}

/**
 * Deletes an archive, so that the next that opens it for writing makes an empty one. False, with nothing deleted, where
 * another process writes into it, or where this one does.
 */
export async function discardDisk(folder: string): Promise<boolean> {
  const lock = takeWriterLock(folder);
  if (lock === null) return false;
  try {
    deleteFiles(folder);
    return true;
  } finally {
    lock.release();
  }
}

async function openToRead(folder: string): Promise<OpenedArchive> {
  const library = await loadLibrary();
  if (library === null) return missing();
  const condition = conditionOf(folder);
  const path = databaseIn(folder);
  if (condition !== 'sound' || path === null)
    return refused(folder, condition === 'sound' ? 'absent' : condition);
  const [database, lance] = [connectToRead(path), await Lance.connect(library, folder)];
  return { ok: true, archive: diskArchive({ folder, database, lance, writing: null }) };
}

async function openToWrite(folder: string, options: DiskOptions): Promise<OpenedArchive> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = takeWriterLock(folder);
  if (lock === null) return { ok: false, kind: 'in use', problem: texts.disk.inUse(folder) };
  let isKept = false;
  try {
    const library = await loadLibrary();
    if (library === null) return missing();
    const condition = conditionOf(folder);
    // What LanceDB may have beside it belongs to an archive that is gone.
    if (condition === 'absent') deleteFiles(folder);
    else if (condition !== 'sound') return refused(folder, condition);
    const opened = await locked(folder, options, lock, library);
    isKept = true;
    return opened;
  } finally {
    if (!isKept) lock.release();
  }
}

async function locked(
  folder: string,
  { tail = TAIL, log = SILENT }: DiskOptions,
  lock: WriterLock,
  library: Library,
): Promise<OpenedArchive> {
  const path = databaseIn(folder) ?? makeDatabase(folder);
  const database = connectToWrite(path);
  const reading = connectToRead(path);
  const analyser = createThreadedAnalyser({ log });
  const checkpoints = new Checkpoints(path, log);
  const release = async () => {
    await analyser.close();
    await checkpoints.close();
    reading.close();
    database.close();
  };
  try {
    const lance = await Lance.connect(library, folder);
    const writer = new Writer(database, analyser, checkpoints);
    const indexing = new Indexing(reading, lance, tail, log, (work) => writer.change(work));
    await indexing.mend();
    const writing: Writing = {
      checkpoints,
      writer,
      indexing,
      async release() {
        await release();
        lock.release();
      },
    };
    return { ok: true, archive: diskArchive({ folder, database: reading, lance, writing }) };
  } catch (error) {
    await release();
    throw error;
  }
}

function missing(): OpenedArchive {
  return { ok: false, kind: 'missing library', problem: texts.disk.missingLibrary(INSTALL) };
}

function refused(folder: string, condition: Exclude<Condition, 'sound'>): OpenedArchive {
  const path = databaseIn(folder) ?? folder;
  return {
    ok: false,
    kind: condition,
    problem: texts.disk[condition](path),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300) : 'an unknown fault';
}
