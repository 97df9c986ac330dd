import { describe, expect, it } from 'vitest';
import { createWatches } from '../../../src/tracking/watches/create-watches.ts';
import { afterQuiet, isQuiet, minuteOfDay, zoneOf } from '../../../src/tracking/watches/local-time.ts';
import { nextDigest } from '../../../src/tracking/watches/schedule.ts';
import { localMoment, readQuiet, readTime } from '../../../src/tracking/watches/spoken-times.ts';
import type { Mode } from '../../../src/tracking/watches/watches.ts';
import { quotes, SERVER, type WatchDesk, watchDesk } from './desk.ts';

const LONDON = 'Europe/London';
const NIGHT = { from: 22 * 60, to: 7 * 60 };

function next(
  mode: Mode,
  at: number | null,
  after: string,
  more: { zone?: string; weekday?: number; quiet?: typeof NIGHT } = {},
): string | undefined {
  const watch = {
    mode,
    atMinute: at,
    atWeekday: more.weekday ?? null,
    zone: more.zone ?? LONDON,
    quiet: more.quiet ?? null,
  };
  return nextDigest(watch, new Date(after))?.toISOString();
}

describe('the time of a digest', () => {
  it.each<[string, Mode, number | null, string, string]>([
    ['hourly at the full hour', 'hourly', null, '2026-03-02T09:00:00Z', '2026-03-02T10:00:00.000Z'],
    ['hourly at a minute', 'hourly', 15, '2026-03-02T09:10:00Z', '2026-03-02T09:15:00.000Z'],
    ['daily at 8:00 unless told', 'daily', null, '2026-03-02T09:00:00Z', '2026-03-03T08:00:00.000Z'],
    ['daily by the summer’s clock', 'daily', 480, '2026-06-02T09:00:00Z', '2026-06-03T07:00:00.000Z'],
    ['daily over the change to summer', 'daily', 480, '2026-03-28T12:00:00Z', '2026-03-29T07:00:00.000Z'],
    [
      'in the hour that does not exist: after it',
      'daily',
      90,
      '2026-03-28T12:00:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
    ['the day after that at its own time', 'daily', 90, '2026-03-29T01:00:00Z', '2026-03-30T00:30:00.000Z'],
    ['in the hour that comes twice: once', 'daily', 90, '2026-10-24T12:00:00Z', '2026-10-25T00:30:00.000Z'],
    ['and not again', 'daily', 90, '2026-10-25T00:30:00Z', '2026-10-26T01:30:00.000Z'],
    ['hourly in both of them', 'hourly', 30, '2026-10-25T00:30:00Z', '2026-10-25T01:30:00.000Z'],
    ['weekly on Monday unless told', 'weekly', null, '2026-03-02T09:00:00Z', '2026-03-09T08:00:00.000Z'],
  ])('%s', (_, mode, at, after, expected) => {
    expect(next(mode, at, after)).toBe(expected);
  });

  it('is that of its weekday and zone', () => {
    expect(next('weekly', 9 * 60, '2026-03-02T09:00:00Z', { weekday: 0, zone: 'Asia/Kolkata' })).toBe(
      '2026-03-08T03:30:00.000Z',
    );
  });

  it('waits for the end of quiet hours', () => {
    expect(next('hourly', null, '2026-03-02T21:30:00Z', { quiet: NIGHT })).toBe('2026-03-03T07:00:00.000Z');
    expect(next('hourly', null, '2026-03-03T07:00:00Z', { quiet: NIGHT })).toBe('2026-03-03T08:00:00.000Z');
  });

  it('is none for single alerts', () => {
    expect(next('each', null, '2026-03-02T09:00:00Z')).toBeUndefined();
  });
});

describe('quiet hours', () => {
  it.each([
    ['over midnight', NIGHT, '2026-03-02T23:00:00Z', '2026-03-03T07:00:00.000Z'],
    ['after midnight', NIGHT, '2026-03-03T06:59:30Z', '2026-03-03T07:00:00.000Z'],
    ['by day', { from: 720, to: 780 }, '2026-03-02T12:30:00Z', '2026-03-02T13:00:00.000Z'],
    ['shorter when the clocks go forward', NIGHT, '2026-03-28T23:00:00Z', '2026-03-29T06:00:00.000Z'],
    ['longer when they go back', NIGHT, '2026-10-24T22:30:00Z', '2026-10-25T07:00:00.000Z'],
    [
      'that end in the hour that does not exist',
      { from: 1320, to: 90 },
      '2026-03-28T23:00:00Z',
      '2026-03-29T01:00:00.000Z',
    ],
  ])('%s', (_, quiet, at, expected) => {
    expect(afterQuiet(new Date(at), quiet, LONDON).toISOString()).toBe(expected);
  });

  it('end within a day, at a moment that is not quiet, whenever and wherever', () => {
    for (const zone of [
      LONDON,
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
      'America/Sao_Paulo',
    ]) {
      for (const quiet of [NIGHT, { from: 60, to: 120 }, { from: 60, to: 1380 }, { from: 1439, to: 0 }]) {
        for (let hours = 0; hours < 24 * 365; hours += 7) {
          const at = new Date(Date.UTC(2026, 0, 1, hours, 30));
          if (!isQuiet(at, quiet, zone)) continue;
          const end = afterQuiet(at, quiet, zone);
          expect(isQuiet(end, quiet, zone)).toBe(false);
          expect(isQuiet(new Date(end.getTime() - 60_000), quiet, zone)).toBe(true);
          expect(end.getTime() - at.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
        }
      }
    }
  });

  it('are none outside of them', () => {
    const noon = new Date('2026-03-02T12:00:00Z');
    expect(afterQuiet(noon, NIGHT, LONDON)).toBe(noon);
    expect(minuteOfDay(noon, 'Asia/Kathmandu')).toBe(17 * 60 + 45);
  });
});

describe('a digest', () => {
  const story = (id: string) => ({
    id,
    title: `Story ${id}`,
    text: `The refinery of ${id} burns. It is old.`,
  });
  const pass = (desk: WatchDesk, hours: number) => {
    desk.clock.advance(hours * 3_600_000);
    return desk.watches.makeDigests(desk.clock.now());
  };

  it('holds what came since the last one, and is not made where nothing came', async () => {
    const desk = watchDesk({ start: '2026-03-02T09:00:00Z' });
    desk.set({ query: 'refinery', mode: 'daily' });
    await desk.bring(story('a'));
    await desk.bring(story('b'));
    expect(pass(desk, 1)).toEqual(new Date('2026-03-03T08:00:00Z'));
    expect(desk.deliveries()).toEqual([]);
    expect(pass(desk, 22)).toEqual(new Date('2026-03-04T08:00:00Z'));
    expect(pass(desk, 24)).toEqual(new Date('2026-03-05T08:00:00Z'));
    const [digest = null, ...others] = await desk.compose();
    expect(others).toEqual([]);
    expect(digest?.title).toBe('Watch: refinery (daily digest)');
    expect(digest?.groups?.map(({ heading }) => heading)).toEqual(['Story a', 'Story b']);
    expect(quotes(digest)).toEqual(['The refinery of a burns.', 'The refinery of b burns.']);
  });

  it('that was missed comes once, at the start', async () => {
    const desk = watchDesk({ start: '2026-03-02T09:00:00Z' });
    desk.set({ query: 'refinery', mode: 'hourly' });
    await desk.bring(story('a'));
    desk.clock.advance(50 * 3_600_000);
    const { store, archive, clock } = desk;
    const later = createWatches({ store, archive, clock });
    expect(later.makeDigests(clock.now())).toEqual(new Date('2026-03-04T12:00:00Z'));
    expect(later.makeDigests(clock.now())).toEqual(new Date('2026-03-04T12:00:00Z'));
    expect(desk.deliveries()).toHaveLength(1);
  });

  it('in quiet hours is one for the night', async () => {
    const desk = watchDesk({ start: '2026-03-02T21:30:00Z' });
    desk.set({ query: 'refinery', mode: 'hourly', quiet: NIGHT });
    await desk.bring(story('a'));
    for (let hour = 0; hour < 11; hour++) {
      if (hour === 3) await desk.bring(story('b'));
      pass(desk, 1);
    }
    expect(desk.deliveries()).toMatchObject([{ kind: 'digest', due_at: Date.parse('2026-03-03T07:30:00Z') }]);
  });

  it('of many quotes some and names and counts the others', async () => {
    const desk = watchDesk();
    desk.set({ query: 'refinery', mode: 'daily' });
    for (let at = 10; at < 35; at++) await desk.bring(story(String(at)));
    pass(desk, 24);
    const [digest] = await desk.compose();
    expect(digest?.groups).toHaveLength(5);
    expect(digest?.notes.join()).toContain('And 20 more articles: “Story 15” · “Story 16”');
    expect(digest?.notes.join()).toContain('and 10 more');
  });

  it('that cannot be made keeps no other one back', async () => {
    const desk = watchDesk();
    const lost = desk.set({ query: 'refinery', mode: 'daily' });
    const well = desk.set({ query: 'burns', mode: 'daily' });
    desk.store.database.exec(`UPDATE watch SET zone = 'Mars/Phobos' WHERE id = ${lost.id}`);
    await desk.bring(story('a'));
    expect(pass(desk, 23)).toEqual(new Date('2026-03-03T09:00:00Z'));
    expect(desk.deliveries().map(({ watch }) => watch)).toEqual([well.id]);
  });

  it('that will not be made any more is reported at once', async () => {
    const desk = watchDesk();
    const { id } = desk.set({ query: 'refinery', mode: 'weekly' });
    await desk.bring(story('a'));
    desk.watches.edit(id, SERVER, { mode: 'each' });
    expect(desk.deliveries()).toMatchObject([{ kind: 'digest', state: 'waiting' }]);
    expect(desk.watches.list(SERVER)).toMatchObject([{ mode: 'each', nextAt: null }]);
  });

  it('waits in quiet hours as single alerts do, in their order', async () => {
    const desk = watchDesk({ start: '2026-03-02T23:00:00Z' });
    desk.set({ query: 'refinery', quiet: NIGHT });
    await desk.bring(story('a'));
    await desk.bring(story('b'));
    const morning = Date.parse('2026-03-03T07:00:00Z');
    expect(desk.deliveries()).toMatchObject([{ due_at: morning }, { due_at: morning }]);
  });
});

describe('times as people type them', () => {
  it.each([
    ['8:30', { weekday: null, minute: 510, isOfHour: false }],
    ['6pm', { weekday: null, minute: 1080, isOfHour: false }],
    ['12am', { weekday: null, minute: 0, isOfHour: false }],
    ['Mon 9:00', { weekday: 1, minute: 540, isOfHour: false }],
    ['Sundays at noon', { weekday: 0, minute: 720, isOfHour: false }],
    ['friday', { weekday: 5, minute: null, isOfHour: false }],
    [':15', { weekday: null, minute: 15, isOfHour: true }],
    ['25:00', null],
    ['9:60', null],
    ['soon', null],
  ])('%s', (typed, expected) => {
    expect(readTime(typed)).toEqual(expected);
  });

  it.each([
    ['22-7', { from: 1320, to: 420 }],
    ['22:00–07:00', { from: 1320, to: 420 }],
    ['10pm to 7am', { from: 1320, to: 420 }],
    ['none', 'none'],
    ['7-7', null],
    ['at night', null],
  ])('%s as quiet hours', (typed, expected) => {
    expect(readQuiet(typed)).toEqual(expected);
  });

  it.each([
    ['london', 'Europe/London'],
    ['new york', 'America/New_York'],
    ['EUROPE/PARIS', 'Europe/Paris'],
    ['gmt', 'UTC'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['EST', null],
    ['+02:00', null],
    ['nowhere', null],
  ])('%s as a zone', (typed, expected) => {
    expect(zoneOf(typed)).toBe(expected);
  });

  it('are told by the clocks of the zone', () => {
    expect(localMoment(new Date('2026-07-01T23:05:00Z'), LONDON)).toBe('Thursday 2 July, 0:05');
  });
});
