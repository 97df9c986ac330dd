import { randomBytes } from 'node:crypto';
import { type Config, describeProblems, readConfig } from './config.ts';
import { readSettingsFile } from './environment.ts';
import { awaitShutdown } from './main/shutdown.ts';
import { plainLine } from './terminal/plain.ts';

// `npm start`: the desk on Discord, or in the terminal where there is no token.

const streams = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  environment: process.env,
};

/** What a process with shards waits longer for, since they finish what is under way. */
const SHARDS_MS = 1500;

/** What is left to finish what is under way once the process is asked to leave. */
const GRACE_MS = 4500;

const read = readConfig(process.env, readSettingsFile());
if (!read.ok) {
  tell(describeProblems(read.problems));
  process.exit(1);
}
for (const name of read.unknown) tell(`.env sets ${name}, which Dateline does not know: is it misspelt?`);
const status = await start(read.config);
// Whatever a library still holds open must not keep a finished process alive.
process.exit(status);

/** Each way of running is imported when it is taken: a terminal should not wait for Discord's library. */
async function start(config: Config): Promise<number> {
  const isDivided = config.discordToken !== null && config.shards !== 1;
  const shutdown = awaitShutdown(isDivided ? GRACE_MS + SHARDS_MS : GRACE_MS);
  if (config.discordToken === null) {
    catchBugs((line) => tell(plainLine(line)));
    const { openTerminal } = await import('./main/offline.ts');
    return openTerminal(config, streams, shutdown);
  }
  const { createLog } = await import('./log.ts');
  const of = config.shard === null ? null : { shard: config.shard.id };
  const log = createLog(config.logLevel, [config.discordToken], undefined, of);
  catchBugs((line, error, id) => log.fatal({ error, id }, line));
  // A shard whose parent is gone would be one too many beside those of the next.
  if (config.shard !== null) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  if (isDivided) {
    const { countShards, superviseShards } = await import('./main/shards.ts');
    const counted = await countShards(config, config.discordToken);
    if (!counted.ok) {
      log.fatal({}, counted.problem);
      return 1;
    }
    const { count } = counted;
    if (count > 1) return superviseShards(config, { token: config.discordToken, count }, log, shutdown);
  }
  const { goOnline } = await import('./main/online.ts');
  return goOnline(config, config.discordToken, log, shutdown);
}

/** The last resort: what nobody caught is a bug, so it is told with an id, and the process ends with 1. */
function catchBugs(report: (line: string, error: unknown, id: string) => void): void {
  const onBug = (error: unknown) => {
    const id = randomBytes(4).toString('hex');
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    report(`A bug has ended Dateline (id ${id}): ${what}`, error, id);
    process.exit(1);
  };
  process.on('uncaughtException', onBug);
  process.on('unhandledRejection', onBug);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
