import { overlaps, type Span, slice } from '../text/span.ts';
import { type Term, terms } from '../text/terms.ts';
import type { Citation } from './answer.ts';
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

// “When did the strike in Bern end”: the deed stands last, before what a preposition adds behind it.
const ASKED_AFTER =
  /^(?:when|where|how|what|which|in|on|at)\b.*?\b(?:did|does|do|was|were|is|are|has|have|had|will)\b/iu;

/**
 * The word of the question that says what was done: of those that name nothing the first (“who opened …”), or the last
 * where a helping verb stands before (“when did the strike end”). Of “co-host” the whole, then its last part.
 */
function deedsOf({ terms: asked, named, words, kind }: Question): Term[] {
  const unnamed = asked.filter((term) => !named.some((name) => overlaps(name, term)));
  // Of a number the first word says what is counted.
  const isLast = kind !== 'number' && ASKED_AFTER.test(words);
  const first = isLast ? lastDeed(unnamed, words) : unnamed[0];
  if (first === undefined) return [];
  const whole = unnamed.find(
    (term) =>
      term.start <= first.start && term.end >= first.end && term.end - term.start > first.end - first.start,
  );
  if (whole === undefined) return [first];
  return [whole, ...unnamed.filter((term) => term !== whole && term.end === whole.end)];
}

function lastDeed(unnamed: readonly Term[], words: string): Term | undefined {
  const [helping = ''] = ASKED_AFTER.exec(words) ?? [];
  const rest = words.slice(helping.length);
  const addition = /\b(?:in|at|on|by|for|from|to|with|of|against|into|after|before|during|over)\s/iu;
  // “The history of Chile was written”: an addition inside the subject is not behind the deed.
  const ends = [...rest.matchAll(new RegExp(addition, 'giu'))].map((match) => helping.length + match.index);
  const end =
    ends.find((at) => unnamed.some((term) => term.start >= helping.length && term.end <= at)) ?? words.length;
  const before = unnamed.filter((term) => term.start >= helping.length && term.end <= end);
  const behind = unnamed.at(-1);
  return before.length > 1 || end === words.length ? (before.at(-1) ?? behind) : behind;
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
