import type { Span } from '../text/span.ts';
import type { Paragraph } from './article.ts';

/** A piece of a page before anybody has judged it: a line, or hard-wrapped lines that belong together. */
export interface Block extends Span {
  /** A blank line stands before it, or the page begins. */
  readonly gap: boolean;
  /** What the format itself says it is (a list item, an HTML heading); null where only the words can tell. */
  readonly kind: Paragraph['kind'] | null;
}

const NARROWEST = 40;
const WIDEST = 120;
const LINE_BREAK = /\r\n?|[\n\u2028\u2029]/g;
const BULLET = /^(?:[•◦▪‣●·*–-]|\d{1,2}[.)])[ \t\u00a0]+(?=\S)/;

/** The blocks of a plain text, from an offset on. Spans are without white space and bullets at their edges, and never empty. */
export function textBlocks(text: string, from = 0): Block[] {
  const lines = textLines(text, from);
  const width = wrapWidth(text, lines);
  return width === null ? lines : unwrap(text, lines, width);
}

function textLines(text: string, start: number): Block[] {
  const blocks: Block[] = [];
  let gap = true;
  let from = start;
  const add = (end: number): void => {
    const span = trim(text, { start: from, end });
    if (span.start < span.end) blocks.push(block(text, span, gap));
    gap = span.start === span.end;
  };
  if (!/[\n\r\u2028\u2029]/.test(text)) {
    add(text.length);
    return blocks;
  }
  LINE_BREAK.lastIndex = start;
  for (let end = LINE_BREAK.exec(text); end !== null; end = LINE_BREAK.exec(text)) {
    add(end.index);
    from = end.index + end[0].length;
  }
  add(text.length);
  return blocks;
}

function block(text: string, span: Span, gap: boolean): Block {
  const bullet = BULLET.exec(text.slice(span.start, Math.min(span.end, span.start + 12)));
  if (!bullet || span.start + bullet[0].length >= span.end) return { ...span, gap, kind: null };
  return { start: span.start + bullet[0].length, end: span.end, gap, kind: 'list item' };
}

/** A span without the white space, byte-order mark and invisible characters at its edges. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(code: number): boolean {
  if (code <= 32 || code === 0xa0 || code === 0x7f || code === 0x85) return true;
  if (code < 0x1680) return code === 0xad;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0xfffc
  );
}

/**
 * The column at which a text was wrapped by hand or by an old mail program; null where each line is a paragraph.
 * In a wrapped text nearly every line that another follows is so full that the next word would not have fitted.
 */
function wrapWidth(text: string, lines: readonly Block[]): number | null {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.end - line.start);
  if (width < NARROWEST || width > WIDEST) return null;
  let forced = 0;
  let midSentence = 0;
  let breaks = 0;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (!next || next.gap || next.kind) continue;
    breaks++;
    if (!isForced(text, line, next, width)) continue;
    forced++;
    if (!/[.!?:"”]$/.test(text.slice(line.end - 1, line.end))) midSentence++;
  }
  return forced >= 2 && forced >= breaks * 0.5 && midSentence >= forced * 0.5 ? width : null;
}

/** Whether the next line's first word would not have fitted on this one; a few columns are forgiven. */
function isForced(text: string, line: Block, next: Block, width: number): boolean {
  const word = /^\S{0,60}/.exec(text.slice(next.start, Math.min(next.end, next.start + 60)))?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width - 4;
}

function unwrap(text: string, lines: readonly Block[], width: number): Block[] {
  const blocks: Block[] = [];
  let last: Block | undefined;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open && last && !line.gap && !line.kind && isForced(text, last, line, width)) {
      blocks[blocks.length - 1] = { ...open, end: line.end };
    } else blocks.push(line);
    last = line;
  }
  return blocks;
}
