import { describe, expect, it } from 'vitest';
import { type BoostOptions, boost } from '../../eval/train/boost.ts';
import { listLoss, oddsLoss, Rows } from '../../eval/train/rows.ts';
import { scorerOf } from '../../src/answers/learned/trees.ts';

const OPTIONS: BoostOptions = {
  trees: 60,
  leaves: 4,
  rate: 0.3,
  leastWeight: 0.5,
  features: 1,
  groups: 1,
  seed: 1,
};

/** Every mix of two signs, many times, right where they differ: no single feature tells anything. */
function differing(): Rows {
  const rows = new Rows(2);
  for (let round = 0; round < 50; round++) {
    for (const [a, b] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ] as const) {
      // A little unevenness, or no first split would gain anything.
      const weight = a === 1 && b === 1 ? 1.1 : 1;
      rows.add([a, b], a === b ? 0 : 1, weight);
      rows.endGroup();
    }
  }
  return rows;
}

describe('boosting', () => {
  it('learns what no single feature tells', () => {
    const rows = differing();
    const model = scorerOf({ features: ['a', 'b'], trees: boost(rows, oddsLoss(rows), OPTIONS) });
    expect(model.score(Float64Array.from([0, 1]))).toBeGreaterThan(1);
    expect(model.score(Float64Array.from([1, 0]))).toBeGreaterThan(1);
    expect(model.score(Float64Array.from([0, 0]))).toBeLessThan(-1);
    expect(model.score(Float64Array.from([1, 1]))).toBeLessThan(-1);
  });

  it('gives the same trees for the same seed, and others for another', () => {
    const rows = differing();
    const half = { ...OPTIONS, groups: 0.5 };
    const again = () => boost(rows, oddsLoss(rows), half);
    expect(again()).toEqual(again());
    expect(boost(rows, oddsLoss(rows), { ...half, seed: 2 })).not.toEqual(again());
  });

  it('learns which of a group is right, wherever the whole group lies', () => {
    const rows = new Rows(1);
    for (let group = 0; group < 60; group++) {
      for (let place = 0; place < 3; place++) rows.add([place], place === 1 ? 1 : 0);
      rows.endGroup();
    }
    const model = scorerOf({
      features: ['place'],
      trees: boost(
        rows,
        listLoss(rows, () => 0),
        OPTIONS,
      ),
    });
    const [first, second, third] = [0, 1, 2].map((place) => model.score(Float64Array.from([place])));
    expect(second).toBeGreaterThan(Math.max(first ?? 0, third ?? 0) + 1);
  });
});

describe('the loss of a ranking', () => {
  const derivatives = (rows: Rows, base = (_: number) => 0) => {
    const first = new Float64Array(rows.count);
    const second = new Float64Array(rows.count);
    listLoss(rows, base)(new Float64Array(rows.count), first, second);
    return { first: [...first], second: [...second] };
  };

  it('pulls the right row up and pushes the others down', () => {
    const rows = new Rows(1);
    rows.add([0], 1);
    rows.add([0], 0);
    rows.endGroup();
    expect(derivatives(rows).first).toEqual([-0.5, 0.5]);
  });

  it('leaves out rows without weight, and groups without a right one', () => {
    const rows = new Rows(1);
    rows.add([0], 1);
    rows.add([0], 0);
    rows.add([0], 0, 0);
    rows.endGroup();
    rows.add([0], 0);
    rows.add([0], 0);
    rows.endGroup();
    expect(derivatives(rows).first).toEqual([-0.5, 0.5, 0, 0, 0]);
    expect(derivatives(rows).second.slice(2)).toEqual([0, 0, 0]);
  });

  it('starts from the scores that the trees add to', () => {
    const rows = new Rows(1);
    rows.add([0], 1);
    rows.add([0], 0);
    rows.endGroup();
    const [first = 0] = derivatives(rows, (row) => (row === 0 ? 10 : 0)).first;
    expect(Math.abs(first)).toBeLessThan(0.001);
  });
});
