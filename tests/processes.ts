import { type ChildProcess, spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** What a finished process has said, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has said so far. */
  said(): { readonly out: string; readonly err: string };
  /** Resolves once standard output or error holds the words. */
  says(words: string): Promise<void>;
}

/** Settings that a test gives; the machine's own never reach the process. */
export type Settings = Readonly<Record<string, string>>;

const TSX = import.meta.resolve('tsx');

/** Starts one of the project's files as a process of its own; it is ended with the test at the latest. */
export function start(
  file: string,
  argv: readonly string[] = [],
  settings: Settings = {},
  cwd = '.',
): Running {
  const { PATH = '', TMPDIR, HOME } = process.env;
  const child = spawn(process.execPath, ['--import', TSX, file, ...argv], {
    cwd,
    // Tests run beside one another: none may leave a store in the project's own folder, or find another's.
    env: { PATH, DATA_DIR: 'off', ...(TMPDIR && { TMPDIR }), ...(HOME && { HOME }), ...settings },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  let err = '';
  const listeners = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    for (const listener of listeners) listener();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
    for (const listener of listeners) listener();
  });
  // A process that has left does not read its input any more.
  child.stdin.on('error', () => {});
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (status, signal) => resolve({ status, signal, out, err }));
  });
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => (out.includes(words) || err.includes(words) ? resolve() : undefined);
      listeners.add(look);
      look();
      void ended.then((end) => reject(new Error(`ended with ${end.status} before “${words}”: ${end.err}`)));
    });
  return { child, ended, said: () => ({ out, err }), says };
}

/** Starts a file, gives it its whole input, and waits for its end. */
export function run(
  file: string,
  argv: readonly string[] = [],
  {
    input = '',
    settings = {},
    cwd = '.',
  }: { input?: string | Uint8Array; settings?: Settings; cwd?: string } = {},
): Promise<Ended> {
  const { child, ended } = start(file, argv, settings, cwd);
  child.stdin?.end(input);
  return ended;
}
