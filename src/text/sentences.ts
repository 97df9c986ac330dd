import { breaksLine, widestLine } from './lines.ts';
import { sentenceEnd } from './sentence-end.ts';
import type { Span } from './span.ts';

/** Where a sentence could end, and where brackets open, inside which it does not. */
const MARK = /[.!?…。！？｡．؟۔।॥።]+|\(|[\r\n\u2028\u2029]\s*/g;
/** A bracket that stays open for longer than this is taken for a slip of the pen. */
const LONGEST_ASIDE = 400;
/** Longer than people write: where no stop comes for so long (a table, a log), a sentence ends at white space. */
const LONGEST = 5_000;
/** How far back white space is looked for. */
const LONGEST_WORD = 200;

/**
 * Splits a text, or the part of it inside `within`, into sentences: spans without white space at their edges,
 * in order, never overlapping, which together hold every character that is not white space.
 *
 * A blank line always ends a sentence; a single line break does where the line was broken on purpose, not to
 * wrap it. What goes on for too long without a stop is cut, so that all that works on sentences has a bound.
 *
 * Rules over the words round each stop, in one pass: linear in the length of the text.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  // A slice, so that no search runs on behind `within`: many short calls on a long text stay cheap.
  const found = split(text.slice(within.start, within.end));
  return found.map(({ start, end }) => ({ start: start + within.start, end: end + within.start }));
}

function split(text: string): Span[] {
  const found: Span[] = [];
  const widest = widestLine(text);
  let start = firstInk(text, 0);
  let asideEnd = -1;
  MARK.lastIndex = start;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const at = mark.index;
    if (mark[0] === '(') {
      if (at > start) asideEnd = Math.max(asideEnd, closing(text, at));
      continue;
    }
    const isBreak = /\s/.test(mark[0]);
    if (!isBreak && MARK.lastIndex < asideEnd) continue;
    const end = isBreak
      ? breaksLine(text, at, mark[0], widest) && at
      : sentenceEnd(text, at, MARK.lastIndex, start);
    if (end === false || end < start) continue;
    push(found, text, start, end);
    start = firstInk(text, end);
    if (MARK.lastIndex < start) MARK.lastIndex = start;
  }
  push(found, text, start, text.length);
  return found;
}

/** Where a bracket closes, or -1. */
function closing(text: string, open: number): number {
  const length = text.slice(open, open + LONGEST_ASIDE).indexOf(')');
  return length < 0 ? -1 : open + length;
}

const INK = /\S/g;

/** The first character that is not white space, or the end. */
function firstInk(text: string, from: number): number {
  INK.lastIndex = from;
  return INK.exec(text)?.index ?? text.length;
}

function push(found: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    const to = lengthyEnd(text, from + LONGEST);
    pushTrimmed(found, text, from, to);
    from = firstInk(text, to);
  }
  pushTrimmed(found, text, from, end);
}

function pushTrimmed(found: Span[], text: string, start: number, end: number): void {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last -= 1;
  if (last > start) found.push({ start, end: last });
}

/** Where a sentence without a stop is cut: at the last white space before `at`, and never inside a character. */
function lengthyEnd(text: string, at: number): number {
  for (let space = at; space > at - LONGEST_WORD; space--) {
    if (/\s/.test(text.charAt(space))) return space;
  }
  return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
