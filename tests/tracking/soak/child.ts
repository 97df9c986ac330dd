import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import { createCourier } from '../../../src/discord/courier.ts';
import { createDeliveryRest } from '../../../src/discord/courier-rest.ts';
import type { Courier } from '../../../src/tracking/delivery/delivery.ts';
import type { Fetcher } from '../../../src/tracking/fetch/fetcher.ts';
import { createReader } from '../../../src/tracking/intake/reading/reader.ts';
import { createTracking, type TrackingHost } from '../../../src/tracking/open.ts';
import { STORE_FILE } from '../../../src/tracking/store/files.ts';
import { openStore } from '../../../src/tracking/store/open-store.ts';
import { rows, type Store, text, whole } from '../../../src/tracking/store/store.ts';
import { type SimulatedClock, simulatedClock } from '../clock.ts';
import { loopbackFetcher } from '../loopback.ts';
import type { Figures } from './figures.ts';
import type { Order, Report, Start } from './orders.ts';

// The bot in a soak: all that tracks news, under a clock that its parent moves.

interface Bot {
  readonly folder: string;
  readonly clock: SimulatedClock;
  readonly store: Store;
  readonly tracking: TrackingHost;
  /** Requests to sites and to Discord that are under way. */
  underWay(): number;
}

let running: Bot | null = null;

process.on('message', (order: Order) => void obey(order));
process.on('disconnect', () => process.exit(0));
tell({ kind: 'loaded' });

async function obey(order: Order): Promise<void> {
  try {
    if (order.kind === 'start') running = await open(order.start);
    else if (running === null) throw new Error('it was not started');
    else if (order.kind === 'measure') return tell({ kind: 'measured', figures: await measure(running) });
    else await act(running, order);
    tell({ kind: 'done', problems: [] });
  } catch (error) {
    tell({
      kind: 'done',
      problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    });
  }
}

async function open({ folder, api, token, botId, place, now }: Start): Promise<Bot> {
  const clock = simulatedClock(new Date(now));
  const opened = openStore(folder);
  if (!opened.ok) throw new Error(opened.problem);
  let underWay = 0;
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    underWay += 1;
    return work.finally(() => {
      underWay -= 1;
    });
  };
  const plain = loopbackFetcher(place, clock.now);
  const fetcher: Fetcher = { fetch: (request, signal) => counted(plain.fetch(request, signal)) };
  const tracking = createTracking({
    store: opened.store,
    archive: createMemoryArchive(),
    fetcher,
    files: fetcher,
    clock,
    reader: createReader(),
    feedMinutes: 30,
    feedsPerServer: 100,
    forgetAfterDays: 1,
    log,
  });
  await tracking.intake.loadAll();
  const rest = createDeliveryRest(api, token);
  const courier = createCourier({ rest, botId, token, log, now: clock.now });
  const watched: Courier = {
    post: (parcel) => counted(courier.post(parcel)),
    seek: (parcel, since) => counted(courier.seek(parcel, since)),
    edit: (parcel, message) => counted(courier.edit(parcel, message)),
  };
  tracking.start(watched);
  return { folder, clock, store: opened.store, tracking, underWay: () => underWay };
}

async function act(bot: Bot, order: Exclude<Order, { kind: 'start' | 'measure' }>): Promise<void> {
  const { tracking, clock } = bot;
  switch (order.kind) {
    case 'advance':
      await clock.run(order.milliseconds);
      return settled(bot);
    case 'join': {
      const { scope, feeds, watches } = order.server;
      tracking.records.present(scope, order.systemChannel);
      for (const { url, title } of feeds) {
        const wish = { scope, channel: order.systemChannel, addedBy: order.by };
        tracking.following.follow({ url, title, home: null }, wish);
      }
      for (const wanted of watches) {
        const set = tracking.watches.add(wanted);
        if (set.kind !== 'set') throw new Error(JSON.stringify(set));
      }
      return;
    }
    case 'leave':
      return tracking.records.removed(order.scope);
    case 'retire': {
      const old = bot.store.database
        .prepare('SELECT key, scope FROM article WHERE replaced_at IS NULL AND arrived_at < ?')
        .all(order.before);
      for (const row of rows(old)) await tracking.intake.remove(text(row, 'key'), text(row, 'scope'));
      return;
    }
    case 'stop':
      await tracking.stop();
      process.exit(0);
  }
}

/** So many turns in a row without anything under way are an end. */
const QUIET_TURNS = 5;
const PATIENCE_MS = 20_000;

async function settled({ clock, underWay }: Bot): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  let quiet = 0;
  while (quiet < QUIET_TURNS && performance.now() < end) {
    await new Promise((resolve) => setImmediate(resolve));
    await clock.run(0);
    quiet = underWay() === 0 ? quiet + 1 : 0;
    if (underWay() > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

async function measure({ folder, clock, store }: Bot): Promise<Figures> {
  for (let turn = 0; turn < 3; turn++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, external } = process.memoryUsage();
  const resources: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  const path = join(folder, STORE_FILE);
  const listeners = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  const tables = rows(store.database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all());
  const count = (table: string) =>
    whole(rows(store.database.prepare(`SELECT count(*) AS n FROM "${table}"`).all())[0] ?? {}, 'n');
  const names = tables.map((row) => text(row, 'name'));
  const rowsOf = Object.fromEntries(names.map((name) => [name, count(name)]));
  return {
    heap: heapUsed,
    external,
    resources,
    waiting: clock.waiting,
    listeners,
    store: sizeOf(path) + sizeOf(`${path}-wal`),
    articles: rowsOf.article ?? 0,
    rows: rowsOf,
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

const log = {
  info: () => {},
  warn: () => {},
  error: (fields: object, message: string) => console.error(message, fields),
};

function tell(report: Report): void {
  process.send?.(report);
}
