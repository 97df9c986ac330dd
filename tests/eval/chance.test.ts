import { describe, expect, it } from 'vitest';
import { sample } from '../../eval/chance.ts';

const HUNDRED = Array.from({ length: 100 }, (_, at) => at);

describe('a sample', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(sample(HUNDRED, 10, 7)).toEqual(sample(HUNDRED, 10, 7));
    expect(sample(HUNDRED, 10, 7)).not.toEqual(sample(HUNDRED, 10, 8));
  });

  it('has as many as are wanted, each once, in their order', () => {
    const drawn = sample(HUNDRED, 30);
    expect(new Set(drawn).size).toBe(30);
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
  });

  it('draws from everywhere, not from the start', () => {
    const counts = HUNDRED.map(() => 0);
    for (let seed = 0; seed < 500; seed++)
      for (const at of sample(HUNDRED, 10, seed)) counts[at] = (counts[at] ?? 0) + 1;
    // Fifty is expected; six standard deviations are forty.
    expect(Math.min(...counts)).toBeGreaterThan(10);
    expect(Math.max(...counts)).toBeLessThan(90);
  });

  it('is everything where fewer are there', () => {
    expect(sample(HUNDRED, 1_000)).toEqual(HUNDRED);
    expect(sample([], 3)).toEqual([]);
  });
});
