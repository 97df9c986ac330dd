import { afterEach, describe, expect, it } from 'vitest';
import { createCourier } from '../../src/discord/courier.ts';
import { createDeliveryRest } from '../../src/discord/courier-rest.ts';
import type { Clock } from '../../src/tracking/clock.ts';
import { createDeliveries } from '../../src/tracking/delivery/deliveries.ts';
import type { Deliveries } from '../../src/tracking/delivery/delivery.ts';
import { newMark } from '../../src/tracking/delivery/mark.ts';
import { openMemory } from '../../src/tracking/store/open-store.ts';
import { row, type Store } from '../../src/tracking/store/store.ts';
import { mortal } from '../tracking/delivery/newsroom.ts';
import { closeAll, discord } from './bot.ts';
import { answered, articleOf, cite } from './sample.ts';
import type { Fault, StandIn } from './standin/standin.ts';

/** How many of its seconds pass in a real one. */
const SPEED = 120;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const SCOPE = '900';

const article = articleOf([['Talks began in the harbour.']]);
const started = Date.now();
const now = () => started + (Date.now() - started) * SPEED;

/** Waits so many of its milliseconds. */
const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms / SPEED));

interface Room {
  readonly standIn: StandIn;
  readonly store: Store;
  deliver(channel: string): string;
  start(): { readonly deliveries: Deliveries; kill(): void };
  state(mark: string): unknown;
}

async function open(): Promise<Room> {
  const standIn = await discord({ now, nonceMs: 4 * MINUTE });
  const store = openMemory();
  const log = { info() {}, warn() {}, error() {} };
  return {
    standIn,
    store,
    deliver(channel) {
      const mark = newMark();
      const { lastInsertRowid } = store.database
        .prepare(
          `INSERT INTO watch (scope, channel, query, mode, zone, added_by, added_at)
           VALUES (?, ?, 'harbour', 'each', 'UTC', ?, 0)`,
        )
        .run(SCOPE, channel, standIn.person.id);
      store.database
        .prepare(
          `INSERT INTO delivery (scope, kind, watch, target, state, mark, made_at, due_at)
           VALUES (?, 'alert', ?, ?, 'waiting', ?, ?, ?)`,
        )
        .run(SCOPE, lastInsertRowid, channel, mark, now(), now());
      return mark;
    },
    start() {
      let isAlive = true;
      const clock: Clock = {
        now: () => new Date(now()),
        after(ms, callback) {
          const timer = setTimeout(() => isAlive && callback(), ms / SPEED);
          return () => clearTimeout(timer);
        },
      };
      const own = mortal(store, () => isAlive);
      const deliveries = createDeliveries({
        store: own,
        clock,
        compose: async (id) => {
          const found = row(own.database.prepare('SELECT mark FROM delivery WHERE id = ?').get(id));
          return answered([cite(article, 1)], {
            title: 'New: harbour',
            actions: [{ label: 'About', command: 'watch list', action: 'about', value: String(found?.mark) }],
          });
        },
        onRefused: () => {},
      });
      const rest = createDeliveryRest(standIn.api, standIn.token);
      const courier = createCourier({
        rest,
        botId: standIn.botUser.id,
        token: standIn.token,
        log,
        now: clock.now,
      });
      deliveries.start(courier);
      return {
        deliveries,
        kill: () => {
          isAlive = false;
        },
      };
    },
    state: (mark) =>
      row(store.database.prepare('SELECT state FROM delivery WHERE mark = ?').get(mark))?.state,
  };
}

async function settled({ state }: Room, marks: readonly string[]): Promise<void> {
  await expect.poll(() => marks.map(state), { timeout: 8_000 }).toEqual(marks.map(() => 'sent'));
}

/** The marks of a channel's messages, in their order. */
const marksIn = (standIn: StandIn, channel: string) =>
  standIn.messages(channel).map(({ buttons }) =>
    buttons
      .find(({ label }) => label === 'About')
      ?.customId?.split(':')
      .at(-1),
  );

afterEach(closeAll);

describe('deliveries over Discord’s own interface', () => {
  it('are there once and in order through lost answers, failures, limits and ends at any point', async () => {
    const room = await open();
    const { standIn } = room;
    const channels = ['a', 'b', 'c', 'd'].map((name) => standIn.addChannel(standIn.guild, name));
    const marks = channels.map((channel) => Array.from({ length: 4 }, () => room.deliver(channel)));
    const faults: readonly Fault[] = [
      { kind: 'dropAnswer' },
      { kind: 'statusAfter', status: 502 },
      { kind: 'status', status: 503 },
      { kind: 'drop' },
      { kind: 'rateLimit', retryAfter: 1.5 },
      { kind: 'slowAnswer', ms: 300 },
    ];
    for (const [index, fault] of faults.entries()) {
      standIn.fault({ ...fault, route: `POST /channels/${channels[index % 4]}` });
      const process = room.start();
      await pass((10 + index * 9) * SECOND);
      process.kill();
      // Long enough, every other time, for the nonce to be forgotten.
      await pass(index % 2 === 0 ? 20 * SECOND : 100 * SECOND);
    }
    const last = room.start();
    await settled(room, marks.flat());
    await last.deliveries.stop();
    expect(channels.map((channel) => marksIn(standIn, channel))).toEqual(marks);
    const refused = standIn.violations.filter(({ rule }) => rule !== 'retried-too-early');
    expect(refused).toEqual([]);
  });

  it('are sought where the nonce is long forgotten', async () => {
    const room = await open();
    const channel = room.standIn.guild.channelId;
    const mark = room.deliver(channel);
    room.standIn.fault({ kind: 'slowAnswer', ms: 400, route: 'POST /channels' });
    const first = room.start();
    await expect.poll(() => room.standIn.messages(channel).length).toBe(1);
    first.kill();
    await pass(5 * MINUTE);
    const second = room.start();
    await settled(room, [mark]);
    await second.deliveries.stop();
    expect(marksIn(room.standIn, channel)).toEqual([mark]);
    expect(room.standIn.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('tell by direct message, once, of a channel that is gone', async () => {
    const room = await open();
    const marks = [room.deliver('404'), room.deliver('404')];
    const { deliveries } = room.start();
    const { standIn } = room;
    await expect.poll(() => standIn.messages(standIn.person).length).toBe(1);
    await deliveries.stop();
    expect(marks.map(room.state)).toEqual(['dropped', 'dropped']);
    expect(standIn.messages(standIn.person)[0]?.text).toContain('Alerts cannot be posted in <#404>');
    expect(standIn.requests.filter(({ path }) => path === '/channels/404/messages')).toHaveLength(1);
  });
});
