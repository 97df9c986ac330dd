import { Worker } from 'node:worker_threads';
import type { IntakeLog } from '../log.ts';
import type { Job, Read } from './body.ts';
import { type Reader, UNREAD } from './reader.ts';
import type { Order, Result } from './thread.ts';

/** A page that takes longer is a trap. */
const LONGEST_MS = 15_000;
/** So long after the last page the thread is let go, with the parsers that it holds. */
const IDLE_MS = 120_000;
/** Megabytes: parsing takes about a hundred times a page's size. */
const MEMORY = { maxOldGenerationSizeMb: 512 };

interface Waiting {
  readonly job: Job;
  readonly resolve: (read: Read) => void;
}

/**
 * Reads in a thread of its own, one after the other: a page takes some 50 to 500 ms, in which nobody else would be
 * answered. A job that takes too long or too much memory ends the thread, and the next one has a new one.
 */
export function createThreadedReader(log?: IntakeLog): Reader {
  const waiting: Waiting[] = [];
  let thread: Worker | null = null;
  let current: (Waiting & { readonly number: number; readonly timer: NodeJS.Timeout }) | null = null;
  let idle: NodeJS.Timeout | null = null;
  let numbers = 0;
  let isStopped = false;

  function finish(done: Read): void {
    const was = current;
    if (was === null) return;
    clearTimeout(was.timer);
    current = null;
    was.resolve(done);
    thread?.unref();
    next();
  }

  /** Ends the thread, and with it the job that it has. */
  function lose(reason: object): void {
    log?.warn(reason, 'Reading something took too much, and was given up.');
    void thread?.terminate();
    thread = null;
    finish(UNREAD);
  }

  function begun(): Worker {
    if (thread !== null) return thread;
    const worker = startThread();
    thread = worker;
    worker.on('message', ({ number, read, fault }: Result) => {
      if (worker !== thread || number !== current?.number) return;
      if (fault !== null) log?.warn({ fault }, 'Something could not be read.');
      finish(read ?? UNREAD);
    });
    const ended = (error: unknown) => {
      if (worker !== thread) return;
      thread = null;
      if (current !== null) lose({ error });
    };
    worker.on('error', ended);
    worker.on('exit', (code) => ended(`exit code ${code}`));
    return worker;
  }

  function next(): void {
    if (idle !== null) clearTimeout(idle);
    const first = current === null ? waiting.shift() : undefined;
    if (first === undefined) {
      if (current === null && thread !== null) idle = setTimeout(letGo, IDLE_MS).unref();
      return;
    }
    numbers += 1;
    const timer = setTimeout(lose, LONGEST_MS, { afterMs: LONGEST_MS }).unref();
    current = { ...first, number: numbers, timer };
    const worker = begun();
    worker.ref();
    worker.postMessage({ number: numbers, job: first.job } satisfies Order);
  }

  function letGo(): void {
    void thread?.terminate();
    thread = null;
  }

  return {
    read(job) {
      if (isStopped) return Promise.resolve(UNREAD);
      return new Promise((resolve) => {
        waiting.push({ job, resolve });
        next();
      });
    },
    async stop() {
      isStopped = true;
      const ended = thread;
      thread = null;
      if (idle !== null) clearTimeout(idle);
      for (const { resolve } of waiting.splice(0)) resolve(UNREAD);
      finish(UNREAD);
      await ended?.terminate();
    },
  };
}

/** A thread understands TypeScript only where it is told so; a test's process was not started by tsx at all. */
function startThread(): Worker {
  const file = JSON.stringify(new URL('./thread.ts', import.meta.url).href);
  const here = JSON.stringify(import.meta.url);
  const source = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${file}, ${here}));`;
  const worker = new Worker(source, { eval: true, resourceLimits: MEMORY });
  worker.unref();
  return worker;
}
