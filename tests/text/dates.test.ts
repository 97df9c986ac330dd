import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateMention, dates } from '../../src/text/dates.ts';
import { slice } from '../../src/text/span.ts';

/** A Wednesday. */
const PUBLISHED = '2013-07-10';

function read(text: string, published: string | null = PUBLISHED): DateMention[] {
  return dates(text, { start: 0, end: text.length }, published);
}

/** `words = from..to granularity`, `words = from granularity` for one day, `words = ? granularity` where unresolved. */
function shown(text: string, published: string | null = PUBLISHED): string[] {
  return read(text, published).map((mention) => {
    const range = mention.from === mention.to ? (mention.from ?? '?') : `${mention.from}..${mention.to}`;
    return `${slice(text, mention)} = ${range} ${mention.granularity}`;
  });
}

describe('days that are written out', () => {
  it.each([
    ['It opened on July 8, 2013.', 'on July 8, 2013 = 2013-07-08 day'],
    ['Signed 4 July 1776 in Philadelphia', '4 July 1776 = 1776-07-04 day'],
    ['Born on the 4th of July 1776', 'on the 4th of July 1776 = 1776-07-04 day'],
    ['He died Dec. 25, 2010.', 'Dec. 25, 2010 = 2010-12-25 day'],
    ['Friday, 12 July 2013', 'Friday, 12 July 2013 = 2013-07-12 day'],
    ['Mon, 8 Jul 2013 10:00:00', 'Mon, 8 Jul 2013 = 2013-07-08 day'],
    ['MONDAY, JULY 8, 2013', 'MONDAY, JULY 8, 2013 = 2013-07-08 day'],
    ['It struck at 2:28 p.m. on May 12, 2008, in Sichuan.', 'on May 12, 2008 = 2008-05-12 day'],
    ['Correction, Nov. 15, 2019: a name', 'Nov. 15, 2019 = 2019-11-15 day'],
    ['Toronto, ON July 22, 2013', 'July 22, 2013 = 2013-07-22 day'],
    ['updated 2013-07-10', '2013-07-10 = 2013-07-10 day'],
    ['on 2013-07-10T09:30:00Z', 'on 2013-07-10T09:30:00Z = 2013-07-10 day'],
    ['filed 25/12/2010', '25/12/2010 = 2010-12-25 day'],
    ['filed 12/25/2010', '12/25/2010 = 2010-12-25 day'],
    ['am 10.7.2013', '10.7.2013 = 2013-07-10 day'],
    ['filed 7/10/2013', '7/10/2013 = 2013-01-01..2013-12-31 year'],
    ['from 8-9 July 2013', '8-9 July 2013 = 2013-07-08..2013-07-09 day'],
    ['the June 7–8, 2013, summit', 'June 7–8, 2013 = 2013-06-07..2013-06-08 day'],
    ['July 30 to August 2, 2013', 'July 30 to August 2, 2013 = 2013-07-30..2013-08-02 day'],
    ['28 December to 3 January 2013', '28 December to 3 January 2013 = 2012-12-28..2013-01-03 day'],
    ['between 8 and 10 July 2013', '8 and 10 July 2013 = 2013-07-08..2013-07-10 day'],
  ])('%s', (text, expected) => expect(shown(text, null)).toEqual([expected]));

  it('are each on their own in a list', () => {
    expect(shown('on July 8 and 9, 2013')).toEqual([
      'on July 8 = 2013-07-08 day',
      '9, 2013 = 2013-07-09 day',
    ]);
    expect(shown('8, 9 and 10 July 2013')).toEqual([
      '8 = 2013-07-08 day',
      '9 = 2013-07-09 day',
      '10 July 2013 = 2013-07-10 day',
    ]);
  });

  it('do not swallow a number that counts something', () => {
    expect(shown('On July 8 and 9 people died')).toEqual(['On July 8 = 2013-07-08 day']);
    expect(shown('In May 10 people died')).toEqual(['May = 2013-05-01..2013-05-31 month']);
  });
});

