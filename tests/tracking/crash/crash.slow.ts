import { describe, expect, it } from 'vitest';
import type { Stage } from '../../../src/tracking/stage.ts';
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

/**
 * Where each mistake shows. Without a nonce alone nothing is doubled where the restart takes so long that the channel
 * is searched, as it may on a busy machine: see `npm run crash -- --mutation`.
 */
const WHERE: readonly (readonly [MutationName, () => Point])[] = [
  ['posts without nonce and mark', stage('message posted')],
  ['marks as sent before posting', stage('delivery settled')],
  ['settles the entry before the article', stage('page fetched')],
  ['saves validators before entries', stage('entries stored')],
  ['has no transactions', () => ({ at: 'write', table: 'match', count: 1 })],
];

function stage(stage: Stage): () => Point {
  return () => ({ at: 'stage', stage, count: 1 });
}

describe('the check itself', () => {
  it.each(WHERE)(
    'sees what %s',
    async (mutation, choose) => {
      const { verdict } = await runChapter({ points: 4, seed: mutation, mutation, choose });
      expect(countOf(verdict)).toBeGreaterThan(0);
    },
    3 * MINUTES,
  );
});
