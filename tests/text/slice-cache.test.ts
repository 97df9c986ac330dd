import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SliceCache } from '../../src/text/slice-cache.ts';

test('what was set last is found by the same letters in another text', () => {
  const cache = new SliceCache<number>(64);
  cache.set('the ferry sank', 4, 9, 1);
  expect(cache.get('a ferry', 2, 7)).toBe(1);
  expect(cache.get('a ferr', 2, 6)).toBeUndefined();
  expect(cache.get('a Ferry', 2, 7)).toBeUndefined();
});

test('a cache that is too small forgets, and never takes one word for another', () => {
  const words = fc.array(fc.string({ unit: 'binary', maxLength: 6 }), { maxLength: 60 });
  fc.assert(
    fc.property(words, (list) => {
      const cache = new SliceCache<string>(16);
      for (const word of list) {
        expect(cache.get(word, 0, word.length) ?? word).toBe(word);
        cache.set(`(${word})`, 1, word.length + 1, word);
        expect(cache.get(word, 0, word.length)).toBe(word);
      }
    }),
  );
});