describe('days without a year', () => {
  it.each([
    ['It opened on July 4.', 'on July 4 = 2013-07-04 day'],
    ['It opened on December 25.', 'on December 25 = 2012-12-25 day'],
    ['It will open on December 25.', 'on December 25 = 2013-12-25 day'],
    ['It will open on January 5.', 'on January 5 = 2014-01-05 day'],
    ['the tour that stopped on July 22', 'on July 22 = 2013-07-22 day'],
    ['The story of July 10', 'July 10 = 2013-07-10 day'],
    ['the Sept. 11 attacks', 'Sept. 11 = 2001-09-11 day'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([expected]));

  it('stay unresolved where the year of the story does not tell', () => {
    expect(shown('It opened on July 4.', null)).toEqual(['on July 4 = ? day']);
    expect(shown('It opened on July 4.', '2013')).toEqual(['on July 4 = ? day']);
    expect(shown('It opened on July 4.', '2013-07')).toEqual(['on July 4 = 2013-07-04 day']);
  });
});

describe('weekdays', () => {
  it.each([
    ['Officials began talks on Monday as a prelude', ['on Monday = 2013-07-08 day']],
    [
      'They held a dialogue on Monday and Tuesday',
      ['on Monday = 2013-07-08 day', 'Tuesday = 2013-07-09 day'],
    ],
    ['State media reported Wednesday that it went well', ['Wednesday = 2013-07-10 day']],
    ['The dialogue kicks off on Wednesday', ['on Wednesday = 2013-07-10 day']],
    ['They will meet on Friday', ['on Friday = 2013-07-12 day']],
    ['It had been expected on Friday', ['on Friday = 2013-07-05 day']],
    ['It might not last, the inquiry heard on Tuesday', ['on Tuesday = 2013-07-09 day']],
    ['The trial is due to open Monday', ['Monday = 2013-07-15 day']],
    ['for talks to be held on Thursday', ['on Thursday = 2013-07-11 day']],
    ['They agreed to meet on Friday', ['on Friday = 2013-07-12 day']],
    ['They met to talk on Friday', ['on Friday = 2013-07-05 day']],
    ['It is for this that NASA on Monday enlisted help', ['on Monday = 2013-07-08 day']],
    ['Monday’s announcement comes as they are talking', ['Monday = 2013-07-08 day']],
    ['its plans for a Monday night show', ['Monday night = 2013-07-08 day']],
    ['closed due to the storm on Monday', ['on Monday = 2013-07-08 day']],
    ['The Gophers play Saturday', ['Saturday = 2013-07-13 day']],
    ['They agreed on Monday', ['on Monday = 2013-07-08 day']],
    ['On Monday, Kerry, who is the secretary, left', ['On Monday = 2013-07-08 day']],
    ['On Friday, the leaders will sign it', ['On Friday = 2013-07-12 day']],
    ['held on Monday, will resume Friday', ['on Monday = 2013-07-08 day', 'Friday = 2013-07-12 day']],
    [
      'It said Tuesday it would act on Thursday',
      ['Tuesday = 2013-07-09 day', 'on Thursday = 2013-07-11 day'],
    ],
    ['closed since Sunday', ['Sunday = 2013-07-07 day']],
    ['It was closed until Sunday', ['Sunday = 2013-07-14 day']],
    ['last Monday', ['last Monday = 2013-07-08 day']],
    ['last Wednesday', ['last Wednesday = 2013-07-03 day']],
    ['next Monday', ['next Monday = 2013-07-15 day']],
    ['this Friday', ['this Friday = 2013-07-12 day']],
    ['Monday last week', ['Monday last week = 2013-07-01 day']],
    ['ran Monday through Wednesday', ['Monday through Wednesday = 2013-07-08..2013-07-10 day']],
    ['arrived on Sunday night', ['on Sunday night = 2013-07-07 day']],
    ['Tuesday’s vote failed', ['Tuesday = 2013-07-09 day']],
    ['It began on the Monday before', ['on the Monday = ? day']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it('need the day of the story', () => {
    expect(shown('They met on Monday', '2013-07')).toEqual(['on Monday = ? day']);
    expect(shown('They met on Monday', null)).toEqual(['on Monday = ? day']);
  });
});

describe('phrases that count from the story', () => {
  it.each([
    ['yesterday', '2013-07-09 day'],
    ['today', '2013-07-10 day'],
    ['tonight', '2013-07-10 day'],
    ['tomorrow', '2013-07-11 day'],
    ['last night', '2013-07-09 day'],
    ['the day before yesterday', '2013-07-08 day'],
    ['last week', '2013-07-01..2013-07-07 week'],
    ['this week', '2013-07-08..2013-07-14 week'],
    ['last weekend', '2013-07-06..2013-07-07 day'],
    ['last month', '2013-06-01..2013-06-30 month'],
    ['early next month', '2013-08-01..2013-08-31 month'],
    ['last quarter', '2013-04-01..2013-06-30 quarter'],
    ['last summer', '2012-06-01..2012-08-31 season'],
    ['this summer', '2013-06-01..2013-08-31 season'],
    ['next spring', '2014-03-01..2014-05-31 season'],
    ['last year', '2012-01-01..2012-12-31 year'],
    ['this year', '2013-01-01..2013-12-31 year'],
    ['this decade', '2010-01-01..2019-12-31 decade'],
    ['this century', '2001-01-01..2100-12-31 century'],
    ['three days ago', '2013-07-07 day'],
    ['two weeks ago', '2013-06-24..2013-06-30 week'],
    ['a month ago', '2013-06-01..2013-06-30 month'],
    ['two years ago', '2011-01-01..2011-12-31 year'],
    ['10 days from now', '2013-07-20 day'],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([`${text} = ${expected}`]));

  it('resolve as far as the date of the story is known', () => {
    expect(shown('last month', '2013-07')).toEqual(['last month = 2013-06-01..2013-06-30 month']);
    expect(shown('last month', '2013')).toEqual(['last month = ? month']);
    expect(shown('last year', '2013')).toEqual(['last year = 2012-01-01..2012-12-31 year']);
    expect(shown('last year', null)).toEqual(['last year = ? year']);
    expect(shown('last month', '2013-01-31')).toEqual(['last month = 2012-12-01..2012-12-31 month']);
  });

  it('take a publication that is no date for unknown', () => {
    expect(shown('yesterday', '2013-02-30')).toEqual(['yesterday = ? day']);
    expect(shown('yesterday', 'soon')).toEqual(['yesterday = ? day']);
  });
});

describe('months', () => {
  it.each([
    ['in June 2013', ['June 2013 = 2013-06-01..2013-06-30 month']],
    [
      'June and July 2013',
      ['June = 2013-06-01..2013-06-30 month', 'July 2013 = 2013-07-01..2013-07-31 month'],
    ],
    ['from June to August 2013', ['June to August 2013 = 2013-06-01..2013-08-31 month']],
    ['between June and August 2013', ['June and August 2013 = 2013-06-01..2013-08-31 month']],
    ['July last year', ['July last year = 2012-07-01..2012-07-31 month']],
    ['It fell in June.', ['June = 2013-06-01..2013-06-30 month']],
    ['It fell in September.', ['September = 2012-09-01..2012-09-30 month']],
    ['It will fall in September.', ['September = 2013-09-01..2013-09-30 month']],
    ['He left in early May.', ['early May = 2013-05-01..2013-05-31 month']],
    ['filed under 2013-07', ['2013-07 = 2013-07-01..2013-07-31 month']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('long times', () => {
  it.each([
    ['in 1995', '1995 = 1995-01-01..1995-12-31 year'],
    ['The 2012 elections', '2012 = 2012-01-01..2012-12-31 year'],
    ['(born 1961)', '1961 = 1961-01-01..1961-12-31 year'],
    ['in 988, he', '988 = 0988-01-01..0988-12-31 year'],
    ['mid-2013', 'mid-2013 = 2013-01-01..2013-12-31 year'],
    ['in fiscal 2013', 'fiscal 2013 = 2013-01-01..2013-12-31 year'],
    ['1914–1918', '1914–1918 = 1914-01-01..1918-12-31 year'],
    ['2004–5', '2004–5 = 2004-01-01..2005-12-31 year'],
    ['1914-18', '1914-18 = 1914-01-01..1918-12-31 year'],
    ['from 1914 to 1918', '1914 to 1918 = 1914-01-01..1918-12-31 year'],
    ['between 1914 and 1918', '1914 and 1918 = 1914-01-01..1918-12-31 year'],
    ['in the 1990s', 'the 1990s = 1990-01-01..1999-12-31 decade'],
    ['the late 1990s', 'the late 1990s = 1990-01-01..1999-12-31 decade'],
    ['in the ’90s', 'the ’90s = 1990-01-01..1999-12-31 decade'],
    ['in the nineties', 'the nineties = 1990-01-01..1999-12-31 decade'],
    ['the 1800s', 'the 1800s = 1800-01-01..1899-12-31 century'],
    ['the 19th century', 'the 19th century = 1801-01-01..1900-12-31 century'],
    ['in the early twentieth century', 'the early twentieth century = 1901-01-01..2000-12-31 century'],
    ['a mid-19th-century church', 'mid-19th-century = 1801-01-01..1900-12-31 century'],
    ['the third quarter of 2013', 'the third quarter of 2013 = 2013-07-01..2013-09-30 quarter'],
    ['Q3 2013', 'Q3 2013 = 2013-07-01..2013-09-30 quarter'],
    ['in summer 2012', 'summer 2012 = 2012-06-01..2012-08-31 season'],
    ['the winter of 2012', 'the winter of 2012 = 2012-12-01..2013-02-28 season'],
    ['AD 79', 'AD 79 = 0079-01-01..0079-12-31 year'],
    ['1066 AD', '1066 AD = 1066-01-01..1066-12-31 year'],
    ['44 BC', '44 BC = ? year'],
    ['the 3rd century BC', 'the 3rd century BC = ? century'],
  ])('%s', (text, expected) => expect(shown(text, null)).toEqual([expected]));

  it('name each century and each decade on its own', () => {
    expect(shown('the 18th and 19th centuries')).toEqual([
      'the 18th = 1701-01-01..1800-12-31 century',
      '19th centuries = 1801-01-01..1900-12-31 century',
    ]);
    expect(read('the 1960s and 1970s').map((mention) => mention.from)).toEqual(['1960-01-01', '1970-01-01']);
  });

  it('put “the ’20s” of a new story into its own century', () => {
    expect(shown('the ’20s', '2024-05-01')).toEqual(['the ’20s = 2020-01-01..2029-12-31 decade']);
    expect(shown('the ’20s', '2013-05-01')).toEqual(['the ’20s = 1920-01-01..1929-12-31 decade']);
  });
});

describe('no date', () => {
  it.each([
    'the May Day parade',
    'he may go, and she may stay',
    'the March on Washington was a long march',
    'an august institution',
    'April said hello to Theresa May and June Jones',
    'the Sun newspaper sat in the sun',
    'wait a second, first of all',
    'a set by Lee Ho Jun',
    'mar the view, dec the hall, sat down, wed her',
    '1 in 4 and 9 out of 10',
    'won 3-2 and 21-19',
    'open 24/7',
    'version 2.0.1 of v2013.1',
    'it costs $1995, €2013 or 2,013 yen',
    'about 1500 soldiers and 1995 people',
    'room 1995, flight 2013, page 1812, no. 1984',
    'at 1500 GMT and 20:13',
    'call 555-1984 or 1-800-555-1995',
    'ISBN 978-1-1995-2013-0',
    '1600 Pennsylvania Avenue and 1999 Broadway',
    'Windows 2000 on a Boeing 1900',
    'Black Friday, Fat Tuesday and Super Tuesday',
    'the Sunday Times and Saturday Night Live',
    'on Mondays, every Tuesday, Thursday nights',
    'the following Monday',
    '20th Century Fox',
    'the first centuries',
    'USA Today',
    'in his 80s and her early to mid 20s',
    'temperatures in the 90s',
    'the last quarter of the season',
    'in the next year and over the last month',
    'the quarterback threw in the third quarter for a touchdown',
    'the fall of Rome, a spring in the desert',
    '2013-13-45 and 99/99/2013/1',
    'the fifth round of talks in their fifth year',
    '',
  ])('%s', (text) => expect(shown(text)).toEqual([]));
});

describe('all texts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'July',
      'May',
      'Sept.',
      'Monday',
      'Tuesday',
      '8',
      '9',
      '31',
      '1995',
      '2013',
      '19th',
      'century',
      "'90s",
    ),
    fc.constantFrom(
      'on',
      'the',
      'and',
      'to',
      '-',
      '–',
      ',',
      '.',
      ' ',
      ' ',
      ' ',
      'last',
      'next',
      'week',
      'year',
      'ago',
      'two',
    ),
    fc.constantFrom(
      'summer',
      'quarter',
      'first',
      'of',
      'early',
      'BC',
      'AD',
      'will meet',
      'met',
      '/',
      ':',
      '%',
      'people',
    ),
    fc.constantFrom(
      'the following day',
      'two years later',
      'Christmas Day',
      'Easter Monday',
      'the first half of',
      'the week of',
      'on the 31st',
      'FY13',
      '12/11/2013',
      '30/2/13',
      'c. 1850',
      'in the spring',
      'the turn of the century',
      'the end of the year',
      'the first Monday in',
      'of that year',
      'nearly 20 years ago',
      'week',
      "'98",
      '9/11',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '));
  const published = fc.constantFrom(
    null,
    '2013',
    '2013-07',
    '2013-07-10',
    '2012-02-29',
    '0001-01-01',
    '9999-12-31',
  );

  it('give spans inside the sentence, in order, without overlap, and days that exist', () => {
    fc.assert(
      fc.property(texts, published, fc.nat(60), fc.nat(300), (text, when, a, b) => {
        const within = { start: Math.min(a, text.length), end: Math.min(Math.max(a, b), text.length) };
        let at = within.start;
        for (const mention of dates(text, within, when)) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(within.end);
          expect(slice(text, mention)).toBe(slice(text, mention).trim());
          expect(mention.from === null).toBe(mention.to === null);
          if (mention.from !== null && mention.to !== null) {
            expect(mention.from <= mention.to).toBe(true);
            expect(mention.from).toBe(new Date(mention.from).toISOString().slice(0, 10));
            expect(mention.to).toBe(new Date(mention.to).toISOString().slice(0, 10));
          }
          at = mention.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    'on Monday was ',
    'July 8, ',
    'the ',
    '1995 ',
    '8 ',
    'early ',
    '1-',
    "'90s ",
    'a week ',
    'x',
    ' ',
    'to be ',
    '9;',
    'the following day ',
    '8 July and ',
    '1/2/2013 ',
    'Christmas Day ',
    'two years ago ',
  ])('are read in linear time: a long run of %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const started = performance.now();
    read(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });

  it('stays quick for many sentences of a long text without dates', () => {
    const text = 'Nothing here. '.repeat(20_000);
    const started = performance.now();
    for (let start = 0; start < text.length; start += 140) dates(text, { start, end: start + 13 }, null);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
