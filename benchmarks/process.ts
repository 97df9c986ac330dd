import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { median, timed } from './figures.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Milliseconds from the command to its end, of asking the articles that come with the project: the median. */
export async function measureProcess(runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(askOnce));
  return median(times);
}

async function askOnce(): Promise<void> {
  const line = '/who is Wang Yang?';
  const child = spawn('npm', ['run', '--silent', 'ask', '--', line, '--articles', 'seeds', '--json'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  await new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) =>
      status === 0 ? done() : fail(new Error(`npm run ask exited with ${status}`)),
    );
  });
}
