import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers } from '../../src/text/numbers.ts';
import { slice } from '../../src/text/span.ts';

/** `words = value unit`, with `th` for an ordinal. */
function shown(text: string): string[] {
  return numbers(text, { start: 0, end: text.length }).map((mention) => {
    const unit = mention.unit === null ? '' : ` ${slice(text, mention.unit)}`;
    return `${slice(text, mention)} = ${mention.value ?? '?'}${mention.isOrdinal ? ' th' : unit}`;
  });
}

describe('numbers', () => {
  it.each([
    ['killed 69,197 people', ['69,197 people = 69197 people']],
    ['paid $3.5 billion in 1995', ['$3.5 billion = 3500000000 $']],
    ['£2bn and US$5m', ['£2bn = 2000000000 £', 'US$5m = 5000000 US$']],
    [
      'about 12 percent, 12% or 0.5 per cent',
      ['about 12 percent = 12 percent', '12% = 12 %', '0.5 per cent = 0.5 per cent'],
    ],
    [
      'about 1,200 km, 1,200 square miles',
      ['about 1,200 km = 1200 km', '1,200 square miles = 1200 square miles'],
    ],
    ['two dozen ships', ['two dozen ships = 24 ships']],
    ['twenty-one soldiers', ['twenty-one soldiers = 21 soldiers']],
    ['two hundred thousand men', ['two hundred thousand men = 200000 men']],
    ['a million people', ['a million people = 1000000 people']],
    ['hundreds of people', ['hundreds of people = ? people']],
    ['1,200 Chinese students', ['1,200 Chinese students = 1200 Chinese students']],
    ['19 km (12 mi)', ['19 km = 19 km', '12 mi = 12 mi']],
    ['a 12-month period', ['12-month = 12 month']],
    ['one of the two countries', ['one = 1', 'two countries = 2 countries']],
    ['5°C', ['5°C = 5 °C']],
    [
      'the fifth round, the 21st meeting, the twenty-first',
      ['fifth = 5 th', '21st = 21 th', 'twenty-first = 21 th'],
    ],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each([
    'in 2013, on July 8, in the 1990s',
    'the 21st century and the third quarter of 2013',
    'won 3-2, open 24/7, version 2.0.1, at 10:30',
    'nobody came',
    '',
  ])('finds no amount in “%s”', (text) => expect(shown(text)).toEqual([]));

  const piece = fc.oneof(
    fc.constantFrom(
      '5',
      '1,000',
      '3.5',
      '$',
      '%',
      'million',
      'two',
      'twenty',
      'fifth',
      'people',
      'of',
      '2013',
      'July',
      '-',
      ' ',
      '.',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );

  it('stand in order inside the sentence and hold their units', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(20), (pieces, cut) => {
        const text = pieces.join(' ');
        const within = { start: Math.min(cut, text.length), end: text.length };
        let at = within.start;
        for (const mention of numbers(text, within)) {
          expect(mention.start).toBeGreaterThanOrEqual(at);
          expect(mention.end).toBeLessThanOrEqual(within.end);
          expect(slice(text, mention)).toBe(slice(text, mention).trim());
          if (mention.unit !== null) {
            expect(mention.unit.start).toBeGreaterThanOrEqual(mention.start);
            expect(mention.unit.end).toBeLessThanOrEqual(mention.end);
          }
          at = mention.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    '1',
    '1,',
    '5 ',
    'two ',
    'five-',
    'a million ',
  ])('are read in linear time: a long run of %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const started = performance.now();
    numbers(text, { start: 0, end: text.length });
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
