import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/answers/answer.ts';
import { findingLines } from '../../src/discord/findings.ts';

const ANSWERED: Answered = {
  status: 'answered',
  title: 'When?',
  lead: { text: '8 July 2013', citations: [1] },
  dates: [],
  people: [],
  citations: [],
  offset: 0,
  total: 0,
  rows: [],
  notes: [],
};

describe('independent sources', () => {
  it('stand under the lead, their names as plain text', () => {
    const agreement = { names: ['*Harbour* Post', 'BBC'], citations: [1, 3] };
    expect(findingLines({ ...ANSWERED, agreement })).toEqual([
      '**8 July 2013** \\[1\\]',
      '-# 2 independent sources say so\\: \\*Harbour\\* Post and BBC. \\[1\\]\\[3\\]',
    ]);
  });

  it('are not spoken of where there is one alone', () => {
    expect(findingLines(ANSWERED)).toEqual(['**8 July 2013** \\[1\\]']);
  });
});
