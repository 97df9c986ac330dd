import type { Skipped } from '../../../articles/article.ts';
import { type Row, row, rows, text, textOrNull, whole, wholeOrNull } from '../../../sqlite/row.ts';
import type { Database } from '../disk-archive.ts';

/** A file as it was when it was read. */
export interface FileState {
  readonly size: number;
  readonly changedAt: number;
  readonly statusAt: number;
  /** When this was seen, in milliseconds since 1970. */
  readonly lookedAt: number;
  /** Of its bytes; '' where it was not read to its end, or has changed since. */
  readonly hash: string;
}

export interface KeptFile extends FileState {
  readonly file: number;
  readonly name: string;
}

/** An article of a file as it was put; '' for both hashes where it was put differently since. */
export interface KeptArticle {
  readonly id: string;
  readonly line: number | null;
  readonly textHash: string;
  readonly headHash: string;
  /** As `words-code` has it; null where it is to be judged anew whom it repeats. */
  readonly words: string | null;
  readonly copyOf: string | null;
  readonly sketch: Uint8Array | null;
}

/** What is known of an article of the folders without a look into it. */
export interface KeptFacts extends Pick<KeptArticle, 'id' | 'textHash' | 'headHash' | 'copyOf'> {
  readonly place: number;
  readonly file: string;
  /** By which the archive has it now. */
  readonly key: string;
}

const FILE = 'SELECT * FROM kept_files';
const ARTICLE = 'SELECT id, line, text_hash, head_hash, words, copy_of, sketch FROM kept_articles';

/** Looks up what is kept. */
export function readKept(database: Database) {
  const file = database.prepare(`${FILE} WHERE name = ?`);
  const files = database.prepare(`${FILE} WHERE file > ? ORDER BY file LIMIT ?`);
  const articlesOf = database.prepare(`${ARTICLE} WHERE file = ? ORDER BY place`);
  const page = database.prepare(
    `SELECT place, kept_articles.file, name, id, line, words, copy_of, sketch
      FROM kept_articles JOIN kept_files USING (file) WHERE place > ? ORDER BY place LIMIT ?`,
  );
  const waiting = database.prepare('SELECT id FROM kept_articles WHERE words IS NULL ORDER BY place');
  const skipped = database.prepare(
    'SELECT name, line, reason FROM kept_skipped JOIN kept_files USING (file) ORDER BY kept_skipped.rowid',
  );
  const strays = database.prepare(
    `SELECT id, EXISTS (SELECT 1 FROM kept_articles WHERE kept_articles.id = articles.id) AS is_kept
      FROM articles WHERE scope = (SELECT scope FROM scopes WHERE name = ?) AND id > ? ORDER BY id LIMIT ?`,
  );
  const key = database.prepare(
    'SELECT key FROM articles WHERE scope = (SELECT scope FROM scopes WHERE name = ?) AND id = ?',
  );
  // CROSS: in this order. SQLite's own would go through all articles for each page.
  const facts = database.prepare(
    `SELECT place, name, kept.id, key, text_hash, head_hash, articles.copy_of
      FROM kept_articles AS kept CROSS JOIN kept_files USING (file)
      CROSS JOIN articles ON articles.scope = (SELECT scope FROM scopes WHERE name = ?) AND articles.id = kept.id
      WHERE place > ? ORDER BY place LIMIT ?`,
  );
  const scopes = database.prepare('SELECT name FROM scopes WHERE articles + copies > 0');
  const keys = database.prepare(
    `SELECT id, key FROM articles WHERE scope = (SELECT scope FROM scopes WHERE name = ?) AND id > ?
      ORDER BY id LIMIT ?`,
  );
  const head = database.prepare(
    'SELECT head FROM articles WHERE key = ? AND scope = (SELECT scope FROM scopes WHERE name = ?)',
  );
  return {
    scopes: (): string[] => rows(scopes.all()).map((found) => text(found, 'name')),
    keys: (scope: string, after: string, limit: number) =>
      rows(keys.all(scope, after, limit)).map((found) => ({
        id: text(found, 'id'),
        key: text(found, 'key'),
      })),
    /** An article's head as JSON. */
    head(scope: string, key: string): string | null {
      const found = row(head.get(key, scope));
      return found === null ? null : text(found, 'head');
    },
    facts: (scope: string, after: number, limit: number): KeptFacts[] =>
      rows(facts.all(scope, after, limit)).map((found) => ({
        place: whole(found, 'place'),
        file: text(found, 'name'),
        id: text(found, 'id'),
        key: text(found, 'key'),
        textHash: text(found, 'text_hash'),
        headHash: text(found, 'head_hash'),
        copyOf: textOrNull(found, 'copy_of'),
      })),
    file(name: string): KeptFile | null {
      const found = row(file.get(name));
      return found === null ? null : fileIn(found);
    },
    files: (after: number, limit: number): KeptFile[] => rows(files.all(after, limit)).map(fileIn),
    articlesOf: (number: number): KeptArticle[] => rows(articlesOf.all(number)).map(articleIn),
    /** What all articles are known by, in the order in which they were judged. */
    page: (after: number, limit: number) =>
      rows(page.all(after, limit)).map((found) => ({
        place: whole(found, 'place'),
        file: text(found, 'name'),
        id: text(found, 'id'),
        line: wholeOrNull(found, 'line'),
        words: textOrNull(found, 'words'),
        copyOf: textOrNull(found, 'copy_of'),
        sketch: bytesIn(found, 'sketch'),
      })),
    /** Those that are to be judged anew. */
    waiting: (): string[] => rows(waiting.all()).map((found) => text(found, 'id')),
    skipped: (): Skipped[] =>
      rows(skipped.all()).map((found) => ({
        file: text(found, 'name'),
        line: wholeOrNull(found, 'line'),
        reason: text(found, 'reason'),
      })),
    /** Articles of a scope in the order of their ids, and whether a file is known that each is of. */
    strays: (scope: string, after: string, limit: number) =>
      rows(strays.all(scope, after, limit)).map((found) => ({
        id: text(found, 'id'),
        isKept: whole(found, 'is_kept') === 1,
      })),
    /** The key by which the archive has an article of a scope now; null where it has none. */
    keyOf(scope: string, id: string): string | null {
      const found = row(key.get(scope, id));
      return found === null ? null : text(found, 'key');
    },
  };
}

