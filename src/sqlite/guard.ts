import type Libsql from 'libsql';

type Database = Libsql.Database;

type Statement = ReturnType<Database['prepare']>;

const BINDING = ['run', 'get', 'all', 'iterate'] as const;
type Binding = (typeof BINDING)[number];

/**
 * Keeps what uses a database from libsql's faults (of 0.5.29, each with a test):
 *
 * - It ends the process at a boolean or a date that is bound, takes `undefined` and NaN for null, and reads a text up to
 *   its first NUL. Such a value is a TypeError here; a NUL becomes U+FFFD, one code unit as well, which is what becomes of
 *   half a surrogate pair.
 * - `get` after another method of the same statement, or after an error, answers with what was bound before. Here each
 *   method has a statement of its own, which is not used again after an error.
 */
export function guardStatements(database: Database): Database {
  const prepare = database.prepare.bind(database);
  Object.defineProperty(database, 'prepare', { value: (sql: string) => guarded(() => prepare(sql)) });
  return database;
}

function guarded(prepare: () => Statement): Statement {
  const first = prepare();
  let spare: Statement | null = first;
  const statements = new Map<Binding, Statement>();
  const statementFor = (name: Binding): Statement => {
    const statement = statements.get(name) ?? spare ?? prepare();
    if (statement === spare) spare = null;
    statements.set(name, statement);
    return statement;
  };
  const methods = BINDING.map((name) => {
    const value = (...values: unknown[]): unknown => {
      const bound = bindable(values);
      const statement = statementFor(name);
      try {
        return Reflect.apply(statement[name], statement, [bound]);
      } catch (error) {
        statements.delete(name);
        throw error;
      }
    };
    return [name, { value }] as const;
  });
  return Object.create(first, Object.fromEntries(methods));
}

/** Values by place, as one list; or those of one plain object, by name. */
function bindable(values: readonly unknown[]): unknown {
  const [first] = values;
  if (values.length === 1 && isPlain(first))
    return Object.fromEntries(Object.entries(first).map(([name, value]) => [name, sound(value)]));
  return (values.some(Array.isArray) ? values.flat() : values).map(sound);
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
