import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTry } from '../../../src/tracking/fetch/backoff.ts';
import { freshUntil, readHttpDate, retryMoment } from '../../../src/tracking/fetch/moments.ts';
import { userAgent } from '../../../src/tracking/fetch/user-agent.ts';

const NOW = new Date('2026-03-02T12:00:00Z');
const seconds = (date: Date | null) => (date === null ? null : (date.getTime() - NOW.getTime()) / 1000);

describe('a date in a header', () => {
  it.each([
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    'Sun, 06 Nov 1994 08:49:37 +0000',
    'Sun, 06 Nov 1994 08:49:37 UTC',
  ])('is read: %s', (text) => {
    expect(readHttpDate(text)).toEqual(new Date('1994-11-06T08:49:37Z'));
  });

  it.each([
    '',
    '0',
    '-1',
    'now',
    '1994-11-06',
    'Sun, 99 Nov 1994 08:49:37 GMT',
    `Sun${' '.repeat(100_000)}GMT`,
    'Sun, 06 Nov 1994 08:49:37 GMT\r\nx: 1',
  ])('is none: %s', (text) => {
    expect(readHttpDate(text)).toBeNull();
  });
});

describe('how long a response is fresh', () => {
  it.each([
    [{ 'cache-control': 'max-age=60' }, 60],
    [{ 'cache-control': 'public, MAX-AGE=60, stale-if-error=1' }, 60],
    [{ 'cache-control': 'max-age="60"' }, 60],
    [{ 'cache-control': 'max-age=60', age: '20' }, 40],
    [{ 'cache-control': 'max-age=60', age: '61' }, null],
    [{ 'cache-control': 'max-age=60', age: '-5' }, 60],
    [{ 'cache-control': 'max-age=60', expires: 'Mon, 02 Mar 2026 13:00:00 GMT' }, 60],
    [{ 'cache-control': 'max-age=0' }, null],
    [{ 'cache-control': 'max-age=-1' }, null],
    [{ 'cache-control': 'max-age=99999999999999' }, 604_800],
    [{ 'cache-control': 'no-cache, max-age=60' }, null],
    [{ 'cache-control': 'no-store' }, null],
    [{ 'cache-control': 's-maxage=60' }, null],
    [{ expires: 'Mon, 02 Mar 2026 13:00:00 GMT' }, 3600],
    [{ expires: 'Mon, 02 Mar 2026 13:00:00 GMT', date: 'Mon, 02 Mar 2026 12:30:00 GMT' }, 1800],
    [{ expires: 'Mon, 02 Mar 2026 11:00:00 GMT' }, null],
    [{ expires: '0' }, null],
    [{}, null],
  ])('follows from its headers: %j', (headers: Readonly<Record<string, string>>, lifetime) => {
    expect(seconds(freshUntil((name) => headers[name] ?? null, NOW))).toBe(lifetime);
  });

  it('is a moment within a week, whatever the headers say', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (control, expires, age) => {
        const headers: Readonly<Record<string, string>> = {
          'cache-control': `max-age=${control}`,
          expires,
          age,
        };
        const wait = seconds(freshUntil((name) => headers[name] ?? null, NOW)) ?? 1;
        expect(wait > 0 && wait <= 604_800).toBe(true);
        const retry = seconds(retryMoment(control, NOW)) ?? 1;
        expect(retry > 0 && retry <= 604_800).toBe(true);
      }),
    );
  });
});

describe('the wait after failures', () => {
  const wait = (failures: number, random: number, retryAfter?: Date) =>
    seconds(
      nextTry({ failures, now: NOW, random: () => random, firstMs: 60_000, mostMs: 3_600_000, retryAfter }),
    );

  it('doubles up to the longest', () => {
    expect([1, 2, 3, 4, 7, 8, 1000].map((failures) => wait(failures, 0))).toEqual([
      30, 60, 120, 240, 1800, 1800, 1800,
    ]);
    expect([1, 2, 1000].map((failures) => wait(failures, 0.5))).toEqual([45, 90, 2700]);
  });

  it('is never shorter than what the server asks for', () => {
    expect(wait(1, 0, new Date(NOW.getTime() + 7_200_000))).toBe(7200);
    expect(wait(3, 0, new Date(NOW.getTime() + 1000))).toBe(120);
  });

  it('lies between half of it and the whole', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, random) => {
          const whole = Math.min(3600, 60 * 2 ** Math.max(0, Math.min(50, failures - 1)));
          const waited = wait(failures, random) ?? 0;
          expect(waited >= whole / 2 && waited <= whole).toBe(true);
        },
      ),
    );
  });
});

describe('the name of the bot', () => {
  it('stands with its version, and with whom to ask', () => {
    expect(userAgent('0.1.0', null)).toEqual({ ok: true, value: 'DatelineBot/0.1.0' });
    expect(userAgent('0.1.0', 'desk@news.example')).toEqual({
      ok: true,
      value: 'DatelineBot/0.1.0 (+mailto:desk@news.example)',
    });
    expect(userAgent('0.1.0', 'https://news.example/bot')).toMatchObject({
      value: 'DatelineBot/0.1.0 (+https://news.example/bot)',
    });
  });

  it.each([
    '',
    'desk',
    'a@b',
    'a b@c.example',
    'desk@news.example\r\nx: 1',
    'https://news.example/)',
    'é@news.example',
    'ftp://x.example',
    'https://me:secret@news.example',
  ])('takes no other contact: %s', (contact) => {
    expect(userAgent('0.1.0', contact)).toMatchObject({ ok: false });
  });
});
