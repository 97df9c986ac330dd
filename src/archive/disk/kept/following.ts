import { type Scope, SHARED, type Skipped } from '../../../articles/article.ts';
import { createPace } from '../../pace.ts';
import type { DiskArchive } from '../disk-archive.ts';
import { type KeptFacts, type KeptWriter, readKept, writeKept } from './kept-rows.ts';

/** What an archive holds of others than the folders, for whoever has the truth of it. */
export interface KeptHeads {
  scopes(): readonly Scope[];
  /** All articles of exactly this scope. */
  keys(scope: Scope): AsyncIterable<{ readonly id: string; readonly key: string }>;
  /** An article's head as JSON; null where there is none. */
  head(scope: Scope, key: string): string | null;
}

/** For whoever changes articles of the folders while the program runs. */
export interface KeptFollowing extends KeptHeads {
  /** All articles of the folders, without a look into any. */
  facts(): AsyncIterable<KeptFacts>;
  /**
   * Before a file's articles are changed: the next start reads the file again, and judges anew whom the orphans repeat,
   * which are articles of other files by their ids.
   */
  changing(file: string, orphans: readonly string[]): Promise<void>;
}

const PAGE = 500;

export function followKept({ kept }: Pick<DiskArchive, 'kept'>): KeptFollowing {
  const known = readKept(kept.database);
  let writer: KeptWriter | null = null;
  return {
    scopes: known.scopes,
    keys: (scope) =>
      paged(
        '',
        (after) => known.keys(scope, after, PAGE),
        ({ id }) => id,
      ),
    head: known.head,
    facts: () =>
      paged(
        0,
        (after) => known.facts(SHARED, after, PAGE),
        ({ place }) => place,
      ),
    changing: (file, orphans) =>
      kept.change((database) => {
        writer ??= writeKept(database);
        writer.stale(file);
        for (const id of orphans) writer.orphan(id);
      }),
  };
}

/** One page after the other, each after the last place of the one before, with pauses. */
async function* paged<T, P>(first: P, page: (after: P) => readonly T[], placeOf: (each: T) => P) {
  const pace = createPace();
  for (let after = first; ; ) {
    const found = page(after);
    yield* found;
    const last = found.at(-1);
    if (last === undefined) return;
    after = placeOf(last);
    if (pace.due()) await pace.pause();
  }
}

/** What of the folders could not be read when the archive was written last. */
export function readSkipped({ kept }: Pick<DiskArchive, 'kept'>): readonly Skipped[] {
  return readKept(kept.database).skipped();
}
