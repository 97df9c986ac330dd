import { describe, expect, it } from 'vitest';
import { runChapter } from './chapter.ts';
import type { MutationName } from './mutations.ts';
import type { Point } from './points.ts';
import { countOf } from './verdict.ts';

const MINUTES = 60_000;

describe('a process that is killed at any point', () => {
  it(
    'loses no article, posts none twice, and leaves an archive that agrees with the store',
    async () => {
      const { verdict, messages, stories } = await runChapter({ points: 25, seed: 'ci' });
      expect(verdict).toEqual({ lost: [], doubled: [], differing: [], odd: [] });
      expect(stories).toBeGreaterThan(25);
      expect(messages).toBeGreaterThan(10);
    },
    4 * MINUTES,
  );
});

/** Where each mistake shows. */
const WHERE: readonly (readonly [MutationName, Point])[] = [
  ['posts without a nonce', { at: 'stage', stage: 'message posted', count: 1 }],
  ['marks as sent before posting', { at: 'stage', stage: 'delivery settled', count: 1 }],
  ['settles the entry before the article', { at: 'stage', stage: 'page fetched', count: 1 }],
  ['saves validators by themselves', { at: 'write', count: 2 }],
  ['has no transactions', { at: 'write', count: 4 }],
];

describe('the check itself', () => {
  it.each(WHERE)(
    'sees what %s',
    async (mutation, point) => {
      const choose = () => point;
      const { verdict } = await runChapter({ points: 6, seed: mutation, mutation, choose });
      expect(countOf(verdict)).toBeGreaterThan(0);
    },
    2 * MINUTES,
  );
});
