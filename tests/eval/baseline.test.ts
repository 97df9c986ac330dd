import { describe, expect, it } from 'vitest';
import { Bm25, highest, plainTerms } from '../../eval/bm25.ts';
import { ranksOf } from '../../eval/passages.ts';
import { plainAnswer } from '../../eval/plain-reader.ts';

describe('plain BM25', () => {
  const index = new Bm25([
    ['oil', 'price'],
    ['oil', 'oil', 'ship'],
    ['tree', 'leaf'],
  ]);

  it('scores by the formula', () => {
    // One of three documents holds the term, and is shorter (2) than the average (7/3).
    const idf = Math.log(1 + 2.5 / 1.5);
    const norm = 1.2 * (1 - 0.75 + (0.75 * 2) / (7 / 3));
    expect(index.scores(['price']).get(0)).toBeCloseTo((idf * 2.2) / (1 + norm), 10);
  });

  it('puts the document with the rarer words first', () => {
    expect(highest(index.scores(['oil', 'price']), 5)).toEqual([0, 1]);
    expect(highest(index.scores(['stone']), 5)).toEqual([]);
  });

  it('counts what is left out as not there', () => {
    const without = index.scores(['oil'], new Set([1]));
    expect([...without.keys()]).toEqual([0]);
    expect(without.get(0)).toBeGreaterThan(index.scores(['oil']).get(0) ?? 0);
  });

  it('drops stop words and stems the others', () => {
    expect(plainTerms('The ships were sailing.')).toEqual(['ship', 'sail']);
  });
});

describe('the ranks of passages', () => {
  const asked = { id: 'q', paragraph: 'p', question: '', answers: [] };
  it('count those within the first one, three and five, and the mean of 1 / rank', () => {
    const all = [['p'], ['a', 'p'], ['a', 'b', 'c', 'd', 'p'], ['a']].map((ids) => ({ asked, ids }));
    expect(ranksOf(all)).toEqual({ first: 0.25, firstThree: 0.5, firstFive: 0.75, reciprocal: 1.7 / 4 });
  });
});

describe('the plain reader', () => {
  it('takes a name that the question does not have', () => {
    expect(plainAnswer('who', 'Who met Tesla?', ['In Paris, Tesla met Thomas Edison.'])).toBe(
      'Thomas Edison',
    );
  });

  it('takes the number of what is counted', () => {
    expect(
      plainAnswer('how many', 'How many ships sank?', ['In 1912 about 12 ships of the line sank.']),
    ).toBe('12');
  });

  it('goes on to the next sentence where one has none, and gives up at last', () => {
    expect(plainAnswer('when', 'When did it end?', ['It ended.', 'It ended in May 1920.'])).toBe('May 1920');
    expect(plainAnswer('when', 'When did it end?', ['It ended.'])).toBe('');
    expect(plainAnswer('other', 'Why?', ['In May 1920.'])).toBe('');
  });
});
