import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES } from '../../src/text/irregular.ts';
import { holdsWanted, indexTerms, terms, wantedTerms } from '../../src/text/terms.ts';
import { Wanted } from '../../src/text/wanted.ts';

const ENDINGS = ['', 's', 'es', 'ed', 'ing', 'y', 'ies', 'eed', 'er', 'ation', "'s", '’s', '.', '-', '!'];
const LETTERS = 'abdeginosuyz';

/** Every beginning of two or three letters with every ending: all shapes that the rules of stemming know. */
function shapes(): string[] {
  const twos = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  const threes = twos.flatMap((two) => [...LETTERS].map((third) => two + third));
  return [...LETTERS, ...twos, ...threes].flatMap((start) => ENDINGS.map((ending) => start + ending));
}

const word = fc.oneof(
  fc.constantFrom(
    ...BASES.keys(),
    'US',
    'USA',
    'U.S.',
    'May',
    'WHO',
    'the',
    'news',
    'cyber-security',
    'S&ED',
    'C++',
  ),
  fc.constantFrom(...shapes()),
  fc.stringMatching(/^[A-Za-z0-9'’.&-]{1,12}$/),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));

describe('terms that are wanted', () => {
  it('are never missed in a word of any shape', () => {
    const missed = [...shapes(), ...BASES.keys()].filter((each) =>
      terms(each).some(({ term }) => !new Wanted([term]).mayBeIn(each, 0, each.length)),
    );
    expect(missed).toEqual([]);
  });

  it('are those of a text that were asked for', () => {
    fc.assert(
      fc.property(text, fc.array(word, { maxLength: 4 }), (words, others) => {
        const all = indexTerms(words);
        const wanted = [
          ...all.filter((_, at) => at % 3 === 0),
          ...others.flatMap((each) => indexTerms(each)),
        ];
        const found = wantedTerms(words, new Wanted(wanted));
        expect([...found].sort()).toEqual([...new Set(all.filter((term) => wanted.includes(term)))].sort());
      }),
    );
  });

  it('are held by a stretch just where its terms have one, stop words too', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), fc.array(word, { maxLength: 3 }), (words, a, b, others) => {
        const [start = 0, end = 0] = [a, b].map((at) => at % (words.length + 1)).sort((x, y) => x - y);
        const wanted = [...terms(words).slice(0, 1), ...others.flatMap((each) => terms(each))].map(
          ({ term }) => term,
        );
        const isHeld = terms(words.slice(start, end)).some(({ term }) => wanted.includes(term));
        expect(holdsWanted(words, { start, end }, new Wanted(wanted))).toBe(isHeld);
      }),
    );
  });

  it('need not be looked for in most words', () => {
    const wanted = new Wanted(indexTerms('Obama spoke of cyber security'));
    const others = 'The ship left Boston for Liverpool before daylight yesterday with grain'.split(' ');
    expect(others.filter((each) => wanted.mayBeIn(each, 0, each.length))).toEqual([]);
    expect(wanted.mayBeIn('spoken', 0, 6)).toBe(true);
  });
});
