import type Database from 'libsql';
import type { Store } from '../../../src/tracking/store/store.ts';
import type { MutationName } from './mutations.ts';

/** A store that tells before each statement that writes, and before each end of a transaction. */
export function watchedStore(store: Store, mutation: MutationName | null, onWrite: () => void): Store {
  const { database } = store;
  const ran = (sql: string) => {
    // Ends the transaction here and goes on in another one.
    if (mutation !== 'saves validators by themselves' || !/validators/i.test(sql)) return;
    if (database.inTransaction) database.exec('COMMIT; BEGIN IMMEDIATE');
  };
  const prepare = database.prepare.bind(database);
  const watched: Database.Database = Object.create(database, {
    prepare: { value: (sql: string) => watchedStatement(prepare(sql), sql, onWrite, ran) },
  });
  return {
    database: watched,
    transact(work) {
      if (mutation === 'has no transactions') return work();
      return store.transact(() => {
        const result = work();
        onWrite();
        return result;
      });
    },
    close: () => store.close(),
  };
}

function watchedStatement(
  statement: Database.Statement,
  sql: string,
  onWrite: () => void,
  ran: (sql: string) => void,
): Database.Statement {
  if (!/^\s*(?:insert|update|delete|replace|with)\b/i.test(sql)) return statement;
  const watched = (run: (...values: unknown[]) => unknown) => ({
    value: (...values: unknown[]) => {
      onWrite();
      const result = Reflect.apply(run, statement, values);
      ran(sql);
      return result;
    },
  });
  return Object.create(statement, {
    run: watched(statement.run),
    get: watched(statement.get),
    all: watched(statement.all),
  });
}
