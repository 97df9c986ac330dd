import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';

export interface TurnsOptions {
  /** How long a host is left in peace between two requests, in milliseconds. */
  readonly pauseMs: number;
  /** Requests at the same time, to all hosts together. */
  readonly atOnce: number;
  /** How many may wait or run in all, and how many may wait for one host. */
  readonly waiting: number;
  readonly waitingForHost: number;
  /** Milliseconds; `Date.now` unless told. */
  readonly now?: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface Turns {
  /**
   * Runs a task when nothing else is asked of its host and the pause since the last task there is over.
   *
   * @param pauseMs what the host itself asks for; the longer pause counts
   * @returns not ok, at once and without running the task, where too many wait already
   */
  take<Value>(
    host: string,
    pauseMs: number,
    signal: AbortSignal | undefined,
    task: () => Promise<Value>,
  ): Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false }>;
}

interface Host {
  readonly queue: PQueue;
  /** Not before this moment. */
  freeAt: number;
}

/** Hosts that are remembered before those that are at rest are forgotten. */
const MANY_HOSTS = 200;

/** A queue for each host, one request at a time, with a pause after each. Redirects take a turn of their own. */
export function createTurns(options: TurnsOptions): Turns {
  const { now = Date.now, sleep = pause } = options;
  const hosts = new Map<string, Host>();
  const running = new PQueue({ concurrency: options.atOnce });
  let waiting = 0;

  const hostOf = (name: string): Host => {
    const known = hosts.get(name);
    if (known !== undefined) return known;
    if (hosts.size >= MANY_HOSTS) forget(hosts, now());
    const host = { queue: new PQueue({ concurrency: 1 }), freeAt: 0 };
    hosts.set(name, host);
    return host;
  };

  return {
    async take(name, pauseMs, signal, task) {
      const host = hostOf(name);
      if (waiting >= options.waiting || host.queue.size >= options.waitingForHost) return { ok: false };
      waiting += 1;
      const value = await host.queue.add(async () => {
        try {
          await sleep(Math.max(0, host.freeAt - now()), signal);
          return await running.add(task);
        } finally {
          host.freeAt = now() + Math.max(options.pauseMs, pauseMs);
          waiting -= 1;
        }
      });
      return { ok: true, value };
    },
  };
}

function forget(hosts: Map<string, Host>, now: number): void {
  for (const [name, { queue, freeAt }] of hosts) {
    if (queue.size === 0 && queue.pending === 0 && freeAt <= now) hosts.delete(name);
  }
}

async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (milliseconds === 0 || signal?.aborted === true) return;
  await wait(milliseconds, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
    if (signal?.aborted !== true) throw error;
  });
}
