import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { z } from 'zod';
import { addressOf } from './addresses.ts';

/** The server of all feeds, in a process of its own. */
export interface Site {
  urlOf(feed: number): string;
  /** For FETCH_ALLOW. */
  readonly places: readonly string[];
  /** What it has answered since the call before. */
  count(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

const counts = z.record(z.string(), z.number());

export async function openSite(hosts: number, every: number): Promise<Site> {
  const port = 20_000 + (process.pid % 10_000);
  const program = resolve(import.meta.dirname, 'site.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  child.send({ hosts, port, every });
  await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error('the server of the feeds has ended'))),
  ]);
  return {
    urlOf: (feed) => `http://${addressOf(feed % hosts)}:${port}/feed/${feed}`,
    places: Array.from({ length: hosts }, (_, host) => `${addressOf(host)}:${port}`),
    async count() {
      const answer = once(child, 'message');
      child.send('count');
      return counts.parse((await answer)[0]);
    },
    async close() {
      child.disconnect();
      await ended;
    },
  };
}
