import type { Passage } from '../passages.ts';

/** As many as an answer looks at. */
export const LIMIT = 20;

/** Something that finds passages by their words. */
export interface Engine {
  /** Takes some passages in. */
  add(passages: readonly Passage[]): Promise<void>;
  /** Ids of passages, best first, at most `LIMIT`. `words` has none of the language's function words. */
  search(words: string): Promise<readonly string[]>;
  close(): Promise<void>;
}
