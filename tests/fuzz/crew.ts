import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Chunk, Failure, Report, Slowest } from './orders.ts';

/** A worker that says nothing for so long hangs in a case. */
const SILENCE_MS = 120_000;
/** Processes that cases may end before something else must be wrong. */
const LOSSES = 20;

/** Told of what comes of the cases. */
export interface Listener {
  began(area: string): void;
  failed(failure: Failure): void;
  /** After each chunk: its slowest case, and the bytes that the worker holds, all garbage collected. */
  done(worker: number, slowest: Slowest | null, heap: number): void;
  /** After too many processes have been ended by their cases, a worker stops. */
  gaveUp(losses: number): void;
}

/**
 * Runs chunks in processes of their own, for as long as `next` gives any: whatever a case does to its process, the
 * others go on, and a case that hangs or ends its process is a failure like any other.
 */
export async function runCrew(
  workers: number,
  seed: string,
  next: () => Chunk | null,
  listener: Listener,
): Promise<void> {
  let losses = 0;
  const employ = async (worker: number) => {
    let rest: Chunk | null = null;
    do {
      rest = await new Shift(worker, seed, next, listener).work(rest);
      if (rest !== null) losses++;
    } while (rest !== null && losses < LOSSES);
    if (rest !== null) listener.gaveUp(losses);
  };
  await Promise.all(Array.from({ length: workers }, (_, worker) => employ(worker)));
}

/** One process from its start to its end. */
class Shift {
  readonly #worker: number;
  readonly #seed: string;
  readonly #next: () => Chunk | null;
  readonly #listener: Listener;
  readonly #child: ChildProcess;
  #chunk: Chunk | null = null;
  /** The case that is under way. */
  #at: number | null = null;
  #heard = performance.now();
  #said = '';

  constructor(worker: number, seed: string, next: () => Chunk | null, listener: Listener) {
    this.#worker = worker;
    this.#seed = seed;
    this.#next = next;
    this.#listener = listener;
    this.#child = fork(join(import.meta.dirname, 'worker.ts'), [], {
      execArgv: [...process.execArgv, '--expose-gc'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
  }

  /** Resolves to what is left of a chunk whose case has ended the process, or to null when all is done. */
  work(first: Chunk | null): Promise<Chunk | null> {
    this.#child.stderr?.on('data', (text: Buffer) => {
      this.#said = (this.#said + text.toString()).slice(-4_000);
    });
    this.#child.on('message', (report: Report) => {
      this.#heard = performance.now();
      this.#hear(report, first);
    });
    const watch = setInterval(() => this.#endIfSilent(), 1_000);
    return new Promise((resolve) => {
      this.#child.on('close', () => {
        clearInterval(watch);
        resolve(this.#chunk === null ? null : this.#lose(this.#chunk));
      });
    });
  }

  #hear(report: Report, first: Chunk | null): void {
    switch (report.kind) {
      case 'ready':
        this.#order(first ?? this.#next());
        break;
      case 'case':
        this.#at = report.number;
        this.#listener.began(report.area);
        break;
      case 'failure':
        this.#listener.failed(report.failure);
        break;
      case 'done':
        this.#listener.done(this.#worker, report.slowest, report.heap);
        this.#order(this.#next());
        break;
    }
  }

  #order(chunk: Chunk | null): void {
    this.#chunk = chunk;
    this.#child.send(chunk === null ? 'leave' : { ...chunk, seed: this.#seed });
  }

  #endIfSilent(): void {
    if (performance.now() - this.#heard < SILENCE_MS) return;
    this.#said += `\nsilent for ${SILENCE_MS / 1000} s`;
    this.#child.kill('SIGKILL');
  }

  #lose(chunk: Chunk): Chunk {
    const { exitCode, signalCode } = this.#child;
    const number = this.#at ?? chunk.from;
    const reason = `its process has ended (${signalCode ?? `exit status ${exitCode}`}): ${this.#said.trim()}`;
    this.#listener.failed({ area: chunk.area, number, reason, about: '' });
    return { ...chunk, from: number + 1 };
  }
}
