import { amount, counted } from './counted.ts';

/** /add and what its buttons say. */
export const add = {
  description: 'Adds an article to what I answer from in this server',
  url: {
    description: 'Adds the article at a web address, once you have seen what I read',
    url: 'The address of the article, beginning with https://',
    menu: 'Add this link',
  },
  file: {
    description: 'Adds the articles of a file, once you have seen what I read',
    file: 'A .txt, .md, .html, .json or .jsonl file, or one of these as .gz, of 8 MB at most',
  },

  ask: 'Add this article?',
  askOf: (number: number, count: number) => `Add this article? (${number} of ${count})`,
  askAll: (count: number) => `Add these ${count} articles?`,
  title: 'Title',
  source: 'Source',
  published: 'Published',
  address: 'Address',
  length: 'Length',
  begins: 'Begins',
  unknown: 'unknown',
  words: (words: number) => counted(words, 'word'),
  replaces: (title: string) =>
    `It takes the place of “${title}”, which you have already and which is kept as an earlier version.`,
  repeats: (title: string) => `You have it already, as “${title}”.`,
  isNew: 'You do not have it yet.',
  isReplacing: 'takes the place of an earlier version',
  isRepeated: 'you have it already',
  leftOut: (count: number) => `Left out: ${amount(count)}`,

  keep: 'Add',
  keepAnyway: 'Add anyway',
  discard: 'Discard',
  keepAll: (count: number) => `Add all ${count}`,
  oneByOne: 'One by one',
  discardAll: 'Discard all',
  keepRest: (count: number) => (count === 1 ? 'Add both' : `Add this and the other ${count}`),
  skip: 'Skip',

  kept: 'Added',
  keptText: (title: string) => `“${title}” is there. Ask me about it, for example:`,
  corrected: 'Replaced',
  correctedText: (title: string) =>
    `“${title}” has its new text. Quotations of the old one still open. Ask me about it, for example:`,
  known: 'Nothing to add',
  knownText: 'The same text was there already.',
  howToAsk: (title: string) => `/article title:${title}`,
  keptSeveral: (added: number, replaced: number, known: number) =>
    `${counted(added, 'article')} added${replaced > 0 ? `, ${amount(replaced)} replaced` : ''}${known > 0 ? `, ${amount(known)} known already` : ''}. Ask me about them, or look at /sources.`,
  failed: (reason: string) => `It was not added. ${reason}`,
  failedSeveral: (count: number) => `${counted(count, 'article')} could not be added.`,
  discarded: 'Discarded',
  discardedText: 'Nothing was added.',
  over: 'Done',
  gone: 'It was added or discarded already, or its day is over. Ask me to add it again.',
  notYours: 'Only whoever had it read may add it.',
} as const;
