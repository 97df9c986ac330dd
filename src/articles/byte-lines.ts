import { Unreadable } from './reading.ts';

/** A line of a file, without its line feed. `bytes` is null where it was longer than the limit. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream into lines, those of each chunk together. A line over `limit` bytes is dropped as it comes and never
 * held whole. An `Unreadable` in the stream is passed on and ends it.
 */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array | Unreadable> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<ByteLine[] | Unreadable> {
  const cutter = new LineCutter(limit);
  for await (const chunk of chunks) {
    if (chunk instanceof Unreadable) {
      yield chunk;
      return;
    }
    const lines = cutter.cut(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = cutter.end();
  if (last) yield [last];
}

class LineCutter {
  private readonly limit: number;
  private number = 0;
  /** The start of a line whose end has not come yet. */
  private pieces: Uint8Array[] = [];
  private held = 0;
  private tooLong = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  cut(chunk: Uint8Array): ByteLine[] {
    const lines: ByteLine[] = [];
    let from = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed >= 0; feed = chunk.indexOf(LINE_FEED, from)) {
      this.hold(chunk.subarray(from, feed));
      lines.push(this.take());
      from = feed + 1;
    }
    if (from < chunk.length) this.hold(chunk.subarray(from));
    return lines;
  }

  end(): ByteLine | null {
    return this.held > 0 || this.tooLong ? this.take() : null;
  }

  private hold(piece: Uint8Array): void {
    if (this.tooLong || this.held + piece.length > this.limit) {
      this.tooLong = true;
      this.pieces = [];
      return;
    }
    this.pieces.push(piece);
    this.held += piece.length;
  }

  private take(): ByteLine {
    const only = this.pieces.length === 1 ? this.pieces[0] : undefined;
    const bytes = this.tooLong ? null : (only ?? Buffer.concat(this.pieces));
    this.pieces = [];
    this.held = 0;
    this.tooLong = false;
    return { number: ++this.number, bytes };
  }
}
