import { join } from 'node:path';
import Database from 'libsql';
import { z } from 'zod';
import { type Engine, LIMIT } from './engine.ts';

const Rows = z.array(z.object({ id: z.string() }));

/** SQLite's full-text index with its English stems, any of the words, ranked by its own BM25, in a file. */
export function createFts5(folder: string): Engine {
  const database = new Database(join(folder, 'fts5.db'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS passages USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61')`,
  );
  const add = database.prepare('INSERT INTO passages (id, title, text) VALUES (?, ?, ?)');
  const search = database.prepare(
    `SELECT id FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
  );
  return {
    add: async (passages) => {
      database.exec('BEGIN');
      for (const { id, title, text } of passages) add.run(id, title, text);
      database.exec('COMMIT');
    },
    search: async (words) => Rows.parse(search.all(anyOf(words))).map(({ id }) => id),
    close: async () => void database.close(),
  };
}

function anyOf(words: string): string {
  return words
    .split(' ')
    .map((word) => `"${word.replaceAll('"', '')}"`)
    .join(' OR ');
}
