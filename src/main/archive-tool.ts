import type { DiskInfo, DiskLog, OpenedArchive } from '../archive/disk/disk-archive.ts';
import { countKept } from '../archive/disk/kept/count-kept.ts';
import { discardDisk, openDiskArchive } from '../archive/disk/open-disk.ts';
import { SHARED } from '../articles/article.ts';
import { texts } from '../catalogue/texts.ts';
import { openKeptDesk } from '../kept-desk.ts';
import { type BarStream, progressBar } from '../progress.ts';

/** What a task of `npm run archive` works on, and whom it tells. */
export interface ArchiveTool {
  readonly folder: string;
  /** Folders of articles. */
  readonly articles: readonly string[];
  /** Problems, and how far something is. */
  tell(line: string): void;
  /** Results. */
  print(line: string): void;
  readonly errors: BarStream;
}

/** Resolves to the exit status: 1 where something is wrong, which was told. */
export type ArchiveTask = (tool: ArchiveTool) => Promise<0 | 1>;

const words = texts.archiveTool;

export const archiveTasks = { info, verify, rebuild, compact } as const;

async function info(tool: ArchiveTool): Promise<0 | 1> {
  const found = await openDiskArchive(tool.folder, { mode: 'read' });
  if (!found.ok) return refused(found, tool);
  const { archive } = found;
  const about = await archive.info();
  const kept = countKept(archive);
  await archive.close();
  for (const line of infoLines(tool.folder, about)) tool.print(line);
  tool.print(words.files(kept.files, kept.skipped));
  if (kept.unfinished > 0) tool.print(words.unfinished(kept.unfinished));
  return 0;
}

function infoLines(folder: string, { version, scopes, terms, bytes }: DiskInfo): string[] {
  const [tail, gone] = [sum(scopes.map((each) => each.tail)), sum(scopes.map((each) => each.gone))];
  const held = scopes
    .filter(({ articles }) => articles > 0)
    .map(({ scope, articles, passages }) => words.scope(scope === SHARED ? null : scope, articles, passages));
  return [
    words.title(folder, version),
    ...(held.length === 0 ? [words.empty] : held),
    words.terms(terms),
    words.waiting(tail, gone),
    words.bytes(bytes.database, bytes.lance),
  ];
}

async function verify(tool: ArchiveTool): Promise<0 | 1> {
  const began = performance.now();
  const found = await openDiskArchive(tool.folder, { mode: 'read' });
  if (!found.ok) return refused(found, tool);
  const bar = progressBar(tool.errors);
  const { problems, articles, passages } = await found.archive.verify(({ done, of }) =>
    bar.tell({ work: 'verifying', articles: 0, done, of, elapsedMs: performance.now() - began }),
  );
  bar.end();
  await found.archive.close();
  if (problems.length === 0) {
    tool.print(words.sound(articles, passages, seconds(began)));
    return 0;
  }
  tool.tell(words.unsound(problems.length));
  for (const problem of problems) tool.tell(problem);
  tool.tell(words.advice);
  return 1;
}

async function rebuild(tool: ArchiveTool): Promise<0 | 1> {
  const began = performance.now();
  // Whoever cannot open it afterwards should not have lost it before.
  const found = await openDiskArchive(tool.folder, { mode: 'write' });
  if (found.ok) await found.archive.close();
  else if (found.kind !== 'damaged' && found.kind !== 'older') return refused(found, tool);
  if (!(await discardDisk(tool.folder))) {
    tool.tell(texts.disk.inUse(tool.folder));
    return 1;
  }
  const bar = progressBar(tool.errors);
  const opened = await openKeptDesk(tool.folder, tool.articles, { log: logTo(tool), onProgress: bar.tell });
  bar.end();
  if (!opened.ok) return refused(opened, tool);
  const { articles, passages } = opened.opened;
  await opened.archive.close();
  if (articles === 0) {
    tool.tell(words.nothing);
    return 1;
  }
  tool.print(words.rebuilt(articles, passages, seconds(began)));
  return 0;
}

async function compact(tool: ArchiveTool): Promise<0 | 1> {
  const reading = await openDiskArchive(tool.folder, { mode: 'read' });
  if (!reading.ok) return refused(reading, tool);
  await reading.archive.close();
  const found = await openDiskArchive(tool.folder, { mode: 'write', log: logTo(tool) });
  if (!found.ok) return refused(found, tool);
  const { archive } = found;
  const before = await archive.info();
  await archive.settle();
  await archive.compact();
  const after = await archive.info();
  await archive.close();
  tool.print(words.compacted(total(before), total(after)));
  return 0;
}

function refused(found: Extract<OpenedArchive, { ok: false }>, { tell }: ArchiveTool): 1 {
  tell(found.problem);
  if (found.kind === 'damaged' || found.kind === 'older') tell(words.advice);
  return 1;
}

function logTo({ tell }: ArchiveTool): DiskLog {
  return { info: () => {}, warn: (_, sentence) => tell(sentence) };
}

function total({ bytes }: DiskInfo): number {
  return bytes.database + bytes.lance;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
