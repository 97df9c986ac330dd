import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deeds } from './deeds.ts';
import { wrongs } from './wrongs.ts';

describe('servers that share a bot', () => {
  it('never see anything of what another one has added, whatever anybody asks, types, presses or is sent', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, fc.integer({ min: 2, max: 3 }), async (all, servers) => {
        expect(await wrongs(all, servers)).toEqual([]);
      }),
      { numRuns: Number(process.env.TENANCY_RUNS ?? 6), endOnFailure: true },
    );
  }, 600_000);
});
