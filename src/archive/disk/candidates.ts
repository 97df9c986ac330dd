import { type Row, rows } from '../../sqlite/row.ts';
import type { Pace } from '../pace.ts';
import type { Database, Statement } from './disk-archive.ts';
import type { Lance } from './lance.ts';
import type { LanceQuery, LanceTable } from './lance-table.ts';
import type { ScopeRow } from './scopes.ts';

/** Passages that are read at once. */
const STRIDE = 150;

/** A table that was there when the search began cannot be read: it may just have been made anew. */
export class IndexGone extends Error {}

/** Reads the passages that LanceDB finds. */
export class Candidates {
  readonly #lance: Lance;
  readonly #read: Statement;

  constructor(database: Database, lance: Lance) {
    this.#lance = lance;
    this.#read = database.prepare(`SELECT passage, article, paragraph, text, title,
      text_length, title_length FROM passages WHERE passage IN (SELECT value FROM json_each(?))`);
  }

  /**
   * What any of the queries finds among the passages of a scope that the table has. `isAll` where none of them left
   * anything out for its limit. One that is gone is left out.
   */
  async find(
    scope: ScopeRow,
    queries: readonly LanceQuery[],
    pace: Pace,
  ): Promise<{ readonly passages: readonly Row[]; readonly isAll: boolean }> {
    const asked = queries.filter(({ words }) => words.length > 0);
    if (scope.indexed === 0 || asked.length === 0) return { passages: [], isAll: true };
    const table = await this.#lance.table(scope);
    if (table === null) throw new IndexGone('the search index is gone; the next start makes it anew');
    const found = await Promise.all(asked.map((query) => findIn(table, query)));
    return {
      passages: await this.read(
        [...new Set(found.flat())].filter((passage) => passage <= scope.indexed),
        pace,
      ),
      isAll: found.every(({ length }, at) => length < (asked[at]?.limit ?? 0)),
    };
  }

  /** The passages of these numbers that are there, in no order: see `passageOf`. */
  async read(numbers: readonly number[], pace: Pace): Promise<Row[]> {
    const found: Row[] = [];
    for (let from = 0; from < numbers.length; from += STRIDE) {
      if (pace.due()) await pace.pause();
      const some = JSON.stringify(numbers.slice(from, from + STRIDE));
      found.push(...rows(this.#read.all(some)));
    }
    return found;
  }
}

/** What this process had opened of a table may have been tidied away by the one that writes. */
async function findIn(table: LanceTable, query: LanceQuery): Promise<number[]> {
  try {
    return await table.find(query);
  } catch {
    try {
      await table.refresh();
      return await table.find(query);
    } catch (cause) {
      throw new IndexGone('the search index cannot be read', { cause });
    }
  }
}
