import { SHARED, type Skipped } from '../../../articles/article.ts';
import { createPace } from '../../pace.ts';
import type { DiskArchive } from '../disk-archive.ts';
import { type KeptFacts, type KeptWriter, readKept, writeKept } from './kept-rows.ts';

/** For whoever changes articles of the folders while the program runs. */
export interface KeptFollowing {
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
    async *facts() {
      const pace = createPace();
      for (let after = 0; ; ) {
        const page = known.facts(SHARED, after, PAGE);
        yield* page;
        const last = page.at(-1);
        if (last === undefined) return;
        after = last.place;
        if (pace.due()) await pace.pause();
      }
    },
    changing: (file, orphans) =>
      kept.change((database) => {
        writer ??= writeKept(database);
        writer.stale(file);
        for (const id of orphans) writer.orphan(id);
      }),
  };
}

/** What of the folders could not be read when the archive was written last. */
export function readSkipped({ kept }: Pick<DiskArchive, 'kept'>): readonly Skipped[] {
  return readKept(kept.database).skipped();
}
