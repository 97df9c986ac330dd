import type { Clock } from '../../../src/tracking/clock.ts';

/** Where a clock that runs ahead of the real one stands: the same numbers give the same time in any process. */
export interface Pace {
  /** What it showed at the real moment `real`; both in milliseconds since 1970. */
  readonly base: number;
  readonly real: number;
  /** How many of its seconds pass in a real one. */
  readonly speed: number;
  /** How far it was put forward since then, in milliseconds. */
  readonly ahead: number;
}

/** Milliseconds since 1970. */
export function timeAt({ base, real, speed, ahead }: Pace): number {
  return Math.round(base + (Date.now() - real) * speed + ahead);
}

/** A clock that runs so many times as fast as the real one. */
export function hurriedClock(pace: Pace): Clock {
  return {
    now: () => new Date(timeAt(pace)),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, Math.min(milliseconds / pace.speed, 2 ** 31 - 1));
      timer.unref();
      return () => clearTimeout(timer);
    },
  };
}
