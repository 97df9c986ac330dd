import { describe, expect, it } from 'vitest';
import type { Answered, Citation } from '../../src/answers/answer.ts';
import type { Article } from '../../src/articles/article.ts';
import { makeArticle } from '../archive/article.ts';
import { assertAnswer, assertArticle, assertSkipped } from './promises.ts';

// Properties and fuzzing are worth what these checks are worth: each promise is broken here once.

const TEXT = 'Anna Brandt opened the wing. It was Friday.\n\nThe 😀 crowd left.';
const ARTICLE = makeArticle({ id: 'wing', text: TEXT, published: '2013-07-12' });

function broken(changes: Partial<Article>): () => void {
  return () => assertArticle({ ...ARTICLE, ...changes });
}

describe('what is promised of an article', () => {
  it('holds for a sound one', () => {
    expect(() => assertArticle(ARTICLE)).not.toThrow();
  });

  const [first, second] = ARTICLE.paragraphs;
  if (first === undefined || second === undefined) throw new Error('the article has two paragraphs');
  const face = TEXT.indexOf('😀');

  it.each<[string, Partial<Article>]>([
    ['has no title', { title: ' ' }],
    ['has a key that no button holds', { key: 'Wing' }],
    ['appeared on a day that there is not', { published: '2013-02-30' }],
    ['has an address that is none of the web', { url: 'javascript:alert(1)' }],
    ['has no paragraph', { paragraphs: [] }],
    ['has its paragraphs in another order', { paragraphs: [second, first] }],
    ['has a paragraph that goes on behind the text', { paragraphs: [{ ...first, end: TEXT.length + 1 }] }],
    ['has a paragraph without a sentence', { paragraphs: [{ ...first, sentences: [] }] }],
    [
      'has a sentence twice',
      { paragraphs: [{ ...first, sentences: [...first.sentences, ...first.sentences] }] },
    ],
    ['has words in no sentence', { paragraphs: [{ ...first, sentences: first.sentences.slice(1) }] }],
    [
      'has white space at the edge of a sentence',
      { paragraphs: [{ ...first, sentences: [{ start: 0, end: 29 }] }] },
    ],
    [
      'has a sentence that ends inside a character',
      { paragraphs: [{ ...second, end: face + 1, sentences: [{ start: second.start, end: face + 1 }] }] },
    ],
  ])('does not hold for one that %s', (_, changes) => {
    expect(broken(changes)).toThrow();
  });
});

describe('what is promised of a file that is left out', () => {
  it('holds for a reason in a sentence', () => {
    expect(() =>
      assertSkipped({ file: 'a.txt', line: 3, reason: 'It is empty. Put words in it.' }),
    ).not.toThrow();
  });

  it.each([
    { file: '', line: null, reason: 'It is empty.' },
    { file: 'a.txt', line: 0, reason: 'It is empty.' },
    { file: 'a.txt', line: null, reason: '' },
    { file: 'a.txt', line: null, reason: 'TypeError: x is undefined.' },
  ])('does not hold for %j', (skipped) => {
    expect(() => assertSkipped(skipped)).toThrow();
  });
});

const CITATION: Citation = {
  article: ARTICLE,
  paragraph: 1,
  start: 0,
  end: 28,
  highlights: [{ start: 0, end: 4 }],
  score: 2,
};
const SECOND: Citation = { ...CITATION, start: 29, end: 43, highlights: [], score: 1 };

const ANSWER: Answered = {
  status: 'answered',
  title: 'When was the wing opened?',
  lead: { text: '12 July 2013', citations: [2] },
  dates: [{ words: 'Friday', from: '2013-07-12', to: '2013-07-12', granularity: 'day', citation: 2 }],
  people: [],
  citations: [CITATION, SECOND],
  offset: 0,
  total: 2,
  rows: [],
  notes: [],
};

describe('what is promised of an answer', () => {
  it('holds for a sound one', () => {
    expect(() => assertAnswer(ANSWER, 5)).not.toThrow();
    expect(() =>
      assertAnswer({ ...ANSWER, citations: [{ ...CITATION, end: 43 }], total: 1, lead: null, dates: [] }, 5),
    ).not.toThrow();
  });

  it.each<[string, Partial<Answered>]>([
    ['quotes a part of a sentence', { citations: [{ ...CITATION, end: 20 }, SECOND] }],
    ['quotes another paragraph than it names', { citations: [{ ...CITATION, paragraph: 2 }, SECOND] }],
    ['quotes a paragraph that there is not', { citations: [{ ...CITATION, paragraph: 9 }, SECOND] }],
    ['says something twice', { citations: [CITATION, CITATION] }],
    ['puts the best last', { citations: [SECOND, CITATION] }],
    [
      'marks what it does not quote',
      { citations: [CITATION, { ...SECOND, highlights: [{ start: 0, end: 4 }] }] },
    ],
    [
      'marks things in another order',
      {
        citations: [
          {
            ...CITATION,
            highlights: [
              { start: 5, end: 9 },
              { start: 0, end: 4 },
            ],
          },
          SECOND,
        ],
      },
    ],
    ['has more citations than were asked for', { citations: [CITATION, SECOND, { ...SECOND, end: 42 }] }],
    ['has fewer citations than it could', { total: 9 }],
    ['reads its lead off a citation that there is not', { lead: { text: 'x', citations: [3] } }],
    ['reads its lead off nothing', { lead: { text: 'x', citations: [] } }],
    [
      'tells a date in words that are not quoted',
      { dates: ANSWER.dates.map((date) => ({ ...date, citation: 1 })) },
    ],
    ['tells a day that there is not', { dates: ANSWER.dates.map((date) => ({ ...date, to: '2013-07-32' })) }],
  ])('does not hold for one that %s', (_, changes) => {
    expect(() => assertAnswer({ ...ANSWER, ...changes }, changes.citations?.length === 3 ? 2 : 5)).toThrow();
  });
});
