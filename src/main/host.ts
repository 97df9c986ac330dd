import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { Desk } from '../desk/desk.ts';
import type { GatewayHost } from '../discord/gateway.ts';
import type { Servers } from '../discord/servers.ts';
import type { Health } from '../health/health.ts';
import type { Log } from '../log.ts';
import type { Monitor } from './monitor.ts';

export interface HostParts {
  readonly config: Config;
  readonly token: string;
  readonly log: Log;
  readonly health: Health;
  readonly monitor: Monitor;
  readonly desk: Desk;
  readonly servers: Servers | null;
  /** Discord has closed the door for good. */
  readonly onLost: (error: Error) => void;
}

/** How long a stop waits for replies under way; less than the whole grace, so that the rest is in time too. */
const FINISH_MS = 3500;
/** How long interactions that come over open connections are still answered, before replies under way are waited for. */
const LEAVING_MS = 700;

/** Takes the desk to Discord: over the gateway, or by HTTP where there is a public key. */
export async function startHost(parts: HostParts): Promise<GatewayHost> {
  const { config } = parts;
  return config.discordPublicKey === null ? overGateway(parts) : byHttp(parts, config.discordPublicKey);
}

async function overGateway({ config, health, onLost, ...parts }: HostParts): Promise<GatewayHost> {
  const { startGateway } = await import('../discord/gateway.ts');
  return startGateway({
    ...shared({ config, ...parts }),
    shard: config.shard,
    registers: config.shard === null || config.shard.id === 0,
    answersMessages: config.answerMentions,
    onConnected: (connected) => {
      health.gateway = connected ? 'ready' : 'connecting';
    },
    onLost,
    waits: { stop: FINISH_MS },
  });
}

async function byHttp(parts: HostParts, publicKey: string): Promise<GatewayHost> {
  const { config, health, log, monitor } = parts;
  const [{ startInteractions }, { openAcknowledged }] = await Promise.all([
    import('../discord/http.ts'),
    import('../discord/acknowledged.ts'),
  ]);
  const folder = config.archive ?? config.tracking.folder;
  const opened = folder === null ? null : await openAcknowledged(folder);
  if (opened !== null && !opened.ok)
    log.error({}, `${opened.problem} Until then a promised answer is lost where its process ends.`);
  const acknowledged = opened?.ok ? opened.acknowledged : null;
  try {
    const host = await startInteractions({
      ...shared(parts),
      publicKey,
      mount: (path, handle) => monitor.mount(path, handle),
      acknowledged,
      // Those that follow have the commands of the one that leads.
      registers: health.leads,
      waits: { stop: FINISH_MS },
    });
    return {
      ...host,
      async stop() {
        monitor.leave();
        await pause(LEAVING_MS);
        await host.stop();
        acknowledged?.close();
      },
    };
  } catch (error) {
    acknowledged?.close();
    throw error;
  }
}

function shared({ config, token, log, monitor, desk, servers }: Omit<HostParts, 'health' | 'onLost'>) {
  return {
    desk,
    token,
    guildId: config.discordGuildId,
    api: config.discordApi,
    servers,
    limits: config.limits,
    log,
    meter: monitor.meter,
  };
}
