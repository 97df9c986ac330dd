import type { Store } from './store.ts';

type Database = Store['database'];

const BINDING = ['run', 'get', 'all', 'iterate'] as const;

/**
 * Checks what is bound to statements: libsql ends the process at a boolean or a date, takes `undefined` and NaN for
 * null, and reads a text up to its first NUL. Such a value is a TypeError instead; a NUL becomes U+FFFD, one code unit
 * as well, which is what becomes of half a surrogate pair.
 */
export function guardBindings(database: Database): Database {
  const prepare = database.prepare.bind(database);
  Object.defineProperty(database, 'prepare', { value: (sql: string) => guardStatement(prepare(sql)) });
  return database;
}

function guardStatement<S extends ReturnType<Database['prepare']>>(statement: S): S {
  for (const name of BINDING) {
    const bound = statement[name];
    const value = (...values: unknown[]): unknown => Reflect.apply(bound, statement, [bindable(values)]);
    Object.defineProperty(statement, name, { value });
  }
  return statement;
}

/** Values by place, as one list; or those of one plain object, by name. */
function bindable(values: readonly unknown[]): unknown {
  const [first] = values;
  if (values.length === 1 && isPlain(first))
    return Object.fromEntries(Object.entries(first).map(([name, value]) => [name, sound(value)]));
  return values.flat().map(sound);
}

function sound(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
      return value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value;
    case 'number':
      if (Number.isFinite(value)) return value;
      break;
    case 'bigint':
      return value;
    case 'object':
      if (value === null || value instanceof Uint8Array) return value;
      break;
  }
  throw new TypeError(`a ${value === null ? 'null' : typeof value} cannot be kept in the store`);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
