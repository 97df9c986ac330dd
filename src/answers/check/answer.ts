import { texts } from '../../catalogue/texts.ts';
import type { Answered, Citation, Group, Row } from '../answer.ts';
import type { Page } from '../respond.ts';
import type { Checked } from './claim.ts';

const SHORTENED = 150;

/** A claim with the numbers of its quotations. */
interface Numbered {
  readonly checked: Checked;
  /** From 1, from 1 over all pages. */
  readonly index: number;
  readonly citations: readonly number[];
  /** Those that no claim before it has. */
  readonly fresh: readonly number[];
}

/** What the articles say on each claim: a row for each on the first page, the quotations under a heading for each. */
export function presentChecked(checked: readonly Checked[], page: Page, notes: readonly string[]): Answered {
  const all: Citation[] = [];
  const numbered = checked.map((each, at) => numberedOf(each, at + 1, all));
  const shown = { from: page.offset + 1, to: Math.min(all.length, page.offset + page.limit) };
  return {
    status: 'answered',
    title: texts.check.title,
    lead: null,
    dates: [],
    people: [],
    citations: all.slice(page.offset, page.offset + page.limit),
    offset: page.offset,
    total: all.length,
    rows: page.offset === 0 ? numbered.map(rowOf) : [],
    groups: numbered.flatMap((each) => groupOf(each, shown)),
    notes,
  };
}

function numberedOf(checked: Checked, index: number, all: Citation[]): Numbered {
  const before = all.length;
  const citations = checked.citations.map((citation) => numberIn(all, citation));
  return { checked, index, citations, fresh: citations.filter((number) => number > before) };
}

/** The number of a quotation; one that several claims share is quoted once. Scores fall, as those of any answer. */
function numberIn(all: Citation[], citation: Citation): number {
  const at = all.findIndex(({ article, start }) => article === citation.article && start === citation.start);
  if (at >= 0) return at + 1;
  return all.push({ ...citation, score: Math.min(citation.score, all.at(-1)?.score ?? 1) });
}

function rowOf({ checked, citations, fresh }: Numbered): Row {
  const claim = shortened(checked.claim.words);
  const value = fresh.length > 0 ? claim : [claim, ...detailsOf(checked, citations)].join(' · ');
  return { label: texts.check[checked.verdict], value, ...(citations.length === 0 ? {} : { citations }) };
}

function groupOf(
  { checked, index, citations, fresh }: Numbered,
  shown: { from: number; to: number },
): Group[] {
  const here = fresh.filter((number) => number >= shown.from && number <= shown.to);
  if (here.length === 0) return [];
  const heading = texts.check.claim(index, shortened(checked.claim.words));
  const note = [texts.check[checked.verdict], ...detailsOf(checked, citations)].join('; ');
  return [{ heading, note, citations: here }];
}

function detailsOf({ details }: Checked, citations: readonly number[]): string[] {
  return details.map((words) => words((of) => citations[of] ?? 0));
}

function shortened(words: string): string {
  if (words.length <= SHORTENED) return words;
  const cut = words.slice(0, SHORTENED);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORTENED / 2)).replace(/\p{Cs}$/u, '')}…`;
}
