import type { Listener } from './crew.ts';
import { Memory, megabytes } from './memory.ts';
import type { Failure, Slowest } from './orders.ts';

/** Failures that are told in full; the rest are counted. */
const TOLD = 20;

/** What has come of the cases so far. */
export class Tally implements Listener {
  readonly #seed: string;
  readonly #ran = new Map<string, number>();
  readonly #slowest = new Map<string, Slowest>();
  readonly #memory = new Map<number, Memory>();
  #failed = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  began(area: string): void {
    this.#ran.set(area, (this.#ran.get(area) ?? 0) + 1);
  }

  failed(failure: Failure): void {
    this.#failed++;
    if (this.#failed > TOLD) return;
    const { area, number, reason, about } = failure;
    console.log(`\nFailed: ${area}, case ${number}\n${indented(reason)}`);
    if (about !== '') console.log(indented(`Input: ${about.slice(0, 1_000)}`));
    console.log(`  Again: npm run fuzz -- --seed ${this.#seed} --area ${area} --case ${number}\n`);
  }

  done(worker: number, slowest: Slowest | null, heap: number): void {
    const memory = this.#memory.get(worker) ?? new Memory();
    memory.add(heap);
    this.#memory.set(worker, memory);
    const before = slowest && this.#slowest.get(slowest.area);
    if (slowest !== null && (!before || slowest.block > before.block))
      this.#slowest.set(slowest.area, slowest);
  }

  gaveUp(losses: number): void {
    console.log(`${losses} processes have ended before their time: a worker stops here.`);
  }

  tellProgress(total: number, started: number): void {
    const areas = [...this.#ran].map(([area, ran]) => `${area} ${ran}`).join(', ');
    console.log(`${this.#all} of ${total} cases, ${this.#failed} failed, ${seconds(started)} s: ${areas}`);
  }

  /** The last lines; the number of failures. */
  tellEnd(started: number): number {
    for (const { area, number, block, about } of this.#slowest.values()) {
      console.log(`Slowest of ${area}: ${Math.round(block)} ms in case ${number}: ${about.slice(0, 160)}`);
    }
    for (const [worker, memory] of this.#memory) {
      const held = `process ${worker + 1} held ${megabytes(memory.most)} at most and grew by ${megabytes(memory.growth)}`;
      console.log(`Memory: ${held}${memory.isGrowing ? ', which is too much' : ''}.`);
      if (memory.isGrowing) this.#failed++;
    }
    if (this.#failed > TOLD) console.log(`${this.#failed - TOLD} more failures are not told.`);
    console.log(`${this.#all} cases with seed ${this.#seed} in ${seconds(started)} s.`);
    console.log(`${Math.max(0, this.#all - this.#failed)} passed, ${this.#failed} failed`);
    return this.#failed;
  }

  get #all(): number {
    return [...this.#ran.values()].reduce((sum, ran) => sum + ran, 0);
  }
}

function seconds(started: number): number {
  return Math.round((performance.now() - started) / 1000);
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
