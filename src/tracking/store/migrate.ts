import type Database from 'libsql';
import { MIGRATIONS } from './migrations.ts';

/**
 * Takes a store from its version to the last one of `migrations`, each step all or nothing. Throws what SQLite throws;
 * the store is then at the version of the last step that was finished.
 */
export function migrate(
  database: Database.Database,
  version: number,
  migrations: readonly string[] = MIGRATIONS,
): void {
  for (const [at, migration] of migrations.entries()) if (at >= version) step(database, migration, at + 1);
}

function step(database: Database.Database, migration: string, version: number): void {
  // Off while tables may be built anew; what they refer to is checked before the end.
  database.exec('PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;');
  try {
    database.exec(migration);
    if (database.prepare('PRAGMA foreign_key_check').all().length > 0)
      throw new Error(`migration ${version} leaves rows that refer to nothing`);
    database.exec(`PRAGMA user_version = ${version}; COMMIT;`);
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  } finally {
    database.exec('PRAGMA foreign_keys = ON');
  }
}
