import { describe, expect, it } from 'vitest';
import { holds, normalise, scoreAnswer } from '../../eval/score.ts';

describe('SQuAD’s measures of an answer', () => {
  it('forgive case, articles, punctuation and white space', () => {
    expect(normalise('  The  "United\nStates"! ')).toBe('united states');
    expect(scoreAnswer('the Treaty of Lisbon.', ['Treaty of Lisbon'])).toEqual({ exact: 1, f1: 1 });
    expect(normalise('theatre and another')).toBe('theatre and another');
  });

  it('give part of the credit for part of the words', () => {
    // Two words shared: precision 2/2, recall 2/4.
    expect(scoreAnswer('Jacob Lew', ['Treasury Secretary Jacob Lew'])).toEqual({ exact: 0, f1: 4 / 6 });
    expect(scoreAnswer('Paris', ['London'])).toEqual({ exact: 0, f1: 0 });
  });

  it('count a repeated word as often as both have it', () => {
    expect(scoreAnswer('New York New York', ['New York']).f1).toBeCloseTo(4 / 6, 10);
  });

  it('take the answer that fits best', () => {
    expect(scoreAnswer('1973', ['October 1973', '1973'])).toEqual({ exact: 1, f1: 1 });
  });

  it('find no words never right', () => {
    expect(scoreAnswer('', ['The'])).toEqual({ exact: 0, f1: 0 });
    expect(scoreAnswer('', [])).toEqual({ exact: 0, f1: 0 });
  });
});

describe('whether a sentence holds an answer', () => {
  it('asks for whole words', () => {
    expect(holds('It began in October 1973, in Vienna.', ['october 1973'])).toBe(true);
    expect(holds('It began in October 1973, in Vienna.', ['19'])).toBe(false);
  });

  it('takes an answer without letters or figures for none', () => {
    expect(holds('What?', ['?'])).toBe(false);
  });
});
