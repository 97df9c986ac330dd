import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { codeOf } from './failure.ts';

export interface BodyLimits {
  /** Bytes as they come, and bytes after decompression. */
  readonly wireBytes: number;
  readonly bodyBytes: number;
  /** Whether a body that is too large is cut off at `bodyBytes`, instead of being none. */
  readonly cut?: boolean;
}

/** `tooLarge` counts in bytes what the limit was. */
export type BodyRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'encoding' }
  | { readonly ok: false; readonly problem: 'tooLarge'; readonly limit: number };

class TooLarge extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super(`more than ${limit} bytes`);
    this.limit = limit;
  }
}

/**
 * Reads a body and undoes its Content-Encoding (gzip, br, deflate; null for none), never holding more than the limits
 * and one piece. Rejects with what the stream rejects with: the network's errors, or the reason it was stopped for.
 */
export async function readBody(
  stream: AsyncIterable<Uint8Array>,
  encoding: string | null,
  limits: BodyLimits,
): Promise<BodyRead> {
  const pieces = counted(stream, limits.wireBytes)[Symbol.asyncIterator]();
  try {
    const first = await pieces.next();
    if (first.done === true) return { ok: true, bytes: new Uint8Array() };
    const decoder = decoderFor(encoding, first.value);
    if (decoder === 'unknown') return { ok: false, problem: 'encoding' };
    const whole = resumed(first.value, pieces);
    return { ok: true, bytes: await collect(decoder === null ? whole : decoded(whole, decoder), limits) };
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, problem: 'tooLarge', limit: error.limit };
    if (/^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR__ERROR|ERR_PADDING)/.test(codeOf(error) ?? '')) {
      return { ok: false, problem: 'encoding' };
    }
    throw error;
  } finally {
    await pieces.return?.(undefined);
  }
}

async function* counted(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of stream) {
    bytes += piece.length;
    if (bytes > most) throw new TooLarge(most);
    yield piece;
  }
}

async function* resumed(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

function decoded(pieces: AsyncIterable<Uint8Array>, decoder: Transform): AsyncIterable<Uint8Array> {
  // What goes wrong on either side reaches whoever reads the decoder.
  pipeline(Readable.from(pieces, { objectMode: false }), decoder, () => undefined);
  return decoder;
}

async function collect(pieces: AsyncIterable<Uint8Array>, limits: BodyLimits): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    const room = limits.bodyBytes - bytes;
    if (piece.length > room && limits.cut !== true) throw new TooLarge(limits.bodyBytes);
    kept.push(piece.length > room ? piece.subarray(0, room) : piece);
    bytes += piece.length;
    if (piece.length > room) break;
  }
  return Buffer.concat(kept);
}

function decoderFor(encoding: string | null, first: Uint8Array): Transform | 'unknown' | null {
  switch (encoding?.trim().toLowerCase() ?? '') {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return hasZlibHeader(first) ? createInflate() : createInflateRaw();
    default:
      return 'unknown';
  }
}

/** Servers disagree on whether “deflate” has the header of zlib, as it should. Its first byte comes with the first piece. */
function hasZlibHeader([method = 0, flags]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && (flags === undefined || ((method << 8) | flags) % 31 === 0);
}
