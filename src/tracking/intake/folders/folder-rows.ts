import { row, rows, type Store, text, whole } from '../../store/store.ts';

const DAY_MS = 86_400_000;

/** What the store knows of an article of the folders. */
export interface KnownArticle {
  readonly version: number;
  readonly hash: string;
}

/** Which articles of the operator's folders are known, and which folders were read before. */
export interface FolderRows {
  all(): ReadonlyMap<string, KnownArticle>;
  find(id: string): KnownArticle | null;
  /** Whether an article with this title and text was there before, under whatever name. */
  isKnown(hash: string): boolean;
  save(id: string, known: KnownArticle, at: number): void;
  /** These are still there. */
  seen(ids: readonly string[], at: number): void;
  /** Whether a folder was read before. */
  isEntered(path: string): boolean;
  enter(path: string, at: number): void;
  /** Forgets what was last seen before then, with its earlier versions. */
  forgetBefore(at: number): void;
}

export function folderRows({ database }: Pick<Store, 'database'>): FolderRows {
  const all = database.prepare('SELECT id, version, hash FROM folder_article');
  const find = database.prepare('SELECT version, hash FROM folder_article WHERE id = ?');
  const byHash = database.prepare('SELECT 1 FROM folder_article WHERE hash = ? LIMIT 1');
  const save = database.prepare(
    `INSERT INTO folder_article (id, version, hash, seen_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, hash = excluded.hash, seen_at = excluded.seen_at`,
  );
  const seen = database.prepare('UPDATE folder_article SET seen_at = ? WHERE id = ? AND seen_at < ?');
  const folder = database.prepare('SELECT 1 FROM folder WHERE path = ?');
  const enter = database.prepare(
    'INSERT INTO folder (path, seen_at) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET seen_at = excluded.seen_at',
  );
  return {
    all: () => new Map(rows(all.all()).map((each) => [text(each, 'id'), knownIn(each)])),
    find(id) {
      const found = row(find.get(id));
      return found === null ? null : knownIn(found);
    },
    isKnown: (hash) => row(byHash.get(hash)) !== null,
    save: (id, { version, hash }, at) => void save.run(id, version, hash, at),
    seen(ids, at) {
      // To the day is exact enough: a start should not write every row.
      for (const id of ids) seen.run(at, id, at - DAY_MS);
    },
    isEntered: (path) => row(folder.get(path)) !== null,
    enter: (path, at) => void enter.run(path, at),
    forgetBefore(at) {
      database
        .prepare(
          `DELETE FROM article WHERE scope = 'shared' AND origin = 'folder'
             AND id IN (SELECT id FROM folder_article WHERE seen_at < ?)`,
        )
        .run(at);
      database.prepare('DELETE FROM folder_article WHERE seen_at < ?').run(at);
    },
  };
}

function knownIn(found: Parameters<typeof text>[0]): KnownArticle {
  return { version: whole(found, 'version'), hash: text(found, 'hash') };
}
