import { amount, counted, listed } from './counted.ts';

/** Watches: what is set, why it is refused, and what an alert says. */
export const watch = {
  /** Why a query cannot be watched, and where. */
  query: {
    tooLong: (length: number, longest: number) =>
      `The query has ${length} characters: shorten it to ${longest} at most.`,
    openMark: (after: string) =>
      `The quotation marks before “${after}” are not closed: close them, or leave them out.`,
    openMarkAtEnd: 'The quotation mark at the end opens nothing: leave it out.',
    emptyMarks: 'There are no words between the quotation marks.',
    open: (after: string) =>
      after === ''
        ? 'The parenthesis “(” at the end is not closed: close it, or leave it out.'
        : `The parenthesis “(” before “${after}” is not closed: close it, or leave it out.`,
    close: (before: string) =>
      before === ''
        ? 'The query begins with a parenthesis “)” that closes nothing: leave it out.'
        : `The parenthesis “)” after “${before}” closes nothing: leave it out.`,
    empty: (before: string) =>
      before === ''
        ? 'There are no words between the parentheses “()”.'
        : `There are no words between the parentheses “()” after “${before}”.`,
    alone: (operator: string, before: string) =>
      before === ''
        ? `“${operator}” at the beginning needs words on both sides.`
        : `“${operator}” after “${before}” needs words on both sides. To look for the word itself, put it in quotation marks.`,
    negation: (before: string) =>
      before === ''
        ? 'NOT (or “-”) needs words behind it.'
        : `NOT (or “-”) after “${before}” needs words behind it.`,
    star: (word: string) =>
      `“${word}”: a star stands for nothing here. Words are found in all their forms as they are.`,
    common: (words: readonly string[]) =>
      `${listed(words.map((word) => `“${word}”`))} would be found in nearly every article: put more words beside it, or put it in quotation marks with the words around it.`,
    onlyNot:
      'NOT alone would report nearly everything: add words that must be there, or a source or a person. In an OR each side needs such words.',
    deep: (most: number) => `The parentheses are nested too deeply: at most ${most} levels.`,
    nothing: 'Say what to watch: words, a source, or a person.',
  },
  noPerson: (words: string) => `“${words}” is no name that I can look for: give the person’s name.`,
  noSource: (words: string) => `“${words}” is no name of a source.`,
  noZone: (zone: string) =>
    `“${zone}” is no time zone that I know: choose one of those that are offered, such as Europe/London.`,
  noTime: (words: string) =>
    `“${words}” is no time that I can read: write it like 8:30, 6pm, or “Mon 9:00” for a weekly digest.`,
  noQuiet: (words: string) =>
    `“${words}” are no quiet hours that I can read: write them like 22-7 or 22:00–07:00, or “none”.`,
  longQuiet: 'Quiet hours may be 22 hours at most: else there is hardly a time to post at.',
  timeForEach: 'A time of day is for digests: choose the mode hourly, daily or weekly as well.',
  weekdayForDaily: 'A day of the week is for a weekly digest: choose the mode weekly, or leave the day out.',
  minuteForHourly:
    'A minute alone, such as “:15”, is for an hourly digest, and an hourly digest takes nothing else.',
  tooMany: (most: number) =>
    `This server has ${amount(most)} watches, which is as many as it may have: remove one first.`,
  same: (id: number) => `Watch #${id} reports the same in that channel already.`,

  /** What an alert says. */
  alert: {
    title: (name: string) => `Watch: ${name}`,
    digest: (name: string, mode: 'each' | 'hourly' | 'daily' | 'weekly') =>
      mode === 'each' ? `Watch: ${name}` : `Watch: ${name} (${mode} digest)`,
    bySource: (source: string) => `articles of ${source}`,
    and: (query: string, more: readonly string[]) => [query, ...more].join(' · '),
    from: (source: string) => `in ${source}`,
    also: (sources: readonly string[]) => `also in ${listed(sources)}`,
    reprinted: (times: number) => `printed ${counted(times, 'more time')}`,
    more: (count: number, titles: readonly string[]) =>
      `And ${counted(count, 'more article')}: ${titles.join(' · ')}`,
    andMore: (count: number) => `and ${amount(count)} more`,
    about: 'About this alert',
    titleAlone: (title: string, source: string | null) =>
      source === null ? `“${title}”` : `“${title}” (${source})`,
  },

  test: {
    would: 'Would have reported',
    found: (stories: number, articles: number) =>
      articles === stories
        ? counted(articles, 'article')
        : `${counted(articles, 'article')} (${counted(stories, 'story', 'stories')})`,
  },
} as const;
