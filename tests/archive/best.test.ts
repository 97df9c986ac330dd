import fc from 'fast-check';
import { expect, it } from 'vitest';
import { best, highest } from '../../src/archive/best.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 400 });

it('keeps the first of the sorted items, equal ones in the order that they came in', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 100 }), (given, limit) => {
      const items = given.map((value, at) => ({ value, at }));
      const sorted = [...items].sort((a, b) => a.value - b.value);
      expect(best(items, limit, (a, b) => a.value - b.value)).toEqual(sorted.slice(0, limit));
    }),
  );
});

it('finds the number of a rank', () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 100 }), (given, rank) => {
      const sorted = [...given].sort((a, b) => b - a);
      expect(highest(given, rank)).toBe(sorted[rank - 1] ?? Number.NEGATIVE_INFINITY);
    }),
  );
});

it('keeps nothing for a limit that is no number of items', () => {
  for (const limit of [0, -1, Number.NaN]) expect(best([1, 2], limit, (a, b) => a - b)).toEqual([]);
});
