import { counted, listed } from './counted.ts';

/** What /compare says beside the articles' own words. */
export const compare = {
  description: 'Shows what several sources tell alike, where they differ, and what only one of them tells',
  topic: 'What the articles are about',
  part: 'Only what they tell alike, only where they differ, or only what one alone tells',
  after: 'Only articles of this day or later, such as 2013-07-01',
  before: 'Only articles of this day or earlier, such as July 2013',
  parts: { alike: 'Told alike', differ: 'Where they differ', only: 'What only one tells' },
  /** Headings over quotations. */
  toldBy: (sources: number) => `Told by ${counted(sources, 'source')}`,
  oneWording: (sources: number) => `Printed by ${counted(sources, 'source')}, perhaps from one`,
  differ: 'They differ',
  onlyOne: (source: string) => `Found in ${source} alone`,
  plain: 'What they tell',
  /** Notes under the headings. */
  values: (values: readonly string[]) => values.join(' / '),
  value: (words: string, sources: readonly string[]) => `${words} (${listed(sources)})`,
  meaning: (words: string, day: string) => `${words} [${day}]`,
  dated: (source: string, day: string) => `${source}, ${day}`,
  atTimes: (values: string) => `Figures of different times: ${values}`,
  printedToo: (sources: readonly string[]) => `Also printed by ${listed(sources)}.`,
  /** Findings above the quotations. */
  alikeRow: 'Alike',
  differRow: 'Differ',
  onlyRow: 'Only one',
  sourcesRow: 'Sources',
  printingsRow: 'Counted as one',
  none: 'none',
  alikeCount: (count: number) => `${counted(count, 'statement')} by two sources or more`,
  onlyCount: (source: string, count: number) => `${source} ${count}`,
  articles: (count: number, sources: readonly string[]) =>
    `${counted(count, 'article')} of ${listed(sources)}`,
  list: (names: readonly string[]) => listed(names),
  moreSources: (count: number) => `${count} more`,
  /** What the reader should know. */
  oneSource: (source: string) => `Only ${source} reports on this.`,
  noneAlike: 'I found nothing that two sources tell alike.',
  noneDiffer: 'I found nothing in which two sources surely differ.',
  noneOnly: 'I found nothing of weight that only one source tells.',
} as const;
