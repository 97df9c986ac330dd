import { counted } from './counted.ts';

/** What is said of feeds that are followed. */
export const following = {
  /** Posted where a feed was added. */
  givenUp: (title: string, reason: string) =>
    `I have stopped looking at the feed “${title}”, since it has not worked for a long time. ${reason} To try again: /feed resume`,
  worksAgain: (title: string) => `The feed “${title}” works again.`,

  gone: 'The site says that this address is gone for good (status 410).',
  cut: 'The feed broke off before its end.',
  tooMany: (most: number) =>
    `A server can follow ${counted(most, 'feed')} at the most, and so many are followed. Remove one first.`,
  noFeedFound:
    'There is no feed at this address, and the page names none that works. Look for “RSS” or “feed” on the site, and give its address.',
  tooLargeList: 'The file is too large for a list of feeds.',
} as const;
