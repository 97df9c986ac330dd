import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Found } from '../../../articles/walk.ts';

/** What is read in one piece. */
const SMALL = 1_000_000;

/** A hash of the bytes of a file; null where it cannot be read. */
export async function fileHash({ path, size }: Pick<Found, 'path' | 'size'>): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    if (size <= SMALL) hash.update(await readFile(path));
    else for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  } catch {
    return null;
  }
  return hash.digest('base64url');
}
