import type { Clock } from './clock.ts';
import type { Deliveries } from './delivery/delivery.ts';
import type { Records } from './records/records.ts';
import type { Watches } from './watches/watches.ts';

export interface ChoresParts {
  readonly watches: Pick<Watches, 'makeDigests'>;
  readonly deliveries: Pick<Deliveries, 'wake'>;
  readonly records: Pick<Records, 'forgetDue'>;
  readonly clock: Clock;
  readonly log?: { error(fields: object, message: string): void } | undefined;
}

/** What is to be done from time to time, whoever asks or publishes. */
export interface Chores {
  start(): void;
  /** Begins nothing more, and waits for what is being done. */
  stop(): Promise<void>;
}

/** A digest that was set meanwhile is made this late at the most. */
const DIGESTS_MS = 60_000;
const FORGETTING_MS = 6 * 60 * 60_000;

export function createChores({ watches, deliveries, records, clock, log }: ChoresParts): Chores {
  const unplan = new Map<string, () => void>();
  const underWay = new Set<Promise<void>>();
  let isStopped = false;

  /** Does it now, and again after as long as it says. */
  function repeat(name: string, chore: () => Promise<number>, failedMs: number): void {
    const done = chore()
      .catch((error: unknown) => {
        log?.error({ chore: name, error }, 'a chore failed and is tried again');
        return failedMs;
      })
      .then((wait) => {
        underWay.delete(done);
        if (!isStopped)
          unplan.set(
            name,
            clock.after(wait, () => repeat(name, chore, failedMs)),
          );
      });
    underWay.add(done);
  }

  return {
    start() {
      repeat('digests', makeDigests, DIGESTS_MS);
      repeat('forgetting', forget, FORGETTING_MS);
    },
    async stop() {
      isStopped = true;
      for (const cancel of unplan.values()) cancel();
      await Promise.all(underWay);
    },
  };

  async function makeDigests(): Promise<number> {
    const now = clock.now();
    const next = watches.makeDigests(now);
    deliveries.wake();
    return next === null ? DIGESTS_MS : Math.min(Math.max(next.getTime() - now.getTime(), 1), DIGESTS_MS);
  }

  async function forget(): Promise<number> {
    await records.forgetDue();
    return FORGETTING_MS;
  }
}
