import type { Archive } from '../../../src/archive/archive.ts';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import { createCourier } from '../../../src/discord/courier.ts';
import { createDeliveryRest } from '../../../src/discord/courier-rest.ts';
import type { Clock } from '../../../src/tracking/clock.ts';
import { createReader } from '../../../src/tracking/intake/reading/reader.ts';
import { createTracking, type TrackingHost } from '../../../src/tracking/open.ts';
import type { Stage } from '../../../src/tracking/stage.ts';
import { openStore } from '../../../src/tracking/store/open-store.ts';
import { loopbackFetcher } from '../loopback.ts';
import { hurriedClock } from './hurried-clock.ts';
import { mutatedCourier, mutatedStages } from './mutations.ts';
import type { Start } from './orders.ts';
import type { Point } from './points.ts';
import { watchedStore } from './watched-store.ts';

export interface UnderTest {
  readonly tracking: TrackingHost;
  readonly archive: Archive;
  readonly clock: Clock;
}

/** All that tracks news as it is put together for Discord, with its end planned. */
export async function openUnderTest({
  folder,
  api,
  token,
  botId,
  place,
  pace,
  point,
  mutation,
}: Start): Promise<UnderTest> {
  const clock = hurriedClock(pace);
  const opened = openStore(folder);
  if (!opened.ok) throw new Error(opened.problem);
  const end = endAt(point);
  const store = watchedStore(opened.store, mutation, end.onWrite);
  const before = mutatedStages(store, mutation);
  const fetcher = loopbackFetcher(place, clock.now);
  const tracking = createTracking({
    store,
    archive: createMemoryArchive(),
    fetcher,
    files: fetcher,
    clock,
    reader: createReader(),
    feedMinutes: 1,
    feedsPerServer: 100,
    forgetAfterDays: 30,
    log,
    onStage(stage) {
      before(stage);
      end.onStage(stage);
    },
  });
  await tracking.intake.loadAll();
  const rest = createDeliveryRest(api, token);
  const courier = createCourier({ rest, botId, token, log, now: clock.now });
  tracking.start(mutatedCourier(courier, mutation));
  return { tracking, archive: tracking.archive, clock };
}

const quiet = () => {};
const log = {
  info: quiet,
  warn: quiet,
  error: (fields: object, message: string) => console.error(message, fields),
};

/** What ends this process, as if the machine had lost its power. */
function endAt(point: Point | null) {
  let left = point === null || point.at === 'moment' ? 0 : point.count;
  const reached = () => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
  };
  return {
    onStage: (stage: Stage) => {
      if (point?.at === 'stage' && point.stage === stage) reached();
    },
    onWrite: (sql: string) => {
      if (point?.at !== 'write') return;
      if (point.table === undefined || sql.includes(` INTO ${point.table} `)) reached();
    },
  };
}
