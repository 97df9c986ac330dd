import { amount } from './counted.ts';

/** Why something was not taken in. Articles that come from elsewhere are meant. */
export const intake = {
  largePage: 'The page is larger than 2 MB, which is not read.',
  largeFile: (most: number) => `The file is larger than ${most} MB. Split it into smaller files.`,
  noArticle: 'No article was found at this address, only menus, headlines or a page that a script fills.',
  wall: 'The page shows a notice instead of its article: it wants a subscription, cookies or a browser.',
  video: 'The page shows a video; there is no text that could be quoted.',
  elsewhere: 'The address leads to the home page of the site: the article is not there any more.',
  otherPage: 'The page shows something else than the feed announces.',
  gone: 'The article was taken away by its site (status 410).',
  tooShort: 'The feed says too little to be quoted, and the page of the article could not be read.',
  noAddress: 'The feed gives neither an address nor a text for it.',
  unfollowed: 'The feed is not followed any more.',
  stopped: 'The bot is being restarted. Try again in a minute.',
  broken: 'It could not be read: it is too large, or broken.',
  home: 'That is the home page of a site, not an article. To have its news, follow it with /feed add.',
  unreadable: 'It could not be read to the end. Check its permissions and the disk.',
  noLink: 'There is no web address in it. It must begin with https:// or http://.',
  emptyFile: 'There is no article in the file.',
  tooMany: (more: number, most: number) =>
    `${amount(more)} more of its articles were left out: at most ${amount(most)} are taken from one file.`,
  line: (line: number, reason: string) => `Line ${line}: ${reason}`,
} as const;
