import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Alternative, TermGroup } from '../../src/archive/archive.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { indexTerms } from '../../src/text/terms.ts';
import { makeArticle } from './article.ts';
import { groupOfMany, queryOf } from './query.ts';

const WORDS = [
  'walrus',
  'heron',
  'badger',
  'stoat',
  'otter',
  'lynx',
  'moose',
  'elk',
  'newt',
  'toad',
  'crane',
  'kite',
];
// The first words are frequent and the last ones rare, as in any text.
const word = fc
  .integer({ min: 0, max: 77 })
  .map((at) => WORDS[Math.floor((Math.sqrt(8 * at + 1) - 1) / 2)] ?? 'kite');
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const passage = fc.record({ scope: fc.constantFrom('shared', 'shared', 'g1'), title: line, text: line });

const alternative = fc.record({
  terms: fc.uniqueArray(
    word.map((each) => indexTerms(each)[0] ?? each),
    { minLength: 1, maxLength: 2 },
  ),
  weight: fc.constantFrom(1, 1, 0.8, 0.5),
});
const group = fc
  .array(alternative, { minLength: 1, maxLength: 3 })
  .map((alternatives) => groupOfMany('word', ...alternatives));

it('scores as BM25+ over the text, and a fifth of it over the title, however few passages are asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(passage, { minLength: 1, maxLength: 80 }),
      fc.array(group, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 8 }),
      async (parts, groups, limit) => {
        const archive = createMemoryArchive();
        await archive.put(parts.map((each) => makeArticle(each)));
        const hits = await archive.search(queryOf(groups, { scope: 'g1', limit }));
        const expected = naive(parts, groups)
          .filter((score) => score > 0)
          .sort((a, b) => b - a);
        expect(hits).toHaveLength(Math.min(limit, expected.length));
        for (const [at, { score }] of hits.entries()) expect(score).toBeCloseTo(expected[at] ?? 0, 8);
      },
    ),
    { numRuns: 150 },
  );
});

interface Part {
  readonly scope: string;
  readonly title: string;
  readonly text: string;
}

/** Rarity over everything, lengths beside the average of the own scope; the best alternative of a group counts. */
function naive(parts: readonly Part[], groups: readonly TermGroup[]): number[] {
  return parts.map((part) => {
    const near = parts.filter(({ scope }) => scope === part.scope);
    const termScore = (term: string) =>
      fieldScore(term, (each) => indexTerms(each.text), part, parts, near) +
      0.2 * fieldScore(term, (each) => [...new Set(indexTerms(each.title))], part, parts, near);
    const alternativeScore = ({ terms, weight }: Alternative) => {
      const scores = terms.map(termScore);
      return scores.includes(0) ? 0 : weight * Math.max(...scores);
    };
    return groups.reduce((sum, { alternatives }) => sum + Math.max(...alternatives.map(alternativeScore)), 0);
  });
}

function fieldScore(
  term: string,
  words: (part: Part) => string[],
  part: Part,
  all: readonly Part[],
  near: readonly Part[],
): number {
  const times = words(part).filter((each) => each === term).length;
  if (times === 0) return 0;
  const held = all.filter((each) => words(each).includes(term)).length;
  const length = (each: Part) => new Set(words(each)).size;
  const average = near.reduce((sum, each) => sum + length(each), 0) / near.length;
  const idf = Math.log(1 + (all.length - held + 0.5) / (held + 0.5));
  return idf * (0.5 + (times * 1.8) / (times + 0.8 * (0.2 + (0.8 * length(part)) / average)));
}
