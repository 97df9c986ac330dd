import type { Desk } from '../../src/desk/desk.ts';
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

/** Milliseconds. */
export interface Filling {
  readonly reading: number;
  /** With reading, until everything is found. */
  readonly filling: number;
}

/** This program, which has commands, and reads articles by itself. */
export interface Dateline {
  readonly desk: Desk;
  /** One more article, as a line of a `.jsonl` file. */
  put(line: string): Promise<void>;
  close(): Promise<void>;
}

/** The archive alone: then it is filled, and then asked. */
export interface Opened {
  /** All articles of a folder. */
  fill(folder: string, onPassages: (passages: number) => void): Promise<Filling>;
  ready(): Promise<Dateline>;
}
