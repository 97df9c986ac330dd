import { describe, expect, it } from 'vitest';
import { createChores } from '../../src/tracking/chores.ts';
import { simulatedClock } from './clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function chores(nextDigest: (now: Date) => Date | null = () => null, forget = async () => 0) {
  const clock = simulatedClock(new Date('2026-03-01T08:00:00Z'));
  const done: string[] = [];
  const told: string[] = [];
  const note = (what: string) => done.push(`${clock.now().toISOString().slice(11, 16)} ${what}`);
  const made = createChores({
    clock,
    watches: {
      makeDigests(now) {
        note('digests');
        return nextDigest(now);
      },
    },
    deliveries: { wake: () => note('wake') },
    records: {
      async forgetDue() {
        note('forget');
        return forget();
      },
    },
    log: { error: (_fields, message) => told.push(message) },
  });
  return { clock, done, told, chores: made };
}

describe('what is done from time to time', () => {
  it('begins at once, makes digests when they are due and forgets four times a day', async () => {
    const due = new Date('2026-03-01T08:00:30Z');
    const { clock, done, chores: run } = chores((now) => (now < due ? due : null));
    run.start();
    await clock.run(30_000);
    expect(done.slice(0, 3)).toEqual(['08:00 digests', '08:00 wake', '08:00 forget']);
    expect(done.filter((line) => line.endsWith('digests'))).toHaveLength(2);
    await clock.run(12 * HOUR);
    expect(done.filter((line) => line.endsWith('forget'))).toEqual([
      '08:00 forget',
      '14:00 forget',
      '20:00 forget',
    ]);
    await run.stop();
  });

  it('notices a digest within a minute that was set meanwhile', async () => {
    const { clock, done, chores: run } = chores(() => new Date('2030-01-01T00:00:00Z'));
    run.start();
    await clock.run(5 * MINUTE);
    expect(done.filter((line) => line.endsWith('digests')).length).toBeGreaterThanOrEqual(5);
    await run.stop();
  });

  it('goes on after a failure, and tells it', async () => {
    const { clock, done, told, chores: run } = chores(undefined, () => Promise.reject(new Error('disk')));
    run.start();
    await clock.run(6 * HOUR);
    expect(done.filter((line) => line.endsWith('forget'))).toHaveLength(2);
    expect(told).toEqual(['a chore failed and is tried again', 'a chore failed and is tried again']);
    await run.stop();
  });

  it('does nothing more once it was stopped', async () => {
    const { clock, done, chores: run } = chores();
    run.start();
    await clock.run(0);
    await run.stop();
    const before = done.length;
    await clock.run(24 * HOUR);
    expect(done).toHaveLength(before);
  });
});
