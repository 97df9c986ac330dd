import type { Span } from './span.ts';

/** A word of a text as the index knows it. */
export interface Term extends Span {
  /** Folded, lower case, stemmed. */
  readonly term: string;
  /** A word such as “the” that says nothing of the subject. */
  readonly stop: boolean;
}

/**
 * All words of a text with where they stand, stop words flagged. A hyphenated word gives its parts and, over
 * the whole span, the compound (`cyber-security` → cyber, secur, cybersecur).
 */
export function terms(text: string): Term[] {
  throw new Error(`not written yet: ${text.length}`);
}

/** The terms that an index keeps of a text: no stop words, no positions. The fast path of `terms`. */
export function indexTerms(text: string): string[] {
  throw new Error(`not written yet: ${text.length}`);
}
