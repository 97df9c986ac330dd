import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Options } from './options.ts';
import type { Section } from './report.ts';

/** Measures in a process of its own, so that two processors share the work. */
export function measureApart(options: Options): Promise<Section[]> {
  const child = fork(join(import.meta.dirname, 'worker.ts'), [], { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.once('message', (sections: Section[]) => resolve(sections));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`A measuring process ended with ${code} before it was done.`)),
    );
    child.send(options);
  });
}
