import { resolve } from 'node:path';
import type { Archive } from '../../../src/archive/archive.ts';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import { createDesk, type Desk } from '../../../src/desk/desk.ts';
import { loadCommands } from '../../../src/desk/loader.ts';
import { countedDesk } from '../../../src/health/counted.ts';
import { newHealth } from '../../../src/health/health.ts';
import { createMetrics, type Metrics } from '../../../src/health/metrics.ts';
import type { Parcel } from '../../../src/tracking/delivery/delivery.ts';
import { createReader } from '../../../src/tracking/intake/reading/reader.ts';
import { createTracking, type TrackingHost } from '../../../src/tracking/open.ts';
import { openMemory } from '../../../src/tracking/store/open-store.ts';
import { rows, type Store, whole } from '../../../src/tracking/store/store.ts';
import { Random } from '../../fuzz/random.ts';
import { type SimulatedClock, simulatedClock } from '../clock.ts';
import { Outlet } from '../press/outlet.ts';
import { writeStory } from '../press/story.ts';
import { type Ids, openTenant, type Tenant } from './tenant.ts';
import { openWeb, type Web } from './web.ts';

/** How the parts are made worse, for a test of the tests. */
export interface Mutation {
  store?(store: Store): Store;
  archive?(archive: Archive): Archive;
}

/** Some servers that share a bot. */
export interface House {
  readonly desk: Desk;
  readonly tracking: TrackingHost;
  readonly clock: SimulatedClock;
  readonly tenants: readonly Tenant[];
  readonly web: Web;
  /** An outlet that all of them follow, each under a name of its own. */
  readonly wire: Outlet;
  readonly metrics: Metrics;
  /** What was posted, and what was logged, since it was last asked. */
  takeParcels(): readonly Parcel[];
  takeLines(): readonly string[];
  /** Waits until nothing is fetched, taken in or posted any more. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const COMMANDS = await loadCommands(resolve(import.meta.dirname, '../../../commands'));
const metrics = createMetrics(newHealth());

/** Opens a house with so many servers, each with feeds, articles and watches full of words of its own. */
export async function openHouse(servers: number | readonly Ids[], mutation: Mutation = {}): Promise<House> {
  const clock = simulatedClock();
  const count = typeof servers === 'number' ? servers : servers.length;
  const idsOf = (number: number) => (typeof servers === 'number' ? undefined : servers[number]);
  const tenants = Array.from({ length: count }, (_, at) => openTenant(at, clock.now(), idsOf(at)));
  const wire = openWire(clock.now());
  const web = openWeb([wire, ...tenants.flatMap(({ outlets }) => outlets)]);
  const store = (mutation.store ?? same)(openMemory());
  const archive = (mutation.archive ?? same)(createMemoryArchive());
  const parcels: Parcel[] = [];
  const lines: string[] = [];
  const write = (fields: object, message: string) => void lines.push(`${message} ${inspect(fields)}`);
  const tracking = createTracking({
    store,
    archive,
    fetcher: web,
    files: web,
    clock,
    reader: createReader(),
    feedMinutes: 10,
    feedsPerServer: 50,
    forgetAfterDays: 1,
    log: { info: write, warn: write, error: write },
    meter: metrics.meter,
  });
  const take = <T>(list: T[]) => list.splice(0);
  await tracking.intake.loadAll();
  tracking.start({
    post: async (parcel) => {
      parcels.push(parcel);
      return { kind: 'done', message: String(parcels.length) };
    },
    seek: async () => ({ kind: 'absent' }),
    edit: async (parcel, message) => {
      parcels.push(parcel);
      return { kind: 'done', message };
    },
  });
  const due = store.database.prepare(
    `SELECT (SELECT count(*) FROM entry WHERE state = 'waiting' AND next_at <= ?1)
      + (SELECT count(*) FROM source WHERE next_at <= ?1 AND paused_at IS NULL)
      + (SELECT count(*) FROM delivery WHERE state = 'sending' OR (state = 'waiting' AND due_at <= ?1)) AS n`,
  );
  const house: House = {
    desk: countedDesk(
      createDesk({ archive: tracking.archive, commands: COMMANDS, skipped: [], tracking }),
      metrics.observe,
    ),
    tracking,
    clock,
    tenants,
    web,
    wire,
    metrics,
    takeParcels: () => take(parcels),
    takeLines: () => take(lines),
    async settle() {
      for (let quiet = 0, turns = 0; quiet < 10 && turns < 5000; turns++) {
        await clock.run(1);
        const [left] = rows(due.all(clock.now().getTime()));
        quiet = left !== undefined && whole(left, 'n') === 0 ? quiet + 1 : 0;
      }
    },
    close: () => tracking.stop(),
  };
  for (const tenant of tenants) await tenant.moveIn(house);
  await house.settle();
  return house;
}

function openWire(now: Date): Outlet {
  const wire = new Outlet('wire', 'The Wire', 'atom');
  for (let number = 0; number < 3; number++) wire.print(writeStory(new Random('wire'), number), now);
  return wire;
}

function same<T>(part: T): T {
  return part;
}

function inspect(fields: object): string {
  return JSON.stringify(fields, (_, value: unknown) => (value instanceof Error ? value.stack : value)) ?? '';
}
