import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dates, describeDate } from '../../src/text/dates.ts';

describe('describeDate', () => {
  it.each([
    ['2013-07-08', '2013-07-08', 'day', '8 July 2013'],
    ['2013-07-08', '2013-07-09', 'day', '8 to 9 July 2013'],
    ['2013-07-30', '2013-08-02', 'day', '30 July to 2 August 2013'],
    ['2012-12-30', '2013-01-02', 'day', '30 December 2012 to 2 January 2013'],
    ['2013-07-01', '2013-07-07', 'week', 'the week of 1 July 2013'],
    ['2013-06-01', '2013-06-30', 'month', 'June 2013'],
    ['2013-06-01', '2013-08-31', 'month', 'June to August 2013'],
    ['2012-12-01', '2013-01-31', 'month', 'December 2012 to January 2013'],
    ['2012-06-01', '2012-08-31', 'season', 'summer 2012'],
    ['2012-12-01', '2013-02-28', 'season', 'winter 2012–13'],
    ['2013-07-01', '2013-09-30', 'quarter', 'the third quarter of 2013'],
    ['2013-01-01', '2013-12-31', 'year', '2013'],
    ['0079-01-01', '0079-12-31', 'year', 'AD 79'],
    ['1914-01-01', '1918-12-31', 'year', '1914 to 1918'],
    ['1990-01-01', '1999-12-31', 'decade', 'the 1990s'],
    ['1801-01-01', '1900-12-31', 'century', 'the 19th century'],
    ['2001-01-01', '2100-12-31', 'century', 'the 21st century'],
    ['1800-01-01', '1899-12-31', 'century', 'the 1800s'],
  ] as const)('says %s to %s, a %s, as “%s”', (from, to, granularity, expected) => {
    expect(describeDate(from, to, granularity)).toBe(expected);
  });

  it('says what `dates` reads back as the same days', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('day', 'month', 'year'), (date, granularity) => {
        const iso = date.toISOString().slice(0, 10);
        const words = `in ${describeDate(iso, iso, granularity)}`;
        const [mention] = dates(words, { start: 0, end: words.length }, null);
        const exact = { day: 10, month: 7, year: 4 }[granularity];
        expect(mention?.from?.slice(0, exact)).toBe(iso.slice(0, exact));
        expect(mention?.granularity).toBe(granularity);
      }),
    );
  });
});
