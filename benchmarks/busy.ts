import { cpus } from 'node:os';

interface Moment {
  readonly at: number;
  /** Processor milliseconds of the whole machine and of this process. */
  readonly machine: number;
  readonly own: number;
}

function now(): Moment {
  const machine = cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
  const { user, system } = process.cpuUsage();
  return { at: performance.now(), machine, own: (user + system) / 1_000 };
}

/** From here on: the seconds of processors that this process takes, and how many processors others keep busy. */
export function watchProcessors(): () => { processor: number; others: number } {
  const before = now();
  return () => {
    const after = now();
    const own = after.own - before.own;
    const others = (after.machine - before.machine - own) / Math.max(1, after.at - before.at);
    return { processor: own / 1_000, others: Math.max(0, others) };
  };
}
