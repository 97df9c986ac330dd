import type { Pace } from '../../archive/pace.ts';
import { type DateMention, dates, describeDate } from '../../text/dates.ts';
import { overlaps, slice } from '../../text/span.ts';
import type { Citation } from '../answer.ts';
import type { Introduction } from '../portraits.ts';

/** A sentence that names somebody and a time. */
export interface Dated {
  readonly citation: Citation;
  readonly date: Resolved;
}

type Resolved = DateMention & { readonly from: string; readonly to: string };

// A timeline that is longer is no short one: the latest are kept.
const MOST = 12;

/** The sentences that name somebody and a time that can be resolved, read in English, in the order of the introductions. */
export async function datedOf(introductions: readonly Introduction[], pace: Pace): Promise<Dated[]> {
  const found: Dated[] = [];
  for (const introduction of introductions) {
    if (pace.due()) await pace.pause();
    const dated = datedIn(introduction);
    if (dated !== null) found.push(dated);
  }
  return found;
}

/** A short timeline, earliest first: of several sentences of one time the shortest, where that time is the only one. */
export function timelineOf(dated: readonly Dated[]): Dated[] {
  const times = new Map<string, Dated>();
  for (const each of dated) {
    const time = inWords(each);
    const known = times.get(time);
    if (known === undefined || rankOf(each) < rankOf(known)) times.set(time, each);
  }
  return [...times.values()].sort(byTime).slice(-MOST);
}

/** “8 July 2013”. */
export function inWords({ date: { from, to, granularity } }: Dated): string {
  return describeDate(from, to, granularity);
}

// A sentence with a second date is the less clear one.
const SECOND = 10_000;

function rankOf({ citation: { article, start, end }, date }: Dated): number {
  const others = dates(article.text, { start, end }, article.published).filter(isResolved);
  const isAlone = others.every((each) => each.start === date.start);
  return end - start + (isAlone ? 0 : SECOND) + (article.copyOf === null ? 0 : 1);
}

function datedIn({ article, line, mention }: Introduction): Dated | null {
  if (!ENGLISH.has(article.language)) return null;
  const date = dates(article.text, line, article.published).find(isResolved);
  if (date === undefined || overlaps(date, mention)) return null;
  const highlights = [mention, date]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const { paragraph, start, end } = line;
  return { citation: { article, paragraph, start, end, highlights, score: 1 }, date };
}

const ENGLISH = new Set(['en', 'und']);

// “This century” is no time that anything took place at.
const VAGUE = new Set(['decade', 'century']);

function isResolved(date: DateMention): date is Resolved {
  return date.from !== null && date.to !== null && !VAGUE.has(date.granularity);
}

function byTime(a: Dated, b: Dated): number {
  if (a.date.from !== b.date.from) return a.date.from < b.date.from ? -1 : 1;
  return slice(a.citation.article.text, a.citation) < slice(b.citation.article.text, b.citation) ? -1 : 1;
}
