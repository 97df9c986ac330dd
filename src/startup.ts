import { basename, resolve } from 'node:path';
import type { Archive } from './archive/archive.ts';
import type { DiskArchive } from './archive/disk/disk-archive.ts';
import type { KeptFollowing } from './archive/disk/kept/following.ts';
import { createMemoryArchive, MEMORY_COMFORT } from './archive/memory.ts';
import { type Article, SHARED, type Skipped } from './articles/article.ts';
import { CopyFinder } from './articles/copies.ts';
import { type Reading, readFolder } from './articles/folder.ts';
import { Ids } from './articles/identity.ts';
import { parseCommandLine } from './desk/commandline.ts';
import { createDesk, type Desk } from './desk/desk.ts';
import { loadCommands } from './desk/loader.ts';
import { count, type Progress } from './progress.ts';
import { loadTagger } from './text/noun-phrases.ts';
import type { Tracking } from './tracking/tracking.ts';

/** What a start comes to: a desk, and what is to be said of the reading. */
export interface Opened {
  readonly desk: Desk;
  /** All articles of the folders, those included that were kept. */
  readonly articles: number;
  readonly passages: number;
  readonly skipped: readonly Skipped[];
  readonly elapsedMs: number;
  /** Null where nothing is tracked. */
  readonly tracking: Tracking | null;
  /** Whether the archive is on disk, and so as quick with many articles. */
  readonly isKept: boolean;
  /** What was read of the folders of an archive that was kept; null for one in memory, and for one that only reads. */
  readonly changes: FolderChanges | null;
}

/** How the folders had changed since an archive was written last. */
export interface FolderChanges {
  /** Files that were read. */
  readonly files: number;
  /** Articles that were put, and that were taken out. */
  readonly put: number;
  readonly removed: number;
}

/** Where the commands live: beside `src`, whatever folder the process runs in. */
const COMMANDS = resolve(import.meta.dirname, '..', 'commands');

/** How many articles are put into the archive at once. */
const BATCH = 200;

/**
 * How the files of several folders are told apart: by the folder as it was given, which a program can open; or by its
 * name alone, for those who have no business with the machine's paths.
 */
export type Naming = 'given' | 'short';

/** What the articles of the folders are known by: whoever reads on goes on with it. */
export interface Known {
  readonly ids: Ids;
  readonly copies: CopyFinder;
  /** Each folder once, with what stands before the names of its files; absent where there is only one. */
  readonly folders: readonly { readonly folder: string; readonly prefix?: string }[];
  /** For an archive that is kept: what whoever reads on looks up in it and tells it. */
  readonly kept?: KeptFollowing;
}

/** An archive with what came in by itself, and what takes it in. */
export interface Tracked {
  readonly archive: Archive;
  readonly tracking: Tracking;
}

export interface OpenOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** `given` unless told; always `short` for an archive that is kept. */
  readonly naming?: Naming;
  /** Adds what is tracked to the archive of the folders; nothing is tracked unless told. */
  readonly track?: (archive: Archive, known: Known) => Promise<Tracked | null>;
  /**
   * One in memory unless told. One that may write is brought to what is in the folders, and only what has changed is
   * read; one that only reads is taken as it is. Whoever gave it closes it.
   */
  readonly archive?: DiskArchive;
}

/** Reads the folders into an archive and opens a desk over it. A start without one article is no error here: see `articles`. */
export async function openDesk(folders: readonly string[], options: OpenOptions = {}): Promise<Opened> {
  const { track, onProgress = () => {} } = options;
  // What is kept must not depend on who opens it.
  const naming = options.archive === undefined ? (options.naming ?? 'given') : 'short';
  const started = performance.now();
  const commands = await loadCommands(COMMANDS);
  const known = knownOf(folders, naming);
  const tell = (progress: Omit<Progress, 'elapsedMs'>) =>
    onProgress({ ...progress, elapsedMs: performance.now() - started });
  const filled = await (options.archive === undefined
    ? fillMemory(known, tell)
    : fillDisk(options.archive, known, tell));
  const { articles, passages, skipped, changes } = filled;
  const { archive, tracking } = (await track?.(filled.archive, filled.known)) ?? {
    archive: filled.archive,
    tracking: null,
  };
  return {
    articles,
    passages,
    skipped,
    changes,
    isKept: options.archive !== undefined,
    tracking,
    desk: createDesk({ archive, commands, skipped, tracking }),
    elapsedMs: performance.now() - started,
  };
}

type Tell = (progress: Omit<Progress, 'elapsedMs'>) => void;

interface Filled extends Pick<Opened, 'articles' | 'passages' | 'skipped' | 'changes'> {
  readonly archive: Archive;
  readonly known: Known;
}

async function fillMemory(known: Known, tell: Tell): Promise<Filled> {
  const archive = createMemoryArchive();
  const read = await fill(archive, readKnown(known), (articles) => tell({ articles }));
  const { passages } = await archive.summary(SHARED);
  return { archive, known, passages, changes: null, ...read };
}

/** After fewer articles the index is as quick as it was. */
const MANY = 1000;

