import type { Writable } from 'node:stream';

/** Writes text and resolves once the reader wants more, so that a slow reader holds a long batch back. */
export type Write = (text: string) => Promise<void>;

/** What becomes of a reader that has gone (`… | head -1`): nothing is left to do, and that is no failure. */
export function leaveWhenClosed(stream: Writable, leave: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') leave();
    else throw error;
  });
}

export function writerOf(stream: Writable): Write {
  return async (text) => {
    if (stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        stream.off('drain', done);
        stream.off('close', done);
        resolve();
      };
      stream.on('drain', done);
      stream.on('close', done);
    });
  };
}
