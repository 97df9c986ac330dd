/** The first `limit` items by `compare`, in order; of equal ones those that came first. Sorts only what may stay. */
export function best<T>(items: Iterable<T>, limit: number, compare: (a: T, b: T) => number): T[] {
  if (!(limit >= 1)) return [];
  const kept: T[] = [];
  for (const item of items) {
    kept.push(item);
    if (kept.length >= 2 * limit + 64) cut(kept, limit, compare);
  }
  return cut(kept, limit, compare);
}

function cut<T>(kept: T[], limit: number, compare: (a: T, b: T) => number): T[] {
  kept.sort(compare);
  if (kept.length > limit) kept.length = Math.floor(limit);
  return kept;
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
