import type { Answered } from '../../answers/answer.ts';
import type { Scope } from '../../articles/article.ts';
import type { Clock } from '../clock.ts';
import type { OnStage } from '../stage.ts';
import type { Store } from '../store/store.ts';
import { type Attempted, attempt, edit } from './attempt.ts';
import type { Courier, Deliveries, Notice } from './delivery.ts';
import { createHolds } from './holds.ts';
import { createLosses } from './losses.ts';
import { createOutbox, type Entry } from './outbox.ts';

export interface DeliveryParts {
  readonly store: Store;
  /** What a delivery posts: see `Watches.compose`. */
  readonly compose: (delivery: number) => Promise<Answered | null>;
  /** Its channel does not take messages any more: pauses a watch, inside a transaction. */
  readonly onRefused: (watch: number, scope: Scope, reason: string) => void;
  readonly clock: Clock;
  /** From 0 up to but not including 1; `Math.random` unless told. */
  readonly random?: () => number;
  readonly onStage?: OnStage;
  readonly log?: DeliveryLog;
  readonly meter?: DeliveryMeter;
}

/** Nothing of what a server added stands in a line. */
export interface DeliveryLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface DeliveryMeter {
  /** `kind` is alert, digest or notice; `outcome` sent, edited, held, dropped, undecided or gone. */
  delivered(kind: string, outcome: string): void;
}

/** How many targets are posted to at once. */
const LANES = 8;
/** How often it is looked whether the clock was put back, while anything waits. */
const LONGEST_WAIT_MS = 60_000;
/** How long a stop waits for what is being sent. */
const STOP_MS = 5_000;
const TROUBLE_MS = 7 * 24 * 60 * 60_000;
const MOST_TROUBLES = 25;
/** How often something that throws is tried again, over some minutes. */
const MOST_BUGS = 10;

export function createDeliveries(parts: DeliveryParts): Deliveries {
  const { store, clock, log, meter, random = Math.random, onStage = () => {} } = parts;
  const outbox = createOutbox(store);
  const holds = createHolds(clock, random);
  const underWay = new Map<string, Promise<void>>();
  /** How often each has thrown. */
  const bugs = new Map<number, number>();
  let courier: Courier | null = null;
  let stopping = false;
  let over = false;
  let isAwake = false;
  let last = clock.now();
  let unplan = () => {};

  const notify = (notice: Notice): void => {
    if (outbox.add(notice, clock.now())) wake();
  };
  const losses = createLosses({ outbox, clock, onRefused: parts.onRefused, notify });

  /** Looks once all that runs now is done: whoever calls may be inside a transaction. */
  function wake(): void {
    if (isAwake || courier === null || stopping) return;
    isAwake = true;
    queueMicrotask(() => {
      isAwake = false;
      if (courier !== null && !stopping) safely(courier);
    });
  }

  /** Where the store does not take anything, such as on a full disk, it is tried again. */
  function safely(to: Courier): void {
    try {
      begin(to);
    } catch (error) {
      log?.error({ error }, 'deliveries cannot be read');
      unplan = clock.after(LONGEST_WAIT_MS, wake);
    }
  }

  function begin(to: Courier): void {
    unplan();
    const now = clock.now();
    if (now < last) {
      holds.clear();
      outbox.clockWentBack(now);
    }
    last = now;
    while (underWay.size < LANES && holds.takes(now, underWay.size)) {
      const busy = [...underWay.keys(), ...holds.held(now)];
      const due = outbox.nextDue(now, busy);
      const entry = due ?? outbox.nextStale(busy);
      if (entry === null) break;
      const work = run(entry, to).finally(() => {
        underWay.delete(entry.target);
        wake();
      });
      underWay.set(entry.target, work);
    }
    plan(now);
  }

  function plan(now: Date): void {
    const moments = [outbox.nextAt(now), holds.nextAt(now)].filter((each) => each !== null).map(Number);
    if (moments.length === 0) return;
    unplan = clock.after(Math.min(Math.min(...moments) - now.getTime(), LONGEST_WAIT_MS), wake);
  }

  async function run(entry: Entry, to: Courier): Promise<void> {
    const isOver = () => over;
    const tools = { outbox, losses, compose: parts.compose, clock, courier: to, onStage, isOver };
    try {
      const attempted = await (entry.state === 'sent' ? edit(entry, tools) : attempt(entry, tools));
      if (!over) settled(entry, attempted);
    } catch (error) {
      if (!over) failed(entry, error);
    }
  }

  function settled({ id, kind, target }: Entry, attempted: Attempted): void {
    const outcome = attempted.kind === 'held' ? 'held' : attempted.as;
    meter?.delivered(kind, outcome);
    if (outcome === 'dropped' || outcome === 'undecided')
      log?.warn({ delivery: id, kind, outcome }, 'not delivered');
    if (attempted.kind === 'held') {
      if (!attempted.isGeneral) holds.answered();
      if (holds.hold(target, attempted)) outbox.tried(id);
      return;
    }
    if (attempted.as !== 'gone') holds.answered();
    holds.free(target);
    bugs.delete(id);
  }

  /** A bug: what cannot be made holds its target for a while, and not for ever. */
  function failed(entry: Entry, error: unknown): void {
    log?.error({ delivery: entry.id, kind: entry.kind, error }, 'delivery failed');
    holds.hold(entry.target, { after: null, isGeneral: false });
    const count = (bugs.get(entry.id) ?? 0) + 1;
    bugs.set(entry.id, count);
    try {
      if (count < MOST_BUGS) outbox.again(entry.id);
      else losses.broken(entry);
      if (count >= MOST_BUGS) bugs.delete(entry.id);
    } catch (again) {
      log?.error({ delivery: entry.id, error: again }, 'deliveries cannot be written');
    }
  }

  return {
    notify,
    wake,
    start(to) {
      courier = to;
      outbox.recover(clock.now());
      wake();
    },
    async stop() {
      stopping = true;
      unplan();
      let giveUp = () => {};
      const late = new Promise<void>((resolve) => {
        giveUp = clock.after(STOP_MS, resolve);
      });
      await Promise.race([Promise.all(underWay.values()), late]);
      giveUp();
      over = true;
    },
    troubles: (scope) => outbox.troubles(scope, new Date(clock.now().getTime() - TROUBLE_MS), MOST_TROUBLES),
  };
}
