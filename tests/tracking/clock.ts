import type { Clock } from '../../src/tracking/clock.ts';

/** A clock that stands still until it is told to go on. */
export interface SimulatedClock extends Clock {
  /** Goes on by so many milliseconds: each callback that falls due is called at its moment, in order. */
  advance(milliseconds: number): void;
  /** As `advance`, and lets promises settle after each callback, so that what they plan falls due as well. */
  run(milliseconds: number): Promise<void>;
  /** How many callbacks wait. */
  readonly waiting: number;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Timers of one moment are called in the order in which they were made. */
export function simulatedClock(start: Date | string = '2026-03-02T09:00:00Z'): SimulatedClock {
  let time = new Date(start).getTime();
  const timers = new Set<Timer>();

  const callNext = (until: number): boolean => {
    let next: Timer | null = null;
    for (const timer of timers) if (timer.at <= until && (next === null || timer.at < next.at)) next = timer;
    if (next === null) return false;
    timers.delete(next);
    time = Math.max(time, next.at);
    next.callback();
    return true;
  };

  return {
    now: () => new Date(time),
    after(milliseconds, callback) {
      const timer = { at: time + Math.max(0, milliseconds), callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    advance(milliseconds) {
      const until = time + milliseconds;
      while (callNext(until));
      time = until;
    },
    async run(milliseconds) {
      const until = time + milliseconds;
      await settled();
      while (callNext(until)) await settled();
      time = until;
    },
    get waiting() {
      return timers.size;
    },
  };
}

/** A turn of the event loop: all that waits for nothing else has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
