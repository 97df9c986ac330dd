import { overlaps } from '../../text/span.ts';
import type { Citation, Group } from '../answer.ts';
import { falling } from '../introduce.ts';
import { withoutRepeats } from '../quote.ts';

/** A quotation under its heading; of its forms the first counts that says nothing again. */
export interface Item {
  readonly heading: string;
  readonly forms: readonly Citation[];
}

/** So many quotations of a list, from where the turn of the same list before it ended. */
export interface Turn {
  readonly from: readonly Item[];
  readonly most: number;
}

/** A quotation with its heading. */
export interface Headed {
  readonly heading: string;
  readonly citation: Citation;
}

const DEEPEST = 50;

/** The quotations of the lists, turn by turn, none of which says again what one before it says; fifty at the most. */
export function inOrder(turns: readonly Turn[]): Headed[] {
  const taken: Headed[] = [];
  const next = new Map<readonly Item[], number>();
  for (const { from, most } of turns) {
    let left = most;
    let at = next.get(from) ?? 0;
    for (; at < from.length && left > 0; at++) {
      const { heading, forms } = from[at] ?? NO_ITEM;
      const citation = forms.find((form) => !taken.some((other) => isBeside(form, other.citation)));
      if (citation === undefined) continue;
      taken.push({ heading, citation });
      left--;
    }
    next.set(from, at);
  }
  return withoutCopies(taken).slice(0, DEEPEST);
}

const NO_ITEM: Item = { heading: '', forms: [] };

const isBeside = (a: Citation, b: Citation): boolean => a.article === b.article && overlaps(a, b);

/** Each story's sentences once. */
function withoutCopies(headed: readonly Headed[]): Headed[] {
  const order = new Map(headed.map(({ citation }, at) => [keyOf(citation), at]));
  const at = (citation: Citation) => order.get(keyOf(citation)) ?? 0;
  // An original that stands in for its copy may come from further down, where it has another heading.
  const kept = withoutRepeats(headed.map(({ citation }) => citation)).sort((a, b) => at(a) - at(b));
  return falling(kept).map((citation) => ({ citation, heading: headed[at(citation)]?.heading ?? '' }));
}

const keyOf = ({ article, start, end }: Citation): string => `${article.key} ${start} ${end}`;

/** The headings of a page: one over each run of quotations that share it. */
export function groupsOn(
  headed: readonly Headed[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Group[] {
  const groups: { heading: string; citations: number[] }[] = [];
  for (const [index, { heading }] of headed.slice(offset, offset + limit).entries()) {
    const number = offset + index + 1;
    const last = groups.at(-1);
    if (last?.heading === heading) last.citations.push(number);
    else groups.push({ heading, citations: [number] });
  }
  return groups;
}
