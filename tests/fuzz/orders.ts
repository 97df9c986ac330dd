/** A run of cases of one area, from `from` up to `to`, without it. */
export interface Chunk {
  readonly area: string;
  readonly from: number;
  readonly to: number;
}

/** What a worker is told. */
export interface Order extends Chunk {
  readonly seed: string;
}

/** A case that broke a promise. */
export interface Failure {
  readonly area: string;
  readonly number: number;
  readonly reason: string;
  readonly about: string;
}

/** The input that held everything else up for longest, in milliseconds. */
export interface Slowest {
  readonly area: string;
  readonly number: number;
  readonly block: number;
  readonly about: string;
}

/** What a worker tells. */
export type Report =
  | { readonly kind: 'ready' }
  /** It is about to run this case: where it never speaks again, that was the one. */
  | { readonly kind: 'case'; readonly area: string; readonly number: number }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly slowest: Slowest | null; readonly heap: number };
