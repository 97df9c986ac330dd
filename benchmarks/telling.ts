import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { collectGarbage, quantile, timed } from './figures.ts';
import type { Figures, Order, Spread, Told } from './order.ts';

/** The first of each kind are asked for nothing: they pay for what is compiled and built once. */
const WARM_UP = 5;

export function tell(figures: Figures): void {
  send({ kind: 'figures', figures });
}

export function tellPassages(passages: number): void {
  send({ kind: 'passages', passages });
}

function send(told: Told): void {
  process.send?.(told);
}

/** Not each of them: telling takes as long as some of what is measured. */
const TELL_MS = 100;
let told = 0;

export function tellArticles(articles: number): void {
  const now = performance.now();
  if (now - told < TELL_MS) return;
  told = now;
  send({ kind: 'articles', articles });
}

/** Fills, and tells how long that took and how long other things had to wait meanwhile. */
export async function tellFilling<T>(order: Order, fill: () => Promise<T>): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const started = performance.now();
  delay.enable();
  const filled = await fill();
  delay.disable();
  tell({ filling: performance.now() - started, heldUp: delay.max / 1e6, ...memory(order) });
  return filled;
}

/** What is kept is asked in the process that opens it: its memory is that of a bot which runs. */
export function asksHere({ engine, step }: Order): boolean {
  return step === 'open' || (engine !== 'disk' && engine !== 'fts5');
}

/** Asks one after the other, as often and as long as the order has it. */
export async function spread(
  asked: readonly string[],
  ask: (words: string) => Promise<unknown>,
  { asked: most, seconds }: Order,
): Promise<Spread> {
  const warm = Math.min(WARM_UP, Math.floor(asked.length / 4));
  for (const words of asked.slice(0, warm)) await ask(words);
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
  for (const words of asked.slice(warm, warm + most)) {
    times.push(await timed(() => ask(words)));
    if (performance.now() > end) break;
  }
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), of: times.length };
}

export function memory({ kept }: Order): Figures {
  collectGarbage();
  const peak = process.resourceUsage().maxRSS * 1_024;
  return { peak, resident: process.memoryUsage.rss(), disk: sizeOf(kept) };
}

function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** A word that no article has. */
export function unheard(at: number): string {
  return `zyqv${String.fromCharCode(97 + (at % 26))}xoomb`;
}
