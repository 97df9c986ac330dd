import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { PATIENCE_MS } from './log.ts';
import { MIGRATIONS } from './migrations.ts';
import { faultOf, RESTORE, type Tried } from './problem.ts';
import { row, type Store, whole } from './store.ts';
import { areTextsSound, countRows, isWhole, outlineAt, outlineOf } from './tables.ts';

/** What a file holds that was found to be a sound store. */
export interface Inspected {
  readonly version: number;
  /** Rows of each table. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface Inspection {
  /** What the program knows; the store is of this version or an earlier one. */
  readonly migrations?: readonly string[];
  /** Also looks whether indexes agree with their tables, which takes longer. */
  readonly isThorough?: boolean;
}

/**
 * Looks whether a file is a sound store, and reads all of it once for that. Changes nothing in it. Problems are
 * sentences that name the file.
 */
export function inspect(path: string, inspection: Inspection = {}): Tried<Inspected> {
  try {
    const kind = kindOf(path);
    if (kind !== null) return { ok: false, problem: `${path} ${kind}` };
    // Read only: leaving it must not write the log of changes into it.
    const database = new Database(`${pathToFileURL(path).href}?mode=ro`);
    try {
      const wrong = faultIn(database, inspection);
      if (wrong !== null) return { ok: false, problem: `${path} ${wrong}` };
      return { ok: true, value: { version: versionOf(database), counts: countRows(database) } };
    } finally {
      database.close();
    }
  } catch (error) {
    return { ok: false, problem: `${path} ${faultOf(error)}` };
  }
}

/** Why a path is not to be opened at all. */
function kindOf(path: string): string | null {
  const found = statSync(path);
  if (found.isDirectory()) return 'is a folder, not a file. Move it away.';
  if (!found.isFile()) return 'is no ordinary file. Move it away.';
  return found.size === 0 ? `is empty, so what it held is lost. ${RESTORE}` : null;
}

function faultIn(database: Store['database'], inspection: Inspection): string | null {
  const { migrations = MIGRATIONS, isThorough = false } = inspection;
  database.exec(`PRAGMA busy_timeout = ${PATIENCE_MS}; PRAGMA trusted_schema = OFF;`);
  const version = versionOf(database);
  if (version > migrations.length) return newer(version, migrations.length);
  if (version < 1) return 'is no store of Dateline’s. Move it away, or name another folder in DATA_DIR.';
  if (!isWhole(database, isThorough)) return damaged('is damaged');
  // Only after this may names and texts be read: see `areTextsSound`.
  if (!outlineOf(database).equals(outlineAt(migrations.slice(0, version))))
    return damaged(
      `has not the tables of a store of version ${version}: it is damaged, or of a version that was never released`,
    );
  const strays = database.prepare('SELECT 1 FROM pragma_foreign_key_check LIMIT 1').all();
  return strays.length === 0 && areTextsSound(database) ? null : damaged('is damaged');
}

function damaged(how: string): string {
  return `${how}. ${RESTORE}`;
}

function newer(version: number, known: number): string {
  return `was written by a newer Dateline: its tables have version ${version}, and this one knows ${known}. Start the newer Dateline, or restore a backup from before.`;
}

function versionOf(database: Store['database']): number {
  const found = row(database.prepare('PRAGMA user_version').get());
  return found === null ? 0 : whole(found, 'user_version');
}
