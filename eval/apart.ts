import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Away } from './away.ts';
import type { Options } from './options.ts';
import type { Section } from './report.ts';

/** What another process is to do. */
export interface Order {
  readonly work: 'sections' | 'away';
  readonly options: Options;
}

/** Measures in a process of its own, so that all processors share the work. */
export function measureApart(options: Options): Promise<Section[]> {
  return inProcess({ work: 'sections', options });
}

/** Asks while the answers are away, in a process of its own. */
export function askAwayApart(options: Options): Promise<Away> {
  return inProcess({ work: 'away', options });
}

function inProcess<T>(order: Order): Promise<T> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), [], { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.once('message', (done: T) => resolve(done));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`A measuring process ended with ${code} before it was done.`)),
    );
    child.send(order);
  });
}
