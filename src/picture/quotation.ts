import type { Citation } from '../answers/answer.ts';
import { slice } from '../text/span.ts';
import { canDraw, type Style } from './faces.ts';
import type { Run } from './lines.ts';
import { plainText } from './plain.ts';

/** A quotation's words, without its marks; what is highlighted is bold. */
export interface Quotation {
  readonly runs: readonly Run[];
  /** Whether all of it is there; else it ends with a whole word. */
  readonly isWhole: boolean;
}

// As much as stands in four lines of most letters.
const LONGEST = 220;

/** The beginning of a quotation, as long as a picture has room for. */
export function quotationOf({ article: { text }, start, end, highlights }: Citation): Quotation {
  const parts: { readonly text: string; readonly isBold: boolean }[] = [];
  let at = start;
  for (const highlight of highlights) {
    parts.push({ text: text.slice(at, highlight.start), isBold: false });
    parts.push({ text: slice(text, highlight), isBold: true });
    at = highlight.end;
  }
  parts.push({ text: text.slice(at, end), isBold: false });
  const plain = parts
    .map((part) => ({ ...part, text: plainText(part.text) }))
    .filter((part) => part.text !== '');
  const [regular, bold] = stylesFor(plain.map((part) => part.text).join(''));
  return cut(
    plain.map((part) => ({ text: part.text, style: part.isBold ? bold : regular })),
    LONGEST,
  );
}

/** A face with serifs, where it has all the letters. */
function stylesFor(text: string): readonly [Style, Style] {
  return canDraw(text, 'quoted') && canDraw(text, 'quotedBold')
    ? ['quoted', 'quotedBold']
    : ['plain', 'bold'];
}

/** The words of a quotation in one. */
export function wordsOf({ runs }: Quotation): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** At most so many characters of some runs, cut at the end of a word. */
export function cut(runs: readonly Run[], most: number): Quotation {
  const whole = runs.reduce((sum, { text }) => sum + text.length, 0);
  if (whole <= most) return { runs, isWhole: true };
  const letters = runs.flatMap(({ text, style }) =>
    [...text.slice(0, most * 2)].map((letter) => ({ letter, style })),
  );
  const kept = letters.slice(0, most);
  const space = kept.findLastIndex(({ letter }) => letter === ' ');
  const end = letters[most]?.letter === ' ' || space < most / 2 ? kept.length : space;
  return { runs: kept.slice(0, end).map(({ letter, style }) => ({ text: letter, style })), isWhole: false };
}
