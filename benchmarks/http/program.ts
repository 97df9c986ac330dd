import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { z } from 'zod';

/** One of the programs beside this file, in a process of its own. */
export interface Program {
  /** Where it takes interactions. */
  readonly url: string;
  /** Microseconds of processor time so far, of all its threads. */
  cpu(): Promise<number>;
  end(): void;
}

/** Starts a program and waits until it listens. Rejects when it ends before. */
export async function startProgram(
  file: string,
  argv: readonly string[],
  flags: readonly string[] = [],
): Promise<Program> {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(
    process.execPath,
    [...flags, '--import', 'tsx', resolve(import.meta.dirname, file), ...argv],
    {
      cwd: resolve(import.meta.dirname, '..', '..'),
      env: { PATH, HOME, TMPDIR },
      // Its log goes nowhere, but it is written.
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    },
  );
  const port = await new Promise<number>((done, fail) => {
    child.once('message', (message) => done(z.object({ port: z.number() }).parse(message).port));
    child.once('exit', (status) => fail(new Error(`${file} has ended (${status})`)));
  });
  return {
    url: `http://127.0.0.1:${port}/interactions`,
    async cpu() {
      const answer = once(child, 'message');
      child.send('cpu');
      return z.object({ cpu: z.number() }).parse((await answer)[0]).cpu;
    },
    end: () => child.disconnect(),
  };
}
