// Loaded before the bot's own program: it tells how the event loop fares, and what the process has used.
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What the process answers to any message, in milliseconds and bytes; counted since the one before. */
export interface Pulse {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Of the processor, in milliseconds. */
  readonly busy: number;
  readonly memory: number;
}

const delay = monitorEventLoopDelay();
delay.enable();
let used = process.cpuUsage();

process.on('message', () => {
  const { user, system } = process.cpuUsage(used);
  const pulse: Pulse = {
    p50: delay.percentile(50) / 1e6,
    p99: delay.percentile(99) / 1e6,
    max: delay.max / 1e6,
    busy: (user + system) / 1000,
    memory: process.memoryUsage().rss,
  };
  delay.reset();
  used = process.cpuUsage();
  process.send?.(pulse);
});
// Nobody is left to measure it, however that one ended.
process.on('disconnect', () => process.exit(1));
// Whoever listens for messages is otherwise kept alive by that.
process.channel?.unref();
