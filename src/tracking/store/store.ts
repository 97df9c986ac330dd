import type Database from 'libsql';

export {
  moment,
  momentOrNull,
  type Row,
  row,
  rows,
  text,
  textOrNull,
  whole,
  wholeOrNull,
} from '../../sqlite/row.ts';

/** What is kept between starts: one SQLite file. Its calls do not wait; none takes long. */
export interface Store {
  readonly database: Database.Database;
  /** All of the work or nothing of it. Inside another it is a part of that one. */
  transact<T>(work: () => T): T;
  /** Writes all to the one file, and lets it go. */
  close(): void;
}
