import { amount, counted, listed } from './counted.ts';

/** What /timeline says beside the articles' own words, and in its picture. */
export const timeline = {
  description: 'Puts what the articles tell of a topic in order of time, each with its day',
  topic: 'What the articles are about',
  from: 'Only what took place on this day or later, such as 2013-07-01',
  to: 'Only what took place on this day or earlier, such as July 2013',
  /** A heading over what the articles date differently: “8 July 2013 or 9 July 2013”. */
  either: (days: readonly string[]) => days.join(' or '),
  /** A heading over entries that differ in something else than their days. */
  several: (days: readonly string[]) => listed(days),
  /** Notes under the headings. */
  differ: (values: string) => `The articles differ: ${values}.`,
  mayDiffer: (values: string) => `Perhaps one event on different days: ${values}.`,
  values: (values: readonly string[]) => values.join(', '),
  value: (words: string, numbers: readonly number[]) =>
    `${words} ${numbers.map((number) => `[${number}]`).join('')}`,
  meaning: (words: string, day: string) => `${words} (${day})`,
  beforehand: 'Written beforehand.',
  alike: (number: number, more: number) =>
    `${counted(more, 'further sentence tells', 'further sentences tell')} the same as [${number}].`,
  /** Findings above the quotations. */
  entriesRow: 'Timeline',
  entries: (entries: number, range: string) => `${counted(entries, 'entry', 'entries')}, ${range}`,
  range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  articlesRow: 'Articles',
  articles: (articles: number, sources: readonly string[]) => `${amount(articles)} of ${listed(sources)}`,
  moreSources: (count: number) => `${count} more`,
  differRow: 'Told differently',
  disputed: (entries: number) => counted(entries, 'entry', 'entries'),
  /** What the reader should know. */
  noDates: 'The articles on this give no dates.',
  noneThen: (range: string) => `The articles tell of nothing here that took place ${range}.`,
  since: (from: string) => `on ${from} or later`,
  until: (to: string) => `on ${to} or earlier`,
  between: (from: string, to: string) => `from ${from} to ${to}`,
  telling: (range: string) => `What they date is of ${range}.`,
  leftOut: (entries: number) => `${counted(entries, 'entry', 'entries')} further from the topic left out.`,
  /** The picture, and what stands for it where it is not seen. */
  picture: {
    range: (first: number, last: number, total: number) =>
      `Timeline, ${first === 1 && last === total ? counted(total, 'entry', 'entries') : `${first} to ${last} of ${counted(total, 'entry', 'entries')}`}`,
    differ: 'Told differently.',
    later: (days: number) =>
      `about ${days < MONTHS ? counted(Math.round(days / MONTH), 'month') : counted(Math.round(days / YEAR), 'year')} later`,
    marks: { told: 'told that day or later', ahead: 'written beforehand', disputed: 'told differently' },
    told: (date: string, kind: 'told' | 'ahead' | 'disputed', quotation: string) =>
      `${date}${{ told: '', ahead: ', written beforehand', disputed: ', told differently' }[kind]}: ${quotation}`,
    alt: (topic: string, entries: number, total: number, told: readonly string[], left: number) =>
      [
        `Timeline of ${topic}: ${entries === total ? counted(total, 'entry', 'entries') : `${entries} of ${counted(total, 'entry', 'entries')}`}.`,
        ...told,
        ...(left === 0 ? [] : [`And ${amount(left)} more.`]),
      ].join(' '),
  },
} as const;

const MONTH = 30.4;
const YEAR = 365.25;
// Up to so many days a time is told in months.
const MONTHS = 2 * YEAR;
