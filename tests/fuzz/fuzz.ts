import { randomInt } from 'node:crypto';
import { AREAS, areaOf } from './areas.ts';
import { runCrew } from './crew.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { planChunks } from './plan.ts';
import { Pulse } from './pulse.ts';
import { noteStray, runCase } from './run-case.ts';
import { Tally } from './tally.ts';

// `npm run fuzz`: random and hostile input for every part of the product. Ends with `N passed, M failed`, and with the
// exit status 1 where anything failed.

const PROGRESS_MS = 5_000;

const options = optionsOrUsage();
const failed = options.only === null ? await runAll(options) : await runOne(options, options.only);
process.exit(failed === 0 ? 0 : 1);

function optionsOrUsage(): Options {
  try {
    const read = readOptions(process.argv.slice(2), () => String(randomInt(1_000_000_000)));
    if (read.area !== null) areaOf(read.area);
    return read;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** All cases, and how many of them failed. */
async function runAll({ cases, seed, minutes, area, workers }: Options): Promise<number> {
  const chunks = planChunks(area === null ? AREAS : [areaOf(area)], cases);
  const total = chunks.reduce((sum, { from, to }) => sum + to - from, 0);
  const started = performance.now();
  const end = started + minutes * 60_000;
  const tally = new Tally(seed);
  console.log(`Seed ${seed}: ${total} cases in ${workers} processes.`);
  const progress = setInterval(() => tally.tellProgress(total, started), PROGRESS_MS);
  try {
    await runCrew(workers, seed, () => (performance.now() < end ? (chunks.shift() ?? null) : null), tally);
  } finally {
    clearInterval(progress);
  }
  return tally.tellEnd(started);
}

/** One case again, in this process, with its whole input. */
async function runOne({ seed, area }: Options, number: number): Promise<number> {
  process.on('unhandledRejection', noteStray);
  const found = areaOf(area ?? '');
  const pulse = new Pulse();
  const session = await found.open(seed);
  const { failure, slowest } = await runCase(found, session, seed, number, pulse);
  pulse.stop();
  await session.close();
  console.log(slowest.about);
  console.log(`${Math.round(slowest.block)} ms without a turn for anything else`);
  if (failure !== null) console.log(failure.reason);
  console.log(failure === null ? '1 passed, 0 failed' : '0 passed, 1 failed');
  return failure === null ? 0 : 1;
}
