import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Figures, Order, Outcome, Told } from './order.ts';

export interface Bounds {
  /** Of the whole process. */
  readonly seconds: number;
  /** Of V8's heap, in megabytes. */
  readonly heap: number;
  /** Where a profile of the process goes, for `flame.ts`. */
  readonly profile?: string;
}

/** Does an order in a process of its own, which is ended where it takes longer or more than it may. */
export function measureApart(order: Order, { seconds, heap, profile }: Bounds): Promise<Outcome> {
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const execArgv = [`--max-old-space-size=${heap}`, ...profiling, '--import', 'tsx'];
  const child = fork(join(import.meta.dirname, 'measure.ts'), [], {
    execArgv,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let figures: Figures = {};
  let passages = 0;
  let articles = 0;
  let isLate = false;
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors = `${errors}${data}`.slice(-4_000);
  });
  child.on('message', (told: Told) => {
    if (told.kind === 'passages') passages = told.passages;
    else if (told.kind === 'articles') articles = told.articles;
    else figures = { ...figures, ...told.figures, asked: { ...figures.asked, ...told.figures.asked } };
  });
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, seconds * 1_000);
  child.send(order);
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const [far, of] = passages > 0 ? [passages, 'passages'] : [articles, 'articles'];
      const how = far === 0 ? '' : ` (${far.toLocaleString('en-GB')} ${of} in)`;
      const why = isLate ? `not finished in ${seconds} s` : reasonOf(errors, heap, code ?? signal);
      resolve({ figures: { passages, ...figures }, failed: code === 0 ? null : `${why}${how}` });
    });
  });
}

function reasonOf(errors: string, heap: number, code: number | string | null): string {
  if (/heap out of memory|Reached heap limit/.test(errors)) return `out of ${heap} MB of heap`;
  const line = errors.split('\n').find((each) => /Error:/.test(each));
  return line?.trim().slice(0, 160) ?? `ended with ${code}`;
}
