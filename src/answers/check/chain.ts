import type { Span } from '../../text/span.ts';

/** The units of a claim that are tied to one another in a quotation. */
export interface Chain {
  /** The claim’s units, in order. */
  readonly core: readonly number[];
  /** For each where it stands in the quotation. */
  readonly places: readonly number[];
  /** How many are of one sort, and not the same. */
  readonly others: number;
  /** Units of the quotation that are passed over, ends excluded. */
  readonly skipped: readonly Span[];
}
