import { join } from 'node:path';
import { row, whole } from '../../sqlite/row.ts';
import { Articles } from './articles.ts';
import { Candidates } from './candidates.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { Database, DiskArchive, DiskInfo } from './disk-archive.ts';
import { bytesOf, databaseIn, LANCE_FOLDER } from './folder.ts';
import { TermCounts } from './frequencies.ts';
import type { Indexing } from './indexing.ts';
import type { Lance } from './lance.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { Scopes } from './scopes.ts';
import { type Shelf, searchDisk } from './search.ts';
import { Summaries } from './summary.ts';
import { Tails } from './tail.ts';
import { Upkeep } from './upkeep.ts';
import { verifyDisk } from './verify.ts';
import { readWords } from './words/words.ts';
import type { Writer } from './writer.ts';

/** Passages of all tails that are kept in memory. */
const TAILS = 60_000;

/** What an archive is made of once everything is open. */
export interface Parts {
  readonly folder: string;
  /** Reads alone. */
  readonly database: Database;
  readonly lance: Lance;
  /** Null where the archive is open for reading. */
  readonly writing: Writing | null;
}

/** What only the one process has that writes. */
export interface Writing {
  readonly writer: Writer;
  readonly indexing: Indexing;
  readonly checkpoints: Checkpoints;
  /** Closes the connections and lets the lock go. */
  release(): Promise<void>;
}

/** The archive over everything that it needs. */
export function diskArchive({ folder, database, lance, writing }: Parts): DiskArchive {
  const scopes = new Scopes(database);
  const shelf: Shelf = {
    database,
    scopes,
    articles: new Articles(database),
    terms: new TermCounts(database),
    tails: new Tails(database, TAILS),
    candidates: new Candidates(database, lance),
  };
  const summaries = new Summaries(database);
  const words = readWords(database, shelf.articles);
  const numbers = (scope: string) => scopes.seen(scope).map((each) => each.scope);
  const toWrite = () => {
    if (writing === null) throw new Error('an archive that is open for reading cannot be changed');
    return writing;
  };
  let isRemoved = false;
  const upkeep = new Upkeep(async () => {
    // What is removed meanwhile is for the next time.
    const isToEmpty = isRemoved;
    isRemoved = false;
    await writing?.indexing.upkeep();
    if (isToEmpty) await writing?.checkpoints.empty();
  });
  let isOpen = true;

  return {
    folder,
    mode: writing === null ? 'read' : 'write',
    kept: { database, change: async (work) => toWrite().writer.change(work) },
    async put(articles) {
      const { writer, indexing } = toWrite();
      await writer.put(articles);
      upkeep.later();
      for (const scope of new Set(articles.map((each) => each.scope))) await indexing.grown(scope);
    },
    async remove(id, scope) {
      const isGone = await toWrite().writer.remove(id, scope);
      isRemoved ||= isGone;
      upkeep.later();
      return isGone;
    },

    async article(key, scope) {
      for (const number of numbers(scope)) {
        const found = shelf.articles.byKey(key, number);
        if (found !== null) return found;
      }
      return null;
    },
    list: async (scope, { offset, limit, upTo }) =>
      shelf.articles.list(scopes.seen(scope), offset, limit, upTo),
    search: (query) => searchDisk(query, shelf),
    frequencies: async (terms, scope) => shelf.terms.frequencies(terms, scopes.seen(scope)),
    variants: async (term, scope) => words.variants(term, numbers(scope)),
    expansions: async (term, scope) => words.expansions(term, numbers(scope)),
    complete: async (field, typed, scope, limit) => words.complete(field, typed, numbers(scope), limit),
    people: async (scope, filter) => words.people(numbers(scope), filter),
    copies: async (originals, scope) => words.copies(originals, numbers(scope)),
    atAddress: async (address, scope) => words.atAddress(address, numbers(scope)),
    summary: async (scope) => summaries.of(scopes.seen(scope)),

    info: async () => infoOf(folder, database, scopes),
    verify: (onStep) => verifyDisk(database, lance, onStep),
    async compact() {
      await toWrite().indexing.compact();
      await toWrite().checkpoints.empty();
    },
    settle: async (onStep) => toWrite().indexing.settle(onStep),
    async close() {
      if (!isOpen) return;
      isOpen = false;
      upkeep.stop();
      await writing?.writer.turn(async () => {});
      await writing?.indexing.close();
      await lance.close();
      if (writing === null) database.close();
      else await writing.release();
    },
  };
}

function infoOf(folder: string, database: Database, scopes: Scopes): DiskInfo {
  const count = (sql: string, ...values: unknown[]) => {
    const found = row(database.prepare(sql).get(...values));
    return found === null ? 0 : whole(found, 'count');
  };
  const path = databaseIn(folder) ?? folder;
  return {
    scopes: scopes.all().map(({ scope, name, articles, passages, indexed }) => ({
      scope: name,
      articles,
      passages,
      tail: count('SELECT count(*) AS count FROM passages WHERE scope = ? AND passage > ?', scope, indexed),
      gone: count('SELECT count(*) AS count FROM gone WHERE scope = ?', scope),
    })),
    terms: count('SELECT count(*) AS count FROM terms'),
    version: SCHEMA_VERSION,
    bytes: { database: bytesOf(path) + bytesOf(`${path}-wal`), lance: bytesOf(join(folder, LANCE_FOLDER)) },
  };
}
