import { type Row, row, rows, type Store } from '../store/store.ts';

type Value = string | number | null;
type Statement = ReturnType<Store['database']['prepare']>;

/** SQL of this program alone, each prepared once. */
export class Statements {
  readonly #database: Store['database'];
  readonly #prepared = new Map<string, Statement>();

  constructor({ database }: Pick<Store, 'database'>) {
    this.#database = database;
  }

  one(sql: string, ...values: readonly Value[]): Row | null {
    return row(this.#statement(sql).get([...values]));
  }

  all(sql: string, ...values: readonly Value[]): Row[] {
    return rows(this.#statement(sql).all([...values]));
  }

  run(
    sql: string,
    ...values: readonly Value[]
  ): { readonly changes: number; readonly lastInsertRowid: number | bigint } {
    return this.#statement(sql).run([...values]);
  }

  #statement(sql: string): Statement {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const made = this.#database.prepare(sql);
    this.#prepared.set(sql, made);
    return made;
  }
}
