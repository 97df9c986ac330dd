import { join } from 'node:path';
import type { Connection } from '@lancedb/lancedb';
import { row, rows, text, whole, wholeOrNull } from '../../sqlite/row.ts';
import type { Pace } from '../pace.ts';
import { daysOf } from './days.ts';
import type { Database } from './disk-archive.ts';
import { LANCE_FOLDER } from './folder.ts';
import { type LanceRow, LanceTable } from './lance-table.ts';
import type { Library } from './library.ts';
import type { ScopeRow } from './scopes.ts';

/** What LanceDB may keep in memory of its indexes and files: left to itself it takes seven gigabytes. */
const INDEX_BYTES = 384n * 2n ** 20n;
const FILE_BYTES = 64n * 2n ** 20n;

/** LanceDB's tables, opened as they are needed. */
export class Lance {
  readonly #library: Library;
  readonly #connection: Connection;
  readonly #tables = new Map<number, Promise<LanceTable | null>>();

  private constructor(library: Library, connection: Connection) {
    this.#library = library;
    this.#connection = connection;
  }

  static async connect(library: Library, folder: string): Promise<Lance> {
    const { connect, Session } = library.lance;
    const session = new Session(INDEX_BYTES, FILE_BYTES);
    return new Lance(library, await connect(join(folder, LANCE_FOLDER), {}, session));
  }

  /** The table of a scope, as new as its row says; null where there is none. */
  async table({ scope, lanceVersion }: ScopeRow): Promise<LanceTable | null> {
    const known = this.#tables.get(scope) ?? LanceTable.open(this.#library, this.#connection, scope);
    this.#tables.set(scope, known);
    const table = await known;
    if (table === null) this.#tables.delete(scope);
    await table?.reach(lanceVersion);
    return table;
  }

  /** A new table in place of the one that was there. */
  async create(scope: number, found: readonly LanceRow[]): Promise<LanceTable> {
    const making = LanceTable.create(this.#library, this.#connection, scope, found);
    this.#tables.set(scope, making);
    return making;
  }

  async drop(scope: number): Promise<void> {
    this.#tables.delete(scope);
    await LanceTable.drop(this.#connection, scope);
  }

  async close(): Promise<void> {
    for (const table of this.#tables.values()) (await table)?.close();
    this.#tables.clear();
    this.#connection.close();
  }
}

/** Rows that are read at once. */
const STRIDE = 500;

/** What LanceDB keeps of the passages of a scope above a number, at most so many. */
export async function rowsAbove(
  database: Database,
  scope: number,
  above: number,
  most: number,
  pace: Pace,
): Promise<LanceRow[]> {
  const read = database.prepare(`SELECT passage, text, pairs, passages.title AS title, source, published
    FROM passages JOIN articles USING (article)
    WHERE passages.scope = ? AND passage > ? ORDER BY passage LIMIT ?`);
  const found: LanceRow[] = [];
  for (;;) {
    const last = found.at(-1)?.passage ?? above;
    const some = rows(read.all(scope, last, Math.min(STRIDE, most - found.length)));
    for (const each of some) found.push(rowOf(each));
    if (some.length === 0 || found.length >= most) return found;
    if (pace.due()) await pace.pause();
  }
}

/** The number of the last passage of a scope; 0 where it has none. */
export function lastPassage(database: Database, scope: number): number {
  const found = row(database.prepare('SELECT max(passage) AS last FROM passages WHERE scope = ?').get(scope));
  return found === null ? 0 : (wholeOrNull(found, 'last') ?? 0);
}

function rowOf(found: Readonly<Record<string, unknown>>): LanceRow {
  const pairs = text(found, 'pairs');
  const published = text(found, 'published');
  return {
    passage: whole(found, 'passage'),
    text: pairs === '' ? text(found, 'text') : `${text(found, 'text')} ${pairs}`,
    title: text(found, 'title'),
    source: wholeOrNull(found, 'source') ?? 0,
    ...daysOf(published === '' ? null : published),
  };
}

/** How many rows a scope's table must have. */
export function heldIn(database: Database, { scope, indexed }: ScopeRow): number {
  const found = row(
    database
      .prepare(`SELECT (SELECT count(*) FROM passages WHERE scope = ?1 AND passage <= ?2)
        + (SELECT count(*) FROM gone WHERE scope = ?1) AS held`)
      .get(scope, indexed),
  );
  return found === null ? 0 : whole(found, 'held');
}
