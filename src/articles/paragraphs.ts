import { sentences } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';
import type { Paragraph } from './article.ts';
import { trim } from './blocks.ts';
import type { Kept } from './kept.ts';

/** A link marker that a site or a copying tool left in a text: “[Weitu.sdodo.com]”, “[edit]”, “[Read more]”. */
const MARKER =
  /\[(?:(?:https?:\/\/|www\.)[^\s\]]{1,200}|(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}(?:\/[^\s\]]{0,200})?|edit|link|more|read more|video|watch|photos?|pdf|source|citation needed|\.{3}|…|\d{1,3})\]/gi;

/** A span without the link markers at its edges. */
export function withoutMarkers(text: string, span: Span): Span {
  const markers = markersIn(text, span);
  return markers.length === 0 ? span : trimMarkers(text, span, markers);
}

/** The paragraphs of an article: each kept block without the clutter at its edges, cut into sentences. */
export function paragraphs(text: string, kept: readonly Kept[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (const block of kept) {
    const markers = markersIn(text, block);
    const span = trimMarkers(text, block, markers);
    const cut = markers.length === 0 ? sentences(text, span) : aroundMarkers(text, span, markers);
    const [first] = cut;
    const last = cut.at(-1);
    // A block of signs alone has no sentence, and nothing that could be quoted.
    if (first && last) found.push({ start: first.start, end: last.end, kind: block.kind, sentences: cut });
  }
  return found;
}

function markersIn(text: string, span: Span): Span[] {
  const block = slice(text, span);
  if (!block.includes('[')) return [];
  return Array.from(block.matchAll(MARKER), (mark) => {
    const start = span.start + mark.index;
    return { start, end: start + mark[0].length };
  });
}

function trimMarkers(text: string, span: Span, markers: readonly Span[]): Span {
  let trimmed = trim(text, span);
  for (const marker of markers) {
    if (marker.start === trimmed.start) trimmed = trim(text, { start: marker.end, end: trimmed.end });
  }
  for (const marker of [...markers].reverse()) {
    if (marker.end === trimmed.end) trimmed = trim(text, { start: trimmed.start, end: marker.start });
  }
  return trimmed;
}

/**
 * Sentences of a paragraph with markers in it. A marker after a full stop ends a sentence and belongs to none; one
 * inside a sentence stays in it, because a quotation is never cut in its middle.
 */
function aroundMarkers(text: string, span: Span, markers: readonly Span[]): Span[] {
  const found: Span[] = [];
  let inside: Span[] = [];
  let start = span.start;
  const cut = (end: number): void => {
    const part = trim(text, { start, end });
    if (part.start < part.end)
      for (const sentence of joined(sentences(text, part), inside)) found.push(sentence);
    inside = [];
  };
  for (const marker of markers) {
    if (marker.start < span.start || marker.end > span.end) continue;
    const before = trim(text, { start, end: marker.start });
    // A quotation mark or a bracket ends a sentence, unless its stop comes behind the marker: “(pictured) [1].”
    const ends = /[.!?…,;:]/.test(text.charAt(marker.end)) ? /[.!?…]/ : /[.!?…"”’)]/;
    if (before.start === before.end || ends.test(text.charAt(before.end - 1))) {
      cut(marker.start);
      start = marker.end;
    } else inside.push(marker);
  }
  cut(span.end);
  return found;
}

/** Joins sentences that were cut inside a marker, at the stop of its address. Both lists are in order. */
function joined(cut: readonly Span[], markers: readonly Span[]): Span[] {
  const whole: Span[] = [];
  let next = 0;
  for (const sentence of cut) {
    const open = whole.at(-1);
    while (open && next < markers.length && (markers[next]?.end ?? 0) <= open.end) next++;
    if (open && (markers[next]?.start ?? Number.POSITIVE_INFINITY) < open.end) {
      whole[whole.length - 1] = { start: open.start, end: sentence.end };
    } else whole.push(sentence);
  }
  return whole;
}
