import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { MIGRATIONS } from './migrations.ts';
import { faultOf, type Tried } from './problem.ts';
import { row, rows, text, whole } from './store.ts';

/** What a file holds that was found to be a sound store. */
export interface Inspected {
  readonly version: number;
}

/** Looks whether a file is a sound store of this version or an earlier one. Changes nothing in it. */
export function inspect(path: string, newest: number = MIGRATIONS.length): Tried<Inspected> {
  try {
    const database = new Database(`${pathToFileURL(path).href}?mode=ro`);
    try {
      return inspected(database, path, newest);
    } finally {
      database.close();
    }
  } catch (error) {
    return { ok: false, problem: `${path}: ${faultOf(error)}` };
  }
}

function inspected(database: Database.Database, path: string, newest: number): Tried<Inspected> {
  const found = row(database.prepare('PRAGMA user_version').get());
  const version = found === null ? 0 : whole(found, 'user_version');
  if (version > newest)
    return {
      ok: false,
      problem: `${path} was written by a newer Dateline (version ${version} of its tables; this one knows ${newest}). Start the newer Dateline, or restore a backup from before.`,
    };
  if (version < 1)
    return { ok: false, problem: `${path} is no store of Dateline’s. Name another folder in DATA_DIR.` };
  const [first] = rows(database.prepare('PRAGMA quick_check(1)').all());
  if (first === undefined || text(first, 'quick_check') !== 'ok')
    return { ok: false, problem: `${path} is damaged. Restore a backup with “npm run restore -- FILE”.` };
  return { ok: true, value: { version } };
}
