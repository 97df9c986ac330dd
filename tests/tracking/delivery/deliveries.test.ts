import { describe, expect, it } from 'vitest';
import { answered } from '../../discord/sample.ts';
import { ADA, NEWS, type Newsroom, newsroom, SCOPE, SPORT, SYSTEM } from './newsroom.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('what waits', () => {
  it('is posted once, in order in each channel, and to several channels at once', async () => {
    const room = newsroom();
    const marks = Array.from({ length: 5 }, () => room.deliver(room.watch()));
    const other = room.deliver(room.watch(SPORT), { target: SPORT });
    room.start();
    await room.clock.run(70);
    expect(room.discord.messages.map(({ mark }) => mark)).toEqual([marks[0], other, marks[1]]);
    await room.clock.run(SECOND);
    expect(room.discord.in(NEWS).map(({ mark }) => mark)).toEqual(marks);
    expect(room.delivery(marks[0] ?? '')).toMatchObject({ state: 'sent', message: '1000', fault: null });
  });

  it('is begun in the store before it is sent', async () => {
    const states: unknown[] = [];
    const room = newsroom({
      onStage: (stage) => states.push([stage, room.delivery(mark).state, room.discord.messages.length]),
    });
    const mark = room.deliver(room.watch());
    room.start();
    await room.clock.run(SECOND);
    expect(states).toEqual([
      ['delivery begun', 'sending', 0],
      ['message posted', 'sending', 1],
      ['delivery settled', 'sent', 1],
    ]);
  });

  it('waits for its moment, without holding what is due before', async () => {
    const room = newsroom();
    const watch = room.watch();
    const morning = room.deliver(watch, { inMs: 8 * HOUR });
    const now = room.deliver(watch);
    room.start();
    await room.clock.run(HOUR);
    expect(room.discord.messages.map(({ mark }) => mark)).toEqual([now]);
    await room.clock.run(7 * HOUR + SECOND);
    expect(room.discord.messages.map(({ mark }) => mark)).toEqual([now, morning]);
  });

  it('is seen when somebody says so, and not before the courier is there', async () => {
    const room = newsroom();
    const { deliveries } = room.start();
    await room.clock.run(SECOND);
    room.deliver(room.watch());
    await room.clock.run(HOUR);
    expect(room.discord.messages).toEqual([]);
    deliveries.wake();
    await room.clock.run(SECOND);
    expect(room.discord.messages).toHaveLength(1);
  });

  it('is dropped without a word where nothing is left to tell', async () => {
    const room = newsroom({ compose: async () => null });
    const mark = room.deliver(room.watch());
    const { deliveries } = room.start();
    await room.clock.run(SECOND);
    expect(room.delivery(mark)).toMatchObject({ state: 'dropped', fault: null });
    expect(room.discord.requests).toEqual([]);
    expect(deliveries.troubles(SCOPE)).toEqual([]);
  });

  it('goes where its watch was moved to while it was made', async () => {
    const room: Newsroom = newsroom({
      compose: async () => {
        room.store.database.prepare('UPDATE delivery SET target = ?').run(SPORT);
        return answered([]);
      },
    });
    const mark = room.deliver(room.watch());
    room.start();
    await room.clock.run(SECOND);
    expect(room.discord.messages.map((message) => [message.target, message.mark])).toEqual([[SPORT, mark]]);
  });

  it('does not hold its channel for ever where it cannot be made', async () => {
    const errors: object[] = [];
    const log = { info() {}, warn() {}, error: (fields: object) => errors.push(fields) };
    const room = newsroom({
      log,
      compose: async (id) => {
        if (id === 1) throw new Error('a bug');
        return answered([]);
      },
    });
    const watch = room.watch();
    const broken = room.deliver(watch);
    const next = room.deliver(watch);
    const { deliveries } = room.start();
    await room.clock.run(HOUR);
    expect(room.delivery(broken).state).toBe('dropped');
    expect(room.discord.messages.map(({ mark }) => mark)).toEqual([next]);
    expect(errors.length).toBeGreaterThan(3);
    expect(deliveries.troubles(SCOPE)).toMatchObject([{ target: NEWS, watch: 1 }]);
  });

  it('stays while the bot is not in the server, without a word to anybody', async () => {
    const room = newsroom();
    room.deliver(room.watch());
    room.store.database.prepare('UPDATE server SET removed_at = 1').run();
    const { deliveries } = room.start();
    await room.clock.run(DAY);
    expect(room.discord.requests).toEqual([]);
    room.store.database.prepare('UPDATE server SET removed_at = NULL').run();
    deliveries.wake();
    await room.clock.run(SECOND);
    expect(room.discord.messages).toHaveLength(1);
  });

  it('comes through a clock that is put back', async () => {
    const room = newsroom();
    const watch = room.watch();
    const mark = room.deliver(watch, { inMs: 10 * MINUTE });
    room.store.database
      .prepare('UPDATE delivery SET made_at = made_at + ?, due_at = due_at + ?')
      .run(DAY, DAY);
    room.start();
    await room.clock.run(9 * MINUTE);
    expect(room.discord.messages).toEqual([]);
    await room.clock.run(2 * MINUTE);
    expect(room.discord.messages.map((message) => message.mark)).toEqual([mark]);
  });
});

