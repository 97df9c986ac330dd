import { openAcknowledged } from '../src/discord/acknowledged.ts';
import { startInteractions } from '../src/discord/http.ts';
import { createLog } from '../src/log.ts';
import { openDesk, warmUp } from '../src/startup.ts';
import { serveInteractions } from './discord/serve-interactions.ts';

// One process of several that answer interactions: what `npm start` comes to, without an archive on disk.

const { DISCORD_TOKEN = '', DISCORD_PUBLIC_KEY = '', DISCORD_API = '', DATA_DIR = '' } = process.env;

const log = createLog('info', [DISCORD_TOKEN]);
const { port, mount } = await serveInteractions();
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
