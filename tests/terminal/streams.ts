import { PassThrough, Writable } from 'node:stream';
import type { Streams } from '../../src/terminal/host.ts';

/** A stream that keeps what is written to it. */
export class Sink extends Writable {
  text = '';
  isTTY = false;
  columns = 80;

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }

  /** The lines written so far, without the empty one at the end. */
  get lines(): string[] {
    return this.text.split('\n').filter((_, index, all) => index < all.length - 1);
  }
}

export interface FakeStreams extends Streams {
  readonly input: PassThrough & { isTTY?: boolean };
  readonly output: Sink;
  readonly errors: Sink;
}

export function fakeStreams(environment: Record<string, string> = {}): FakeStreams {
  return { input: new PassThrough(), output: new Sink(), errors: new Sink(), environment };
}

/** Bytes in the given pieces, as a stream hands them over. */
export async function* chunksOf(...pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}

/** Everything that an async iterable yields. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
