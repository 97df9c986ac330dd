import { onTestFinished } from 'vitest';
import exporting from '../../../commands/export.ts';
import forget from '../../../commands/forget.ts';
import type { Answer } from '../../../src/answers/answer.ts';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import type { Scope } from '../../../src/articles/article.ts';
import type { Asker } from '../../../src/desk/command.ts';
import { createDesk, type Desk } from '../../../src/desk/desk.ts';
import type { Courier } from '../../../src/tracking/delivery/delivery.ts';
import type { Fetcher } from '../../../src/tracking/fetch/fetcher.ts';
import { createReader } from '../../../src/tracking/intake/reading/reader.ts';
import { createTracking, type TrackingHost } from '../../../src/tracking/open.ts';
import type { Watch } from '../../../src/tracking/watches/watches.ts';
import { type SimulatedClock, simulatedClock } from '../clock.ts';
import { entryOf } from '../intake/newsroom.ts';
import { temporaryStore } from '../store/temporary.ts';

export const TOWN: Scope = '100000000000000001';
export const OTHER: Scope = '100000000000000002';
export const ADMIN: Asker = { id: '300000000000000001', name: 'Ada', mayManage: true };

/** All that tracks news, without a web and without Discord, and the commands that are about records. */
export interface RecordsDesk {
  readonly host: TrackingHost;
  readonly desk: Desk;
  readonly clock: SimulatedClock;
  readonly folder: string;
  /** What was posted. */
  readonly posted: string[];
  /** Follows a feed; gives its number. */
  follow(scope: Scope, title: string): number;
  watch(scope: Scope, query: string): Watch;
  /** Takes an article in, as a feed of the server brings it; gives its key. */
  bring(scope: Scope, feed: number, title: string, text: string): Promise<string>;
  ask(line: { command: string; options?: Record<string, string>; scope?: Scope }): Promise<Answer>;
  /** Presses the first button of a reply. */
  press(answer: Answer, asker?: Asker, scope?: Scope): Promise<Answer>;
}

const NO_WEB: Fetcher = {
  fetch: async () => ({ kind: 'failed', reason: 'Nothing is here.', status: 404 }),
};

export function recordsDesk(): RecordsDesk {
  const { store, folder, remove } = temporaryStore();
  const archive = createMemoryArchive();
  const clock = simulatedClock();
  const posted: string[] = [];
  const host = createTracking({
    store,
    archive,
    fetcher: NO_WEB,
    files: NO_WEB,
    clock,
    feedMinutes: 10,
    feedsPerServer: 100,
    forgetAfterDays: 30,
    reader: createReader(),
  });
  onTestFinished(async () => {
    await host.stop();
    remove();
  });
  const desk = createDesk({
    archive: host.archive,
    commands: [forget, exporting],
    skipped: [],
    tracking: host,
  });
  const base = () => ({ scope: TOWN, now: clock.now(), asker: ADMIN });
  host.deliveries.start(courierTo(posted));
  return {
    host,
    desk,
    clock,
    folder,
    posted,
    follow(scope, title) {
      const url = `https://${title.toLowerCase().replaceAll(/\W/g, '-')}.example/feed`;
      const wish = { scope, channel: null, addedBy: ADMIN.id };
      const followed = host.following.follow({ url, title, home: null }, wish);
      if (followed.kind === 'refused') throw new Error(followed.reason);
      return followed.feed.id;
    },
    watch(scope, query) {
      const set = host.watches.add({
        scope,
        channel: '200000000000000001',
        query,
        source: null,
        person: null,
        mode: 'each',
        atMinute: null,
        atWeekday: null,
        zone: 'UTC',
        quiet: null,
        addedBy: ADMIN.id,
      });
      if (set.kind !== 'set') throw new Error(JSON.stringify(set));
      return set.watch;
    },
    async bring(scope, feed, title, text) {
      const entry = entryOf({ id: title, title, content: longer(text, title) });
      const origin = { scope, feed, feedTitle: 'The Town Crier', isNews: true };
      const taken = await host.intake.takeEntry(entry, origin, () => {});
      if (taken.kind !== 'kept' && taken.kind !== 'corrected') throw new Error(JSON.stringify(taken));
      return taken.article.key;
    },
    ask: ({ command, options = {}, scope = TOWN }) => desk.respond({ ...base(), command, options, scope }),
    press(answer, asker = ADMIN, scope = TOWN) {
      const action = answer.status === 'done' ? answer.actions?.[0] : undefined;
      if (action === undefined) throw new Error('no button');
      return desk.act({ ...base(), ...action, asker, scope });
    },
  };
}

/** A feed's own text is taken for an article where it has some length. */
export function longer(text: string, title: string): string {
  const more = Array.from(
    { length: 12 },
    (_, at) => `${title} was on the agenda of meeting number ${at + 1}.`,
  );
  return [text, ...more].join(' ');
}

function courierTo(posted: string[]): Courier {
  return {
    async post({ mark }) {
      posted.push(mark);
      return { kind: 'done', message: `40000000000000000${posted.length}` };
    },
    seek: async () => ({ kind: 'absent' }),
    edit: async (_, message) => ({ kind: 'done', message }),
  };
}

export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
}
