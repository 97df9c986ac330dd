import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A real article file, as it lies on the disk. */
export interface RealFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const root = join(import.meta.dirname, '..', '..', '..');

/** The files that come with the project and those of the test cases, in the order of their paths. */
export const REAL_FILES: readonly RealFile[] = ['seeds', join('tests', 'cases')].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md|html?|jsonl?)(?:\.gz)?$/.test(path) && !path.endsWith('case.json'))
    .filter((path) => !/^(?:seeds|outside)\.json$/.test(path))
    .sort()
    .map((path) => ({ name: basename(path), bytes: readFileSync(join(root, folder, path)) })),
);

/** Their sentences and lines, more or less: material for texts that look like news. */
export const REAL_LINES: readonly string[] = [
  ...new Set(
    REAL_FILES.flatMap(({ name, bytes }) =>
      (name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
        .toString('utf8')
        .split(/[\r\n]+|(?<=[.!?]) /)
        .map((line) => line.trim())
        .filter((line) => line.length > 2 && line.length < 400),
    ),
  ),
].sort();

/** Their words, each once. */
export const REAL_WORDS: readonly string[] = [
  ...new Set(REAL_LINES.flatMap((line) => line.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [])),
].sort();
