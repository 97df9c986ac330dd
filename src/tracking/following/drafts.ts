import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Scope } from '../../articles/article.ts';
import { row, type Store, text } from '../store/store.ts';

const feed = z.object({ url: z.string(), title: z.string().nullable(), home: z.string().nullable() });
const body = z.object({ feeds: z.array(feed), channel: z.string().nullable(), title: z.string().nullable() });

/** Feeds that somebody was shown before they are followed, and how they are to be. */
export type FeedDraft = z.infer<typeof body>;

interface Made {
  readonly scope: Scope;
  readonly addedBy: string;
  readonly now: Date;
}

const KIND = 'feed';

/** Keeps a draft for its buttons, over a restart too; gives its id: twelve letters and digits. */
export function keepFeedDraft({ database }: Store, draft: FeedDraft, { scope, addedBy, now }: Made): string {
  const id = randomBytes(6).toString('hex');
  database
    .prepare('INSERT INTO draft (id, scope, kind, added_by, made_at, body) VALUES (?, ?, ?, ?, ?, ?)')
    .run(id, scope, KIND, addedBy, now.getTime(), JSON.stringify(body.parse(draft)));
  return id;
}

/** Null where the server has no such draft: it was used, or is too old. */
export function readFeedDraft({ database }: Store, id: string, scope: Scope): FeedDraft | null {
  const found = row(
    database.prepare('SELECT body FROM draft WHERE id = ? AND scope = ? AND kind = ?').get(id, scope, KIND),
  );
  return found && body.parse(JSON.parse(text(found, 'body')));
}

export function dropFeedDraft({ database }: Store, id: string, scope: Scope): void {
  database.prepare('DELETE FROM draft WHERE id = ? AND scope = ? AND kind = ?').run(id, scope, KIND);
}
