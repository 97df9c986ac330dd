import { overlaps, type Span, slice } from '../text/span.ts';
import { terms } from '../text/terms.ts';
import type { Citation } from './answer.ts';
import { deedsOf } from './deed.ts';
import type { Question } from './question.ts';

// Further from what matched than this, in characters, a name in the sentence is more often another matter's.
const FARTHEST = 90;
// A comma between two things parts them more than a word does.
const COMMA = 8;
// In English the doer stands before the deed, unless “by” says otherwise.
const BEHIND = 2;
const BY = 0.3;
// “In Berlin” says where; “China” in “talks between China and the United States” does not.
const PLACED =
  /\b(?:in|at|near|from|to|on|off|outside|inside|across|through|into|around|via|of)\s+(?:the\s+)?$/u;
const UNPLACED = 40;

/**
 * Which of the names, dates, places or numbers in a quotation a question most likely asks for: the one that stands
 * nearest to the deed it asks about, on the side where grammar puts it; null where all are too far away to tell.
 */
export function choose<S extends Span>(
  spans: readonly S[],
  question: Question,
  citation: Citation,
): S | null {
  const anchors = anchorsOf(question, citation);
  let best: S | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const cost = Math.min(...anchors.map((anchor) => costOf(span, anchor, question, citation)));
    if (cost < least) {
      best = span;
      least = cost;
    }
  }
  return spans.length > 1 && least > FARTHEST ? null : best;
}

/**
 * The doer of the deed that a question asks about: of phrases that name nobody only one that stands right before the
 * deed (“local police have since closed”) or after its “by” is one; null for all else.
 */
export function chooseDoer(spans: readonly Span[], question: Question, citation: Citation): Span | null {
  const { text } = citation.article;
  const anchors = deedSpans(question, citation);
  const doers = spans.filter((span) =>
    anchors.some((anchor) =>
      span.end <= anchor.start
        ? /^\s(?:\p{L}+\s){0,2}$/u.test(text.slice(span.end, anchor.start))
        : /^\s(?:\p{L}+\s){0,2}by\s$/u.test(text.slice(anchor.end, span.start)),
    ),
  );
  return choose(doers, question, citation);
}

/** What to look beside: the deed that the question asks about; all that matched, where it does not stand there. */
function anchorsOf(question: Question, citation: Citation): readonly Span[] {
  const deeds = deedSpans(question, citation);
  return deeds.length > 0 ? deeds : citation.highlights;
}

/** Where the deed stands that the question asks about. */
function deedSpans(question: Question, citation: Citation): readonly Span[] {
  const held = terms(slice(citation.article.text, citation), citation.start);
  for (const deed of deedsOf(question)) {
    const places = held.filter((term) => term.term === deed.term);
    if (places.length > 0) return places;
  }
  return [];
}

function costOf(span: Span, anchor: Span, question: Question, citation: Citation): number {
  if (overlaps(span, anchor)) return 0;
  const { text } = citation.article;
  const isBefore = span.end <= anchor.start;
  const between = isBefore ? text.slice(span.end, anchor.start) : text.slice(anchor.end, span.start);
  const distance = between.length + COMMA * (between.match(/[,;:—]/gu)?.length ?? 0);
  if (question.kind === 'place')
    return distance + (PLACED.test(text.slice(Math.max(0, span.start - 16), span.start)) ? 0 : UNPLACED);
  if (question.kind !== 'person' || isBefore) return distance;
  return distance * (/\bby\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+){0,3}$/u.test(between) ? BY : BEHIND);
}
