import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { describeBytes, type Limits } from './limits.ts';
import { Unreadable } from './reading.ts';

/** The bytes of a file as they come. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Below this nobody is hurt, whatever the ratio. */
const HARMLESS = 2 ** 20;

/**
 * Unpacks a gzip stream chunk by chunk. Ends with an `Unreadable` when the data is damaged, or unpacks to more than
 * `limits.unpackedRatio` times what went in, or to more than `most` bytes: a bomb costs no more than that.
 */
export async function* gunzip(
  packed: Bytes,
  limits: Limits,
  most: number,
): AsyncGenerator<Uint8Array | Unreadable> {
  const unpacking = createGunzip({ chunkSize: 2 ** 16 });
  // The callback may stay empty: an error of either stream ends the loop below, and leaving the loop closes both.
  pipeline(Readable.from(packed), unpacking, () => {});
  let given = 0;
  try {
    for await (const chunk of unpacking) {
      given += chunk.length;
      const refusal = refuse(given, unpacking.bytesWritten, limits.unpackedRatio, most);
      if (refusal) {
        yield refusal;
        return;
      }
      yield chunk;
    }
  } catch {
    yield new Unreadable('The gzip data is damaged. Pack the file again.');
  }
}

function refuse(given: number, taken: number, ratio: number, most: number): Unreadable | null {
  if (given > most) {
    return new Unreadable(`It unpacks to more than ${describeBytes(most)}. Split it into smaller files.`);
  }
  if (given > HARMLESS && given > taken * ratio) {
    return new Unreadable(
      `It unpacks to more than ${ratio} times its size, as no real text does. Add it unpacked if you trust it.`,
    );
  }
  return null;
}