async function fillDisk(archive: DiskArchive, known: Known, tell: Tell): Promise<Filled> {
  const [{ refresh }, { followKept, readSkipped }] = await Promise.all([
    import('./archive/disk/kept/refresh.ts'),
    import('./archive/disk/kept/following.ts'),
  ]);
  const isWriting = archive.mode === 'write';
  const refreshed = isWriting ? await refresh(archive, known, { onProgress: tell }) : null;
  const put = refreshed?.put ?? 0;
  if (put >= MANY) {
    await archive.settle(({ done, of }) => tell({ articles: put, done, of, work: 'indexing' }));
  }
  const { articles, copies, passages } = await archive.summary(SHARED);
  const changes =
    refreshed === null ? null : { files: refreshed.read, put: refreshed.put, removed: refreshed.removed };
  return {
    archive,
    known: isWriting ? { ...known, kept: followKept(archive) } : known,
    articles: articles + copies,
    passages,
    skipped: refreshed?.skipped ?? readSkipped(archive),
    changes,
  };
}

/**
 * Asks the desk every command's own examples, so that word lists, the tagger and the compiler's work are behind it
 * before somebody waits for an answer, and nothing long is left to hold up the connection.
 */
export async function warmUp(desk: Desk): Promise<void> {
  await loadTagger();
  for (const { line } of desk.commands.flatMap((command) => command.examples)) {
    const read = parseCommandLine(line, desk.commands);
    if (!read.ok) continue;
    const { command, options } = read;
    await desk.respond({ command, options, scope: SHARED, now: new Date() });
    await desk.complete({ command, options, scope: SHARED, now: new Date(), option: 'question', typed: 'a' });
  }
}

/**
 * Everything in the folders, in their order. With several of them each file is prefixed by its folder.
 * Ids and copies are known across all of them: a second article of an id is refused by name.
 */
export function readFolders(folders: readonly string[], naming: Naming = 'given'): AsyncGenerator<Reading> {
  return readKnown(knownOf(folders, naming));
}

function knownOf(folders: readonly string[], naming: Naming): Known {
  const distinct = distinctFolders(folders);
  const names = naming === 'given' ? distinct : shortNames(distinct);
  const isOne = distinct.length === 1;
  return {
    ids: new Ids(),
    copies: new CopyFinder(),
    folders: distinct.map((folder, at) => (isOne ? { folder } : { folder, prefix: names[at] ?? folder })),
  };
}

async function* readKnown({ folders, ids, copies }: Known): AsyncGenerator<Reading> {
  for (const { folder, ...named } of folders) {
    yield* readFolder(folder, { scope: SHARED, ids, copies, ...named });
  }
}

/** `/srv/a/news`, `/srv/b/news` → `news`, `news-2`. */
function shortNames(folders: readonly string[]): string[] {
  const times = new Map<string, number>();
  return folders.map((folder) => {
    const name = basename(resolve(folder)) || 'articles';
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  });
}

/** For a start that found no article: a line that says where they were looked for, then why nothing could be read. */
export function whereLooked(folders: readonly string[], skipped: readonly Skipped[]): string[] {
  const places = distinctFolders(folders).map((folder) => resolve(folder));
  const reasons = skipped.slice(0, 5).map(describeSkipped);
  const more = skipped.length > 5 ? [`… and ${skipped.length - 5} more`] : [];
  return [
    `No article could be loaded. Looked in ${places.join(', ')} for .txt, .md, .html, .json and .jsonl files (or gzip of each).`,
    ...reasons,
    ...more,
  ];
}

/** One line for an archive in memory that holds more passages than it answers quickly; null for one that does not. */
export function slowness(passages: number, comfort = MEMORY_COMFORT): string | null {
  if (passages <= comfort) return null;
  return `${count(passages)} passages are more than the archive in memory answers quickly (${count(comfort)}): the start and the answers will be slower. Set ARCHIVE to a folder to keep them on disk instead (see .env.example).`;
}

/** `name.jsonl, line 3: why` */
export function describeSkipped(skipped: Skipped): string {
  const place = skipped.line === null ? skipped.file : `${skipped.file}, line ${skipped.line}`;
  return `${place}: ${skipped.reason}`;
}

async function fill(
  archive: Archive,
  readings: AsyncIterable<Reading>,
  onArticles: (articles: number) => void,
): Promise<{ articles: number; skipped: readonly Skipped[] }> {
  const skipped: Skipped[] = [];
  let batch: Article[] = [];
  let articles = 0;
  const flush = async () => {
    await archive.put(batch);
    articles += batch.length;
    batch = [];
    onArticles(articles);
  };
  for await (const item of readings) {
    if (item.kind === 'skipped') skipped.push(item.skipped);
    else batch.push(item.article);
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  return { articles, skipped };
}

function distinctFolders(folders: readonly string[]): string[] {
  const byPath = new Map<string, string>();
  for (const folder of folders) if (!byPath.has(resolve(folder))) byPath.set(resolve(folder), folder);
  return [...byPath.values()];
}
