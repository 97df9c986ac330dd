import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');
const PATIENCE_MS = 60_000;

/** The bot as `npm start` runs it, in a process of its own. */
export interface Bot {
  /** Asks it to leave, as Ctrl+C does, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts it, and waits until it is online. Rejects with the end of its log where it ends before. */
export function startBot(settings: Readonly<Record<string, string>>): Promise<Bot> {
  const { PATH = '', HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: ROOT,
    env: { PATH, ...(HOME && { HOME }), ...(TMPDIR && { TMPDIR }), ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  return new Promise((done, fail) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new Error(`The bot is not online: ${log.slice(-2000)}`));
    }, PATIENCE_MS);
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-20_000);
      if (!log.includes('online: add the bot')) return;
      clearTimeout(late);
      done({ stop: () => stopped(child) });
    });
    child.on('exit', (status) => {
      clearTimeout(late);
      fail(new Error(`The bot has ended (${status}): ${log.slice(-2000)}`));
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.on('exit', () => done());
    child.kill('SIGTERM');
  });
}
