import type { Citation, Group } from '../answers/answer.ts';
import { describeResolved } from '../answers/describe.ts';
import { texts } from '../catalogue/texts.ts';
import { contextId } from './custom-id.ts';
import { small, strong } from './emphasis.ts';
import { escapeLine, shorten } from './escape.ts';
import { type Budget, minus, type Room, smaller, without } from './limits.ts';
import { citedQuotation } from './quotation.ts';
import type { Sheet } from './sheet.ts';
import { sourceLine } from './source-line.ts';

/** The room of one quotation: whatever stands above it, a message has at least as much. */
const QUOTE: Room = { characters: 1200, bytes: 3600 };
const LONGEST_RESOLUTION = 120;
const LONGEST_HEADING = 150;
const LONGEST_GROUP_NOTE = 250;

/** A page of quotations: which number the first one has, and what stands over some of them. */
export interface Quotations {
  readonly citations: readonly Citation[];
  readonly offset: number;
  readonly groups: readonly Group[];
}

/**
 * Adds numbered quotations, each with the button that shows it among its neighbours, for as long as they fit whole and
 * leave as much as `spare`, and tells how many that were. The first one makes do with the room that there is, so that
 * every page gets on. A heading comes with the first quotation under it, or not at all.
 */
export function addQuotations(
  sheet: Sheet,
  { citations, offset, groups }: Quotations,
  spare: Budget,
): number {
  let count = 0;
  let last: Group | undefined;
  for (const citation of citations) {
    const number = offset + count + 1;
    const group = groups.find((each) => each.citations.includes(number));
    const heading = group === undefined || group === last ? '' : headingOf(group);
    const room = count === 0 ? minus(without(sheet.left, heading), spare) : null;
    const markdown = quotationBlock(citation, number, room);
    if (!sheet.addSection({ over: heading, markdown, button: contextButton(citation, number) }, spare)) break;
    last = group;
    count++;
  }
  return count;
}

/** What a group's quotations have in common, as a line of its own over them. */
function headingOf({ heading, note = '' }: Group): string {
  return [strong(heading, LONGEST_HEADING), small(note, LONGEST_GROUP_NOTE)]
    .filter((line) => line !== '')
    .join('\n');
}

function contextButton({ article, paragraph, start, end }: Citation, number: number) {
  const id = contextId({ key: article.key, paragraph, start, end }, number);
  return { label: texts.reply.context(number), id };
}

/** A quotation and under it where it stands; both are within the room that is left, if one is told. */
function quotationBlock(citation: Citation, number: number, left: Room | null): string {
  const { article, paragraph, highlights } = citation;
  const before = `\\[${number}\\] `;
  const after = `${resolution(citation)}\n-# ${sourceLine(article, `¶${paragraph}`)}`;
  const room = left === null ? QUOTE : smaller(QUOTE, without(left, before + after));
  return before + citedQuotation(article, paragraph, citation, highlights, room).markdown + after;
}

/** Whom the quotation means, outside its marks. */
function resolution(citation: Citation): string {
  const words = describeResolved(citation);
  return words === null ? '' : ` ${escapeLine(shorten(words, LONGEST_RESOLUTION))}`;
}
