import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AnswerFile } from '../../../answers/answer.ts';

/** What one file may have: Discord takes 10 MB, the rest of the message included. */
export const LARGEST = 8_000_000;
/** Bytes of text for one file, before it is packed. */
const LARGEST_TEXT = 4 * LARGEST;

/** A file that grows row by row, and is continued in another where it would be too large. */
export interface Table {
  /** Letters, digits and `-`. */
  readonly name: string;
  readonly ending: string;
  /** What stands before the rows and behind them in each file, and between two rows. */
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** Files, and how many rows did not fit into them. */
export interface Packed {
  readonly files: readonly AnswerFile[];
  readonly left: number;
}

const packed = promisify(gzip);

/**
 * Writes rows into as few files as hold them, at most `most`: one that is too large is packed, and one that is too large
 * even so is cut in two. Each file is whole by itself.
 */
export async function writeTable(
  table: Table,
  rows: AsyncIterable<string> | Iterable<string>,
  most: number,
): Promise<Packed> {
  const files: Uint8Array[] = [];
  let left = 0;
  let waiting: string[] = [];
  let size = 0;
  const write = async () => {
    const made = await filesOf(table, waiting);
    for (const { data, rows: held } of made) {
      if (files.length < most) files.push(data);
      else left += held;
    }
    waiting = [];
    size = 0;
  };
  for await (const row of rows) {
    if (files.length >= most) left++;
    else {
      if (size > 0 && size + row.length > LARGEST_TEXT) await write();
      waiting.push(row);
      size += row.length;
    }
  }
  if (waiting.length > 0 || files.length === 0) await write();
  return { files: files.map((data, at) => ({ name: nameOf(table, data, at, files.length), data })), left };
}

/** One file of these rows, or two, or more; a single row that is too large for one is left out. */
async function filesOf(
  table: Table,
  rows: readonly string[],
): Promise<{ readonly data: Uint8Array; readonly rows: number }[]> {
  const whole = Buffer.from(`${table.before}${rows.join(table.between)}${table.after}`);
  if (whole.length <= LARGEST) return [{ data: whole, rows: rows.length }];
  const small = await packed(whole);
  if (small.length <= LARGEST) return [{ data: small, rows: rows.length }];
  if (rows.length < 2) return [];
  const middle = Math.ceil(rows.length / 2);
  return [...(await filesOf(table, rows.slice(0, middle))), ...(await filesOf(table, rows.slice(middle)))];
}

function nameOf({ name, ending }: Table, data: Uint8Array, at: number, count: number): string {
  const number = count > 1 ? `-${at + 1}` : '';
  const isPacked = data[0] === 0x1f && data[1] === 0x8b;
  return `${name}${number}.${ending}${isPacked ? '.gz' : ''}`;
}
