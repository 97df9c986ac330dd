import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PATIENCE_MS = 60_000;

/** The bot as `npm start` starts it. */
export interface Bot {
  stop(): Promise<void>;
}

/** Starts the bot, and waits until it is online. Rejects with what it has said when it ends before. */
export async function startBot(settings: Readonly<Record<string, string>>): Promise<Bot> {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { PATH, HOME, ...(TMPDIR === '' ? {} : { TMPDIR }), ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the bot does not come online:\n${said}`)), PATIENCE_MS);
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('online: add the bot')) return;
      clearTimeout(late);
      resolve();
    });
    child.once('exit', (status) => reject(new Error(`the bot ended with ${status}:\n${said}`)));
  });
  return {
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
