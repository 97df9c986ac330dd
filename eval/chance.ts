/** Repeatable numbers from 0 up to 1, without it: the same for the same seed everywhere (Tommy Ettinger's mulberry32). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As many as are wanted, drawn by the seed, in the order in which they stood; all where fewer are there. */
export function sample<T>(all: readonly T[], wanted: number, seed = 1): T[] {
  if (wanted >= all.length) return [...all];
  const next = chance(seed);
  const drawn = all.map((each, at) => ({ each, at, lot: next() }));
  return drawn
    .sort((a, b) => a.lot - b.lot || a.at - b.at)
    .slice(0, Math.max(0, wanted))
    .sort((a, b) => a.at - b.at)
    .map(({ each }) => each);
}
