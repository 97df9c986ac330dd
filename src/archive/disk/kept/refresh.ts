import { type Article, SHARED, type Skipped } from '../../../articles/article.ts';
import { headHash, textHash } from '../../../articles/article-hash.ts';
import type { CopyFinder } from '../../../articles/copies.ts';
import { readFoundFile } from '../../../articles/folder.ts';
import type { Ids } from '../../../articles/identity.ts';
import { createPace } from '../../pace.ts';
import type { DiskArchive } from '../disk-archive.ts';
import { compare, type KeptFolder, stateOf, type ToRead } from './compare.ts';
import { encodeDecided } from './decided-code.ts';
import { fileHash } from './file-hash.ts';
import { type KeptArticle, type KeptFile, type KeptRows, readKept } from './kept-rows.ts';
import { Recorder } from './recorder.ts';
import { restore } from './restore.ts';

/** What the articles of the folders are known by; filled with what was kept. */
export interface KeptKnown {
  readonly folders: readonly KeptFolder[];
  readonly ids: Ids;
  readonly copies: CopyFinder;
}

export interface RefreshProgress {
  /** Articles that were put. */
  readonly articles: number;
  /** Bytes of the files that are to be read, about. */
  readonly done: number;
  readonly of: number;
}

export interface RefreshOptions {
  readonly onProgress?: (progress: RefreshProgress) => void;
  /** See `compare`; for tests. */
  readonly leewayMs?: number;
}

export interface Refreshed {
  /** Of all files, those included that were not read again. */
  readonly skipped: readonly Skipped[];
  /** Files that were read. */
  readonly read: number;
  /** Files that were only compared by their content. */
  readonly hashed: number;
  /** Articles that were put, and that were taken out. */
  readonly put: number;
  readonly removed: number;
}

const PAGE = 1000;

/**
 * Brings the articles of `shared` in an archive to what is in the folders. Only files whose content has changed are read,
 * and of their articles only those are put that are not in the archive as they are. What was put is recorded soon
 * after; a process that is killed goes on from there the next time.
 */
export async function refresh(
  archive: DiskArchive,
  known: KeptKnown,
  options: RefreshOptions = {},
): Promise<Refreshed> {
  const kept = readKept(archive.kept.database);
  await restore(kept, known.ids, known.copies);
  const compared = await compare(known.folders, kept, options.leewayMs);
  const work = new Refresh(archive, kept, known, options, sizeOf(compared.toRead));
  await work.judgeAnew(kept.waiting());
  for (const file of compared.gone) await work.leave(file);
  for (const file of compared.toRead) await work.read(file);
  for (const file of await work.freed()) await work.read(file);
  await work.recorder.flush();
  if (compared.touched.length > 0) {
    await work.recorder.change((writer) => {
      for (const { name, ...state } of compared.touched) writer.touched(name, state);
    });
  }
  await work.sweep();
  return {
    skipped: [...compared.refused, ...kept.skipped()],
    read: work.files,
    hashed: compared.hashed,
    put: work.recorder.put,
    removed: work.removed,
  };
}

class Refresh {
  readonly recorder: Recorder;
  files = 0;
  removed = 0;
  readonly #archive: DiskArchive;
  readonly #kept: KeptRows;
  readonly #known: KeptKnown;
  readonly #onProgress: (progress: RefreshProgress) => void;
  readonly #of: number;
  readonly #freed = new Set<string>();
  #done = 0;

  constructor(
    archive: DiskArchive,
    kept: KeptRows,
    known: KeptKnown,
    { onProgress = () => {} }: RefreshOptions,
    of: number,
  ) {
    this.#archive = archive;
    this.#kept = kept;
    this.#known = known;
    this.#onProgress = onProgress;
    this.#of = of;
    this.recorder = new Recorder(archive);
  }

  /** Takes out what a file that is gone had. */
  async leave(file: KeptFile): Promise<void> {
    const { had, orphans } = await this.#release(file);
    await this.#takeOut(had.keys(), file);
    await this.recorder.change((writer) => writer.drop(file.file));
    await this.judgeAnew(orphans);
  }

