import type { Scope } from '../../articles/article.ts';
import { row, rows, whole } from '../../sqlite/row.ts';
import { createPace, type Pace } from '../pace.ts';
import type { Database, DiskLog, OnStep, Statement } from './disk-archive.ts';
import { type Lance, lastPassage, rowsAbove } from './lance.ts';
import { type ScopeRow, Scopes } from './scopes.ts';

/** Passages that are brought into LanceDB's table at once. */
const CHUNK = 8192;
/** The tail of a large scope may be one part in so many of it. */
const PART = 8;
/** Rows that are taken out of it at once. */
const GONE_AT_ONCE = 5000;
/** How long what a reader may still be reading is left on the disk. */
const KEPT_MS = 10_000;

/**
 * Brings passages from archive.db into LanceDB's tables, and takes out what is gone. First the table changes, then
 * archive.db says so: after a crash between the two, the table has rows too many, which `mend` takes out.
 */
export class Indexing {
  readonly #database: Database;
  readonly #lance: Lance;
  readonly #most: number;
  readonly #log: DiskLog;
  readonly #scopes: Scopes;
  readonly #note: Statement;
  readonly #waiting: Statement;

  /** `most`: passages of a scope that stay out of its table while others are put. */
  constructor(database: Database, lance: Lance, most: number, log: DiskLog) {
    this.#database = database;
    this.#lance = lance;
    this.#most = most;
    this.#log = log;
    this.#scopes = new Scopes(database);
    this.#waiting = database.prepare(
      'SELECT count(*) AS waiting FROM passages WHERE scope = ? AND passage > ?',
    );
    this.#note = database.prepare('UPDATE scopes SET indexed = ?, lance_version = ? WHERE scope = ?');
  }

  /** Of a scope that something was put into: brings it into the table once there is enough of it. */
  async grown(name: Scope, pace: Pace): Promise<void> {
    const scope = this.#scopes.byName(name);
    const isLong = scope !== null && this.#tailOf(scope) > Math.max(this.#most, scope.passages / PART);
    if (isLong) await this.#fill(scope, pace);
  }

  #tailOf({ scope, indexed }: ScopeRow): number {
    const found = row(this.#waiting.get(scope, indexed));
    return found === null ? 0 : whole(found, 'waiting');
  }

  /** Everything that is not in a table yet, and then a whole index over all of it. */
  async settle(onStep: OnStep = () => {}): Promise<void> {
    const pace = createPace();
    for (const scope of this.#scopes.all()) {
      if (scope.indexed === 0 && scope.passages <= this.#most) continue;
      await this.#fill(scope, pace, onStep);
    }
  }

  /** Takes what is gone out of the tables, makes their indexes whole, and clears the disk of what nobody reads any more. */
  async compact(): Promise<void> {
    for (const { name } of this.#scopes.all()) {
      await this.#takeOut(name);
      await this.#tidy(name);
    }
  }

  /** After a start: a table that is not what archive.db says is put right, or made anew. */
  async mend(onStep: OnStep = () => {}): Promise<void> {
    for (const scope of this.#scopes.all()) {
      if (scope.indexed === 0) continue;
      const wrong = await this.#wrongWith(scope);
      if (wrong === null) continue;
      this.#log.warn(
        { scope: scope.name, wrong },
        'The search index is not what the archive holds: it is made anew.',
      );
      await this.#remake(scope, onStep);
    }
  }

  async #wrongWith(scope: ScopeRow): Promise<string | null> {
    try {
      const table = await this.#lance.table({ ...scope, lanceVersion: 0 });
      if (table === null) return 'it is missing';
      const wanted = this.#heldIn(scope);
      if ((await table.count()) !== wanted) await table.deleteAbove(scope.indexed);
      const found = await table.count();
      if (found !== wanted) return `it has ${found} rows, not ${wanted}`;
      const missing = await table.unindexed();
      if (missing > 0) return `its index lacks ${missing} rows`;
      this.#note.run(scope.indexed, table.version, scope.scope);
      return null;
    } catch (error) {
      return String(error);
    }
  }

  /** How many rows a table must have. */
  #heldIn({ scope, indexed }: ScopeRow): number {
    const found = rows(
      this.#database
        .prepare(`SELECT (SELECT count(*) FROM passages WHERE scope = ?1 AND passage <= ?2)
          + (SELECT count(*) FROM gone WHERE scope = ?1) AS held`)
        .all(scope, indexed),
    );
    return whole(found[0] ?? {}, 'held');
  }

  async #remake(scope: ScopeRow, onStep: OnStep): Promise<void> {
    await this.#lance.drop(scope.scope);
    this.#database.exec('BEGIN');
    this.#note.run(0, 0, scope.scope);
    this.#database.prepare('DELETE FROM gone WHERE scope = ?').run(scope.scope);
    this.#database.exec('COMMIT');
    await this.#fill({ ...scope, indexed: 0 }, createPace(), onStep);
  }

  /**
   * Brings everything into the table, and makes its index anew, some 5 µs a passage: so it is done for a good part of the
   * whole at once. Only then archive.db says so, and until then it is found in the tail.
   */
  async #fill(scope: ScopeRow, pace: Pace, onStep: OnStep = () => {}): Promise<void> {
    try {
      await this.#add(scope, pace, onStep);
    } catch (error) {
      if (scope.indexed === 0) throw error;
      this.#log.warn({ error }, 'The search index could not be added to: it is made anew.');
      await this.#remake(scope, onStep);
    }
  }

  async #add(scope: ScopeRow, pace: Pace, onStep: OnStep): Promise<void> {
    const last = lastPassage(this.#database, scope.scope);
    let table = scope.indexed === 0 ? null : await this.#lance.table(scope);
    let indexed = scope.indexed;
    while (indexed < last) {
      const found = await rowsAbove(this.#database, scope.scope, indexed, CHUNK, pace);
      if (found.length === 0) break;
      if (table === null) table = await this.#lance.create(scope.scope, found);
      else await table.add(found);
      indexed = found.at(-1)?.passage ?? last;
      onStep({ done: indexed - scope.indexed, of: last - scope.indexed });
    }
    if (table === null || indexed === scope.indexed) return;
    await table.index();
    this.#note.run(indexed, table.version, scope.scope);
  }

  /**
   * Clears the disk of what nobody reads any more, and makes the index whole. What the library's own tidying up makes of
   * an index is not believed: of one with deleted rows it came to a fault.
   */
  async #tidy(name: Scope): Promise<void> {
    const scope = this.#scopes.byName(name);
    const table = scope === null || scope.indexed === 0 ? null : await this.#lance.table(scope);
    if (scope === null || table === null) return;
    try {
      await table.optimize(new Date(Date.now() - KEPT_MS));
    } catch (error) {
      this.#log.warn({ error }, 'The search index could not be tidied up.');
    }
    await table.index();
    this.#note.run(scope.indexed, table.version, scope.scope);
  }

  async #takeOut(name: Scope): Promise<void> {
    const scope = this.#scopes.byName(name);
    const table = scope === null || scope.indexed === 0 ? null : await this.#lance.table(scope);
    if (scope === null || table === null) return;
    for (;;) {
      const gone = rows(
        this.#database
          .prepare('SELECT passage FROM gone WHERE scope = ? LIMIT ?')
          .all(scope.scope, GONE_AT_ONCE),
      ).map((found) => whole(found, 'passage'));
      if (gone.length === 0) return;
      await table.delete(gone);
      this.#database.exec('BEGIN');
      const drop = this.#database.prepare('DELETE FROM gone WHERE scope = ? AND passage = ?');
      for (const passage of gone) drop.run(scope.scope, passage);
      this.#note.run(scope.indexed, table.version, scope.scope);
      this.#database.exec('COMMIT');
    }
  }
}
