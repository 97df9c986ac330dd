import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibration, calibrationError, type Given, precisionAt } from '../../eval/calibration.ts';

const given = (confidence: number, ...right: boolean[]): Given[] =>
  right.map((each) => ({ confidence, right: each }));

describe('calibration', () => {
  it('puts each confidence into its bin, the ends of the scale too', () => {
    const bins = calibration([...given(0, false), ...given(0.25, true, false), ...given(1, true)], 4);
    expect(bins.map((bin) => bin.given)).toEqual([1, 2, 0, 1]);
    expect(bins[1]).toEqual({ from: 0.25, to: 0.5, given: 2, confidence: 0.25, right: 0.5 });
    expect(bins[2]?.right).toBeNaN();
  });

  it('has no error where the share right is the confidence', () => {
    expect(calibrationError([...given(0.5, true, false), ...given(1, true)])).toBe(0);
  });

  it('weighs the error of a bin by what is in it', () => {
    // Three at 0.9 of which none is right, one at 0.1 that is wrong.
    expect(calibrationError([...given(0.9, false, false, false), ...given(0.1, false)])).toBeCloseTo(0.7, 10);
  });

  it('loses nothing whatever the confidence', () => {
    const any = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const counted = calibration(all).reduce((sum, bin) => sum + bin.given, 0);
        expect(counted).toBe(all.length);
      }),
    );
  });
});

describe('precision among the surest', () => {
  it('looks at the surest part alone', () => {
    const all = [...given(0.2, false, false), ...given(0.9, true), ...given(0.8, true)];
    expect(precisionAt(all, 0.5)).toBe(1);
    expect(precisionAt(all, 1)).toBe(0.5);
  });
});
