/**
 * Tables of the files that were read, and of what their articles are known by; see ../schema.ts.
 *
 * `kept_files`: a file that was read to its end has a hash; one whose reading was begun has '' and is read again.
 * `kept_articles`: in the order in which copies were judged. `words` is null where that is to be done anew; `sketch` is
 * as `sketch-code.ts` has it, null for a copy and for what is too short.
 */
export const KEPT_SCHEMA: readonly string[] = [
  `CREATE TABLE kept_files (
    file INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    changed_at REAL NOT NULL,
    status_at REAL NOT NULL,
    looked_at INTEGER NOT NULL,
    hash TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE kept_skipped (
    file INTEGER NOT NULL,
    line INTEGER,
    reason TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX kept_skipped_by_file ON kept_skipped (file)',
  `CREATE TABLE kept_articles (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    file INTEGER NOT NULL,
    line INTEGER,
    text_hash TEXT NOT NULL,
    head_hash TEXT NOT NULL,
    words TEXT,
    copy_of TEXT,
    sketch BLOB
  ) STRICT`,
  'CREATE INDEX kept_articles_by_file ON kept_articles (file)',
];