export type KeptRows = ReturnType<typeof readKept>;

/** Changes what is kept; only within `Kept.change`. */
export function writeKept(database: Database) {
  const begin = database.prepare(
    `INSERT INTO kept_files (name, size, changed_at, status_at, looked_at, hash) VALUES (?, 0, 0, 0, 0, '')
      ON CONFLICT (name) DO NOTHING`,
  );
  const number = database.prepare('SELECT file FROM kept_files WHERE name = ?');
  const state = database.prepare(
    'UPDATE kept_files SET size = ?, changed_at = ?, status_at = ?, looked_at = ?, hash = ? WHERE name = ?',
  );
  const stale = database.prepare("UPDATE kept_files SET hash = '' WHERE name = ?");
  const staleArticles = database.prepare(
    `UPDATE kept_articles SET text_hash = '', head_hash = ''
      WHERE file = (SELECT file FROM kept_files WHERE name = ?)`,
  );
  const unskip = database.prepare('DELETE FROM kept_skipped WHERE file = ?');
  const skip = database.prepare('INSERT INTO kept_skipped (file, line, reason) VALUES (?, ?, ?)');
  const article = database.prepare(
    `INSERT OR REPLACE INTO kept_articles (id, file, line, text_hash, head_hash, words, copy_of, sketch)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const orphan = database.prepare('UPDATE kept_articles SET words = NULL WHERE id = ?');
  const judged = database.prepare('UPDATE kept_articles SET words = ?, copy_of = ?, sketch = ? WHERE id = ?');
  const forget = database.prepare('DELETE FROM kept_articles WHERE id = ? AND file = ?');
  const drop = database.prepare('DELETE FROM kept_files WHERE file = ?');
  const numberOf = (name: string): number => {
    begin.run(name);
    const found = row(number.get(name));
    return found === null ? 0 : whole(found, 'file');
  };
  const touched = (name: string, { size, changedAt, statusAt, lookedAt, hash }: FileState): void =>
    void state.run(size, changedAt, statusAt, lookedAt, hash, name);
  return {
    numberOf,
    touched,
    finish(name: string, file: FileState, skipped: readonly Skipped[]): void {
      const at = numberOf(name);
      touched(name, file);
      unskip.run(at);
      for (const each of skipped) skip.run(at, each.line, each.reason);
    },
    /** It is read again at the next start, and its articles are put again. */
    stale(name: string): void {
      stale.run(name);
      staleArticles.run(name);
    },
    begun: (name: string): void => void stale.run(name),
    orphan: (id: string): void => void orphan.run(id),
    article(file: number, each: KeptArticle): void {
      const { id, line, words, copyOf, sketch } = each;
      article.run(id, file, line, each.textHash, each.headHash, words, copyOf, sketch);
    },
    judged: (id: string, { words, copyOf, sketch }: Pick<KeptArticle, 'words' | 'copyOf' | 'sketch'>): void =>
      void judged.run(words, copyOf, sketch, id),
    /** Where another file has it meanwhile, it stays. */
    forget: (id: string, file: number): void => void forget.run(id, file),
    drop(file: number): void {
      unskip.run(file);
      drop.run(file);
    },
  };
}

export type KeptWriter = ReturnType<typeof writeKept>;

function fileIn(found: Row): KeptFile {
  return {
    file: whole(found, 'file'),
    name: text(found, 'name'),
    size: whole(found, 'size'),
    changedAt: whole(found, 'changed_at'),
    statusAt: whole(found, 'status_at'),
    lookedAt: whole(found, 'looked_at'),
    hash: text(found, 'hash'),
  };
}

function articleIn(found: Row): KeptArticle {
  return {
    id: text(found, 'id'),
    line: wholeOrNull(found, 'line'),
    textHash: text(found, 'text_hash'),
    headHash: text(found, 'head_hash'),
    words: textOrNull(found, 'words'),
    copyOf: textOrNull(found, 'copy_of'),
    sketch: bytesIn(found, 'sketch'),
  };
}

function bytesIn(found: Row, column: string): Uint8Array | null {
  const value = found[column];
  if (value === null) return null;
  // libsql gives the one from `get` and the other from `all`.
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  throw new TypeError(`${column} is no bytes`);
}
