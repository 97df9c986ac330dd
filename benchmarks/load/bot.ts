import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Pulse } from './watch.ts';

/** The bot as it is run, in a process of its own. */
export interface Bot {
  /** How many passages it has read. */
  readonly passages: number;
  /** How it has fared since the call before. */
  pulse(): Promise<Pulse>;
  /** Ends it, and gives what it said that is no news of every reply. */
  stop(): Promise<readonly string[]>;
}

export interface Discord {
  readonly api: string;
  readonly token: string;
}

const ROOT = resolve(import.meta.dirname, '..', '..');
const WATCH = resolve(import.meta.dirname, 'watch.ts');
const MAIN = resolve(ROOT, 'src', 'main.ts');

const numbers = z.object({
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
  busy: z.number(),
  memory: z.number(),
});
const logLine = z.looseObject({
  level: z.string(),
  msg: z.string(),
  time: z.string().optional(),
  passages: z.number().optional(),
});
type LogLine = z.infer<typeof logLine>;

/** Starts `src/main.ts` against a Discord, and waits until it is online. Rejects when it ends before. */
export async function startBot(discord: Discord, folders: readonly string[]): Promise<Bot> {
  const { PATH, HOME, TMPDIR } = process.env;
  const settings = {
    DISCORD_API: discord.api,
    DISCORD_TOKEN: discord.token,
    ARTICLES: folders.join(','),
    LOG_LEVEL: 'info',
    // Questions are measured, and nothing is to be left behind.
    DATA_DIR: 'off',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', '--import', WATCH, MAIN], {
    cwd: ROOT,
    env: { PATH, HOME, TMPDIR, ...settings },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const { lines, until } = listen(child);
  await until('online');
  return {
    passages: lines.find(({ passages }) => passages !== undefined)?.passages ?? 0,
    async pulse() {
      const answer = once(child, 'message');
      child.send('pulse');
      return numbers.parse((await answer)[0]);
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      return lines
        .filter(({ level }) => level !== 'info')
        .map(({ time: _time, ...line }) => JSON.stringify(line));
    },
  };
}

/** The bot's log, as far as it has come. */
function listen(child: ChildProcess) {
  const lines: LogLine[] = [];
  const waiting = new Set<() => void>();
  let rest = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const line = readLine(part);
      // A line for each reply would fill the memory of the one who counts.
      if (line.msg !== 'replied') lines.push(line);
    }
    for (const look of waiting) look();
  });
  const until = (words: string) =>
    new Promise<void>((done, fail) => {
      const look = () => (lines.some(({ msg }) => msg.startsWith(words)) ? done() : undefined);
      waiting.add(look);
      child.once('exit', (status) => {
        fail(new Error(`the bot has ended (${status}): ${JSON.stringify(lines.at(-1))}`));
      });
    });
  return { lines, until };
}

function readLine(text: string): LogLine {
  try {
    return logLine.parse(JSON.parse(text));
  } catch {
    return { level: 'unreadable', msg: text };
  }
}