describe('a message that cannot be posted yet', () => {
  it('holds what comes after it in its channel, and nothing else', async () => {
    const room = newsroom();
    const watch = room.watch();
    const marks = [room.deliver(watch), room.deliver(watch)];
    room.discord.turns.push('limited');
    room.start();
    await room.clock.run(100);
    const other = room.deliver(room.watch(SPORT), { target: SPORT });
    room.start();
    await room.clock.run(SECOND);
    expect(room.discord.messages[0]?.mark).toBe(marks[0]);
    expect(room.discord.in(SPORT).map(({ mark }) => mark)).toEqual([other]);
  });

  it('waits as long as Discord says, and not much longer', async () => {
    const room = newsroom();
    const watch = room.watch();
    room.deliver(watch);
    room.discord.turns.push('limited');
    room.start();
    await room.clock.run(4_900);
    expect(room.discord.requests).toHaveLength(1);
    await room.clock.run(500);
    expect(room.discord.messages).toHaveLength(1);
  });

  it('is not asked about in a storm while Discord is out of reach for a day, and is not lost', async () => {
    const room = newsroom();
    for (let channel = 0; channel < 60; channel++) {
      const target = String(1000 + channel);
      room.deliver(room.watch(target), { target });
    }
    room.discord.turns.push(...Array.from({ length: 2_000 }, () => 'unreachable' as const));
    room.start();
    await room.clock.run(DAY);
    expect(room.discord.requests.length).toBeLessThan(2_000);
    room.discord.turns.length = 0;
    await room.clock.run(10 * MINUTE);
    expect(room.discord.messages).toHaveLength(60);
    expect(room.notices()).toEqual([]);
  });

  it('begins again at once when Discord is back, for all', async () => {
    const room = newsroom();
    for (const target of ['1', '2', '3', '4']) room.deliver(room.watch(target), { target });
    room.discord.turns.push(...Array.from({ length: 12 }, () => 'limited everywhere' as const));
    room.start();
    await room.clock.run(3 * MINUTE);
    expect(room.discord.messages).toHaveLength(4);
  });

  it('is given up after a day in which all else went well, and whoever set the watch is told once', async () => {
    const room = newsroom();
    const watch = room.watch();
    const other = room.watch(SPORT);
    const marks = [room.deliver(watch), room.deliver(watch)];
    const { deliveries } = room.start();
    room.discord.failing = NEWS;
    for (let hour = 0; hour < 26; hour++) {
      for (let minute = 0; minute < 60; minute += 5) {
        room.deliver(other, { target: SPORT });
        deliveries.wake();
        await room.clock.run(5 * MINUTE);
      }
    }
    expect(marks.map((mark) => room.delivery(mark).state)).toEqual(['dropped', 'dropped']);
    expect(room.discord.in(SPORT)).toHaveLength(26 * 12);
    expect(room.notices()).toMatchObject([{ target: ADA, state: 'sent' }]);
    expect(deliveries.troubles(SCOPE)).toHaveLength(2);
    expect(deliveries.troubles('another')).toEqual([]);
  });
});

