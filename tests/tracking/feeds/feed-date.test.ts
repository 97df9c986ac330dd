import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedDate } from '../../../src/tracking/feeds/feed-date.ts';

const TEN = '2013-07-10T10:00:00Z';

describe('an instant', () => {
  it.each([
    ['Wed, 10 Jul 2013 10:00:00 GMT', TEN],
    ['Wed, 10 Jul 2013 10:00:00 UT', TEN],
    ['Wed, 10 Jul 2013 10:00:00 Z', TEN],
    ['Wed, 10 Jul 2013 10:00:00 +0000', TEN],
    ['Wed, 10 Jul 2013 10:00:00 -0000', TEN],
    ['Wed, 10 Jul 2013 12:00:00 +0200', TEN],
    ['Wed, 10 Jul 2013 12:00:00 +02:00', TEN],
    ['Wed, 10 Jul 2013 12:00:00 GMT+0200', TEN],
    ['Wed, 10 Jul 2013 12:00:00 GMT+2', TEN],
    ['Wed, 10 Jul 2013 06:00:00 EDT', TEN],
    ['Wed, 10 Jul 2013 12:00:00 CEST', TEN],
    ['Wed, 10 Jul 2013 12:00:00 +0200 (CEST)', TEN],
    ['10 Jul 2013 10:00 GMT', TEN],
    ['10 Jul 13 10:00:00 GMT', TEN],
    ['Wed,10 Jul 2013 10:00:00 GMT', TEN],
    ['Wed 10 Jul 2013 10:00:00 GMT', TEN],
    ['Wednesday, 10 July 2013 10:00:00 GMT', TEN],
    ['Wednesday, 10-Jul-13 10:00:00 GMT', TEN],
    ['  Wed,  10 Jul\n2013 10:00:00   GMT ', TEN],
    ['wed, 10 JUL 2013 10:00:00 gmt', TEN],
    ['Wed, 10 July 2013 10:00:00 AM GMT', TEN],
    ['July 10, 2013 6:00 AM EDT', TEN],
    ['July 10, 2013 at 10:00 pm UTC', '2013-07-10T22:00:00Z'],
    ['July 10, 2013 12:30 AM UTC', '2013-07-10T00:30:00Z'],
    ['Wed Jul 10 2013 18:00:00 GMT+0800 (CST)', TEN],
    ['Wed Jul 10 10:00:00 UTC 2013', TEN],
    ['2013-07-10T10:00:00Z', TEN],
    ['2013-07-10T10:00Z', TEN],
    ['2013-07-10T10:00:00.123456Z', TEN],
    ['2013-07-10t10:00:00,5z', TEN],
    ['2013-07-10T12:00:00+02:00', TEN],
    ['2013-07-10T12:00:00+0200', TEN],
    ['2013-07-10T12:00:00+02', TEN],
    ['2013-07-10 12:00:00 +0200', TEN],
    ['2013-07-10 10:00:00 UTC', TEN],
    ['2013-07-10T23:30:00-02:30', '2013-07-11T02:00:00Z'],
    ['2013-07-10T24:00:00Z', '2013-07-11T00:00:00Z'],
    ['2012-06-30T23:59:60Z', '2012-06-30T23:59:59Z'],
    ['1373450400', TEN],
    ['1373450400000', TEN],
    ['Sun, 10 Jul 2013 10:00:00 GMT', TEN],
  ])('is read from “%s”', (written, instant) => {
    expect(feedDate(written)).toBe(instant);
  });
});

describe('a day', () => {
  it.each([
    ['2013-07-10', '2013-07-10'],
    ['2013/07/10', '2013-07-10'],
    ['20130710', '2013-07-10'],
    ['201307101000', '2013-07-10'],
    ['10.07.2013', '2013-07-10'],
    ['10 July 2013', '2013-07-10'],
    ['July 10, 2013', '2013-07-10'],
    ['10 juillet 2013', '2013-07-10'],
    ['2013年7月10日', '2013-07-10'],
    ['07/13/2013', '2013-07-13'],
    ['2013-07-10T10:00:00', '2013-07-10'],
    ['2013-07-10 10:00:00', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:00:00', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:00:00 CST', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:00:00 IST', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:00:00 BST', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:00:00 A', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:00:00 +2500', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:00:00 +0275', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:00:00 -1300', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:00:00 Europe/Berlin', '2013-07-10'],
    ['Wed, 10 Jul 2013 10:61:00 GMT', '2013-07-10'],
    ['Wed, 10 Jul 2013 25:00:00 GMT', '2013-07-10'],
  ])('is what “%s” is sure of', (written, day) => {
    expect(feedDate(written)).toBe(day);
  });
});

describe('no date', () => {
  it.each([
    '',
    'yesterday',
    '3 hours ago',
    'July 2013',
    '2013',
    '2013-07',
    '03/04/2013',
    '2013-02-30T10:00:00Z',
    '31 Jun 2013 10:00:00 GMT',
    '2013-13-01',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00Z',
    'Mon, 30 Nov -0001 00:00:00 +0000',
    'Thu, 01 Jan 1970 00:00:00 GMT',
    '0',
    '12345',
    '99999999999999',
    'Wed, 10 Foo 2013 10:00:00 GMT',
    'NaN',
    'Invalid Date',
    `${'2013-07-10 '.repeat(50)}`,
  ])('is read from “%s”', (written) => {
    expect(feedDate(written)).toBeNull();
  });
});

describe('any instant', () => {
  const instant = fc.date({ min: new Date('1971-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

  it('is read back from ISO 8601 and from RFC 822', () => {
    fc.assert(
      fc.property(instant, (date) => {
        const seconds = `${date.toISOString().slice(0, 19)}Z`;
        expect(feedDate(date.toISOString())).toBe(seconds);
        expect(feedDate(date.toUTCString())).toBe(seconds);
      }),
    );
  });

  it('is the same from every zone', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -47, max: 55 }), (date, quarters) => {
        const minutes = quarters * 15;
        const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
        const size = Math.abs(minutes);
        const zone = `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
        fc.pre(!local.startsWith('1970'));
        expect(feedDate(local + zone)).toBe(`${date.toISOString().slice(0, 19)}Z`);
      }),
    );
  });

  it('or none is what any words give', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (words) => {
        expect(feedDate(words) ?? '2013-07-10').toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/);
      }),
    );
  });
});
