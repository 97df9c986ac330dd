/** The first `limit` items by `compare`, in order; of equal ones those that came first. Sorts only what may stay. */
export function best<T>(items: Iterable<T>, limit: number, compare: (a: T, b: T) => number): T[] {
  const found = new Best(limit, compare);
  for (const item of items) found.add(item);
  return found.sorted();
}

/** The first items by `compare` of those that come one after the other, for work that pauses on its way. */
export class Best<T> {
  readonly #limit: number;
  readonly #compare: (a: T, b: T) => number;
  readonly #kept: T[] = [];
  /** The last that is kept, once there are as many as wanted: what is no better need not be looked at. */
  #last: { readonly item: T } | null = null;

  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit >= 1 ? Math.floor(limit) : 0;
    this.#compare = compare;
  }

  add(item: T): void {
    if (this.#limit === 0) return;
    if (this.#last !== null && this.#compare(item, this.#last.item) >= 0) return;
    this.#kept.push(item);
    if (this.#kept.length >= 2 * this.#limit + 64) this.#cut();
  }

  /** In order; of equal ones those that came first. */
  sorted(): T[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept.sort(this.#compare);
    if (this.#kept.length < this.#limit) return;
    this.#kept.length = this.#limit;
    const item = this.#kept.at(-1);
    if (item !== undefined) this.#last = { item };
  }
}

/** The `rank`th highest number, counted from 1; `-Infinity` where there are fewer. */
export function highest(numbers: Iterable<number>, rank: number): number {
  const heap: number[] = [];
  for (const number of numbers) {
    if (heap.length < rank) {
      heap.push(number);
      if (heap.length === rank) heap.sort((a, b) => a - b);
    } else if (number > (heap[0] ?? 0)) {
      heap[0] = number;
      sink(heap);
    }
  }
  return heap.length < rank ? Number.NEGATIVE_INFINITY : (heap[0] ?? Number.NEGATIVE_INFINITY);
}

/** Puts the first number of a heap, least first, where it belongs. */
function sink(heap: number[]): void {
  const number = heap[0] ?? 0;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    const next = (heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] ?? 0) ? child + 1 : child;
    const value = heap[next] ?? 0;
    if (value >= number) break;
    heap[at] = value;
    at = next;
  }
  heap[at] = number;
}
