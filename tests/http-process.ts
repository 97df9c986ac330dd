import { openAcknowledged } from '../src/discord/acknowledged.ts';
import { startInteractions } from '../src/discord/http.ts';
import { newHealth } from '../src/health/health.ts';
import { createMetrics } from '../src/health/metrics.ts';
import { serveHealth } from '../src/health/server.ts';
import { createLog } from '../src/log.ts';
import { openDesk, warmUp } from '../src/startup.ts';

// One process of several that answer interactions: what `npm start` comes to, without an archive on disk.

const { DISCORD_TOKEN = '', DISCORD_PUBLIC_KEY = '', DISCORD_API = '', DATA_DIR = '' } = process.env;

const log = createLog('info', [DISCORD_TOKEN]);
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
const opened = await openAcknowledged(DATA_DIR);
if (!opened.ok) throw new Error(opened.problem);
await startInteractions({
  desk: {
    ...desk,
    // Long enough for Discord to be told to wait.
    async respond(request) {
      const slow = /^(\d+) ms/.exec(String(request.options.question));
      if (slow !== null) await new Promise((resolve) => setTimeout(resolve, Number(slow[1])));
      return desk.respond(request);
    },
  },
  token: DISCORD_TOKEN,
  publicKey: DISCORD_PUBLIC_KEY,
  api: DISCORD_API,
  mount,
  acknowledged: opened.acknowledged,
  log,
});
log.info({ port }, 'answering interactions');
