import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Command } from 'commander';
import { createMemoryArchive } from '../src/archive/memory.ts';
import { systemClock } from '../src/tracking/clock.ts';
import type { Deliveries } from '../src/tracking/delivery/delivery.ts';
import { readExceptions } from '../src/tracking/fetch/exceptions.ts';
import { createFetcher, type Fetcher } from '../src/tracking/fetch/fetcher.ts';
import { createFollowing } from '../src/tracking/following/create-following.ts';
import { createIntake } from '../src/tracking/intake/create-intake.ts';
import type { Intake } from '../src/tracking/intake/intake.ts';
import { openStore } from '../src/tracking/store/open-store.ts';
import { row, type Store, whole } from '../src/tracking/store/store.ts';
import { openSite, type Site } from './feeds/site-process.ts';
import { quantile } from './figures.ts';

interface Options {
  readonly feeds: string;
  readonly minutes: string;
  readonly interval: string;
}

const options = new Command('feeds')
  .description(
    'Follows very many feeds of a server on this machine, and tells how long anything else had to wait.',
  )
  .option('--feeds <number>', 'how many feeds', '5000')
  .option('--minutes <number>', 'how long, after all were fetched once', '10')
  .option('--interval <minutes>', 'between two looks at a feed', '10')
  .parse()
  .opts<Options>();

const SCHEDULE = `/proc/self/task/${process.pid}/schedstat`;
/** Milliseconds. */
const TICK = 5;
/** What the event loop may keep anything waiting, in milliseconds, for 99 of 100. */
const GOAL = 50;
const FEEDS_OF_A_SERVER = 500;
const FEEDS_OF_A_HOST = 2;

const SILENT: Pick<Deliveries, 'notify' | 'wake'> = { notify: () => {}, wake: () => {} };

const [count, minutes, interval] = [Number(options.feeds), Number(options.minutes), Number(options.interval)];
const folder = await mkdtemp(join(tmpdir(), 'dateline-feeds-'));
const site = await openSite(Math.ceil(count / FEEDS_OF_A_HOST), interval);
try {
  process.exitCode = await run();
} finally {
  await site.close();
  await rm(folder, { recursive: true });
}

/** Resolves to the exit status: 1 where the goal is missed. */
async function run(): Promise<0 | 1> {
  const opened = openStore(folder);
  if (!opened.ok) throw new Error(opened.problem);
  const { store } = opened;
  const fetcher = fetcherFor(site);
  const first = await measured('all at once', store, fetcher, settler(store), async (following) => {
    await followAll(following);
    store.database.exec(`UPDATE source SET next_at = ${Date.now()}`);
    following.start();
    while (undone(store) > 0) await wait(200);
  });
  store.database.exec(
    `UPDATE source SET next_at = ${Date.now()} + abs(random()) % ${Math.round(interval * 60_000)}, failures = 0`,
  );
  const archive = createMemoryArchive();
  const intake = createIntake({
    store,
    archive,
    fetcher,
    files: fetcher,
    clock: systemClock,
    arrivals: () => ({ arrived: () => {} }),
  });
  await intake.loadAll();
  const steady = await measured(`every ${interval} minutes`, store, fetcher, intake, async (following) => {
    following.start();
    await wait(minutes * 60_000);
  });
  await intake.stop();
  store.close();
  if (steady.p99 < GOAL && first.bugs + steady.bugs === 0) return 0;
  process.stdout.write(`missed: the 99th percentile is not below ${GOAL} ms, or there was a mistake\n`);
  return 1;
}

type Follower = ReturnType<typeof createFollowing>;

