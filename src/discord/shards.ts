import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { REST, Routes, type Shard, ShardingManager } from 'discord.js';
import { explain } from './faults.ts';
import { fieldOf } from './field.ts';
import type { Log } from './log.ts';

export interface ShardsOptions {
  /** The program that each of them is. */
  readonly file: string;
  readonly count: number;
  readonly token: string;
  /** What the environment of one is to have besides this process's. */
  readonly settingsOf: (shard: number) => Readonly<Record<string, string>>;
  /** Each line that one of them writes, without its end. */
  readonly onLine: (shard: number, line: string) => void;
  /** How many are connected, each time that this changes. */
  readonly onReady: (ready: number) => void;
  /** One ended by itself, with this status, before any connection of it was ever ready: it would again. */
  readonly onFailed: (shard: number, status: number) => void;
  readonly log: Log;
  readonly waits?: Partial<Waits>;
}

/** Milliseconds. */
interface Waits {
  /** Between two that connect: Discord lets one in each five seconds. */
  readonly between: number;
  /** Before one that died is started again; twice as long each time that it dies anew, to the longest. */
  readonly again: number;
  readonly longest: number;
  /** For all of them to leave, before they are killed. */
  readonly stop: number;
}

const WAITS: Waits = { between: 5_500, again: 1_000, longest: 30_000, stop: 5_000 };

export interface Shards {
  /** Asks all of them to leave, and resolves once they have. */
  stop(): Promise<void>;
}

/** How many connections Discord advises. Rejects with a `GatewayError` of one line where it does not say. */
export async function advisedShards(token: string, api: string | null): Promise<number> {
  const rest = new REST({ version: '10', timeout: 15_000, ...(api === null ? {} : { api }) }).setToken(token);
  try {
    const shards = fieldOf(await rest.get(Routes.gatewayBot()), 'shards');
    return typeof shards === 'number' && shards >= 1 ? Math.trunc(shards) : 1;
  } catch (error) {
    throw explain(error, token);
  }
}

/** What is known of one of the processes. */
interface Life {
  readonly shard: Shard;
  wasReady: boolean;
  deaths: number;
  /** Called when it is ready, or has ended. */
  onSettled: () => void;
}

/**
 * Starts a process for each connection, one after another, and each again that ends unasked. They end with this process,
 * in whatever way it does: that is theirs to see, by the channel between the two.
 */
export function startShards(options: ShardsOptions): Shards {
  const { file, count, token, log } = options;
  const waits = { ...WAITS, ...options.waits };
  const manager = new ShardingManager(file, {
    totalShards: count,
    token,
    respawn: false,
    silent: true,
    execArgv: process.execArgv,
  });
  let isOver = false;
  let turn = Promise.resolve();
  const timers = new Set<NodeJS.Timeout>();
  const told = () => options.onReady(manager.shards.filter(({ ready }) => ready).size);

  const startNext = (life: Life) => {
    turn = turn.then(async () => {
      if (isOver) return;
      const settled = new Promise<void>((resolve) => {
        life.onSettled = resolve;
      });
      await life.shard.spawn(-1);
      await settled;
      if (!isOver) await pause(waits.between, timers);
    });
  };
  const onDeath = (life: Life, { exitCode, signalCode }: ChildProcess) => {
    life.onSettled();
    // It is still counted as ready while it says so.
    setImmediate(told);
    if (isOver) return;
    const { id } = life.shard;
    if (!life.wasReady && exitCode !== null && exitCode !== 0) return options.onFailed(id, exitCode);
    const wait = Math.min(waits.longest, waits.again * 2 ** life.deaths);
    life.deaths += 1;
    log.error({ shard: id, status: exitCode, signal: signalCode }, 'a shard has ended: it is started again');
    void pause(wait, timers).then(() => startNext(life));
  };

  for (let id = 0; id < count; id++) {
    const shard = manager.createShard(id);
    Object.assign(environmentOf(shard), options.settingsOf(id));
    const life: Life = { shard, wasReady: false, deaths: 0, onSettled: () => {} };
    shard.on('spawn', (child) => {
      if (!('exitCode' in child)) return;
      relay(child, (line) => options.onLine(id, line));
      log.info({ shard: id, pid: child.pid }, 'a shard has a process');
    });
    shard.on('ready', () => {
      life.wasReady = true;
      life.deaths = 0;
      life.onSettled();
      told();
    });
    for (const event of ['disconnect', 'reconnecting', 'resume'] as const) shard.on(event, told);
    shard.on('death', (child) => {
      if ('exitCode' in child) onDeath(life, child);
    });
    startNext(life);
  }

  return {
    async stop() {
      isOver = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(manager.shards.map((shard) => ended(shard, waits.stop)));
    },
  };
}

/** Asks a shard to leave, and kills it where it does not. */
function ended({ process: child }: Shard, patienceMs: number): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function relay({ stdout, stderr }: ChildProcess, onLine: (line: string) => void): void {
  for (const stream of [stdout, stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', onLine);
  }
}

function environmentOf({ env }: Shard): object {
  if (typeof env !== 'object' || env === null) throw new Error('discord.js gives a shard no environment');
  return env;
}

function pause(ms: number, timers: Set<NodeJS.Timeout>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      resolve();
    }, ms);
    timers.add(timer);
  });
}
