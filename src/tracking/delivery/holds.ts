import type { Clock } from '../clock.ts';
import { nextTry } from '../fetch/backoff.ts';

/** Why a target is tried again later. */
export interface Setback {
  /** Not before then, because Discord says so. */
  readonly after: Date | null;
  /** Whether it is not this target's own. */
  readonly isGeneral: boolean;
}

/** Which targets are not tried for now, and whether any is. Kept in memory: a restart tries all once. */
export interface Holds {
  /** Targets that are held. */
  held(now: Date): string[];
  /** Whether another may be begun while so many are under way: where Discord was out of reach, one at a time. */
  takes(now: Date, underWay: number): boolean;
  /** Gives whether that was the target's own failure: no mere wait, and not one that Discord has everywhere. */
  hold(target: string, setback: Setback): boolean;
  /** It went well with this target. */
  free(target: string): void;
  /** Discord has answered, whatever it said. */
  answered(): void;
  /** When the next of them ends. */
  nextAt(now: Date): Date | null;
  clear(): void;
}

const FIRST_MS = 2_000;
/** Of a target's own failures, and of failures that may be everybody's: those end by themselves. */
const MOST_MS = 15 * 60_000;
const MOST_GENERAL_MS = 2 * 60_000;
const FIRST_PAUSE_MS = 1_000;
const MOST_PAUSE_MS = 60_000;
/** Where the moment that Discord names is over when it is heard. */
const LEAST_MS = 500;
/** After that moment, so that not all begin at once. */
const SPREAD_MS = 250;

/** Targets whose hold is long over are forgotten. */
const FORGOTTEN_MS = 60 * 60_000;

interface Hold {
  readonly failures: number;
  readonly until: Date;
  /** How many answers there had been. */
  readonly answers: number;
}

const NONE: Hold = { failures: 0, until: new Date(0), answers: 0 };

export function createHolds(clock: Clock, random: () => number): Holds {
  const targets = new Map<string, Hold>();
  let general = NONE;
  let answers = 0;

  const longer = ({ failures }: Hold, firstMs: number, mostMs: number): Hold => {
    const now = clock.now();
    return {
      answers,
      failures: failures + 1,
      until: nextTry({ failures: failures + 1, now, random, firstMs, mostMs }),
    };
  };

  return {
    held(now) {
      const long = now.getTime() - FORGOTTEN_MS;
      for (const [target, { until }] of targets) if (until.getTime() < long) targets.delete(target);
      return [...targets].filter(([, { until }]) => until > now).map(([target]) => target);
    },
    takes: (now, underWay) => general.until <= now && (general.failures === 0 || underWay === 0),
    hold(target, { after, isGeneral }) {
      const before = targets.get(target) ?? NONE;
      if (after !== null) {
        const least = clock.now().getTime() + LEAST_MS;
        const until = new Date(Math.max(least, after.getTime()) + random() * SPREAD_MS);
        if (isGeneral) general = { ...general, failures: general.failures + 1, until };
        targets.set(target, { ...before, until });
        return false;
      }
      if (isGeneral) general = longer(general, FIRST_PAUSE_MS, MOST_PAUSE_MS);
      targets.set(target, longer(before, FIRST_MS, isGeneral ? MOST_GENERAL_MS : MOST_MS));
      return !isGeneral || (before.failures > 0 && before.answers < answers);
    },
    free: (target) => void targets.delete(target),
    answered() {
      answers++;
      general = NONE;
    },
    nextAt(now) {
      const ends = [general, ...targets.values()].map(({ until }) => until).filter((until) => until > now);
      return ends.length === 0 ? null : new Date(Math.min(...ends.map(Number)));
    },
    clear() {
      targets.clear();
      general = NONE;
    },
  };
}
