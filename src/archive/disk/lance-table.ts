import { createHash } from 'node:crypto';
import type { Connection, Table } from '@lancedb/lancedb';
import type { Library } from './library.ts';

/** What LanceDB keeps of a passage: enough to find it, and to leave it out by a filter. */
export interface LanceRow {
  readonly passage: number;
  /** Terms and pairs, joined by spaces. */
  readonly text: string;
  readonly title: string;
  /** The source's number; 0 for none. */
  readonly source: number;
  /** The first and the last day that the article may be of, as 20130710; 99999999 and 0 where it is unknown. */
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Which passages are looked for: any of the words, or all of them, in one column. */
export interface LanceQuery {
  readonly column: 'text' | 'title';
  readonly words: readonly string[];
  readonly every: boolean;
  readonly limit: number;
  /** As SQL; null for all rows. */
  readonly where: string | null;
}

/** Longer words would be left out of the index. */
const LONGEST_WORD = 60;
/** An index is made of 300,000 passages in some 5 s. What takes so much longer has come to a stop. */
const LONGEST_MS = 30 * 60_000;

/** The table of one scope. Whatever it holds can be made anew from archive.db. */
export class LanceTable {
  readonly #library: Library;
  readonly #table: Table;
  #version: number;

  private constructor(library: Library, table: Table, version: number) {
    this.#library = library;
    this.#table = table;
    this.#version = version;
  }

  static async open(library: Library, connection: Connection, scope: number): Promise<LanceTable | null> {
    const names = await connection.tableNames();
    if (!names.includes(nameOf(scope))) return null;
    const table = await connection.openTable(nameOf(scope));
    return new LanceTable(library, table, await table.version());
  }

  /** In place of the one that was there; without an index, see `index`. */
  static async create(
    library: Library,
    connection: Connection,
    scope: number,
    rows: readonly LanceRow[],
  ): Promise<LanceTable> {
    const table = await connection.createTable(nameOf(scope), dataOf(library, rows), { mode: 'overwrite' });
    return new LanceTable(library, table, await table.version());
  }

  static async drop(connection: Connection, scope: number): Promise<void> {
    const names = await connection.tableNames();
    if (names.includes(nameOf(scope))) await connection.dropTable(nameOf(scope));
  }

  get version(): number {
    return this.#version;
  }

  /** Sees what another process wrote, if this is not it yet. */
  async reach(version: number): Promise<void> {
    if (this.#version < version) await this.refresh();
  }

  async refresh(): Promise<void> {
    await this.#table.checkoutLatest();
    this.#version = await this.#table.version();
  }

  /** They are found once they are in the index. */
  async add(rows: readonly LanceRow[]): Promise<void> {
    await this.#table.add(dataOf(this.#library, rows));
    await this.#note();
  }

  async delete(passages: readonly number[]): Promise<void> {
    if (passages.length === 0) return;
    await this.#table.delete(`passage IN (${passages.join(', ')})`);
    await this.#note();
  }

  async deleteAbove(passage: number): Promise<void> {
    await this.#table.delete(`passage > ${passage}`);
    await this.#note();
  }

  async count(): Promise<number> {
    return this.#table.countRows();
  }

  /** The numbers of all passages in it, some thousand at a time, in no order. */
  async *passages(): AsyncIterable<readonly number[]> {
    for await (const batch of this.#table.query().select(['passage'])) {
      yield numbersOf(batch.getChild('passage'));
    }
  }

  /** How many rows no search finds, as they are not in the index. */
  async unindexed(): Promise<number> {
    const counts = await Promise.all(['text_idx', 'title_idx'].map((name) => this.#table.indexStats(name)));
    const rows = await this.count();
    return Math.max(...counts.map((each) => each?.numUnindexedRows ?? rows));
  }

  /** Makes the index anew, of all rows. */
  async index(): Promise<void> {
    for (const column of ['text', 'title'] as const) {
      await within(
        this.#table.createIndex(column, { config: ftsOf(this.#library), replace: true }),
        'an index',
      );
    }
    await this.#note();
  }

  /** Merges small files, and takes from the disk what is older than the moment. */
  async optimize(olderThan: Date): Promise<void> {
    await within(this.#table.optimize({ cleanupOlderThan: olderThan }), 'tidying up');
    await this.#note();
  }

  /**
   * Passages that match, the best by the library's own reckoning. Only those that are in the index: the others it would
   * read one by one, and leave out those that have nothing but the commonest words.
   */
  async find({ column, words, every, limit, where }: LanceQuery): Promise<number[]> {
    const { MatchQuery, Operator } = this.#library.lance;
    const match = new MatchQuery(words.map(wordOf).join(' '), column, {
      operator: every ? Operator.And : Operator.Or,
    });
    const query = this.#table
      .query()
      .fullTextSearch(match)
      .select(['passage', '_score'])
      .limit(limit)
      .fastSearch();
    const found = await (where === null ? query : query.where(where)).toArrow();
    return numbersOf(found.getChild('passage'));
  }

  close(): void {
    this.#table.close();
  }

  async #note(): Promise<void> {
    this.#version = await this.#table.version();
  }
}

function nameOf(scope: number): string {
  return `scope_${scope}`;
}

function ftsOf({ lance }: Library) {
  return lance.Index.fts({
    baseTokenizer: 'whitespace',
    lowercase: false,
    stem: false,
    removeStopWords: false,
    asciiFolding: false,
    withPosition: false,
    maxTokenLength: 4 * LONGEST_WORD,
  });
}

function dataOf({ arrow }: Library, rows: readonly LanceRow[]) {
  const whole = (field: 'passage' | 'source' | 'firstDay' | 'lastDay') =>
    arrow.vectorFromArray(Int32Array.from(rows, (row) => row[field]));
  const words = (field: 'text' | 'title') =>
    arrow.vectorFromArray(
      rows.map((row) => shortened(row[field])),
      new arrow.Utf8(),
    );
  return new arrow.Table({
    passage: whole('passage'),
    text: words('text'),
    title: words('title'),
    source: whole('source'),
    first_day: whole('firstDay'),
    last_day: whole('lastDay'),
  });
}

function shortened(joined: string): string {
  return hasLongWord(joined) ? joined.split(' ').map(wordOf).join(' ') : joined;
}

function hasLongWord(joined: string): boolean {
  // From one space to the next: a fifth of the time that a regular expression takes.
  for (let from = 0; joined.length - from > LONGEST_WORD; ) {
    const end = joined.indexOf(' ', from);
    if (end < 0 || end - from > LONGEST_WORD) return true;
    from = end + 1;
  }
  return false;
}

/** A word as the index has it: a very long one by what it begins with and a hash of it. */
function wordOf(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  return `${word.slice(0, 20)}${createHash('sha256').update(word).digest('hex').slice(0, 16)}`;
}

function numbersOf(column: Iterable<unknown> | null): number[] {
  return [...(column ?? [])].map(Number);
}

async function within<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`LanceDB did not end ${what} in time`)), LONGEST_MS);
    timer.unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
