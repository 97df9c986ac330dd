import { describeProblems, readConfig } from '../src/config.ts';
import { readSettingsFile } from '../src/environment.ts';
import { createLog } from '../src/log.ts';
import { awaitShutdown } from '../src/main/shutdown.ts';
import { progressLines } from '../src/progress.ts';
import { openDesk, warmUp } from '../src/startup.ts';
import { openingLines } from '../src/terminal/opening.ts';
import { readArguments } from './arguments.ts';
import { openPreview } from './open.ts';

// `npm run preview`: the desk and Discord's renderer on a page of this machine.

const GRACE_MS = 2000;

process.exit(await preview());

async function preview(): Promise<number> {
  const read = readArguments(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
  if (!read.ok) return read.status;
  const settings = readConfig(process.env, readSettingsFile());
  if (!settings.ok) {
    tell(describeProblems(settings.problems));
    return 1;
  }
  const shutdown = awaitShutdown(GRACE_MS);
  const folders = read.arguments.folders ?? settings.config.articles;
  const opened = await openDesk(folders, { onProgress: progressLines(tell) });
  for (const line of openingLines(opened, folders)) tell(line);
  if (opened.articles === 0) return 1;
  await warmUp(opened.desk);
  const log = createLog('warn', []);
  const { port } = read.arguments;
  const listening = await openPreview({ desk: opened.desk, articles: opened.articles, log, port });
  if (!listening.ok) {
    tell(listening.reason);
    return 1;
  }
  process.stdout.write(`The preview is at ${listening.server.address} (Ctrl+C ends it).\n`);
  await shutdown.asked;
  await listening.server.close();
  return 0;
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
