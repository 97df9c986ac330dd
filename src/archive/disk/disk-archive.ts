import type Libsql from 'libsql';
import type { Scope } from '../../articles/article.ts';
import type { Archive } from '../archive.ts';

/** One whose statements are guarded: see src/sqlite/guard.ts. */
export type Database = Libsql.Database;

/** Values are bound by place, or one plain object by name. */
export type Statement = Libsql.Statement<unknown[]>;

/** The tables that are kept beside the articles, for whoever reads files. */
export interface Kept {
  /** For reading alone; sees whatever is committed. Its calls do not wait: none may take over some milliseconds. */
  readonly database: Database;
  /**
   * All of the work or nothing of it, on the connection that writes; puts and removals wait meanwhile, and it for them.
   * The work is done at once, without a pause. Rejects in an archive that is open for reading.
   */
  change<T>(work: (database: Database) => T): Promise<T>;
}

/** What an archive holds and takes. */
export interface DiskInfo {
  readonly scopes: readonly {
    readonly scope: Scope;
    readonly articles: number;
    readonly passages: number;
    /** Passages that are not in LanceDB's table yet. */
    readonly tail: number;
    /** Rows of LanceDB's table that are passages no longer. */
    readonly gone: number;
  }[];
  readonly terms: number;
  readonly version: number;
  /** Bytes: of archive.db with its log, and of LanceDB's tables. */
  readonly bytes: { readonly database: number; readonly lance: number };
}

export interface Verified {
  /** What is wrong, each a sentence; none where all is well. */
  readonly problems: readonly string[];
  readonly articles: number;
  readonly passages: number;
}

/** How far long work has come. */
export type OnStep = (step: { readonly done: number; readonly of: number }) => void;

/** An archive in a folder, which outlives the process. */
export interface DiskArchive extends Archive {
  readonly folder: string;
  readonly mode: 'write' | 'read';
  readonly kept: Kept;
  info(): Promise<DiskInfo>;
  /** Compares everything with everything: some minutes for a million passages. */
  verify(onStep?: OnStep): Promise<Verified>;
  /** Takes what is gone off the disk and makes the index whole again; also done by itself now and then. */
  compact(): Promise<void>;
  /** After many articles: brings them all into LanceDB's index, which makes searches quick. Resolves when it has. */
  settle(onStep?: OnStep): Promise<void>;
}

/** What an archive tells its operator, in a sentence. */
export interface DiskLog {
  info(fields: object, sentence: string): void;
  warn(fields: object, sentence: string): void;
}

export interface DiskOptions {
  readonly mode: 'write' | 'read';
  readonly log?: DiskLog;
  /** For tests: how many passages of a scope stay out of LanceDB's table at the most. */
  readonly tail?: number;
}

export type OpenedArchive =
  | { readonly ok: true; readonly archive: DiskArchive }
  | {
      readonly ok: false;
      /**
       * `in use`: another process writes. `damaged`: to be rebuilt (`discardDisk`, then all is put again), as is one of
       * an `older` version. `newer`: to be left alone. `absent`: nothing to read yet. `fault`: the system's.
       */
      readonly kind: 'missing library' | 'in use' | 'damaged' | 'older' | 'newer' | 'absent' | 'fault';
      /** What is wrong and what to do, for the operator. */
      readonly problem: string;
    };
