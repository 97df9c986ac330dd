import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '../../../articles/article.ts';
import type { AnalysedArticle, Analyser } from '../analysed.ts';
import { createAnalyser } from '../analyser.ts';
import type { DiskLog } from '../disk-archive.ts';
import type { Order, Result } from './thread.ts';

/** Characters of text that are read faster here than a thread starts. */
const FEW = 100_000;
/** Characters of one order to a thread. */
const ORDER = 60_000;
/** So long after the last order the threads are let go, with the tables that they hold. */
const IDLE_MS = 10_000;
/** Megabytes. With more for what is young, a twentieth of a thread's processor time for collecting it is spared. */
const MEMORY = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

export interface ThreadedOptions {
  readonly log?: DiskLog;
  /** How many threads; two where there is a second processor, else none. */
  readonly threads?: number;
  /** For tests: what a thread runs. */
  readonly program?: URL;
}

interface Job {
  readonly articles: readonly Article[];
  readonly resolve: (analysed: readonly AnalysedArticle[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads articles for their words in threads beside this one, a few articles at a time: that takes most of what adding
 * articles takes. Few articles are read in this thread, and so is whatever a thread could not: one that ends by itself is
 * not started again.
 */
export function createThreadedAnalyser(options: ThreadedOptions = {}): Analyser {
  const { log, threads = availableParallelism() > 1 ? 2 : 0, program } = options;
  const here = createAnalyser();
  const waiting: Job[] = [];
  const workers = new Set<Thread>();
  let most = threads;
  let idle: NodeJS.Timeout | null = null;
  let isClosed = false;

  function lost(thread: Thread, job: Job | null, error: unknown): void {
    workers.delete(thread);
    most--;
    log?.warn({ error }, 'A thread that reads articles for their words ended. What it read is read here.');
    if (job !== null) readHere(job);
    next();
  }

  function readHere({ articles, resolve, reject }: Job): void {
    here.analyse(articles).then(resolve, reject);
  }

  function next(): void {
    if (idle !== null) clearTimeout(idle);
    idle = null;
    while (waiting.length > 0) {
      const free = [...workers].find(({ isFree }) => isFree) ?? begun();
      if (free === null) break;
      const job = waiting.shift();
      if (job !== undefined) free.read(job);
    }
    if (most === 0) for (const job of waiting.splice(0)) readHere(job);
    if (waiting.length === 0 && [...workers].every(({ isFree }) => isFree)) {
      idle = setTimeout(() => void letGo(), IDLE_MS).unref();
    }
  }

  function begun(): Thread | null {
    if (workers.size >= most) return null;
    const thread = new Thread(startThread(program), next, lost);
    workers.add(thread);
    return thread;
  }

  async function letGo(): Promise<void> {
    const ending = [...workers];
    workers.clear();
    await Promise.all(ending.map((thread) => thread.end()));
  }

  return {
    async analyse(articles) {
      const isLittle = workers.size === 0 && lengthOf(articles) < FEW;
      if (isLittle || most === 0 || isClosed) return here.analyse(articles);
      const parts = ordersOf(articles).map(
        (part) =>
          new Promise<readonly AnalysedArticle[]>((resolve, reject) => {
            waiting.push({ articles: part, resolve, reject });
          }),
      );
      next();
      return (await Promise.all(parts)).flat();
    },
    async close() {
      isClosed = true;
      if (idle !== null) clearTimeout(idle);
      for (const job of waiting.splice(0)) readHere(job);
      await letGo();
    },
  };
}

class Thread {
  readonly #worker: Worker;
  readonly #done: () => void;
  #job: Job | null = null;
  #number = 0;
  #isEnding = false;

  constructor(
    worker: Worker,
    done: () => void,
    lost: (thread: Thread, job: Job | null, error: unknown) => void,
  ) {
    this.#worker = worker;
    this.#done = done;
    const ended = (error: unknown) => {
      const job = this.#job;
      this.#job = null;
      if (!this.#isEnding) {
        this.#isEnding = true;
        lost(this, job, error);
      } else if (job !== null) lost(this, job, error);
    };
    worker.on('message', (result: Result) => this.#finish(result));
    worker.on('error', ended);
    worker.on('exit', (code) => ended(`exit code ${code}`));
  }

  get isFree(): boolean {
    return this.#job === null;
  }

  read(job: Job): void {
    this.#job = job;
    this.#number++;
    this.#worker.ref();
    this.#worker.postMessage({ number: this.#number, articles: job.articles } satisfies Order);
  }

  async end(): Promise<void> {
    this.#isEnding = true;
    await this.#worker.terminate();
  }

  #finish({ number, analysed }: Result): void {
    const job = this.#job;
    if (job === null || number !== this.#number) return;
    this.#job = null;
    this.#worker.unref();
    job.resolve(
      job.articles.flatMap((article, at) => {
        const known = analysed[at];
        return known === undefined ? [] : [{ article, ...known }];
      }),
    );
    this.#done();
  }
}

/** Runs of articles, in their order. */
function ordersOf(articles: readonly Article[]): Article[][] {
  const orders: Article[][] = [];
  let room = 0;
  for (const article of articles) {
    if (room <= 0) {
      orders.push([]);
      room = ORDER;
    }
    orders.at(-1)?.push(article);
    room -= article.text.length;
  }
  return orders;
}

function lengthOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { text }) => sum + text.length, 0);
}

/** A thread understands TypeScript only where it is told so; a test's process was not started by tsx at all. */
function startThread(program = new URL('./thread.ts', import.meta.url)): Worker {
  const file = JSON.stringify(program.href);
  const here = JSON.stringify(import.meta.url);
  const source = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${file}, ${here}));`;
  const worker = new Worker(source, { eval: true, resourceLimits: MEMORY });
  worker.unref();
  return worker;
}
