export interface Backoff {
  /** Failures in a row, at least 1. */
  readonly failures: number;
  readonly now: Date;
  /** From 0 up to but not including 1, as `Math.random` gives it. */
  readonly random: () => number;
  /** The wait after the first failure, and the longest of all, in milliseconds. */
  readonly firstMs: number;
  readonly mostMs: number;
  /** What the server asked for: nothing is tried before. */
  readonly retryAfter?: Date | undefined;
}

/**
 * When to try again what failed: the wait doubles with each failure up to the longest, and is drawn from its upper
 * half, so that what failed together is not tried together again.
 */
export function nextTry({ failures, now, random, firstMs, mostMs, retryAfter }: Backoff): Date {
  const doublings = Math.max(0, Math.min(failures - 1, 50));
  const whole = Math.min(mostMs, firstMs * 2 ** doublings);
  const drawn = now.getTime() + Math.round(whole / 2 + (random() * whole) / 2);
  return new Date(Math.max(drawn, retryAfter?.getTime() ?? 0));
}