describe('a message that may have been posted', () => {
  it('is sent again with its mark within two minutes, and is there once', async () => {
    const room = newsroom();
    const mark = room.deliver(room.watch());
    room.discord.turns.push('lost', 'unheard');
    room.start();
    await room.clock.run(MINUTE);
    expect(room.discord.requests).toEqual([`post ${NEWS}`, `post ${NEWS}`, `post ${NEWS}`]);
    expect(room.discord.messages).toHaveLength(1);
    expect(room.delivery(mark).state).toBe('sent');
  });

  it.each([
    'killed before',
    'killed after',
  ] as const)('is there once where the process was %s, at any distance', async (turn) => {
    for (const pause of [0, 30 * SECOND, 119 * SECOND, 2 * MINUTE, 5 * MINUTE, 40 * DAY]) {
      const room = newsroom();
      const mark = room.deliver(room.watch());
      room.discord.turns.push(turn);
      expect(room.start().isAlive).toBe(true);
      await room.clock.run(SECOND);
      expect(room.delivery(mark).state).toBe('sending');
      await room.clock.run(pause);
      room.start();
      await room.clock.run(MINUTE);
      expect(room.discord.messages.map((message) => message.mark)).toEqual([mark]);
      expect(room.delivery(mark)).toMatchObject({ state: 'sent', message: '1000' });
      expect(room.discord.requests.includes(`seek ${NEWS}`)).toBe(pause >= 2 * MINUTE - SECOND);
    }
  });

  it('is renewed in the store before it is sent again, once it was sought', async () => {
    const room = newsroom();
    const mark = room.deliver(room.watch());
    room.discord.turns.push('killed before');
    room.start();
    await room.clock.run(10 * MINUTE);
    room.discord.turns.push('well', 'killed after');
    room.start();
    await room.clock.run(SECOND);
    const begun = Number(room.delivery(mark).begun_at);
    expect(room.clock.now().getTime() - begun).toBeLessThan(5 * SECOND);
    await room.clock.run(10 * MINUTE);
    room.start();
    await room.clock.run(SECOND);
    expect(room.discord.messages).toHaveLength(1);
    expect(room.delivery(mark).state).toBe('sent');
  });

  it('is left where nobody can tell, and that is told once', async () => {
    const room = newsroom();
    const watch = room.watch();
    const mark = room.deliver(watch);
    const next = room.deliver(watch);
    room.discord.turns.push('killed before');
    room.start();
    await room.clock.run(10 * MINUTE);
    room.discord.readable = false;
    const { deliveries } = room.start();
    await room.clock.run(MINUTE);
    expect(room.delivery(mark).state).toBe('undecided');
    expect(room.discord.in(NEWS).map((message) => message.mark)).toEqual([next]);
    expect(room.notices()).toMatchObject([{ target: ADA, state: 'sent' }]);
    expect(deliveries.troubles(SCOPE)).toMatchObject([{ target: NEWS, watch }]);
    room.start();
    await room.clock.run(DAY);
    expect(room.notices()).toHaveLength(1);
  });

  it('is never forgotten to be so, although a later try was certain not to arrive', async () => {
    const room = newsroom();
    const mark = room.deliver(room.watch());
    // Posted, then turned away, for longer than the nonce is known.
    room.discord.turns.push('lost', ...Array.from({ length: 8 }, () => 'unreachable' as const));
    room.start();
    await room.clock.run(10 * MINUTE);
    expect(room.discord.messages).toHaveLength(1);
    expect(room.delivery(mark).state).toBe('sent');
    expect(room.discord.requests).toContain(`seek ${NEWS}`);
  });

  it('is not sent again where making it took longer than Discord knows it', async () => {
    let takes = 0;
    const room = newsroom({
      compose: async () => {
        await new Promise<void>((resolve) => void room.clock.after(takes, resolve));
        return answered([]);
      },
    });
    room.deliver(room.watch());
    room.discord.turns.push('killed after');
    room.start();
    await room.clock.run(MINUTE);
    takes = 5 * MINUTE;
    room.start();
    await room.clock.run(HOUR);
    expect(room.discord.messages).toHaveLength(1);
    expect(room.discord.requests).toEqual([`post ${NEWS}`, `seek ${NEWS}`]);
  });

  it('is sought where the clock is put back while it runs', async () => {
    const room = newsroom();
    const mark = room.deliver(room.watch());
    room.discord.turns.push('lost', ...Array.from({ length: 2 }, () => 'limited everywhere' as const));
    room.start();
    await room.clock.run(3 * SECOND);
    room.clock.putBack(30 * SECOND);
    await room.clock.run(10 * MINUTE);
    expect(room.discord.requests).toContain(`seek ${NEWS}`);
    expect(room.discord.messages).toHaveLength(1);
    expect(room.delivery(mark).state).toBe('sent');
  });

  it('is sought an hour back where the clock was put back', async () => {
    const room = newsroom();
    const mark = room.deliver(room.watch());
    room.discord.turns.push('killed after');
    room.start();
    await room.clock.run(SECOND);
    room.store.database.prepare('UPDATE delivery SET begun_at = begun_at + ?').run(30 * MINUTE);
    await room.clock.run(10 * MINUTE);
    room.start();
    await room.clock.run(SECOND);
    expect(room.discord.messages).toHaveLength(1);
    expect(room.delivery(mark).state).toBe('sent');
  });
});