  async read(file: ToRead): Promise<void> {
    const { found, name, folder, was } = file;
    this.files++;
    const lookedAt = Date.now();
    const hash = file.hash ?? (await fileHash(found)) ?? '';
    const { had, orphans } = was === null ? NOTHING : await this.#release(was);
    const skipped: Skipped[] = [];
    const { ids, copies } = this.#known;
    const named = file.prefix === undefined ? {} : { prefix: file.prefix };
    let characters = 0;
    for await (const reading of readFoundFile(found, folder, { scope: SHARED, ids, copies, ...named })) {
      if (reading.kind === 'skipped') skipped.push(reading.skipped);
      else {
        await this.#take(reading.article, name, had.get(reading.article.id));
        had.delete(reading.article.id);
        characters += reading.article.text.length;
        this.#tell(Math.min(characters, found.size));
      }
    }
    if (was !== null && had.size > 0) await this.#takeOut(had.keys(), was);
    await this.recorder.finish(name, { ...stateOf(found, lookedAt), hash }, skipped);
    this.#done += found.size;
    this.#tell(0);
    await this.judgeAnew(orphans);
  }

  /** Whom they repeat, now that what they repeated has changed or is gone. */
  async judgeAnew(orphans: readonly string[]): Promise<void> {
    if (orphans.length === 0) return;
    await this.recorder.flush();
    const { copies } = this.#known;
    for (const id of orphans) {
      const key = this.#kept.keyOf(SHARED, id);
      const article = key === null ? null : await this.#archive.article(key, SHARED);
      if (article === null) continue;
      const copyOf = copies.add(article);
      if (copyOf !== article.copyOf) await this.#archive.put([{ ...article, copyOf }]);
      const decided = encodeDecided(copies.decided(id));
      await this.recorder.change((writer) => writer.judged(id, decided));
    }
  }

  /** Files that were skipped in part because of an id that is free now. */
  async freed(): Promise<readonly ToRead[]> {
    await this.recorder.flush();
    const quoted = [...this.#freed].filter((id) => this.#kept.keyOf(SHARED, id) === null);
    if (quoted.length === 0) return [];
    const waiting = new Set(
      this.#kept
        .skipped()
        .filter(({ reason }) => quoted.some((id) => reason.includes(`“${id}”`)))
        .map(({ file }) => file),
    );
    await this.recorder.change((writer) => {
      for (const name of waiting) writer.begun(name);
    });
    const { toRead } = await compare(this.#known.folders, this.#kept);
    return toRead.filter(({ name }) => waiting.has(name));
  }

  /** Takes out articles that no file is known of: their reading was not recorded, or the file came while this ran last. */
  async sweep(): Promise<void> {
    const pace = createPace();
    for (let after = ''; ; ) {
      const page = this.#kept.strays(SHARED, after, PAGE);
      for (const { id, isKept } of page) {
        if (!isKept && (await this.#archive.remove(id, SHARED))) this.removed++;
      }
      const last = page.at(-1);
      if (last === undefined) return;
      after = last.id;
      if (pace.due()) await pace.pause();
    }
  }

  async #release(file: KeptFile): Promise<{ had: Map<string, KeptArticle>; orphans: readonly string[] }> {
    const had = new Map(this.#kept.articlesOf(file.file).map((each) => [each.id, each]));
    const orphans = new Set<string>();
    for (const id of had.keys()) {
      this.#known.ids.free(id);
      for (const orphan of this.#known.copies.forget(id)) if (!had.has(orphan)) orphans.add(orphan);
    }
    // What waits to be recorded says whom these repeat.
    if (orphans.size > 0) await this.recorder.flush();
    await this.recorder.change((writer) => {
      writer.begun(file.name);
      for (const orphan of orphans) writer.orphan(orphan);
    });
    return { had, orphans: [...orphans] };
  }

  async #take(article: Article, file: string, was: KeptArticle | undefined): Promise<void> {
    const row: KeptArticle = {
      id: article.id,
      line: article.line,
      textHash: textHash(article),
      headHash: headHash(article),
      ...encodeDecided(this.#known.copies.decided(article.id)),
    };
    const isPut =
      was !== undefined &&
      was.textHash === row.textHash &&
      was.headHash === row.headHash &&
      was.copyOf === article.copyOf;
    await this.recorder.take(isPut ? null : article, row, file);
  }

  async #takeOut(ids: Iterable<string>, { file }: KeptFile): Promise<void> {
    await this.recorder.flush();
    for (const id of [...ids]) {
      if (await this.#archive.remove(id, SHARED)) this.removed++;
      this.#freed.add(id);
      await this.recorder.change((writer) => writer.forget(id, file));
    }
  }

  #tell(within: number): void {
    this.#onProgress({ articles: this.recorder.put, done: this.#done + within, of: this.#of });
  }
}

const NOTHING = { had: new Map<string, KeptArticle>(), orphans: [] };

function sizeOf(files: readonly ToRead[]): number {
  return files.reduce((sum, { found }) => sum + found.size, 0);
}
