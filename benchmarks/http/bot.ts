import { startInteractions } from '../../src/discord/http.ts';
import { countedDesk } from '../../src/health/counted.ts';
import { newHealth } from '../../src/health/health.ts';
import { createMetrics } from '../../src/health/metrics.ts';
import { serveHealth } from '../../src/health/server.ts';
import { createLog } from '../../src/log.ts';
import { openDesk, warmUp } from '../../src/startup.ts';
import { announce } from './announce.ts';

// The host with all that the program puts around it: counting, the log, the same server as /healthz.

const [publicKey = '', token = '', api = ''] = process.argv.slice(2);

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
const { port, mount } = listening.server;
const { desk } = await openDesk(['seeds']);
await warmUp(desk);
await startInteractions({
  desk: countedDesk(desk, metrics.observe),
  token,
  publicKey,
  api,
  mount,
  log: createLog('info', [token]),
  meter: metrics.meter,
});
announce(port);