describe('a channel that refuses', () => {
  it('ends what waits for it, pauses its watches and tells each who set one, once', async () => {
    const room = newsroom();
    const [mine, other, elsewhere] = [room.watch(NEWS, '7'), room.watch(NEWS, '8'), room.watch(SPORT, '7')];
    const marks = [room.deliver(mine), room.deliver(other), room.deliver(mine, { inMs: HOUR })];
    const there = room.deliver(elsewhere, { target: SPORT });
    room.discord.closed.set(NEWS, 'The channel is gone.');
    const { deliveries } = room.start();
    await room.clock.run(2 * HOUR);
    expect(marks.map((mark) => room.delivery(mark).state)).toEqual(['dropped', 'dropped', 'dropped']);
    expect(room.delivery(there).state).toBe('sent');
    expect([mine, other, elsewhere].map((id) => room.watchRow(id).fault)).toEqual([
      'The channel is gone.',
      'The channel is gone.',
      null,
    ]);
    expect(room.notices().map(({ target, state }) => [target, state])).toEqual([
      ['user:7', 'sent'],
      ['user:8', 'sent'],
    ]);
    expect(room.discord.requests.filter((each) => each === `post ${NEWS}`)).toHaveLength(1);
    expect(deliveries.troubles(SCOPE)).toHaveLength(3);
  });

  it('is told where Discord itself posts, where the person takes no direct messages', async () => {
    const room = newsroom();
    room.deliver(room.watch());
    room.discord.closed.set(NEWS, 'The channel is gone.').set(ADA, 'closed');
    room.start();
    await room.clock.run(HOUR);
    expect(room.notices().map(({ target, state }) => [target, state])).toEqual([
      [ADA, 'dropped'],
      [SYSTEM, 'sent'],
    ]);
    expect(room.discord.in(SYSTEM)[0]?.body).toBe(room.notices()[0]?.text);
  });

  it('stays among the troubles where nobody can be told', async () => {
    const room = newsroom();
    room.deliver(room.watch());
    room.discord.closed.set(NEWS, 'The channel is gone.').set(ADA, 'closed').set(SYSTEM, 'closed too');
    const { deliveries } = room.start();
    await room.clock.run(HOUR);
    expect(room.notices()).toHaveLength(2);
    expect(deliveries.troubles(SCOPE).map(({ target, fault }) => [target, fault])).toEqual([
      [SYSTEM, 'closed too'],
      [ADA, 'closed'],
      [NEWS, 'The channel is gone.'],
    ]);
    await room.clock.run(8 * DAY);
    expect(deliveries.troubles(SCOPE)).toEqual([]);
  });

  it('is told again when it was put right and refuses again', async () => {
    const room = newsroom();
    const watch = room.watch();
    room.deliver(watch);
    room.discord.closed.set(NEWS, 'Dateline may not post in the channel.');
    const { deliveries } = room.start();
    await room.clock.run(MINUTE);
    room.store.database.prepare('UPDATE watch SET paused_at = NULL').run();
    room.deliver(watch);
    deliveries.wake();
    await room.clock.run(MINUTE);
    expect(room.notices()).toHaveLength(2);
  });
});

