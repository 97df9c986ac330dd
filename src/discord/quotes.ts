import type { Citation } from '../answers/answer.ts';
import { describeResolved } from '../answers/describe.ts';
import { contextId } from './custom-id.ts';
import { escapeLine, shorten } from './escape.ts';
import { type Room, smaller, without } from './limits.ts';
import type { Button, Sheet } from './message.ts';
import { citedQuotation } from './quotation.ts';
import { sourceLine } from './source-line.ts';

/** The room of one quotation: whatever stands above it, a message has at least as much. */
export const QUOTE: Room = { characters: 1200, bytes: 3600 };
/** How many quotations a message has components for, their buttons and the page buttons included. */
const MOST = 12;

/**
 * Adds numbered quotations for as long as they fit whole, and tells how many that were; the first one makes do with
 * the room that there is, so that every page gets on.
 */
export function addQuotations(sheet: Sheet, citations: readonly Citation[], offset: number): number {
  let count = 0;
  for (const citation of citations.slice(0, MOST)) {
    const room = count === 0 ? sheet.room : null;
    if (!sheet.add(quotationBlock(citation, offset + count + 1, room), FOOT)) break;
    count++;
  }
  return count;
}

/** Kept for the line under the quotations. */
const FOOT: Room = { characters: 120, bytes: 240 };

const LONGEST_RESOLUTION = 120;

/** A button for each quotation that shows it among its neighbours. */
export function contextButtons(citations: readonly Citation[], offset: number): Button[] {
  return citations.map(({ article, paragraph, start, end }, index) => {
    const number = offset + index + 1;
    return {
      label: `Show ${number} in context`,
      id: contextId({ key: article.key, paragraph, start, end }, number),
    };
  });
}

function quotationBlock(citation: Citation, number: number, left: Room | null): string {
  const { article, paragraph, highlights } = citation;
  const before = `> \\[${number}\\] `;
  const after = `${resolution(citation)}\n> -# ${sourceLine(article, `¶${paragraph}`)}`;
  const room = left === null ? QUOTE : smaller(QUOTE, without(withoutFoot(left), before + after));
  return before + citedQuotation(article, paragraph, citation, highlights, room).markdown + after;
}

/** Whom the quotation means, outside its marks. */
function resolution(citation: Citation): string {
  const words = describeResolved(citation);
  return words === null ? '' : ` ${escapeLine(shorten(words, LONGEST_RESOLUTION))}`;
}

function withoutFoot(room: Room): Room {
  return { characters: room.characters - FOOT.characters, bytes: room.bytes - FOOT.bytes };
}
