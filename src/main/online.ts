import type { Config } from '../config.ts';
import type { Desk } from '../desk/desk.ts';
import { countedDesk } from '../health/counted.ts';
import { type Health, newHealth } from '../health/health.ts';
import type { Log } from '../log.ts';
import { count, progressLines, readingDone } from '../progress.ts';
import { describeSkipped, type Opened, openDesk, slowness, warmUp, whereLooked } from '../startup.ts';
import type { Tracking } from '../tracking/tracking.ts';
import { type Monitor, openMonitor } from './monitor.ts';
import type { Shutdown } from './shutdown.ts';
import type { OwnStore } from './tracking.ts';

/** How long a stop waits for replies under way; less than the whole grace, so that the rest is in time too. */
const FINISH_MS = 3500;

/** How many skipped files are named in the log; the rest are counted. */
const NAMED = 50;

/**
 * `npm start` with a token: reads the articles and serves Discord until the process is asked to leave. Resolves to the
 * exit status: 0 when it was asked to, 1 when it cannot start or Discord has closed the door for good.
 */
export async function goOnline(config: Config, token: string, log: Log, shutdown: Shutdown): Promise<number> {
  const health = newHealth();
  health.gateway = 'connecting';
  const monitor = await openMonitor(config, health, log);
  if (!monitor.ok) return fail(log, monitor.reason);
  const own = await ownStore(config, log, monitor);
  if (own === 'in use') return 1;
  const reading = openDesk(config.articles, {
    onProgress: progressLines(info(log)),
    naming: 'short',
    ...(own === null ? {} : { track: own.join }),
  });
  const opened = await Promise.race([reading, shutdown.asked]);
  // Reading takes most of a start; who is asked to leave by then has nothing to finish.
  if (typeof opened === 'string') return leave(log, opened);
  if (opened.articles === 0 && own === null) {
    return fail(log, whereLooked(config.articles, opened.skipped).join('\n  '));
  }
  tellReading(opened, log);
  Object.assign(health, { open: true, articles: opened.articles, passages: opened.passages });
  const desk = countedDesk(
    config.logQuestions ? loggingDesk(opened.desk, log) : opened.desk,
    monitor.observe,
  );
  const serving = { config, token, log, health, desk, bare: opened.desk, meter: monitor.meter, shutdown };
  try {
    return await serve({ ...serving, own, tracking: opened.tracking });
  } finally {
    await own?.stop();
    await monitor.close();
  }
}

/**
 * The store of what is tracked; null where there is none. Articles answer without it, so only another process that uses
 * it, which is this bot a second time, is a reason not to start.
 */
async function ownStore(config: Config, log: Log, monitor: Monitor): Promise<OwnStore | null | 'in use'> {
  const { tracking } = config;
  if (tracking.folder === null) return null;
  const { openOwnStore } = await import('./tracking.ts');
  const opened = await openOwnStore(tracking.folder, tracking, log, monitor.meter);
  if (opened.ok) return opened.own;
  if (opened.isInUse === true) {
    log.fatal({}, opened.problem);
    return 'in use';
  }
  log.error({}, `${opened.problem} Until then nothing is tracked, and the commands for it say so.`);
  return null;
}

interface Serving {
  readonly config: Config;
  readonly token: string;
  readonly log: Log;
  readonly health: Health;
  readonly desk: Desk;
  /** The desk itself, which counts and logs nothing. */
  readonly bare: Desk;
  readonly meter: Monitor['meter'];
  readonly shutdown: Shutdown;
  readonly own: OwnStore | null;
  readonly tracking: Tracking | null;
}

async function serve(serving: Serving): Promise<number> {
  const { config, token, log, health, desk, bare, meter, shutdown, own, tracking } = serving;
  const { startGateway } = await import('../discord/gateway.ts');
  const { GatewayError } = await import('../discord/faults.ts');
  let lose: (error: Error) => void = () => {};
  const lost = new Promise<Error>((resolve) => {
    lose = resolve;
  });
  const starting = startGateway({
    desk,
    token,
    guildId: config.discordGuildId,
    api: config.discordApi,
    answersMessages: config.answerMentions,
    servers: tracking?.records ?? null,
    limits: config.limits,
    log,
    meter,
    onConnected: (connected) => {
      health.gateway = connected ? 'ready' : 'connecting';
    },
    onLost: lose,
    waits: { stop: FINISH_MS },
    // Caught at once: Discord may refuse before the warming up is over.
  }).catch((error: unknown) => ({ error }));
  // While Discord lets us in: by the time that it has, no question waits for word lists.
  await warmUp(bare);
  const started = await Promise.race([starting, shutdown.asked]);
  if (typeof started === 'string') return leave(log, started);
  if ('error' in started) {
    if (started.error instanceof GatewayError) return fail(log, started.error.message);
    throw started.error;
  }
  own?.start(started.courier);
  log.info({ invitation: started.invitation }, 'online: add the bot to a server by its invitation');
  const end = await Promise.race([lost, shutdown.asked]);
  health.gateway = 'connecting';
  await started.stop();
  return typeof end === 'string' ? leave(log, end) : fail(log, end.message);
}

/** The words of questions, for operators who said that they may stand in the log. */
function loggingDesk(desk: Desk, log: Log): Desk {
  return {
    ...desk,
    async respond(request) {
      const answer = await desk.respond(request);
      log.info({ command: request.command, options: request.options, status: answer.status }, 'answered');
      return answer;
    },
  };
}

function tellReading({ articles, passages, skipped, elapsedMs }: Opened, log: Log): void {
  log.info({ articles, passages, skipped: skipped.length }, readingDone(articles, passages, elapsedMs));
  for (const each of skipped.slice(0, NAMED)) log.warn({ ...each }, `skipped ${describeSkipped(each)}`);
  if (skipped.length > NAMED) log.warn({}, `skipped ${count(skipped.length - NAMED)} more`);
  const slow = slowness(passages);
  if (slow !== null) log.warn({ passages }, slow);
}

function leave(log: Log, signal: NodeJS.Signals): number {
  log.info({ signal }, 'leaving as asked');
  return 0;
}

function fail(log: Log, reason: string): number {
  log.fatal({}, reason);
  return 1;
}

const info = (log: Log) => (line: string) => log.info({}, line);
