import { describe, expect, it } from 'vitest';
import { indexTerms } from '../../src/text/terms.ts';

describe('irregular forms', () => {
  it.each([
    ['began', 'begin'],
    ['Held', 'holds'],
    ['met', 'meeting'],
    ['women', 'woman'],
    ['won', 'winning'],
    ['died', 'die'],
    ['dying', 'dies'],
  ])('meet their base: %s, %s', (form, base) => {
    expect(indexTerms(form)).toEqual(indexTerms(base));
  });

  it.each([
    ['left', 'leave'],
    ['founded', 'find'],
    ['winner', 'won'],
  ])('keep apart what is another word: %s, %s', (form, other) => {
    expect(indexTerms(form)).not.toEqual(indexTerms(other));
  });
});
