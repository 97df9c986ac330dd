import { counted } from './counted.ts';

/** What a reply in Discord says around the articles' words, and what its buttons are called. */
export const reply = {
  // The outcome, in small print under the quotations.
  found: 'Found in the articles',
  notFound: 'Not found in the articles',
  notAnswered: 'Not answered',
  aboutBot: 'About this bot',
  range: (first: number, last: number, total: number) =>
    `${first === last ? first : `${first}–${last}`} of ${total}`,
  nothingAfter: (total: number) => `nothing more after ${total}`,
  from: (articles: number, sources: number) =>
    [counted(articles, 'article'), ...(sources === 0 ? [] : [counted(sources, 'source')])].join(', '),
  took: (ms: number) => (ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`),
  fewerWords: 'ask with fewer words to see the rest',

  tooLarge: (names: readonly string[], bytes: number, most: number) =>
    `Not sent, since ${names.length === 1 ? 'it is' : 'they are'} too large for a message (${megabytes(bytes)} of ${megabytes(most)}): ${names.join(', ')}.`,
  note: (words: string) => `Note: ${words}`,
  also: (aliases: string) => `also ${aliases}`,
  dated: (role: string, day: string) => `${role} (${day})`,
  andMore: (count: number) => `… and ${count} more`,
  nearest: 'The nearest passages:',
  didYouMean: (words: readonly string[]) => `Did you mean ${words.join(' or ')}?`,
  sharedBy: (name: string) => `Shared by ${name}`,
  somebody: 'somebody',

  // Buttons and menus; a screen reader reads them without what stands beside them.
  previousPage: 'Previous page',
  nextPage: 'Next page',
  share: 'Share',
  context: (number: number) => `Context ${number}`,
  earlier: 'Earlier',
  later: 'Later',
  wholeArticle: 'Whole article',
  copyCitation: 'Copy citation',
  lightPicture: 'Picture (light)',
  darkPicture: 'Picture (dark)',
  noPicture: 'Without picture',
  jump: 'Jump to an article',
  opens: (source: string, numbers: string) => `${source} ${numbers}`.trim(),

  // A version that a corrected one has replaced.
  earlierVersion: 'This is an earlier version; the article was corrected since.',
  currentVersion: 'Current version',

  // A quotation among the paragraphs around it.
  inBold: 'The quotation is in bold.',
  boldElsewhere: (paragraph: number) => `The quotation is in paragraph ${paragraph}.`,
  citation: (quotation: string, origin: string) => `${quotation} — ${origin}`,

  // What a press comes to that means nothing any more.
  old: 'This button belongs to an older message: ask again.',
  gone: 'That article is no longer there, or has changed: ask again.',
  pastTheEnd: (total: number) => `There is no such page any more: there are ${counted(total, 'quotation')}.`,
} as const;

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
