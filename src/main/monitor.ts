import type { Config } from '../config.ts';
import type { Observe } from '../health/counted.ts';
import type { Health } from '../health/health.ts';
import type { Handle } from '../health/server.ts';
import type { Log } from '../log.ts';

/** Who counts, and how to stop serving the figures. */
export interface Monitor {
  readonly ok: true;
  /** Told of each answer of the desk. */
  readonly observe: Observe;
  /** Told of each interaction of Discord, and of what is posted by itself. */
  readonly meter: {
    replied(command: string, outcome: string, seconds: number): void;
    waited?(seconds: number): void;
    delivered(kind: string, outcome: string): void;
  };
  /** Has requests for a path answered by somebody else, until the returned function is called. */
  mount(path: string, handle: Handle): () => void;
  /** Takes no new connection any more; see `HealthServer.leave`. */
  leave(): void;
  close(): Promise<void>;
}

/** Where Discord sends interactions by HTTP. */
const INTERACTIONS = '/interactions';

const IDLE: Monitor = {
  ok: true,
  observe: () => {},
  meter: { replied: () => {}, delivered: () => {} },
  mount: () => () => {},
  leave: () => {},
  close: async () => {},
};

/**
 * Serves /healthz and /metrics where PORT is set. Elsewhere nobody counts, and the library for it is never loaded.
 * A port that cannot be had is a reason not to start: whoever set it relies on it.
 */
export async function openMonitor(
  config: Config,
  health: Readonly<Health>,
  log: Log,
): Promise<Monitor | { readonly ok: false; readonly reason: string }> {
  const { host, port } = config;
  if (port === null) return IDLE;
  const [{ createMetrics }, { serveHealth }] = await Promise.all([
    import('../health/metrics.ts'),
    import('../health/server.ts'),
  ]);
  const metrics = createMetrics(health);
  const awaited = config.discordPublicKey === null ? [] : [INTERACTIONS];
  const listening = await serveHealth({ host, port, health, metrics, awaited });
  if (!listening.ok) return listening;
  log.info({ host, port: listening.server.port }, 'serving /healthz and /metrics');
  const { mount, leave, close } = listening.server;
  return { ok: true, observe: metrics.observe, meter: metrics.meter, mount, leave, close };
}
