import { describe, expect, it } from 'vitest';
import type { Answered, Citation } from '../src/answers/answer.ts';
import type { Article } from '../src/articles/article.ts';
import { broken, fault, type Question } from './casebook.ts';

const TEXT = 'The mayor opened the bridge on Monday. A band played.\n\nNobody fell in.';

const article: Article = {
  id: 'bridge',
  key: 'bridge000000',
  scope: 'shared',
  file: 'bridge.txt',
  line: null,
  title: 'Bridge opened',
  source: null,
  published: '2013-07-10',
  url: null,
  author: null,
  language: 'en',
  found: {},
  copyOf: null,
  text: TEXT,
  paragraphs: [
    {
      kind: 'body',
      start: 0,
      end: 53,
      sentences: [
        { start: 0, end: 38 },
        { start: 39, end: 53 },
      ],
    },
    { kind: 'body', start: 55, end: 70, sentences: [{ start: 55, end: 70 }] },
  ],
};

const cite = (start: number, end: number, paragraph = 1): Citation => ({
  article,
  start,
  end,
  paragraph,
  highlights: [],
  score: 1,
});

const OPENED = cite(0, 38);
const MONDAY = {
  words: 'on Monday',
  from: '2013-07-08',
  to: '2013-07-08',
  granularity: 'day',
  citation: 1,
} as const;

function answered(citations: readonly Citation[], rest: Partial<Answered> = {}): Answered {
  const bare = { title: '', lead: null, dates: [], people: [], offset: 0, rows: [], notes: [] };
  return { status: 'answered', ...bare, citations, total: citations.length, ...rest };
}

const question: Question = {
  line: '/when was the bridge opened?',
  status: 'answered',
  quotes: ['opened the bridge'],
};

describe('judging an answer', () => {
  it('finds no fault in the right quotation, lead and dates', () => {
    const asked = {
      ...question,
      lead: '8 July',
      dates: [['2013-07-08', '2013-07-08'] satisfies [string, string]],
    };
    const lead = { text: '8 July 2013', citations: [1] };
    expect(fault(asked, answered([OPENED], { lead, dates: [MONDAY] }))).toBeNull();
  });

  it.each([
    ['another quotation', question, answered([cite(39, 53)]), 'is in none of the first 3'],
    [
      'the right one too late',
      { ...question, top: 1 },
      answered([cite(39, 53), OPENED]),
      'is in none of the first 1',
    ],
    [
      'none of several',
      { ...question, any: ['river', 'tunnel'] },
      answered([OPENED]),
      'none of “river”, “tunnel”',
    ],
    [
      'another status',
      { ...question, status: 'nothing' as const },
      answered([OPENED]),
      'expected nothing, got answered',
    ],
    [
      'a lead that is wrong',
      { ...question, lead: '8 July' },
      answered([OPENED], { lead: { text: '9 July', citations: [1] } }),
      'the lead lacks',
    ],
  ])('tells %s, with what was quoted', (_, asked, answer, words) => {
    expect(fault(asked, answer)).toContain(words);
    expect(fault(asked, answer)).toContain('1. 1.00 “');
  });

  it('tells dates that are missing', () => {
    const asked = { ...question, dates: [['2013-07-09', '2013-07-09'] satisfies [string, string]] };
    expect(fault(asked, answered([OPENED], { dates: [MONDAY] }))).toContain('the dates lack 2013-07-09');
  });
});

describe('the promises of every answer', () => {
  it('hold for one sentence, and for neighbours', () => {
    expect(broken(answered([OPENED, cite(55, 70, 2)], { dates: [MONDAY] }))).toBeNull();
    expect(broken(answered([cite(0, 53)]))).toBeNull();
  });

  it.each([
    ['half a sentence', answered([cite(4, 38)]), 'no run of kept sentences'],
    ['a sentence of another paragraph', answered([cite(55, 70, 1)]), 'no run of kept sentences'],
    [
      'a highlight outside',
      answered([{ ...OPENED, highlights: [{ start: 39, end: 41 }] }]),
      'no run of kept sentences',
    ],
    ['the same words twice', answered([OPENED, OPENED]), 'quoted twice'],
    [
      'a date that is not in its quotation',
      answered([cite(39, 53)], { dates: [MONDAY] }),
      'does not say “on Monday”',
    ],
    [
      'a citation that is not there',
      answered([OPENED], { dates: [{ ...MONDAY, citation: 2 }] }),
      'there is no citation 2',
    ],
  ])('are broken by %s', (_, answer, words) => {
    expect(broken(answer)).toContain(words);
  });
});
