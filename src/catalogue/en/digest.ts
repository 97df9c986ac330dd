import { amount, counted, listed } from './counted.ts';

/** What /digest says beside the articles' own words. */
export const digest = {
  description: 'Shows what the articles of a week tell most about, each line a quotation with its source',
  topic: 'What the articles are about; what they tell most about where it is left out',
  from: 'The first day, such as 2013-07-04; 7 days in all unless told',
  to: 'The last day, such as 10 July 2013; today unless told',
  /** The title where no topic was asked for. */
  title: (days: string) => `The articles of ${days}`,
  /** A heading over what no words of the articles are fit for. */
  plain: 'Also told',
  /** Notes under the headings. */
  sources: (sources: number) => counted(sources, 'source'),
  alsoIn: (names: readonly string[]) => `also in ${listed(names)}`,
  note: (parts: readonly string[]) => parts.join('; '),
  more: (count: number) => `${amount(count)} more`,
  /** Findings above the quotations. */
  daysRow: 'Days',
  articlesRow: 'Articles',
  articles: (articles: number, sources: number, days: number) =>
    `${counted(articles, 'article')} of ${counted(sources, 'source')}, on ${counted(days, 'day')}`,
  storiesRow: 'Told of',
  stories: (several: number, one: number) =>
    [
      ...(several === 0 ? [] : [`${counted(several, 'matter')} by several sources`]),
      ...(one === 0 ? [] : [`${amount(one)} by one`]),
    ].join(', '),
  /** What the reader should know. */
  undated: (articles: number) =>
    articles === 1
      ? 'One article on this has no day, and is left out.'
      : `${amount(articles)} articles on this have no day, and are left out.`,
  undatedAll: (articles: number) =>
    articles === 1
      ? 'One article has no day, and is left out.'
      : `${amount(articles)} articles have no day, and are left out.`,
  unread: (read: number, all: number) =>
    `Of ${amount(all)} articles the ${amount(read)} were read whose titles have most in common with others.`,
  leftOut: (matters: number) => `${counted(matters, 'further matter', 'further matters')} left out.`,
  none: (days: string) => `There are no articles of ${days}.`,
  noneOn: (days: string) => `The articles of ${days} tell nothing on this.`,
  latest: (day: string) => `The latest earlier articles are of ${day}.`,
  latestOn: (day: string) => `The latest earlier articles on this are of ${day}.`,
  range: (range: string) => `What there is on this is of ${range}.`,
} as const;
