import { TABLES_OF_A_SERVER } from '../../../src/tracking/store/migrations.ts';
import { rows, type Store, text, whole } from '../../../src/tracking/store/store.ts';

type Database = Store['database'];

/** What a column takes that is not open to all. */
const CHECKED: Readonly<Record<string, string>> = {
  'article.origin': 'feed',
  'entry.state': 'waiting',
  'watch.mode': 'daily',
  'delivery.kind': 'alert',
  'delivery.state': 'sent',
};

export function tablesOf(database: Database): string[] {
  const found = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")
    .all();
  return rows(found).map((each) => text(each, 'name'));
}

/**
 * A row in every table that this store has, whatever its version: numbers are `number`, so that each row refers to its
 * fellows, and texts hold `words` and the number.
 */
export function fill(store: Store, scope: string, number: number, words = 'words'): void {
  store.transact(() => {
    for (const table of parentsFirst(store.database)) insert(store.database, table, scope, number, words);
  });
}

/** The tables, each after those that it refers to. */
function parentsFirst(database: Database): string[] {
  const left = new Set(tablesOf(database));
  const order: string[] = [];
  while (left.size > 0) {
    const next = [...left].find((table) => parentsOf(database, table).every((parent) => !left.has(parent)));
    if (next === undefined) throw new Error(`tables refer to each other: ${[...left].join(', ')}`);
    left.delete(next);
    order.push(next);
  }
  return order;
}

function parentsOf(database: Database, table: string): string[] {
  const found = database.prepare(`SELECT "table" AS parent FROM pragma_foreign_key_list('${table}')`).all();
  return rows(found).map((each) => text(each, 'parent'));
}

function insert(database: Database, table: string, scope: string, number: number, words: string): void {
  const columns = rows(database.prepare(`SELECT name, type FROM pragma_table_info('${table}')`).all()).map(
    (each) => ({ name: text(each, 'name'), type: text(each, 'type') }),
  );
  const values = columns.map(({ name, type }) => {
    if (name === 'scope' || name === 'article_scope') return scope;
    if (['removed_at', 'forgotten_at', 'replaced_at', 'paused_at'].includes(name)) return null;
    if (type === 'INTEGER') return number;
    if (name === 'head')
      return JSON.stringify({ title: `${words} ${number}`, source: words, published: null });
    return CHECKED[`${table}.${name}`] ?? `${words} ${number}`;
  });
  const names = columns.map(({ name }) => name).join(', ');
  database
    // A server is one row, however much it has.
    .prepare(
      `INSERT ${table === 'server' ? 'OR IGNORE ' : ''}INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
    )
    .run(...values);
}

/** How many rows each table has; of one server where it is named. */
export function counts(database: Database): Readonly<Record<string, number>> {
  return Object.fromEntries(
    tablesOf(database).map((table) => {
      const [found] = rows(database.prepare(`SELECT count(*) AS n FROM ${table}`).all());
      return [table, found === undefined ? 0 : whole(found, 'n')];
    }),
  );
}

/** Rows of each table of servers that are this one's. */
export function countsOf(database: Database, scope: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    TABLES_OF_A_SERVER.map((table) => {
      const [found] = rows(database.prepare(`SELECT count(*) AS n FROM ${table} WHERE scope = ?`).all(scope));
      return [table, found === undefined ? 0 : whole(found, 'n')];
    }),
  );
}
