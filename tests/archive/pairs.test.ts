import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsIn, pairsOf } from '../../src/archive/disk/pairs.ts';
import { fold } from '../../src/text/fold.ts';
import { isStop } from '../../src/text/stop-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;

/** The same by an expression. */
function slowly(text: string): string[] {
  const found = new Set<string>();
  let before: { word: string | null; end: number } = { word: null, end: 0 };
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const plain = fold(written);
    const word = written.length <= 12 && isStop(plain) ? plain : null;
    if (word !== null && before.word !== null && index - before.end <= 3) found.add(`${before.word}+${word}`);
    before = { word, end: index + written.length };
  }
  return [...found];
}

test('the pairs of any text are those that an expression finds', () => {
  const parts = fc.constantFrom(
    ...['to', 'be', 'OR', 'Not', 'don', "don't", 'don’t', 'thé', 'ourselves', 'ferry', 'isn', 't', 'a1'],
    ...[' ', ' ', ', ', ' – ', '  –  ', "'", '’', '-', '\n'],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
      const text = list.join('');
      expect(pairsIn(text)).toEqual(slowly(text));
    }),
  );
});

test('neighbouring stop words are pairs, each once; other words part them', () => {
  expect(pairsIn('To be, or not to be')).toEqual(['to+be', 'be+or', 'or+not', 'not+to']);
  expect(pairsIn('Thé who')).toEqual(['the+who']);
  expect(pairsIn('the ferry of')).toEqual([]);
  expect(pairsOf(['don’t', 'you'])).toEqual(['dont+you']);
});
