import { amount, counted, listed } from './counted.ts';

/** What an answer says beside the articles' own words. */
export const answers = {
  nothing: 'The articles do not say.',
  unknownWords: (words: readonly string[]) =>
    `No article has the word${words.length > 1 ? 's' : ''} ${words.map(quoted).join(', ')}.`,
  guessedSpelling: (word: string) =>
    `No article has the word ${quoted(word)}: I looked for words spelled like it.`,
  notOnThat: (speaker: string) => `The articles quote ${speaker}, but not on that.`,
  foreign: (languages: readonly string[]) =>
    `Names and dates are read in English articles only; some of these are in ${languages.join(', ')}.`,
  /** What stands before a lead that is only likely. */
  perhaps: 'Perhaps:',
  /** What stands above quotations that only may answer. */
  perhapsHere: 'Perhaps one of these answers it:',
  agreement: (sources: readonly string[]) =>
    `${sources.length} independent sources say so: ${listed(sources)}.`,
  /** Behind a quotation: whom its “He” means, and who speaks where it does not say. */
  means: (words: string, name: string) => `[${words}: ${name}]`,
  saidBy: (name: string) => `[said by ${name}]`,
  unknownDate: 'date unknown',
  unknownSource: 'unknown source',
  swappedDays: (after: string, before: string) =>
    `Nothing can be after ${after} and before ${before}: swap them.`,
} as const;

/** What /article says of an article. */
export const article = {
  gone: 'This article is no longer here.',
  unknownTitle: 'No article has such a title.',
  seeSources: '/sources lists what there is.',
  noParagraph: (count: number) => `This article has ${count} paragraphs: choose one of them.`,
  otherTitles: (titles: readonly string[]) => `Other titles that match: ${titles.map(quoted).join(', ')}.`,
  source: 'Source',
  published: 'Published',
  author: 'Author',
  address: 'Address',
  file: 'File',
  repeats: 'Repeats',
  unknown: 'unknown',
  line: (file: string, line: number) => `${file}, line ${line}`,
  original: (id: string) => `the article ${id}`,
  foundIn: (value: string, place: string) => `${value} (from its ${place})`,
} as const;

/** What /sources says of the archive. */
export const sources = {
  title: 'Sources',
  holdings: (articles: number, copies: number, passages: number) =>
    `I know ${counted(articles, 'article')}${repeated(copies)} with ${counted(passages, 'passage')}.`,
  unread: (files: number) => `${counted(files, 'file')} could not be read.`,
  articles: (count: number) => counted(count, 'article'),
  range: (from: string, to: string) => `${from} to ${to}`,
  skipped: (file: string) => `Skipped: ${file}`,
  skippedLine: (file: string, line: number) => `Skipped: ${file}, line ${line}`,
  moreSources: (count: number) => `and ${counted(count, 'more source')}`,
  moreSkipped: (count: number) => `and ${counted(count, 'more skipped file')}`,
} as const;

function repeated(copies: number): string {
  if (copies === 0) return '';
  return `, ${amount(copies)} of which ${copies === 1 ? 'repeats' : 'repeat'} another one,`;
}

function quoted(words: string): string {
  return `“${words}”`;
}
