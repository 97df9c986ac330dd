const MEGABYTE = 2 ** 20;
/** Caches fill for a while; from then on a process that goes on growing would end by growing too big. */
const MOST_GROWTH = 150 * MEGABYTE;

/** Whether a process holds ever more, by what it held after each chunk of its work. */
export class Memory {
  readonly #held: number[] = [];

  add(heap: number): void {
    this.#held.push(heap);
  }

  /** Bytes of growth from the second quarter of the work to the last one, by the middle values. */
  get growth(): number {
    const quarter = Math.floor(this.#held.length / 4);
    if (quarter < 3) return 0;
    return middle(this.#held.slice(-quarter)) - middle(this.#held.slice(quarter, quarter * 2));
  }

  get most(): number {
    return Math.max(0, ...this.#held);
  }

  get isGrowing(): boolean {
    return this.growth > MOST_GROWTH;
  }
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEGABYTE)} MB`;
}
