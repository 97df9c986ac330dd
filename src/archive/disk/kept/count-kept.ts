import { row, whole } from '../../../sqlite/row.ts';
import type { DiskArchive } from '../disk-archive.ts';

/** How many files are kept, how many of them will be read again in any case, and how much could not be read. */
export function countKept({ kept: { database } }: Pick<DiskArchive, 'kept'>): {
  readonly files: number;
  readonly unfinished: number;
  readonly skipped: number;
} {
  const found = row(
    database
      .prepare(
        `SELECT (SELECT count(*) FROM kept_files) AS files,
          (SELECT count(*) FROM kept_files WHERE hash = '') AS unfinished,
          (SELECT count(*) FROM kept_skipped) AS skipped`,
      )
      .get(),
  );
  if (found === null) return { files: 0, unfinished: 0, skipped: 0 };
  return {
    files: whole(found, 'files'),
    unfinished: whole(found, 'unfinished'),
    skipped: whole(found, 'skipped'),
  };
}
