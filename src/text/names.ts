import type { Span } from './span.ts';

/** A span that names a person, a place or an organisation; the name alone, without a title before it. */
export interface NameMention extends Span {
  readonly kind: 'person' | 'place' | 'organisation';
  /** How sure the rules are of the kind, from 0 to 1. */
  readonly confidence: number;
  /** A title or role that stands right beside the name (“Treasury Secretary”, “president of the club”). */
  readonly role: Span | null;
  /** Family and given name as written, for a person where both can be told apart. */
  readonly family: string | null;
  readonly given: string | null;
}

/** The names in a sentence, in order, never overlapping. Cheap enough for every passage of an archive. */
export function names(text: string, within: Span): NameMention[] {
  throw new Error(`not written yet: ${text.length} ${within.start}`);
}
