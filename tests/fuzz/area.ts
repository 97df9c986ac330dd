import type { Random } from './random.ts';

/** A part of the product that is fed with random and hostile input. */
export interface Area {
  readonly name: string;
  /** Cases out of a hundred. */
  readonly share: number;
  /** Milliseconds of work for one input during which nothing else gets a turn. */
  readonly longestBlock: number;
  /** Makes what all cases share, from the seed alone: a case must come out the same whichever others ran before it. */
  open(seed: string): Promise<Session>;
}

export interface Session {
  /** Runs one case; a rejection is a failure. `tell` describes the input, for whoever has to repeat it. */
  run(random: Random, tell: (about: string) => void): Promise<void>;
  close(): Promise<void>;
}