/** Follows while `work` goes on, and prints what came of it. */
async function measured(
  name: string,
  store: Store,
  fetcher: Fetcher,
  intake: Pick<Intake, 'takeEntry'>,
  work: (following: Follower) => Promise<void>,
): Promise<{ readonly p99: number; readonly bugs: number }> {
  const late: number[] = [];
  const due = store.database.prepare('SELECT next_at FROM source WHERE url = ?');
  const timed: Fetcher = {
    fetch(request, signal) {
      const found = row(due.get(request.url));
      if (found !== null) late.push(Date.now() - whole(found, 'next_at'));
      return fetcher.fetch(request, signal);
    },
  };
  const bugs: unknown[] = [];
  let longest = 0;
  const watched: Store = {
    ...store,
    transact(write) {
      const began = performance.now();
      const result = store.transact(write);
      longest = Math.max(longest, performance.now() - began);
      return result;
    },
  };
  const following = createFollowing({
    store: watched,
    fetcher: timed,
    files: fetcher,
    intake,
    deliveries: SILENT,
    clock: systemClock,
    intervalMinutes: interval,
    log: { error: (fields) => void bugs.push(fields) },
  });
  await site.count();
  // Its own resolution is in what it measures.
  const delay = monitorEventLoopDelay({ resolution: TICK });
  const own = ownWork();
  const [, heldBefore] = processorTime();
  const used = process.cpuUsage();
  const started = performance.now();
  delay.enable();
  await work(following);
  delay.disable();
  const turns = own();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  await following.stop();
  const [p50, p99, max] = [delay.percentile(50), delay.percentile(99), delay.max].map((each) => each / 1e6);
  const lines = [
    `${name}: ${count} feeds, ${seconds.toFixed(0)} s`,
    `  event loop      p50 ${p50?.toFixed(1)} ms, p99 ${p99?.toFixed(1)} ms, max ${max?.toFixed(1)} ms`,
    `  its own work    p99 ${quantile(turns, 0.99).toFixed(1)} ms, max ${quantile(turns, 1).toFixed(1)} ms in one go; longest commit ${longest.toFixed(1)} ms`,
    `  looks           ${late.length}, ${(late.length / seconds).toFixed(1)} a second; answers ${JSON.stringify(await site.count())}`,
    `  behind time     p50 ${(quantile(late, 0.5) / 1000).toFixed(2)} s, p99 ${(quantile(late, 0.99) / 1000).toFixed(2)} s`,
    `  process         ${((user + system) / 10_000 / seconds).toFixed(0)} % of one processor, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`,
    `  the machine     kept it waiting for ${((processorTime()[1] - heldBefore) / 10 / seconds).toFixed(1)} % of the time, for others at work`,
    ...bugs.map((bug) => `  a mistake       ${JSON.stringify(bug)}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return { p99: p99 ?? Number.NaN, bugs: bugs.length };
}

async function followAll(following: Follower): Promise<void> {
  for (let from = 0; from < count; from += FEEDS_OF_A_SERVER) {
    const some = Math.min(FEEDS_OF_A_SERVER, count - from);
    const listed = Array.from({ length: some }, (_, at) => ({
      url: site.urlOf(from + at),
      title: null,
      home: null,
      folders: [],
    }));
    await following.followAll(listed, { scope: `server ${from}`, channel: null, addedBy: '1' });
  }
}

function fetcherFor({ places }: Site): Fetcher {
  const read = readExceptions(places);
  if (!read.ok) throw new Error(read.problems.join(' '));
  return createFetcher({
    userAgent: 'DatelineBot/benchmark',
    exceptions: read.exceptions,
    turns: { atOnce: 24 },
  });
}

/** What a feed holds when it is added is not what is measured. */
function settler(store: Store): Pick<Intake, 'takeEntry'> {
  return {
    async takeEntry(entry, _origin, settle) {
      const taken = { kind: 'known' as const, key: entry.id };
      store.transact(() => settle(taken));
      return taken;
    },
  };
}

/**
 * Milliseconds that the main thread has run, and that it was ready and had no processor, since it began; NaN where the
 * system does not tell.
 */
function processorTime(): readonly [number, number] {
  if (!existsSync(SCHEDULE)) return [Number.NaN, Number.NaN];
  const [ran = Number.NaN, waited = Number.NaN] = readFileSync(SCHEDULE, 'utf8').split(' ').map(Number);
  return [ran / 1e6, waited / 1e6];
}

/** Watches how much of the processor the main thread uses from tick to tick, whatever else the machine does; in milliseconds. */
function ownWork(): () => readonly number[] {
  const turns: number[] = [];
  let [before] = processorTime();
  const timer = setInterval(() => {
    const [ran] = processorTime();
    turns.push(ran - before);
    before = ran;
  }, TICK);
  return () => {
    clearInterval(timer);
    return turns;
  };
}

/** Sources that were not looked at yet, and entries that wait. */
function undone(store: Store): number {
  const found = store.database
    .prepare(
      `SELECT (SELECT count(*) FROM source WHERE checked_at IS NULL)
        + (SELECT count(*) FROM entry WHERE state = 'waiting') AS undone`,
    )
    .get();
  const counted = row(found);
  return counted === null ? 0 : whole(counted, 'undone');
}
