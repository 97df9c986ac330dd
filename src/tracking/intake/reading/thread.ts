import { parentPort } from 'node:worker_threads';
import type { Job, Read } from './body.ts';
import { read } from './read.ts';

/** What a thread is given, and what it gives back. */
export interface Order {
  readonly number: number;
  readonly job: Job;
}
export interface Result {
  readonly number: number;
  /** Null where reading failed as it never should. */
  readonly read: Read | null;
  readonly fault: string | null;
}

// Runs in a thread of its own: see threaded-reader.ts.
parentPort?.on('message', ({ number, job }: Order) => {
  const send = (result: Omit<Result, 'number'>) => parentPort?.postMessage({ number, ...result });
  read(job).then(
    (done) => send({ read: done, fault: null }),
    (error: unknown) => send({ read: null, fault: String(error) }),
  );
});
