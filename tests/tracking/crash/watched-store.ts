import type Database from 'libsql';
import type { Store } from '../../../src/tracking/store/store.ts';
import type { MutationName } from './mutations.ts';

/** Told of each statement that writes, before it does; and with `COMMIT` before the end of a transaction. */
export type OnWrite = (sql: string) => void;

type Run = (...values: unknown[]) => unknown;

/** A store that tells what it is about to write. */
export function watchedStore(store: Store, mutation: MutationName | null, onWrite: OnWrite): Store {
  const { database } = store;
  const prepare = database.prepare.bind(database);
  const watched: Database.Database = Object.create(database, {
    prepare: {
      value: (sql: string) => {
        const statement = prepare(sql);
        if (!/^\s*(?:insert|update|delete|replace|with)\b/i.test(sql)) return statement;
        const isLate = mutation === 'saves validators before entries' && /^insert into entry\b/i.test(sql);
        return watchedStatement(statement, () => onWrite(sql), isLate ? later : now);
      },
    },
  });
  return {
    database: watched,
    transact(work) {
      if (mutation === 'has no transactions') return work();
      return store.transact(() => {
        const result = work();
        onWrite('COMMIT');
        return result;
      });
    },
    close: () => store.close(),
  };
}

const now = (run: () => unknown) => run();

/** Does it when the transaction is over. */
function later(run: () => unknown): unknown {
  setTimeout(run, 5);
  return { changes: 1, lastInsertRowid: 0 };
}

function watchedStatement(
  statement: Database.Statement,
  onWrite: () => void,
  when: (run: () => unknown) => unknown,
): Database.Statement {
  const watched = (run: Run) => ({
    value: (...values: unknown[]) => {
      onWrite();
      return when(() => Reflect.apply(run, statement, values));
    },
  });
  return Object.create(statement, {
    run: watched(statement.run),
    get: watched(statement.get),
    all: watched(statement.all),
  });
}
