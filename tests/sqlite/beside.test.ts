import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { execBeside } from '../../src/sqlite/beside.ts';
import { guardStatements } from '../../src/sqlite/guard.ts';

let folder: string;
let database: Libsql.Database;
let other: Libsql.Database;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beside-'));
  database = guardStatements(new Libsql(join(folder, 'some.db')));
  other = guardStatements(new Libsql(join(folder, 'some.db')));
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE words (word TEXT)');
});

afterEach(() => {
  database.close();
  other.close();
  rmSync(folder, { recursive: true });
});

const seen = () => other.prepare('SELECT word FROM words').all();

describe('executing beside this thread', () => {
  it('is on the very connection: it commits what was begun there', async () => {
    database.exec('BEGIN IMMEDIATE');
    database.prepare('INSERT INTO words VALUES (?)').run('kept');
    expect(seen()).toEqual([]);
    await execBeside(database, 'COMMIT');
    expect(database.inTransaction).toBe(false);
    expect(seen()).toEqual([{ word: 'kept' }]);
  });

  it('rejects with what the database says, and the connection goes on', async () => {
    await expect(execBeside(database, 'COMMIT')).rejects.toMatchObject({ code: 'SQLITE_ERROR' });
    await execBeside(database, "INSERT INTO words VALUES ('after')");
    expect(seen()).toEqual([{ word: 'after' }]);
  });

  it('lets other work run meanwhile', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    await execBeside(
      database,
      `INSERT INTO words WITH RECURSIVE count(at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM count LIMIT 500000)
        SELECT 'word ' || at FROM count`,
    );
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(3);
  });
});
