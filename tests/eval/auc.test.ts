import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auc, separate } from '../../eval/auc.ts';

const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });

describe('the area under the curve', () => {
  it('is 1 where every answerable question scores higher, 0 where every one scores lower', () => {
    expect(auc({ answerable: [3, 4], unanswerable: [1, 2] })).toBe(1);
    expect(auc({ answerable: [1, 2], unanswerable: [3, 4] })).toBe(0);
  });

  it('counts a tie as half', () => {
    expect(auc({ answerable: [5, 5], unanswerable: [5] })).toBe(0.5);
    // Of the four pairs two are won, one is lost, one is tied.
    expect(auc({ answerable: [2, 3], unanswerable: [2, 2.5] })).toBe(0.625);
  });

  it('is the share of pairs that are told apart', () => {
    fc.assert(
      fc.property(scores, scores, (answerable, unanswerable) => {
        const won = answerable.flatMap((a) => unanswerable.map((u) => (a > u ? 1 : a === u ? 0.5 : 0)));
        const expected = won.reduce<number>((sum, each) => sum + each, 0) / won.length;
        expect(auc({ answerable, unanswerable })).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe('separating what is answerable', () => {
  const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

  it('keeps nine in ten, and says how many of the others fall away', () => {
    const { rejected, accuracy } = separate({ answerable: tenths, unanswerable: [0, 1, 1.5, 2, 7] });
    // From 2 upwards nine are kept: 0, 1 and 1.5 are rejected.
    expect(rejected).toBeCloseTo(0.6, 10);
    expect(accuracy).toBeCloseTo(12 / 15, 10);
  });

  it('balances both sides at the best threshold', () => {
    expect(separate({ answerable: [4, 5, 6], unanswerable: [1, 2, 5.5] }).balanced).toBeCloseTo(5 / 6, 10);
    expect(separate({ answerable: [1, 1], unanswerable: [1, 1] }).balanced).toBe(0.5);
    expect(separate({ answerable: [2], unanswerable: [1] }).balanced).toBe(1);
  });

  it('finds the best threshold that there is', () => {
    fc.assert(
      fc.property(scores, scores, (answerable, unanswerable) => {
        const at = (threshold: number) =>
          answerable.filter((score) => score >= threshold).length / answerable.length / 2 +
          unanswerable.filter((score) => score < threshold).length / unanswerable.length / 2;
        const best = Math.max(...[...answerable, ...unanswerable, 10].map(at));
        expect(separate({ answerable, unanswerable }).balanced).toBeCloseTo(best, 10);
      }),
    );
  });

  it('knows nothing where one side is empty', () => {
    expect(separate({ answerable: [], unanswerable: [1] }).balanced).toBeNaN();
    expect(separate({ answerable: [1], unanswerable: [] }).auc).toBeNaN();
  });
});
