import { describe, expect, it } from 'vitest';
import { isAskedFor } from '../../src/answers/amount.ts';
import { numbers } from '../../src/text/numbers.ts';
import { slice } from '../../src/text/span.ts';

function asked(text: string, words: string): string[] {
  const within = { start: 0, end: text.length };
  return numbers(text, within)
    .filter((number) => isAskedFor(number, words, text))
    .map((number) => slice(text, number));
}

describe('a number of the sort that is asked for', () => {
  it.each([
    ['The deal, worth $3.4 billion, took 19 days.', 'how much did they pay', ['$3.4 billion']],
    ['It hurt 1,340 people, 23 kilometres away.', 'how many were hurt', ['1,340 people']],
    ['It measured 6.8 and hurt 40 people.', 'how many people were hurt', ['40 people']],
    ['The strike of 600 drivers lasted three weeks.', 'how long did the strike last', ['three weeks']],
    ['Ann Lee, 61, was jailed for six years.', 'how old is Ann Lee', ['61']],
    ['Ann Lee was jailed for six years.', 'how old is Ann Lee', []],
    ['He has run it for 12 years.', 'how many years has he run it', ['12 years']],
    ['The 19 days cost nothing.', 'how much did it cost', []],
  ])('in %j, asked %j', (text, words, expected) => {
    expect(asked(text, words)).toEqual(expected);
  });
});
