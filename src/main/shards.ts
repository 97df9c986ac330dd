import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import { GatewayError } from '../discord/faults.ts';
import { advisedShards, startShards } from '../discord/shards.ts';
import { newHealth } from '../health/health.ts';
import { type Log, withoutSecrets } from '../log.ts';
import { MOST_SHARDS } from '../shard.ts';
import { openMonitor } from './monitor.ts';
import type { Shutdown } from './shutdown.ts';

/** This program: each shard is one more of it, which knows its number from its environment. */
const PROGRAM = resolve(import.meta.dirname, '..', 'main.ts');

const HIGHEST_PORT = 65_535;

/** How many connections there are to be, or why that cannot be told. */
export type Counted =
  | { readonly ok: true; readonly count: number }
  | { readonly ok: false; readonly problem: string };

/** What SHARDS comes to; asks Discord where it is `auto`. */
export async function countShards({ shards, discordApi }: Config, token: string): Promise<Counted> {
  if (shards !== 'auto') return { ok: true, count: shards };
  try {
    return { ok: true, count: Math.min(MOST_SHARDS, await advisedShards(token, discordApi)) };
  } catch (error) {
    if (error instanceof GatewayError) return { ok: false, problem: error.message };
    throw error;
  }
}

/**
 * Runs a process for each connection until this one is asked to leave; it has no archive itself. Resolves to the exit
 * status: 0 when it was asked to, 1 when a shard cannot start.
 */
export async function superviseShards(
  config: Config,
  { token, count }: { readonly token: string; readonly count: number },
  log: Log,
  shutdown: Shutdown,
): Promise<number> {
  const { port } = config;
  if (port !== null && port !== 0 && port + count > HIGHEST_PORT) {
    log.fatal(
      {},
      `PORT must be ${HIGHEST_PORT - count} or less: the ${count} shards take the ports that follow.`,
    );
    return 1;
  }
  const health = newHealth();
  Object.assign(health, { open: true, gateway: 'connecting', leads: false, shards: { ready: 0, of: count } });
  const monitor = await openMonitor(config, health, log);
  if (!monitor.ok) {
    log.fatal({}, monitor.reason);
    return 1;
  }
  log.info({ shards: count }, 'starting a process for each shard');
  let fail: (problem: string) => void = () => {};
  const failed = new Promise<{ readonly problem: string }>((resolve) => {
    fail = (problem) => resolve({ problem });
  });
  const shards = startShards({
    file: PROGRAM,
    count,
    token,
    // A port that this process has from the system says nothing about its neighbours.
    settingsOf: (shard): Record<string, string> =>
      port === null ? {} : { PORT: String(port === 0 ? 0 : port + 1 + shard) },
    onLine: (shard, line) => passOn(log, token, shard, line),
    onReady: (ready) => {
      health.shards = { ready, of: count };
      if ((health.gateway === 'ready') === (ready === count)) return;
      health.gateway = ready === count ? 'ready' : 'connecting';
      log.info(
        { ready, of: count },
        ready === count ? 'all shards are connected' : 'a shard is not connected',
      );
    },
    onFailed: (shard, status) =>
      fail(`Shard ${shard} cannot start (it ended with ${status}); its last lines say why.`),
    log,
  });
  const end = await Promise.race([failed, shutdown.asked]);
  await shards.stop();
  await monitor.close();
  if (typeof end !== 'string') {
    log.fatal({}, end.problem);
    return 1;
  }
  log.info({ signal: end }, 'leaving as asked');
  return 0;
}

/** A shard's own lines are this log's. What is none, such as Node's last words, is put into one. */
function passOn(log: Log, token: string, shard: number, line: string): void {
  if (line.startsWith('{') && line.endsWith('}')) process.stderr.write(`${withoutSecrets(line, [token])}\n`);
  else if (line.trim() !== '')
    log.warn({ shard, line: line.slice(0, 2000) }, 'a shard wrote what is no line of the log');
}
