import type { Config } from '../config.ts';
import type { Desk } from '../desk/desk.ts';
import { countedDesk } from '../health/counted.ts';
import { newHealth } from '../health/health.ts';
import type { Log } from '../log.ts';
import { warmUp } from '../startup.ts';
import { type HostParts, startHost } from './host.ts';
import { openMonitor } from './monitor.ts';
import { takePlace } from './place.ts';
import type { Role } from './roles/roles.ts';
import type { Shutdown } from './shutdown.ts';

/**
 * `npm start` with a token: opens the articles and serves Discord until the process is asked to leave. Resolves to the
 * exit status: 0 when it was asked to, 1 when it cannot start or Discord has closed the door for good.
 */
export async function goOnline(config: Config, token: string, log: Log, shutdown: Shutdown): Promise<number> {
  const health = newHealth();
  health.gateway = 'connecting';
  const monitor = await openMonitor(config, health, log);
  if (!monitor.ok) return fail(log, monitor.reason);
  const placing = takePlace({ config, log, health, meter: monitor.meter }, shutdown.signal);
  const taken = await Promise.race([placing, shutdown.asked]);
  // Reading takes most of a start; who is asked to leave by then has nothing to finish.
  if (typeof taken === 'string') return leave(log, taken);
  if (!taken.ok) return fail(log, taken.problem);
  const { role } = taken;
  const desk = countedDesk(config.logQuestions ? loggingDesk(role.desk, log) : role.desk, monitor.observe);
  const { servers } = role;
  try {
    return await serve({ config, token, log, health, monitor, desk, servers }, role, shutdown);
  } finally {
    await role.stop();
    await monitor.close();
  }
}

async function serve(parts: Omit<HostParts, 'onLost'>, role: Role, shutdown: Shutdown): Promise<number> {
  const { config, log, health } = parts;
  const { GatewayError } = await import('../discord/faults.ts');
  let lose: (error: Error) => void = () => {};
  const lost = new Promise<Error>((resolve) => {
    lose = resolve;
  });
  // Caught at once: Discord may refuse before the warming up is over.
  const starting = startHost({ ...parts, onLost: lose }).catch((error: unknown) => ({ error }));
  // While Discord lets us in: by the time that it has, no question waits for word lists.
  await warmUp(role.desk);
  const started = await Promise.race([starting, shutdown.asked]);
  if (typeof started === 'string') return leave(log, started);
  if ('error' in started) {
    if (started.error instanceof GatewayError) return fail(log, started.error.message);
    throw started.error;
  }
  role.start(started.courier);
  // By HTTP there is no connection to wait for; it is fit once the first question is as quick as any.
  if (config.discordPublicKey !== null) health.gateway = 'off';
  log.info({ invitation: started.invitation }, 'online: add the bot to a server by its invitation');
  const end = await Promise.race([lost, shutdown.asked]);
  health.gateway = 'connecting';
  await started.stop();
  return typeof end === 'string' ? leave(log, end) : fail(log, end.message);
}

/** The words of questions, for operators who said that they may stand in the log. */
function loggingDesk(desk: Desk, log: Log): Desk {
  return {
    commands: desk.commands,
    get archive() {
      return desk.archive;
    },
    act: (request) => desk.act(request),
    complete: (request) => desk.complete(request),
    async respond(request) {
      const answer = await desk.respond(request);
      log.info({ command: request.command, options: request.options, status: answer.status }, 'answered');
      return answer;
    },
  };
}

function leave(log: Log, signal: NodeJS.Signals): number {
  log.info({ signal }, 'leaving as asked');
  return 0;
}

function fail(log: Log, reason: string): number {
  log.fatal({}, reason);
  return 1;
}
