import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AnswerFile } from '../../../answers/answer.ts';

/** What one file may have: Discord takes 10 MB, the rest of the message included. */
export const LARGEST = 8_000_000;
/** How many times as much text, before it is packed, is tried for one file. */
const PACKED = 4;

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
  largest = LARGEST,
): Promise<Packed> {
  const files: Uint8Array[] = [];
  let left = 0;
  let waiting: string[] = [];
  let size = 0;
  const write = async () => {
    for (const { data, rows: held } of await filesOf(table, waiting, largest)) {
      if (data !== null && files.length < most) files.push(data);
      else left += held;
    }
    waiting = [];
    size = 0;
  };
  for await (const row of rows) {
    if (files.length >= most) left++;
    else {
      if (size > 0 && size + row.length > PACKED * largest) await write();
      waiting.push(row);
      size += row.length;
    }
  }
  if (waiting.length > 0 || files.length === 0) await write();
  return { files: files.map((data, at) => ({ name: nameOf(table, data, at, files.length), data })), left };
}

/** One file of these rows, or two, or more; null for a single row that is too large for one. */
async function filesOf(
  table: Table,
  rows: readonly string[],
  largest: number,
): Promise<{ readonly data: Uint8Array | null; readonly rows: number }[]> {
  const whole = Buffer.from(`${table.before}${rows.join(table.between)}${table.after}`);
  if (whole.length <= largest) return [{ data: whole, rows: rows.length }];
  const small = await packed(whole);
  if (small.length <= largest) return [{ data: small, rows: rows.length }];
  if (rows.length < 2) return [{ data: null, rows: rows.length }];
  const middle = Math.ceil(rows.length / 2);
  const [first, second] = [rows.slice(0, middle), rows.slice(middle)];
  return [...(await filesOf(table, first, largest)), ...(await filesOf(table, second, largest))];
}

function nameOf({ name, ending }: Table, data: Uint8Array, at: number, count: number): string {
  const number = count > 1 ? `-${at + 1}` : '';
  const isPacked = data[0] === 0x1f && data[1] === 0x8b;
  return `${name}${number}.${ending}${isPacked ? '.gz' : ''}`;
}
