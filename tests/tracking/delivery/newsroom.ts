import { createDeliveries, type DeliveryParts } from '../../../src/tracking/delivery/deliveries.ts';
import type { Deliveries } from '../../../src/tracking/delivery/delivery.ts';
import { newMark } from '../../../src/tracking/delivery/mark.ts';
import type { Stage } from '../../../src/tracking/stage.ts';
import { openMemory } from '../../../src/tracking/store/open-store.ts';
import { type Row, row, rows, type Store } from '../../../src/tracking/store/store.ts';
import { answered } from '../../discord/sample.ts';
import { type SimulatedClock, simulatedClock } from '../clock.ts';
import { Channels } from './discord.ts';

export const SCOPE = '900';
export const NEWS = '101';
export const SPORT = '102';
export const SYSTEM = '199';
export const ADA = 'user:7';

export interface Process {
  readonly deliveries: Deliveries;
  /** Ends it where it stands: nothing of it goes on. */
  kill(): void;
  readonly isAlive: boolean;
}

export interface NewsroomOptions extends Partial<Pick<DeliveryParts, 'compose' | 'log' | 'meter'>> {
  /** Told of each stage; may kill the process. */
  readonly onStage?: (stage: Stage, process: Process) => void;
}

/** A server with a store, a Discord, and processes that come and go. */
export interface Newsroom {
  readonly clock: SimulatedClock & { putBack(ms: number): void };
  readonly discord: Channels;
  readonly store: Store;
  /** Starts another process; the one before should have ended. */
  start(): Process;
  /** A watch of Ada's; gives its id. */
  watch(channel?: string, addedBy?: string): number;
  /** A delivery of a watch, due now or so many milliseconds later; gives its mark. */
  deliver(watch: number, options?: { readonly target?: string; readonly inMs?: number }): string;
  delivery(mark: string): Row;
  /** Each notice: whom it is for, and what it says. */
  notices(): { readonly target: string; readonly text: string; readonly state: string }[];
  watchRow(id: number): Row;
}

export function newsroom({ onStage = () => {}, ...options }: NewsroomOptions = {}): Newsroom {
  const real = simulatedClock();
  let behind = 0;
  const clock = {
    ...real,
    get waiting() {
      return real.waiting;
    },
    now: () => new Date(real.now().getTime() - behind),
    /** What it shows: what waits goes on as if nothing had happened. */
    putBack(ms: number) {
      behind += ms;
    },
  };
  const discord = new Channels(real);
  const store = openMemory();
  const { database } = store;
  database
    .prepare('INSERT INTO server (scope, system_channel, joined_at) VALUES (?, ?, 0)')
    .run(SCOPE, SYSTEM);

  function start(): Process {
    let isAlive = true;
    const kill = () => {
      isAlive = false;
    };
    const process: Process = {
      kill,
      get isAlive() {
        return isAlive;
      },
      deliveries: createDeliveries({
        store: mortal(store, () => isAlive),
        clock: {
          now: () => clock.now(),
          after: (ms, callback) => clock.after(ms, () => isAlive && callback()),
        },
        compose: options.compose ?? (async (id) => answered([], { title: `delivery ${id}` })),
        onRefused: (watch, _scope, reason) => {
          database
            .prepare('UPDATE watch SET paused_at = ?, fault = ? WHERE id = ?')
            .run(clock.now().getTime(), reason, watch);
        },
        random: () => 0.5,
        onStage: (stage) => {
          onStage(stage, process);
          if (!isAlive) throw new Error('the process has ended');
        },
        ...(options.log && { log: options.log }),
        ...(options.meter && { meter: options.meter }),
      }),
    };
    process.deliveries.start(discord.courier(kill));
    return process;
  }

  return {
    clock,
    discord,
    store,
    start,
    watch(channel = NEWS, addedBy = '7') {
      const { lastInsertRowid } = database
        .prepare(
          `INSERT INTO watch (scope, channel, query, mode, zone, added_by, added_at)
           VALUES (?, ?, 'harbour', 'each', 'UTC', ?, 0)`,
        )
        .run(SCOPE, channel, addedBy);
      return Number(lastInsertRowid);
    },
    deliver(watch, { target = NEWS, inMs = 0 } = {}) {
      const mark = newMark();
      const now = clock.now().getTime();
      database
        .prepare(
          `INSERT INTO delivery (scope, kind, watch, target, state, mark, made_at, due_at)
           VALUES (?, 'alert', ?, ?, 'waiting', ?, ?, ?)`,
        )
        .run(SCOPE, watch, target, mark, now, now + inMs);
      return mark;
    },
    delivery: (mark) => row(database.prepare('SELECT * FROM delivery WHERE mark = ?').get(mark)) ?? {},
    notices() {
      const found = database.prepare(`SELECT * FROM delivery WHERE kind = 'notice' ORDER BY id`).all();
      return rows(found).map((each) => ({
        target: String(each.target),
        text: String(each.text),
        state: String(each.state),
      }));
    },
    watchRow: (id) => row(database.prepare('SELECT * FROM watch WHERE id = ?').get(id)) ?? {},
  };
}

/** The store as a process has it: gone with that process. */
export function mortal(store: Store, isAlive: () => boolean): Store {
  const check = () => {
    if (!isAlive()) throw new Error('a process that has ended writes nothing');
  };
  const { database } = store;
  const guarded = (sql: string) => {
    const statement = database.prepare(sql);
    const guard = (name: 'run' | 'get' | 'all') => ({
      value: (...values: unknown[]) => {
        check();
        return statement[name](...values);
      },
    });
    return Object.create(statement, { run: guard('run'), get: guard('get'), all: guard('all') });
  };
  return {
    database: Object.create(database, { prepare: { value: guarded } }),
    transact(work) {
      check();
      return store.transact(work);
    },
    close: () => {},
  };
}
