/** What is measured side by side. */
export const ENGINES = ['memory', 'disk', 'minisearch', 'fts5', 'orama', 'flexsearch'] as const;

export type EngineName = (typeof ENGINES)[number];

/** A question with the id of the article that answers it. */
export interface Question {
  readonly text: string;
  readonly own: string;
}

/** What one process is to do: fill an engine with the articles of a folder, or open what such a process has kept. */
export interface Order {
  readonly engine: EngineName;
  readonly step: 'fill' | 'open';
  /** With the articles. */
  readonly articles: string;
  /** For what the engine keeps on the disk; empty before it is filled. */
  readonly kept: string;
  readonly questions: readonly Question[];
  /** The most that is asked of each command, and for how long at the most. */
  readonly asked: number;
  readonly seconds: number;
}

/** Milliseconds, and over how many. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly of: number;
}

/** What came of an order; times in milliseconds, memory in bytes. All that a process did not come to is absent. */
export interface Figures {
  readonly passages?: number;
  /** Of one passage, nothing being done with it. */
  readonly reading?: number;
  /** Reading and indexing, until everything is found. */
  readonly filling?: number;
  /** The longest that anything else in the process had to wait meanwhile. */
  readonly heldUp?: number;
  /** From the start of the process until the archive is there; of one that fills, with filling. */
  readonly opened?: number;
  /** The same until it has answered each command once, so that nobody waits longer than others. */
  readonly ready?: number;
  /** The most at any time; and what is resident once all was asked. */
  readonly peak?: number;
  readonly resident?: number;
  readonly disk?: number;
  /** By the command, or `index` for the engine alone. */
  readonly asked?: Readonly<Record<string, Spread>>;
  /** How often the article that answers a question was the first, from 0 to 1. */
  readonly first?: number;
  /** One article: until it is put, and until it is found. */
  readonly adding?: number;
  readonly found?: number;
  /** Seconds of all processors together. */
  readonly processor?: number;
  /** How many processors the rest of the machine kept busy meanwhile. */
  readonly others?: number;
}

/** From a process that measures. */
export type Told =
  | { readonly kind: 'articles'; readonly articles: number }
  | { readonly kind: 'passages'; readonly passages: number }
  | { readonly kind: 'figures'; readonly figures: Figures };

/** An order's figures; where they are not all there, `failed` says why, and how far it had come. */
export interface Outcome {
  readonly figures: Figures;
  readonly failed: string | null;
}
