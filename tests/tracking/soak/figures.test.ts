import { describe, expect, it } from 'vitest';
import { type Figures, missedGoals, type Period } from './figures.ts';

const MB = 2 ** 20;
const FLAT: Figures = {
  heap: 80 * MB,
  external: 5 * MB,
  resources: { TCPSocketWrap: 3, Timeout: 2 },
  waiting: 6,
  listeners: 4,
  store: 10 * MB,
  articles: 300,
  rows: {},
};

function periods(figures: (number: number) => Partial<Figures>): Period[] {
  return Array.from({ length: 8 }, (_, number) => ({
    number,
    figures: { ...FLAT, ...figures(number) },
    published: 500 * (number + 1),
    posted: 200 * (number + 1),
    seconds: 10,
  }));
}

describe('the verdict of a soak', () => {
  it('finds nothing in figures that stay', () => {
    expect(missedGoals(periods(() => ({})))).toEqual([]);
  });

  it('forgives what goes up and down', () => {
    expect(missedGoals(periods((number) => ({ heap: (80 + (number % 2) * 3) * MB })))).toEqual([]);
  });

  it('forgives that the archive grows to its size', () => {
    expect(missedGoals(periods((number) => ({ heap: Math.min(80, 40 + number * 20) * MB })))).toEqual([]);
  });

  it.each<[string, (number: number) => Partial<Figures>, RegExp]>([
    ['heap', (number) => ({ heap: (80 + number * 3) * MB }), /heap grew/],
    ['buffers', (number) => ({ external: (5 + number * 3) * MB }), /buffers grew/],
    ['sockets', (number) => ({ resources: { TCPSocketWrap: 3 + number * 2 } }), /handles/],
    ['callbacks', (number) => ({ waiting: 6 + number * 5 }), /waiting/],
    ['listeners', (number) => ({ listeners: 4 + number }), /listeners/],
    ['store', (number) => ({ store: (10 + number * 6) * MB }), /store/],
  ])('sees growing %s', (_, figures, expected) => {
    expect(missedGoals(periods(figures)).join()).toMatch(expected);
  });

  it('does not call it well when nothing was posted', () => {
    const silent = periods(() => ({})).map((period) => ({ ...period, posted: 0 }));
    expect(missedGoals(silent)).toEqual(['nothing was posted']);
  });
});
