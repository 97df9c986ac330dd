import { z } from 'zod';
import type { Scope } from '../../articles/article.ts';
import type { Clock } from '../clock.ts';
import { row, type Store, text } from '../store/store.ts';
import type { Candidate } from './keep.ts';
import { FOUND, PARAGRAPHS } from './shapes.ts';

/** How long somebody has to decide. */
const DAY_MS = 86_400_000;

interface SavedDraft {
  readonly id: string;
  readonly scope: Scope;
  readonly origin: 'link' | 'file';
  readonly addedBy: string;
  readonly candidate: Candidate;
}

export interface DraftRows {
  save(draft: SavedDraft): void;
  /** Null where there is none of this server, or its day is over. */
  find(id: string, scope: Scope): SavedDraft | null;
  /** False where there is none. */
  remove(id: string, scope: Scope): boolean;
}

const words = z.string().nullable();
const body = z.object({
  id: z.string(),
  line: z.int().nullable(),
  title: z.string(),
  source: words,
  published: words,
  url: words,
  author: words,
  language: z.string(),
  found: FOUND,
  text: z.string(),
  paragraphs: PARAGRAPHS,
  words: z.int(),
});
const candidate = z.object({
  body,
  addresses: z.object({ url: words, claimed: words, fetched: words, linked: words }),
  id: z.string(),
  file: z.string(),
  isFromFeed: z.boolean(),
});

export function createDraftRows({ database }: Pick<Store, 'database'>, clock: Clock): DraftRows {
  const save = database.prepare(
    'INSERT INTO draft (id, scope, kind, added_by, made_at, body) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const find = database.prepare(
    "SELECT kind, added_by, body FROM draft WHERE id = ? AND scope = ? AND kind IN ('link', 'file') AND made_at > ?",
  );
  const remove = database.prepare(
    "DELETE FROM draft WHERE id = ? AND scope = ? AND kind IN ('link', 'file')",
  );
  return {
    save({ id, scope, origin, addedBy, candidate: drafted }) {
      save.run(id, scope, origin, addedBy, clock.now().getTime(), JSON.stringify(drafted));
    },
    find(id, scope) {
      const found = row(find.get(id, scope, clock.now().getTime() - DAY_MS));
      if (found === null) return null;
      const origin = z.enum(['link', 'file']).parse(found.kind);
      const drafted = candidate.parse(JSON.parse(text(found, 'body')));
      return { id, scope, origin, addedBy: text(found, 'added_by'), candidate: drafted };
    },
    remove: (id, scope) => remove.run(id, scope).changes > 0,
  };
}
