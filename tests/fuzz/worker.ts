import type { Session } from './area.ts';
import { areaOf } from './areas.ts';
import type { Order, Report, Slowest } from './orders.ts';
import { Pulse } from './pulse.ts';
import { noteStray, runCase } from './run-case.ts';

// A process of the crew: runs the chunks that it is given, one after the other, and reports.

const pulse = new Pulse();
const sessions = new Map<string, Promise<Session>>();

process.on('message', (order: Order | 'leave') => {
  (order === 'leave' ? leave() : work(order)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`, () => process.exit(1));
  });
});
process.on('unhandledRejection', noteStray);
process.on('disconnect', () => process.exit(0));
report({ kind: 'ready' });

async function work({ area: name, seed, from, to }: Order): Promise<void> {
  const area = areaOf(name);
  const opened = sessions.get(name) ?? area.open(seed);
  sessions.set(name, opened);
  const session = await opened;
  let slowest: Slowest | null = null;
  for (let number = from; number < to; number++) {
    report({ kind: 'case', area: name, number });
    const run = await runCase(area, session, seed, number, pulse);
    if (run.failure !== null) report({ kind: 'failure', failure: run.failure });
    if (slowest === null || run.slowest.block > slowest.block) slowest = run.slowest;
  }
  global.gc?.();
  report({ kind: 'done', slowest, heap: process.memoryUsage().heapUsed });
}

async function leave(): Promise<void> {
  for (const session of sessions.values()) await (await session).close();
  process.exit(0);
}

function report(line: Report): void {
  process.send?.(line);
}
