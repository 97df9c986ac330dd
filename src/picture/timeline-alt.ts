import { texts } from '../catalogue/texts.ts';
import { plainText, shortened } from './plain.ts';
import { cut, wordsOf } from './quotation.ts';
import type { Entry, Part } from './timeline-parts.ts';

/** The most that Discord takes. */
const LONGEST = 1_024;
const LONGEST_TITLE = 100;
// A quotation is as long as there is room for, but no shorter.
const SHORTEST_QUOTATION = 40;
const LONGEST_QUOTATION = 120;

/** What a picture of a timeline shows, in words: each date with the beginning of its quotation, as many as there is room for. */
export function altOf(topic: string, parts: readonly Part[], total: number): string {
  const entries = parts.flatMap((part) => part.entries);
  const title = shortened(plainText(topic).trim(), LONGEST_TITLE);
  const write = (count: number, length: number) => {
    const left = entries.length - count;
    const told = entries.slice(0, count).map((entry) => entryWords(entry, length));
    return texts.timeline.picture.alt(title, entries.length, total, told, left);
  };
  for (let length = LONGEST_QUOTATION; length >= SHORTEST_QUOTATION; length -= 20) {
    const alt = write(entries.length, length);
    if (alt.length <= LONGEST) return alt;
  }
  for (let count = entries.length - 1; count > 0; count--) {
    const alt = write(count, SHORTEST_QUOTATION);
    if (alt.length <= LONGEST) return alt;
  }
  return write(0, 0).slice(0, LONGEST);
}

function entryWords({ date, quotation, kind }: Entry, length: number): string {
  const shown = cut(quotation.runs, length);
  const ellipsis = shown.isWhole && quotation.isWhole ? '' : ' …';
  return texts.timeline.picture.told(date, kind, `“${wordsOf(shown)}”${ellipsis}`);
}
