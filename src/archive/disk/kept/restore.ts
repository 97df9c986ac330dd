import type { CopyFinder } from '../../../articles/copies.ts';
import type { Ids } from '../../../articles/identity.ts';
import { createPace } from '../../pace.ts';
import { decodeDecided } from './decided-code.ts';
import type { KeptRows } from './kept-rows.ts';

const PAGE = 500;

/** Fills both with what they knew when the archive was written last, without a look into any article. */
export async function restore(kept: KeptRows, ids: Ids, copies: CopyFinder): Promise<void> {
  const pace = createPace();
  for (let after = 0; ; ) {
    const page = kept.page(after, PAGE);
    for (const { id, file, line, ...columns } of page) {
      ids.take(id, line === null ? file : `${file}, line ${line}`);
      const decided = decodeDecided(columns);
      if (decided !== null) copies.restore(id, decided);
    }
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.place;
    if (pace.due()) await pace.pause();
  }
}
