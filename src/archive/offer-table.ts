import type { Pace } from './pace.ts';

/** Something that a completion may offer. */
export interface Offer {
  readonly folded: string;
  /** As it is written. */
  readonly text: string;
  /** In how many articles it stands; 0 where it does no longer. */
  readonly articles: number;
}

/** The way in which something is to fit the typed words, which are folded and parted by spaces; see `fit.ts`. */
export interface Asked {
  /** `all`: whatever there is. `plain`, `initials` and `near` as `plainFit`, `initialsFit` and `nearFit` have it. */
  readonly way: 'all' | 'plain' | 'initials' | 'near';
  readonly words: string;
  /** How many are wanted in the end. */
  readonly limit: number;
}

/** How long a look may take. */
export interface Patience {
  readonly pace: Pace;
  /** On `performance.now()`: until then, what has no index yet gets one. */
  readonly deadline: number;
}

/** The names, titles or sources of one scope, as a completion looks through them. */
export interface OfferTable {
  get(folded: string): Offer | undefined;
  /** What may fit, each once: more than does as a rule, and the best of what does at the least. */
  mayFit(asked: Asked, patience: Patience): Promise<Iterable<Offer>>;
}
