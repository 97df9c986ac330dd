import { expect, it } from 'vitest';
import { missedGoals } from './figures.ts';
import { runSoak } from './run.ts';

it('days go by, and neither memory nor handles grow', async () => {
  const { periods, complaints } = await runSoak({ periods: 6, days: 1, minutes: 3, seed: 'ci' });
  expect(complaints).toEqual([]);
  expect(missedGoals(periods)).toEqual([]);
}, 240_000);
