import type Libsql from 'libsql';
import LibsqlBeside from 'libsql/promise';

/**
 * Executes statements on a connection beside this thread: a commit writes for some tens of milliseconds, which would hold
 * up everything else. Nothing else may use the connection until it is done.
 */
export async function execBeside(database: Libsql.Database, sql: string): Promise<void> {
  // Both of libsql's interfaces have a connection as `db`, and this method uses nothing else.
  await Reflect.apply(LibsqlBeside.prototype.exec, database, [sql]);
}
