import type { Candidate } from './rank.ts';

/**
 * The ground for showing a sentence where words are looked for: the share of their weight that it and its surroundings
 * hold, the farther away the less. About 0 to 1.3.
 */
export function groundOf({ features }: Candidate): number {
  return (
    features.sentence +
    0.9 * features.before +
    0.8 * features.paragraph +
    0.7 * features.title +
    0.6 * features.article +
    0.3 * features.pairs
  );
}
