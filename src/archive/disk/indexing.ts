import { type Scope, SHARED } from '../../articles/article.ts';
import { row, rows, whole } from '../../sqlite/row.ts';
import { createPace } from '../pace.ts';
import type { Database, DiskLog, OnStep, Statement } from './disk-archive.ts';
import { heldIn, type Lance, lastPassage, rowsAbove } from './lance.ts';
import type { LanceTable } from './lance-table.ts';
import { type ScopeRow, Scopes } from './scopes.ts';

/** Passages that are given to LanceDB at once: that many are made ready in some 10 ms. */
const CHUNK = 2048;
/**
 * While many are put, the tail may be so many times as long as one that is left alone: a search has more to read then, and
 * the index, which is made of all passages each time, is made less often.
 */
const MANY = 4;
/** The tail of a large scope may be one part in so many of it. */
const PART = 8;
/** Where it is so many times as long as it may be, whoever puts waits. */
const TOO_LONG = 3;
/** A tail that is no longer than this is left alone. */
const SHORT = 1024;
/** Rows that are taken out of a table at once. */
const GONE_AT_ONCE = 5000;
/** One row in so many that is gone is worth tidying up for, and so many indexes that were made. */
const GONE_PART = 10;
const INDEXES = 8;
/** How long what a reader may still be reading is left on the disk. */
const KEPT_MS = 10_000;

/** Work on the tables that is done at once, in a transaction, on the connection that writes. */
export type Change = (work: (database: Database) => void) => Promise<void>;

/**
 * Brings passages from archive.db into LanceDB's tables, and takes out what is gone, beside whatever is put meanwhile.
 * First the table changes, then archive.db says so: after a crash between the two, the table has rows too many, which
 * `mend` takes out.
 */
export class Indexing {
  readonly #database: Database;
  readonly #lance: Lance;
  readonly #most: number;
  readonly #log: DiskLog;
  readonly #change: Change;
  readonly #scopes: Scopes;
  readonly #waiting: Statement;
  #last: Promise<unknown> = Promise.resolve();
  /** Scopes that are being brought into their tables, or wait for it. */
  readonly #filling = new Map<Scope, Promise<void>>();
  #indexes = 0;

