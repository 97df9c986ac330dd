import type { Skipped } from '../../../articles/article.ts';
import { fileName, refuseFile } from '../../../articles/folder.ts';
import { type Found, walk } from '../../../articles/walk.ts';
import { createPace } from '../../pace.ts';
import { fileHash } from './file-hash.ts';
import type { FileState, KeptFile, KeptRows } from './kept-rows.ts';

/** A folder of articles, and what stands before the names of its files. */
export interface KeptFolder {
  readonly folder: string;
  readonly prefix?: string;
}

/** A file that is to be read. */
export interface ToRead extends KeptFolder {
  readonly found: Found;
  readonly name: string;
  /** What was kept of it; null for a new one. */
  readonly was: KeptFile | null;
  /** Null where it is not known yet. */
  readonly hash: string | null;
}

/** How the folders differ from what was kept of them. */
export interface Compared {
  readonly toRead: readonly ToRead[];
  /** Files that are not read, whatever is in them. */
  readonly refused: readonly Skipped[];
  readonly gone: readonly KeptFile[];
  /** Written again with the same content. */
  readonly touched: readonly (FileState & { readonly name: string })[];
  /** Files that were looked into to be told from what they were. */
  readonly hashed: number;
}

/**
 * A file that was written a moment before it was looked at may be written again within the same tick of the disk's clock,
 * which may also go otherwise than ours by a little.
 */
const LEEWAY_MS = 2000;
const PAGE = 500;

/**
 * Compares the folders with what was kept of their files. What the system says of a file's size and times tells that it is
 * as it was, where its last change lies long enough before it was last looked at; else a hash of its content does.
 */
export async function compare(
  folders: readonly KeptFolder[],
  kept: KeptRows,
  leewayMs = LEEWAY_MS,
): Promise<Compared> {
  const toRead: ToRead[] = [];
  const refused: Skipped[] = [];
  const touched: (FileState & { name: string })[] = [];
  const there = new Set<number>();
  const missing: KeptFolder[] = [];
  const pace = createPace();
  let hashed = 0;
  for (const folder of folders) {
    for await (const found of walk(folder.folder)) {
      if (pace.due()) await pace.pause();
      const name = fileName(found, folder.folder, folder.prefix);
      const refusal = refuseFile(found, name);
      if (found.refusal !== null && found.path === folder.folder) missing.push(folder);
      if (refusal !== null) {
        refused.push({ file: name, line: null, reason: refusal });
        continue;
      }
      const was = kept.file(name);
      if (was !== null) there.add(was.file);
      if (was !== null && isAsItWas(was, found, leewayMs)) continue;
      const lookedAt = Date.now();
      const mayBeSame = was !== null && was.hash !== '' && was.size === found.size;
      const hash = mayBeSame ? await fileHash(found) : null;
      if (hash !== null) hashed++;
      if (hash !== null && hash === was?.hash) touched.push({ ...stateOf(found, lookedAt), hash, name });
      else toRead.push({ ...folder, found, name, was, hash });
    }
  }
  return { toRead, refused, gone: await goneOf(kept, there, missing, folders.length === 1), touched, hashed };
}

export function stateOf({ size, changedAt, statusAt }: Found, lookedAt: number): Omit<FileState, 'hash'> {
  return { size, changedAt, statusAt, lookedAt };
}

function isAsItWas(was: KeptFile, found: Found, leewayMs: number): boolean {
  return (
    was.hash !== '' &&
    was.size === found.size &&
    was.changedAt === found.changedAt &&
    was.statusAt === found.statusAt &&
    Math.max(found.changedAt, found.statusAt) + leewayMs < was.lookedAt
  );
}

/** Where all of a folder is gone at once, a disk is more likely away than every article: these stay. */
async function goneOf(
  kept: KeptRows,
  there: ReadonlySet<number>,
  missing: readonly KeptFolder[],
  isOne: boolean,
): Promise<readonly KeptFile[]> {
  const gone: KeptFile[] = [];
  const pace = createPace();
  const isAway = ({ name }: KeptFile) =>
    missing.some((folder) => isOne || name.startsWith(fileName({ file: '' }, folder.folder, folder.prefix)));
  for (let after = 0; ; ) {
    const page = kept.files(after, PAGE);
    gone.push(...page.filter((file) => !there.has(file.file) && !isAway(file)));
    const last = page.at(-1);
    if (last === undefined) return gone;
    after = last.file;
    if (pace.due()) await pace.pause();
  }
}
