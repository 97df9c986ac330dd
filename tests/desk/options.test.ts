import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/desk/command.ts';
import { checkOptions } from '../../src/desk/options.ts';

const command: Command = {
  name: 'search',
  description: 'Finds',
  options: [
    { name: 'query', type: 'text', required: true, main: true, description: 'Words' },
    { name: 'page', type: 'number', min: 1, max: 9, description: 'Page' },
    { name: 'after', type: 'date', edge: 'first', description: 'From' },
    { name: 'before', type: 'date', edge: 'last', description: 'Until' },
    {
      name: 'order',
      type: 'choice',
      choices: [
        { name: 'Earliest first', value: 'rising' },
        { name: 'Latest first', value: 'falling' },
      ],
      description: 'Order',
    },
  ],
  examples: [{ line: '/search human rights', status: 'answered' }],
  answer: async () => ({ status: 'refused', reason: '' }),
};
const now = new Date('2013-07-12T12:00:00Z');
const check = (raw: Record<string, string | number | boolean>) => checkOptions(command, raw, now);

describe('option values', () => {
  it.each([
    [{ query: ' human \n rights ' }, { query: 'human rights' }],
    [
      { query: 'a', page: 3 },
      { query: 'a', page: 3 },
    ],
    [
      { query: 'a', page: '3' },
      { query: 'a', page: 3 },
    ],
    [
      { query: 'a', after: '2013', before: '2013' },
      { query: 'a', after: '2013-01-01', before: '2013-12-31' },
    ],
    [
      { query: 'a', after: '2012-02', before: '2012-02' },
      { query: 'a', after: '2012-02-01', before: '2012-02-29' },
    ],
    [
      { query: 'a', after: '2013-07-10' },
      { query: 'a', after: '2013-07-10' },
    ],
    [
      { query: 'a', after: '10 July 2013' },
      { query: 'a', after: '2013-07-10' },
    ],
    [
      { query: 'a', before: 'July 2013' },
      { query: 'a', before: '2013-07-31' },
    ],
    [
      { query: 'a', after: 'last month' },
      { query: 'a', after: '2013-06-01' },
    ],
    [
      { query: 'a', after: 'yesterday' },
      { query: 'a', after: '2013-07-11' },
    ],
    [{ query: '北京' }, { query: '北京' }],
    [
      { query: 'a', order: 'falling' },
      { query: 'a', order: 'falling' },
    ],
    [
      { query: 'a', order: ' latest FIRST ' },
      { query: 'a', order: 'falling' },
    ],
  ])('takes %j', (raw, args) => {
    expect(check(raw)).toEqual({ ok: true, args });
  });

  it.each([
    [{}, /needs a query.*\/search human rights/],
    [{ query: '   ' }, /is empty/],
    [{ query: '?!… —' }, /no letters or digits/],
    [{ query: 'a\u0007b' }, /control characters/],
    [{ query: 'a\u202eb' }, /control characters/],
    [{ query: 'a\ud800b' }, /control characters/],
    [{ query: 'x'.repeat(301) }, /301 characters.*300/],
    [{ query: 'x'.repeat(6_000) }, /6000 characters.*300/],
    [{ query: 'x'.repeat(3_000_000) }, /3000000 characters/],
    [{ query: true }, /must be words/],
    [{ query: 'a', page: 10 }, /from 1 to 9/],
    [{ query: 'a', page: 1.5 }, /from 1 to 9/],
    [{ query: 'a', page: Number.NaN }, /from 1 to 9/],
    [{ query: 'a', page: 'two' }, /from 1 to 9/],
    [{ query: 'a', after: '2013-02-30' }, /no date that I can read/],
    [{ query: 'a', after: '2013-13' }, /no date that I can read/],
    [{ query: 'a', after: 'yesterweek' }, /no date that I can read/],
    [{ query: 'a', after: '10 July 2013 and some' }, /no date that I can read/],
    [{ query: 'a', after: '10/7/2013' }, /2013-07-10 or 2013-10-07/],
    [{ query: 'a', after: '7/10/13' }, /2013-10-07 or 2013-07-10/],
    [{ query: 'a', after: '2013-2-30' }, /no date that I can read/],
    [{ query: 'a', order: 'sideways' }, /order must be one of: rising, falling/],
    [{ query: 'a', order: '' }, /order must be one of/],
    [{ query: 'a', order: true }, /order must be one of/],
    [{ query: 'a', nonsense: 'b' }, /no option “nonsense”.*query, page, after, before, order/],
  ])('refuses %j and says what would be right', (raw, reason) => {
    expect(check(raw)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it.each([
    ['today', '2013-07-12', '2013-07-12'],
    ['now', '2013-07-12', '2013-07-12'],
    ['Yesterday', '2013-07-11', '2013-07-11'],
    ['last week', '2013-07-01', '2013-07-07'],
    ['last weekend', '2013-07-06', '2013-07-07'],
    ['this month', '2013-07-01', '2013-07-31'],
    ['last month', '2013-06-01', '2013-06-30'],
    ['the last month', '2013-06-13', '2013-07-12'],
    ['last 7 days', '2013-07-06', '2013-07-12'],
    ['the past three months', '2013-04-13', '2013-07-12'],
    ['past year', '2012-07-13', '2013-07-12'],
    ['two weeks ago', '2013-06-24', '2013-06-30'],
    ['july', '2013-07-01', '2013-07-31'],
    ['July 2012', '2012-07-01', '2012-07-31'],
    ['in jul 2012', '2012-07-01', '2012-07-31'],
    ['spring 2012', '2012-03-01', '2012-05-31'],
    ['the 1990s', '1990-01-01', '1999-12-31'],
    ['week of 10 July 2012', '2012-07-09', '2012-07-15'],
    ['2/2012', '2012-02-01', '2012-02-29'],
    ['2012-2', '2012-02-01', '2012-02-29'],
    ['2012-2-3', '2012-02-03', '2012-02-03'],
    ['25/12/2012', '2012-12-25', '2012-12-25'],
  ])('reads “%s” as %s to %s', (words, from, to) => {
    expect(check({ query: 'a', after: words, before: words })).toEqual({
      ok: true,
      args: { query: 'a', after: from, before: to },
    });
  });

  it('counts months back from a day that a shorter month does not have', () => {
    const read = checkOptions(command, { query: 'a', after: 'past month' }, new Date('2013-03-31T12:00:00Z'));
    expect(read).toMatchObject({ args: { after: '2013-03-01' } });
  });

  it('is not fooled by names that every object has', () => {
    expect(check({ query: 'a', constructor: 'b' })).toMatchObject({ ok: false });
    expect(check(JSON.parse('{"__proto__": "a"}'))).toMatchObject({ ok: false });
  });

  it('never throws, and what it takes is short and readable', () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.double(), fc.boolean());
    fc.assert(
      fc.property(value, value, value, (query, page, after) => {
        const checked = check({ query, page, after });
        if (checked.ok) expect(String(checked.args.query)).toMatch(/^\S.{0,299}$/su);
        else expect(checked.reason.length).toBeLessThan(400);
      }),
    );
  });
});
