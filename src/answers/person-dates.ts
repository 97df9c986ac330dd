import type { Pace } from '../archive/pace.ts';
import { type DateMention, dates, describeDate } from '../text/dates.ts';
import { overlaps, slice } from '../text/span.ts';
import type { Citation } from './answer.ts';
import type { Introduction } from './portraits.ts';

/** A sentence that names somebody and a time. */
export interface Dated {
  readonly citation: Citation;
  readonly from: string;
  /** The time in words: “8 July 2013”. */
  readonly date: string;
}

// A timeline that is longer is no short one: the latest are kept.
const MOST = 12;

/**
 * What the sentences that name somebody date, earliest first, one sentence for each time: of several the shortest, where
 * the time is the only one. Only what can be resolved, and read in English.
 */
export async function datesOf(introductions: readonly Introduction[], pace: Pace): Promise<Dated[]> {
  const found = new Map<string, Dated & { readonly rank: number }>();
  for (const introduction of introductions) {
    if (pace.due()) await pace.pause();
    const dated = datedIn(introduction);
    if (dated === null) continue;
    const known = found.get(dated.date);
    if (known === undefined || dated.rank < known.rank) found.set(dated.date, dated);
  }
  const sorted = [...found.values()].sort(byTime);
  return sorted.slice(-MOST);
}

// A sentence with a second date is the less clear one.
const SECOND = 10_000;

function datedIn({ article, line, mention }: Introduction) {
  if (!ENGLISH.has(article.language)) return null;
  const told = dates(article.text, line, article.published).filter(isResolved);
  const [first, ...others] = told;
  if (first === undefined || overlaps(first, mention)) return null;
  const highlights = [
    { start: mention.start, end: mention.end },
    { start: first.start, end: first.end },
  ].sort((a, b) => a.start - b.start);
  const { paragraph, start, end } = line;
  return {
    citation: { article, paragraph, start, end, highlights, score: 1 },
    from: first.from,
    date: describeDate(first.from, first.to, first.granularity),
    rank: end - start + (others.length > 0 ? SECOND : 0) + (article.copyOf === null ? 0 : 1),
  };
}

const ENGLISH = new Set(['en', 'und']);

type Resolved = DateMention & { readonly from: string; readonly to: string };

const isResolved = (date: DateMention): date is Resolved => date.from !== null && date.to !== null;

function byTime(a: Dated, b: Dated): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return slice(a.citation.article.text, a.citation) < slice(b.citation.article.text, b.citation) ? -1 : 1;
}
