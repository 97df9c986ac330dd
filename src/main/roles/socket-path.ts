import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the system takes for the path of a socket is 104 bytes on some, its end included. */
const LONGEST = 100;

/** Changed with what is said over it, so that processes of two versions of the program never talk. */
const NAME = 'leader-1.sock';

/** Where the leader of an archive listens: in its folder, or among temporary files where that path is too long. */
export function socketPath(folder: string): string {
  const named = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return `\\\\.\\pipe\\dateline-${named}-${NAME}`;
  const path = join(resolve(folder), NAME);
  return Buffer.byteLength(path) <= LONGEST ? path : join(tmpdir(), `dateline-${named}-${NAME}`);
}