  /**
   * `database` reads; `most`: passages of a scope that may stay out of its table for good, and some times as many while
   * others are put.
   */
  constructor(database: Database, lance: Lance, most: number, log: DiskLog, change: Change) {
    this.#database = database;
    this.#lance = lance;
    this.#most = most;
    this.#log = log;
    this.#change = change;
    this.#scopes = new Scopes(database);
    this.#waiting = database.prepare(
      'SELECT count(*) AS waiting FROM passages WHERE scope = ? AND passage > ?',
    );
  }

  /** After something was put: begins to bring it into the table once there is enough of it, and waits where it is too much. */
  async grown(name: Scope): Promise<void> {
    for (;;) {
      const scope = this.#scopes.byName(name);
      if (scope === null) return;
      const most = Math.max(MANY * this.#most, scope.passages / PART);
      const tail = this.#tailOf(scope);
      if (tail <= most) return;
      const filling = this.#fillSoon(name);
      if (tail <= TOO_LONG * most) return;
      await filling;
    }
  }

  /** Everything that is not in a table yet. */
  settle(onStep: OnStep = () => {}): Promise<void> {
    return this.#alone(async () => {
      for (const scope of this.#scopes.all()) {
        if (scope.indexed > 0 || scope.passages > this.#most) await this.#fill(scope.name, onStep);
      }
      if (this.#indexes > 1) await this.#tidyAll();
    });
  }

  /** Takes what is gone out of the tables, makes their indexes whole, and clears the disk of what nobody reads any more. */
  compact(): Promise<void> {
    return this.#alone(() => this.#tidyAll());
  }

  /** What is worth doing while nobody waits for it; never rejects. */
  async upkeep(): Promise<void> {
    try {
      await this.#alone(async () => {
        for (const scope of this.#scopes.all()) {
          if (this.#tailOf(scope) > SHORT) await this.#fill(scope.name);
        }
        await this.#forgetGone();
        if (this.#isUntidy()) await this.#tidyAll();
      });
    } catch (error) {
      this.#log.warn({ error }, 'The search index could not be looked after; it is tried again.');
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
      await this.#remake(scope.name, onStep);
    }
  }

  /** Waits for what is being done. */
  async close(): Promise<void> {
    await this.#last;
  }

  /** One piece of work at a time. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  #fillSoon(name: Scope): Promise<void> {
    const known = this.#filling.get(name);
    if (known !== undefined) return known;
    const filling = this.#alone(() => this.#fill(name)).finally(() => this.#filling.delete(name));
    this.#filling.set(name, filling);
    filling.catch((error: unknown) =>
      this.#log.warn({ error }, 'The search index could not be added to; it is tried again.'),
    );
    return filling;
  }

  #tailOf({ scope, indexed }: ScopeRow): number {
    const found = row(this.#waiting.get(scope, indexed));
    return found === null ? 0 : whole(found, 'waiting');
  }

  async #wrongWith(scope: ScopeRow): Promise<string | null> {
    try {
      const table = await this.#lance.table({ ...scope, lanceVersion: 0 });
      if (table === null) return 'it is missing';
      const wanted = heldIn(this.#database, scope);
      if ((await table.count()) !== wanted) await table.deleteAbove(scope.indexed);
      const found = await table.count();
      if (found !== wanted) return `it has ${found} rows, not ${wanted}`;
      const missing = await table.unindexed();
      if (missing > 0) return `its index lacks ${missing} rows`;
      await this.#note(scope, scope.indexed, table);
      return null;
    } catch (error) {
      return String(error);
    }
  }

  async #fill(name: Scope, onStep: OnStep = () => {}): Promise<void> {
    const scope = this.#scopes.byName(name);
    if (scope === null) return;
    try {
      await this.#add(scope, onStep);
    } catch (error) {
      if (scope.indexed === 0) throw error;
      this.#log.warn({ error }, 'The search index could not be added to: it is made anew.');
      await this.#remake(name, onStep);
    }
  }

  /** What LanceDB has is forgotten first: until it is made anew, everything is found in the tail. */
  async #remake(name: Scope, onStep: OnStep): Promise<void> {
    const scope = this.#scopes.byName(name);
    if (scope === null) return;
    await this.#change((database) => {
      database.prepare('UPDATE scopes SET indexed = 0, lance_version = 0 WHERE scope = ?').run(scope.scope);
      database.prepare('DELETE FROM gone WHERE scope = ?').run(scope.scope);
    });
    await this.#lance.drop(scope.scope);
    await this.#add({ ...scope, indexed: 0, lanceVersion: 0 }, onStep);
  }

  /**
   * Brings everything into the table, and makes its index anew, some 5 µs a passage: so it is done for a good part of the
   * whole at once. Only then archive.db says so, and until then it is found in the tail.
   */
  async #add(scope: ScopeRow, onStep: OnStep): Promise<void> {
    const last = lastPassage(this.#database, scope.scope);
    const pace = createPace();
    const added: number[] = [];
    let table = scope.indexed === 0 ? null : await this.#lance.table(scope);
    let indexed = scope.indexed;
    while (indexed < last) {
      const found = await rowsAbove(this.#database, scope.scope, indexed, CHUNK, pace);
      if (found.length === 0) break;
      if (table === null) table = await this.#lance.create(scope.scope, found);
      else await table.add(found);
      for (const { passage } of found) added.push(passage);
      indexed = added.at(-1) ?? last;
      onStep({ done: indexed - scope.indexed, of: last - scope.indexed });
    }
    if (table === null || indexed === scope.indexed) return;
    await table.index();
    this.#indexes++;
    await this.#note(scope, indexed, table, added);
  }

  /** Says what the table has. What was removed after it was read for the table is to be taken out of it. */
  #note(scope: ScopeRow, indexed: number, table: LanceTable, added: readonly number[] = []): Promise<void> {
    return this.#change((database) => {
      database
        .prepare('UPDATE scopes SET indexed = ?, lance_version = ? WHERE scope = ?')
        .run(indexed, table.version, scope.scope);
      const held = row(
        database
          .prepare('SELECT count(*) AS held FROM passages WHERE scope = ? AND passage > ? AND passage <= ?')
          .get(scope.scope, scope.indexed, indexed),
      );
      // Nearly always all of them are there, and counting them takes a tenth of the time.
      if (held !== null && whole(held, 'held') === added.length) return;
      database
        .prepare(`INSERT INTO gone (scope, passage) SELECT ?, value FROM json_each(?)
          WHERE NOT EXISTS (SELECT 1 FROM passages WHERE passage = value)`)
        .run(scope.scope, JSON.stringify(added));
    });
  }

  #isUntidy(): boolean {
    if (this.#indexes >= INDEXES) return true;
    const found = row(this.#database.prepare('SELECT count(*) AS gone FROM gone').get());
    const passages = this.#scopes.all().reduce((sum, scope) => sum + scope.passages, 0);
    return found !== null && whole(found, 'gone') > SHORT + passages / GONE_PART;
  }

  /**
   * What a server had deleted is to be in no file: its table is small, so it is made anew of what is left. A table that is
   * tidied up leaves its earlier versions for some time.
   */
  async #forgetGone(): Promise<void> {
    const gone = this.#database.prepare('SELECT 1 FROM gone WHERE scope = ? LIMIT 1');
    for (const { name, scope, indexed } of this.#scopes.all()) {
      if (name !== SHARED && indexed > 0 && gone.all(scope).length > 0) await this.#remake(name, () => {});
    }
  }

  async #tidyAll(): Promise<void> {
    await this.#forgetGone();
    for (const { name } of this.#scopes.all()) {
      await this.#takeOut(name);
      await this.#tidy(name);
    }
    this.#indexes = 0;
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
    await this.#note(scope, scope.indexed, table);
  }

  async #takeOut(name: Scope): Promise<void> {
    const scope = this.#scopes.byName(name);
    const table = scope === null || scope.indexed === 0 ? null : await this.#lance.table(scope);
    if (scope === null || table === null) return;
    const next = this.#database.prepare('SELECT passage FROM gone WHERE scope = ? LIMIT ?');
    for (;;) {
      const gone = rows(next.all(scope.scope, GONE_AT_ONCE)).map((found) => whole(found, 'passage'));
      if (gone.length === 0) return;
      await table.delete(gone);
      await this.#change((database) => {
        database
          .prepare('DELETE FROM gone WHERE scope = ? AND passage IN (SELECT value FROM json_each(?))')
          .run(scope.scope, JSON.stringify(gone));
      });
      await this.#note(scope, scope.indexed, table);
    }
  }
}
