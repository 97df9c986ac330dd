import type { Notice } from '../../../src/tracking/delivery/delivery.ts';
import type { Entry } from '../../../src/tracking/feeds/feed.ts';
import { createFollowing, type FollowingParts } from '../../../src/tracking/following/create-following.ts';
import type { Following } from '../../../src/tracking/following/following.ts';
import type { EntryOrigin, Intake, Taken } from '../../../src/tracking/intake/intake.ts';
import { openMemory } from '../../../src/tracking/store/open-store.ts';
import { rows, type Store, text } from '../../../src/tracking/store/store.ts';
import { type SimulatedClock, simulatedClock } from '../clock.ts';
import { type FakeWeb, fakeWeb } from './feed-server.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** An entry as it was taken in. */
export interface Arrival {
  readonly scope: string;
  readonly feed: number;
  readonly feedTitle: string | null;
  readonly id: string;
  readonly title: string | null;
  readonly summary: string | null;
  readonly isNews: boolean;
}

export interface Newsroom {
  readonly store: Store;
  readonly clock: SimulatedClock;
  readonly web: FakeWeb;
  readonly notices: Notice[];
  readonly arrivals: Arrival[];
  /** Turns of the event loop that an entry takes. */
  turns: number;
  /** What becomes of the next entries, instead of being kept. */
  outcome: ((entry: Entry) => Taken | null) | null;
  /** Time goes by, in steps of a minute or a three-hundredth; what is due in one is done before the next begins. */
  run(milliseconds: number): Promise<void>;
  /** All that is due now is done. */
  settle(): Promise<void>;
  /** A process that follows, until the next one. */
  start(parts?: Partial<FollowingParts>): Following;
  /** What a server has taken in, in order. */
  ids(scope: string): string[];
  /** What it was told of as news. */
  news(scope: string): string[];
}

/** All that following needs, in memory, with a clock that stands still. */
export function newsroom(start?: string): Newsroom {
  const store = openMemory();
  const clock = simulatedClock(start);
  const web = fakeWeb();
  // As the intake keeps articles: in the store, in one transaction with the entry.
  store.database.exec('CREATE TABLE arrival (body TEXT NOT NULL)');
  store.database.exec('CREATE TABLE notice (once TEXT PRIMARY KEY, body TEXT NOT NULL)');
  const keep = store.database.prepare('INSERT INTO arrival (body) VALUES (?)');
  const note = store.database.prepare('INSERT OR IGNORE INTO notice (once, body) VALUES (?, ?)');
  let steps = 0;
  const room: Newsroom = {
    store,
    clock,
    web,
    outcome: null,
    turns: 0,
    get notices() {
      return rows(store.database.prepare('SELECT body FROM notice ORDER BY rowid').all()).map((each) =>
        JSON.parse(text(each, 'body')),
      );
    },
    get arrivals() {
      return rows(store.database.prepare('SELECT body FROM arrival ORDER BY rowid').all()).map((each) =>
        JSON.parse(text(each, 'body')),
      );
    },
    start(parts = {}) {
      return createFollowing({
        store,
        fetcher: web,
        files: web,
        clock,
        // No round figure, and never so much that a wait of minutes grows by another one.
        random: () => 0.0123,
        intake: { takeEntry },
        deliveries: {
          notify: (notice) => void note.run(notice.once, JSON.stringify(notice)),
          wake: () => {},
        },
        ...parts,
      });
    },
    async settle() {
      const done = () => `${web.asked.length} ${web.underWay()} ${steps}`;
      for (let quiet = 0, before = done(); quiet < 6; before = done()) {
        await new Promise((resolve) => setImmediate(resolve));
        quiet = done() === before ? quiet + 1 : 0;
      }
    },
    async run(milliseconds) {
      await room.settle();
      const step = Math.ceil(milliseconds / 300 / MINUTE) * MINUTE;
      for (let left = milliseconds; left > 0; left -= step) {
        clock.advance(Math.min(left, step));
        await room.settle();
      }
    },
    ids: (scope) => room.arrivals.filter((each) => each.scope === scope).map(({ id }) => id),
    news: (scope) => room.arrivals.filter((each) => each.scope === scope && each.isNews).map(({ id }) => id),
  };

  const takeEntry: Intake['takeEntry'] = async (
    entry: Entry,
    { scope, feed, feedTitle, isNews }: EntryOrigin,
    settle: (taken: Taken) => void,
  ) => {
    await Promise.resolve();
    steps += 1;
    for (let turn = 0; turn < room.turns; turn += 1) {
      steps += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
    const taken = room.outcome?.(entry) ?? { kind: 'known', key: entry.id };
    store.transact(() => {
      if (taken.kind !== 'failed') {
        const { id, title, summary } = entry;
        const arrival: Arrival = { scope, feed, feedTitle, id, title, summary, isNews };
        keep.run(JSON.stringify(arrival));
      }
      settle(taken);
    });
    return taken;
  };
  return room;
}

export function wish(scope: string, channel: string | null = `9${scope}`) {
  return { scope, channel, addedBy: `7${scope}` };
}
