import type { Span } from './span.ts';

export type Granularity = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** A phrase that names a time, with what it means where that can be told. */
export interface DateMention extends Span {
  /** ISO days, ends included; both null where the phrase cannot be resolved. */
  readonly from: string | null;
  readonly to: string | null;
  readonly granularity: Granularity;
}

/**
 * The dates that a sentence names, each phrase on its own (“on Monday and Tuesday” is two), in order.
 * `published` is the article's date as exact as known; relative phrases (“on Monday”, “last month”) resolve
 * against it by the tense of their clause, and stay unresolved without it.
 */
export function dates(text: string, within: Span, published: string | null): DateMention[] {
  throw new Error(`not written yet: ${text.length} ${within.start} ${published}`);
}

/** “8 July 2013”, “July 2013”, “the 1990s”: a resolved date in words, never more precise than its granularity. */
export function describeDate(from: string, to: string, granularity: Granularity): string {
  throw new Error(`not written yet: ${from} ${to} ${granularity}`);
}
