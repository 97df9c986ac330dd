/** A line that goes on: it ends in a comma, a hyphen, an opening bracket or a word that wants another. */
const GOES_ON =
  /(?:[,;(\-–—&/“‘]|\b(?:a|an|the|of|in|on|at|by|for|from|to|with|and|or|as|that|which|is|was|were|are|his|her|its|their))$/i;
const LIST_MARK = /^(?:[•‣◦▪●·*\-–—]\s|\(?\d{1,3}[.)]\s|\(?[a-z]\)\s)/;

/**
 * Whether a line break at `at` ends a sentence. `white` is the break with the white space after it. A blank line
 * always does. A single break does where the author broke the line early: where the next word would still have
 * fitted into the widest line (`widest` tells its length), and the words do not run on.
 */
export function breaksLine(text: string, at: number, white: string, widest: () => number): boolean {
  if (isBlankLine(white)) return true;
  const next = at + white.length;
  if (next >= text.length) return true;
  const from = lineStart(text, at);
  const head = text.slice(next, next + 40);
  if (LIST_MARK.test(head)) return true;
  if (/^\p{Ll}/u.test(head)) return false;
  if (GOES_ON.test(text.slice(Math.max(from, at - 12), at).trimEnd())) return false;
  const word = /^\S*/.exec(head)?.[0].length ?? 0;
  return at - from + 1 + word <= widest();
}

function isBlankLine(white: string): boolean {
  return (white.replaceAll('\r\n', '\n').match(/[\n\r\u2028]/g)?.length ?? 0) > 1 || white.includes('\u2029');
}

function lineStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && !/[\n\r\u2028\u2029]/.test(text.charAt(from - 1))) from -= 1;
  return from;
}

/** The length of the widest line of a text; measured when first asked for. */
export function widestLine(text: string): () => number {
  let width: number | null = null;
  return () => {
    width ??= text.split(/[\n\r\u2028\u2029]/).reduce((most, line) => Math.max(most, line.trim().length), 0);
    return width;
  };
}
