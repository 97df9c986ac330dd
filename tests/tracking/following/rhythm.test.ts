import { describe, expect, it } from 'vitest';
import { NO_RHYTHM, nextCheck } from '../../../src/tracking/following/rhythm.ts';
import { DAY, HOUR, MINUTE } from './newsroom.ts';

const NOW = new Date('2026-03-02T09:30:00Z');
const at = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

function wait(given: Partial<Parameters<typeof nextCheck>[0]>): number {
  const checking = {
    now: NOW,
    intervalMs: 10 * MINUTE,
    changedAt: NOW,
    rhythm: NO_RHYTHM,
    freshUntil: null,
    random: () => 0,
    ...given,
  };
  return nextCheck(checking).getTime() - NOW.getTime();
}

describe('the next look at a feed', () => {
  it('comes after the interval where the feed changes often', () => {
    expect(wait({})).toBe(10 * MINUTE);
    expect(wait({ changedAt: null })).toBe(10 * MINUTE);
    expect(wait({ changedAt: at(-3 * HOUR) })).toBe(10 * MINUTE);
  });

  it('comes later where it has been quiet, but within an hour', () => {
    expect(wait({ changedAt: at(-12 * HOUR) })).toBe(30 * MINUTE);
    expect(wait({ changedAt: at(-300 * DAY) })).toBe(HOUR);
  });

  it('keeps to an interval that is longer than that', () => {
    expect(wait({ intervalMs: 3 * HOUR, changedAt: at(-300 * DAY) })).toBe(3 * HOUR);
    expect(wait({ intervalMs: 2 * DAY, freshUntil: at(DAY) })).toBe(2 * DAY);
  });

  it('waits as long as the server or the feed asks for, up to a day', () => {
    expect(wait({ freshUntil: at(40 * MINUTE) })).toBe(40 * MINUTE);
    expect(wait({ freshUntil: at(MINUTE) })).toBe(10 * MINUTE);
    expect(wait({ freshUntil: at(7 * DAY) })).toBe(DAY);
    expect(wait({ rhythm: { ...NO_RHYTHM, minutes: 90 } })).toBe(90 * MINUTE);
    expect(wait({ rhythm: { ...NO_RHYTHM, minutes: 525_600 } })).toBe(DAY);
  });

  it('leaves out the hours and days that the feed names', () => {
    const skipHours = [9, 10];
    expect(wait({ rhythm: { ...NO_RHYTHM, skipHours } })).toBe(130 * MINUTE);
    const skipDays = ['Monday'];
    const next = new Date(NOW.getTime() + wait({ rhythm: { ...NO_RHYTHM, skipDays } }));
    expect(next.toISOString()).toBe('2026-03-03T00:40:00.000Z');
  });

  it('comes all the same where a feed names all hours', () => {
    const skipHours = Array.from({ length: 24 }, (_, hour) => hour);
    expect(wait({ rhythm: { ...NO_RHYTHM, skipHours } })).toBe(10 * MINUTE);
  });

  it('is put off a little by chance, and never comes too soon', () => {
    expect(wait({ random: () => 0.999 })).toBeGreaterThan(10 * MINUTE);
    expect(wait({ random: () => 0.999 })).toBeLessThan(11 * MINUTE);
  });
});