describe('a notice', () => {
  it('is written once for each reason, with the transaction that it belongs to', async () => {
    const room = newsroom();
    const { deliveries } = room.start();
    const notice = { scope: SCOPE, target: NEWS, text: 'A feed was given up.', once: 'feed 1 given up' };
    expect(() =>
      room.store.transact(() => {
        deliveries.notify(notice);
        throw new Error('taken back');
      }),
    ).toThrow('taken back');
    await room.clock.run(SECOND);
    expect(room.discord.messages).toEqual([]);
    for (let count = 0; count < 3; count++) deliveries.notify(notice);
    await room.clock.run(SECOND);
    deliveries.notify(notice);
    await room.clock.run(SECOND);
    expect(room.discord.messages.map(({ body }) => body)).toEqual(['A feed was given up.']);
  });

  it('of a feed goes to the system channel where its own is closed', async () => {
    const room = newsroom();
    const { deliveries } = room.start();
    room.discord.closed.set(NEWS, 'gone');
    deliveries.notify({ scope: SCOPE, target: NEWS, text: 'A feed was given up.', once: 'feed 1' });
    await room.clock.run(SECOND);
    expect(room.discord.in(SYSTEM)).toHaveLength(1);
  });
});

describe('a message to which more has come', () => {
  const stale = 'UPDATE delivery SET is_stale = 1';

  it('is edited in place, once for all that came', async () => {
    const room = newsroom({ compose: async () => composed() });
    let version = 1;
    const composed = () => answered([], { title: `version ${version}` });
    const mark = room.deliver(room.watch());
    const { deliveries } = room.start();
    await room.clock.run(SECOND);
    version = 2;
    room.store.database.prepare(stale).run();
    deliveries.wake();
    await room.clock.run(SECOND);
    expect(room.discord.messages).toHaveLength(1);
    expect(room.discord.messages[0]?.body).toMatchObject({ title: 'version 2' });
    expect(room.delivery(mark)).toMatchObject({ state: 'sent', is_stale: 0 });
  });

  it('is edited again where more comes while it is edited, and where the process ends', async () => {
    const room = newsroom();
    const mark = room.deliver(room.watch());
    const first = room.start();
    await room.clock.run(SECOND);
    room.store.database.prepare(stale).run();
    first.deliveries.wake();
    await room.clock.run(10);
    room.store.database.prepare(stale).run();
    await room.clock.run(SECOND);
    expect(room.discord.requests.filter((each) => each.startsWith('edit'))).toHaveLength(2);
    room.discord.turns.push('killed before');
    room.store.database.prepare(stale).run();
    first.deliveries.wake();
    await room.clock.run(SECOND);
    expect(room.delivery(mark).is_stale).toBe(2);
    room.start();
    await room.clock.run(SECOND);
    expect(room.delivery(mark).is_stale).toBe(0);
  });

  it('is left as it is where the rest cannot be made', async () => {
    let isBroken = false;
    const compose = async () => {
      if (isBroken) throw new Error('a bug');
      return answered([]);
    };
    const room = newsroom({ compose });
    const mark = room.deliver(room.watch());
    const { deliveries } = room.start();
    await room.clock.run(SECOND);
    isBroken = true;
    room.store.database.prepare(stale).run();
    deliveries.wake();
    await room.clock.run(2 * HOUR);
    expect(room.delivery(mark)).toMatchObject({ state: 'sent', is_stale: 0, fault: null });
  });

  it('is left alone where somebody has deleted it', async () => {
    const room = newsroom();
    const mark = room.deliver(room.watch());
    const { deliveries } = room.start();
    await room.clock.run(SECOND);
    room.discord.messages.length = 0;
    room.store.database.prepare(stale).run();
    deliveries.wake();
    await room.clock.run(HOUR);
    expect(room.delivery(mark)).toMatchObject({ is_stale: 0, fault: null });
    expect(deliveries.troubles(SCOPE)).toEqual([]);
  });
});

describe('a stop', () => {
  it('finishes what is being sent and begins nothing more', async () => {
    const room = newsroom();
    const watch = room.watch();
    const marks = [room.deliver(watch), room.deliver(watch)];
    const { deliveries } = room.start();
    await room.clock.run(10);
    const stopped = deliveries.stop();
    await room.clock.run(SECOND);
    await stopped;
    expect(marks.map((mark) => room.delivery(mark).state)).toEqual(['sent', 'waiting']);
    expect(room.clock.waiting).toBe(0);
  });

  it('does not wait for ever for an answer, and writes nothing afterwards', async () => {
    const room = newsroom();
    const mark = room.deliver(room.watch());
    room.discord.takes = 60 * SECOND;
    const { deliveries } = room.start();
    await room.clock.run(10);
    const stopped = deliveries.stop();
    await room.clock.run(6 * SECOND);
    await stopped;
    await room.clock.run(2 * MINUTE);
    expect(room.delivery(mark).state).toBe('sending');
  });
});
