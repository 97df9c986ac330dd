import { describe, expect, it } from 'vitest';
import { createTurns, type TurnsOptions } from '../../../src/tracking/fetch/turns.ts';

/** Turns on a clock that moves only by sleeping and working. */
function onClock(options: Partial<TurnsOptions> = {}) {
  let now = 0;
  const log: string[] = [];
  const turns = createTurns({
    pauseMs: 1000,
    atOnce: 4,
    waiting: 100,
    waitingForHost: 10,
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
    ...options,
  });
  const work = (host: string, tookMs: number, pauseMs = 0) =>
    turns.take(host, pauseMs, undefined, async () => {
      log.push(`${host} ${now}`);
      await Promise.resolve();
      now += tookMs;
      return host;
    });
  return { log, work, turns };
}

/** A task that runs until it is told to end. */
function held() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end: () => end(), done };
}

describe('the turns of hosts', () => {
  it('leave a pause after each request to one host', async () => {
    const { log, work } = onClock();
    await Promise.all([work('a', 300), work('a', 300), work('a', 300)]);
    expect(log).toEqual(['a 0', 'a 1300', 'a 2600']);
  });

  it('leave the longer pause that a host asks for', async () => {
    const { log, work } = onClock();
    await work('a', 0, 5000);
    await work('a', 0);
    await work('a', 0, 10);
    expect(log).toEqual(['a 0', 'a 5000', 'a 6000']);
  });

  it('let hosts work at the same time, but not more than so many', async () => {
    const { turns } = onClock({ atOnce: 2 });
    const gates = [held(), held(), held()];
    const running: string[] = [];
    const all = gates.map(({ done }, index) =>
      turns.take(`host${index}`, 0, undefined, async () => {
        running.push(`host${index}`);
        await done;
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(running).toEqual(['host0', 'host1']);
    for (const { end } of gates) end();
    await Promise.all(all);
    expect(running).toEqual(['host0', 'host1', 'host2']);
  });

  it('never run two tasks for one host at the same time', async () => {
    const { turns } = onClock();
    let running = 0;
    let most = 0;
    const task = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => turns.take('a', 0, undefined, task)));
    expect(most).toBe(1);
  });

  it('turn away what is too much for one host, and go on after', async () => {
    const { turns } = onClock({ waitingForHost: 2 });
    const gate = held();
    const take = (host: string) => turns.take(host, 0, undefined, () => gate.done);
    // One runs, and two wait.
    const taken = [take('a'), take('a'), take('a')];
    expect(await take('a')).toEqual({ ok: false });
    taken.push(take('b'));
    gate.end();
    expect((await Promise.all(taken)).every(({ ok }) => ok)).toBe(true);
    expect(await take('a')).toMatchObject({ ok: true });
  });

  it('turn away what is too much in all, and go on after', async () => {
    const { turns } = onClock({ waiting: 3 });
    const gate = held();
    const take = (host: string) => turns.take(host, 0, undefined, () => gate.done);
    const taken = [take('a'), take('b'), take('c')];
    expect(await take('d')).toEqual({ ok: false });
    gate.end();
    expect((await Promise.all(taken)).every(({ ok }) => ok)).toBe(true);
    expect(await take('d')).toMatchObject({ ok: true });
  });

  it('go on after a task that fails, and pass its error on', async () => {
    const { turns, work } = onClock();
    await expect(
      turns.take('a', 0, undefined, async () => Promise.reject(new Error('a bug'))),
    ).rejects.toThrow('a bug');
    expect(await work('a', 0)).toEqual({ ok: true, value: 'a' });
  });

  it('remember a host as long as it wants to be left in peace, however many others come', async () => {
    const { work, log } = onClock();
    await work('slow', 0, 60_000);
    for (let index = 0; index < 500; index += 1) await work(`host${index}`, 10);
    await work('slow', 0);
    expect(log.at(-1)).toBe('slow 60000');
  });

  it('do not keep somebody waiting who has stopped', async () => {
    const turns = createTurns({ pauseMs: 60_000, atOnce: 1, waiting: 10, waitingForHost: 10 });
    await turns.take('a', 0, undefined, async () => undefined);
    const stop = new AbortController();
    const next = turns.take('a', 0, stop.signal, async () => 'run');
    setTimeout(() => stop.abort(), 20);
    expect(await next).toEqual({ ok: true, value: 'run' });
  });
});
