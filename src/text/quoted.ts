import type { Span } from './span.ts';

/** What stands inside quotation marks in a stretch of text, and whether the last quotation is still open at its end. */
export interface Quoted {
  /** The parts with their marks, in order. */
  readonly parts: readonly Span[];
  readonly open: boolean;
}

const MARKS = /[“”„"«»]/gu;

/**
 * The quotations of a paragraph. Single marks are left alone: they look like apostrophes. A straight mark opens where
 * none is open and closes where one is.
 */
export function quotedParts(text: string, within: Span): Quoted {
  const parts: Span[] = [];
  const piece = text.slice(within.start, within.end);
  let start = -1;
  for (const { 0: mark, index } of piece.matchAll(MARKS)) {
    const at = within.start + index;
    if (start < 0) {
      if (opens(mark, text.charAt(at - 1))) start = at;
    } else if (mark !== '„' && mark !== '«' && (mark !== '“' || closesGerman(text, start))) {
      parts.push({ start, end: at + 1 });
      start = -1;
    } else start = at;
  }
  if (start >= 0) parts.push({ start, end: within.end });
  return { parts, open: start >= 0 };
}

/** Whether a mark may open a quotation: not one that closes, nor the end of »such a one«. */
function opens(mark: string, before: string): boolean {
  return mark !== '”' && mark !== '»' && !(mark === '«' && /[\p{L}\p{P}]/u.test(before));
}

function closesGerman(text: string, start: number): boolean {
  return text.charAt(start) === '„';
}

/** A sentence whose quoted parts are blanked out, so that what is said in them is not taken for the reporter's words. */
export function withoutQuoted(text: string, sentence: Span, parts: readonly Span[]): string {
  let shown = '';
  let at = sentence.start;
  for (const part of parts) {
    if (part.end <= sentence.start || part.start >= sentence.end) continue;
    const from = Math.max(part.start, sentence.start);
    const to = Math.min(part.end, sentence.end);
    shown += text.slice(at, from) + BLANK.repeat(to - from);
    at = to;
  }
  return shown + text.slice(at, sentence.end);
}

/** Stands for each character of a quotation. */
export const BLANK = '”';
