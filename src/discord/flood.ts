/** Questions a minute; 0 for as many as there are. */
export interface Limits {
  readonly user: number;
  readonly server: number;
}

/** What is counted, each kind by itself: who leafs through a reply may still ask. */
export type Counted = 'question' | 'press' | 'completion';

export type Admission =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** Whose limit it was. */
      readonly whose: keyof Limits;
      /** Whole seconds, at least 1, after which it would be let through. */
      readonly seconds: number;
      /** Whether nothing has been let through, or turned away, since: the one to be told where others read it. */
      readonly isFirst: boolean;
    };

export interface Flood {
  /** Lets it through and counts it, or tells when to come back. `server` is null in direct messages. */
  admit(what: Counted, user: string, server: string | null): Admission;
  /** How many users and servers are remembered. */
  readonly size: number;
}

/** A page costs as much as a question but is pressed more quickly; letters come one after another. */
const TIMES: Readonly<Record<Counted, number>> = { question: 1, press: 3, completion: 15 };

const MINUTE = 60_000;

/**
 * Limits for each user and each server, as buckets that hold a minute's worth and fill up with the time. Whose bucket
 * is full is forgotten, a minute after the last question at the latest. `now` is in milliseconds and never goes back.
 */
export function createFlood(limits: Limits, now: () => number = () => performance.now()): Flood {
  const each = (limit: number) => ({
    question: createBuckets(limit * TIMES.question, now),
    press: createBuckets(limit * TIMES.press, now),
    completion: createBuckets(limit * TIMES.completion, now),
  });
  const users = each(limits.user);
  const servers = each(limits.server);
  return {
    admit(what, user, server) {
      const asked: [keyof Limits, Buckets, string][] = [['user', users[what], user]];
      if (server !== null) asked.push(['server', servers[what], server]);
      for (const [whose, buckets, key] of asked) {
        const refusal = buckets.refusal(key);
        if (refusal !== null) return { ok: false, whose, ...refusal };
      }
      for (const [, buckets, key] of asked) buckets.take(key);
      return { ok: true };
    },
    get size() {
      return [users, servers]
        .flatMap((kinds) => Object.values(kinds))
        .reduce((sum, { size }) => sum + size, 0);
    },
  };
}

interface Bucket {
  /** When it will be full again, if nothing more is taken. */
  readonly fullAt: number;
  isRefusing: boolean;
}

interface Buckets {
  /** Why a key is turned away; null where it is not. Takes nothing. */
  refusal(key: string): { readonly seconds: number; readonly isFirst: boolean } | null;
  take(key: string): void;
  readonly size: number;
}

const NO_BUCKETS: Buckets = { refusal: () => null, take: () => {}, size: 0 };

function createBuckets(perMinute: number, now: () => number): Buckets {
  if (perMinute === 0) return NO_BUCKETS;
  const interval = MINUTE / perMinute;
  // In the order of the last taking: what has been full the longest stands first.
  const buckets = new Map<string, Bucket>();
  return {
    refusal(key) {
      const bucket = buckets.get(key);
      const wait = (bucket?.fullAt ?? 0) + interval - MINUTE - now();
      // Less than a millisecond is what rounding leaves.
      if (bucket === undefined || wait < 1) return null;
      const isFirst = !bucket.isRefusing;
      bucket.isRefusing = true;
      return { seconds: Math.ceil(wait / 1000), isFirst };
    },
    take(key) {
      const at = now();
      for (const [full, { fullAt }] of buckets) {
        if (fullAt > at) break;
        buckets.delete(full);
      }
      const fullAt = Math.max(buckets.get(key)?.fullAt ?? at, at) + interval;
      buckets.delete(key);
      buckets.set(key, { fullAt, isRefusing: false });
    },
    get size() {
      return buckets.size;
    },
  };
}
