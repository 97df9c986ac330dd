import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfWord, nextWord } from '../../src/text/name-words.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

const marks = fc.constantFrom(
  "'",
  '’',
  '.',
  '&',
  '-',
  ' ',
  'a',
  'B',
  '7',
  '\u0301',
  '𐐀',
  '\ud801',
  '\udc00',
  '中',
);
const texts = fc.oneof(
  fc.array(marks, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

function wordsIn(text: string, from: number, limit: number): string[] {
  const words: string[] = [];
  for (let at = nextWord(text, from, limit); at < limit; ) {
    const end = endOfWord(text, at, limit);
    words.push(text.slice(at, end));
    at = nextWord(text, end, limit);
  }
  return words;
}

test('the words of any text are those of the expression that defines them', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsIn(text, 0, text.length)).toEqual(text.match(WORD) ?? []);
    }),
  );
});

test('nothing beyond the limit is read', () => {
  fc.assert(
    fc.property(texts, texts, (text, rest) => {
      // What would close half a pair is of no account either.
      expect(wordsIn(text + rest, 0, text.length)).toEqual(text.match(WORD) ?? []);
    }),
  );
});

test('an apostrophe or a dot between letters is in a word, one at its end is not', () => {
  expect(wordsIn("O'Neill met the players' U.S. coach.", 0, 36)).toEqual([
    "O'Neill",
    'met',
    'the',
    'players',
    'U.S',
    'coach',
  ]);
});
