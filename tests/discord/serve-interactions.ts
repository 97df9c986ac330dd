import { newHealth } from '../../src/health/health.ts';
import { createMetrics } from '../../src/health/metrics.ts';
import { serveHealth } from '../../src/health/server.ts';

/** A server with a path for interactions, as the program has it beside /healthz, on any free port of this machine. */
export async function serveInteractions() {
  const health = newHealth();
  const metrics = createMetrics(health);
  const listening = await serveHealth({
    host: '127.0.0.1',
    port: 0,
    health,
    metrics,
    awaited: ['/interactions'],
  });
  if (!listening.ok) throw new Error(listening.reason);
  return { ...listening.server, metrics };
}
