import { startInteractions } from '../../src/discord/http.ts';
import { countedDesk } from '../../src/health/counted.ts';
import { createLog } from '../../src/log.ts';
import { openDesk, warmUp } from '../../src/startup.ts';
import { serveInteractions } from '../../tests/discord/serve-interactions.ts';
import { announce } from './announce.ts';

// The host with all that the program puts around it: counting, the log, the same server as /healthz.

const [publicKey = '', token = '', api = ''] = process.argv.slice(2);

const { port, mount, metrics } = await serveInteractions();
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
