import { breaksLine } from './lines.ts';
import { sentenceEnd } from './sentence-end.ts';
import type { Span } from './span.ts';

/** Where a sentence could end, and where brackets open, inside which it does not. */
const MARK = /[.!?…。！？｡．؟۔।॥።]+|\(|[\r\n\u2028\u2029]\s*/g;
/** A bracket that stays open for longer than this is taken for a slip of the pen. */
const LONGEST_ASIDE = 400;

/**
 * Splits a text, or the part of it inside `within`, into sentences: spans without white space at their edges,
 * in order, never overlapping, which together hold every character that is not white space.
 *
 * A blank line always ends a sentence; a single line break does where the line was broken on purpose, not to
 * wrap it. Rules over the words round each stop, in one pass: linear in the length of the text.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  let start = firstInk(text, within.start, within.end);
  let asideEnd = -1;
  let nextClose = -1;
  MARK.lastIndex = start;
  for (let mark = MARK.exec(text); mark !== null && mark.index < within.end; mark = MARK.exec(text)) {
    const at = mark.index;
    const first = mark[0].charAt(0);
    if (first === '(') {
      if (nextClose < at) nextClose = closing(text, at);
      if (at > start && nextClose - at <= LONGEST_ASIDE) asideEnd = Math.max(asideEnd, nextClose);
      continue;
    }
    const isBreak = first === '\n' || first === '\r' || first === '\u2028' || first === '\u2029';
    if (!isBreak && MARK.lastIndex < asideEnd) continue;
    const end = isBreak
      ? breaksLine(text, at, mark[0], within) && at
      : sentenceEnd(text, at, Math.min(MARK.lastIndex, within.end), start, within.end);
    if (end === false || end < start) continue;
    push(found, text, start, end);
    start = firstInk(text, end, within.end);
    if (MARK.lastIndex < start) MARK.lastIndex = start;
  }
  push(found, text, start, within.end);
  return found;
}

function closing(text: string, from: number): number {
  const at = text.indexOf(')', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

const INK = /\S/g;

/** The first character that is not white space, or `end`. */
function firstInk(text: string, from: number, end: number): number {
  INK.lastIndex = from;
  const found = INK.exec(text);
  return found === null ? end : Math.min(found.index, end);
}

function push(found: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  if (last > start) found.push({ start, end: last });
}
