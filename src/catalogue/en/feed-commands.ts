import { amount, counted } from './counted.ts';

const FORMATS = { rss: 'RSS', rdf: 'RSS 1.0 (RDF)', atom: 'Atom', json: 'JSON Feed' } as const;
const STATES = { well: 'Works', failing: 'Fails', 'given up': 'Given up', paused: 'Paused' } as const;

/** What /feed says. Descriptions have at most 100 characters. */
export const feedCommands = {
  description: 'The feeds that this server follows: add, list, pause, test, bring along and take away',
  add: {
    description: 'Follows a feed, or finds the feeds of a site',
    url: 'The address of a feed, or of a page of the site',
    channel: 'Where to say when the feed has stopped working; here unless you choose',
    title: 'What to call the feed; its own name unless you choose',
    found: (count: number) => (count === 1 ? 'A feed was found' : `${counted(count, 'feed')} were found`),
    ask: 'Nothing is kept yet. What a feed holds now is taken in without being reported; what comes later can be reported by watches (/watch add).',
    entries: (count: number) => counted(count, 'entry', 'entries'),
    latest: 'latest',
    alreadyFollowed: 'is followed already',
    allFollowed: 'This server follows it already.',
    follow: (title: string) => `Follow “${shortened(title, 60)}”`,
    followOne: 'Follow it',
    drop: 'Do not follow',
    dropped: 'Not followed',
    droppedText: 'Nothing was kept.',
    followed: 'Followed',
    followedText: (title: string) =>
      `“${title}” is followed from now on. Its latest articles are being taken in.`,
    known: 'Followed already',
    knownText: (title: string) => `This server follows “${title}” already.`,
    old: 'This was too long ago, or done already. Ask again with /feed add.',
  },
  list: {
    description: 'Lists the feeds that this server follows, and how they fare',
    page: 'Which page of the list',
    title: 'Feeds',
    none: 'This server follows no feed. Add one with /feed add.',
    summary: (feeds: number, page: number, pages: number) =>
      `This server follows ${counted(feeds, 'feed')}.${pages > 1 ? ` Page ${amount(page)} of ${amount(pages)}: the others are shown by page:…` : ''}`,
    noPage: (pages: number) =>
      `The list has ${counted(pages, 'page')}: choose one from 1 to ${amount(pages)}.`,
    label: (at: number, title: string) => `${at}. ${title}`,
    states: STATES,
    articles: (count: number) => counted(count, 'article'),
    never: 'not looked at yet',
    checked: (ago: string) => `looked at ${ago}`,
    next: (wait: string) => `next ${wait}`,
  },
  one: {
    feed: 'The feed: choose one from the list',
    none: (typed: string) =>
      `This server follows no feed “${shortened(typed, 100)}”. Choose one from the list that appears while you type, or see /feed list.`,
    several: (typed: string) =>
      `Several feeds match “${shortened(typed, 100)}”. Choose one from the list that appears while you type.`,
  },
  remove: {
    description: 'Stops following a feed; the articles that it brought stay',
    title: 'Not followed any more',
    done: (title: string) => `“${title}” is not followed any more. The articles that it brought stay.`,
  },
  pause: {
    description: 'Leaves a feed alone until it is resumed',
    title: 'Paused',
    done: (title: string) =>
      `“${title}” is left alone until /feed resume. What it publishes meanwhile will not be reported.`,
  },
  resume: {
    description: 'Looks at a feed again that was paused or given up',
    title: 'Resumed',
    done: (title: string) => `“${title}” is being looked at again.`,
  },
  test: {
    description: 'Looks at a feed now, and tells what is there; nothing is kept',
    title: (title: string) => `What is at “${title}” now`,
    works: 'The feed can be read.',
    fails: (reason: string) => `The feed cannot be read. ${reason}`,
    address: 'Address',
    format: 'Format',
    formats: FORMATS,
    entries: 'Entries',
    latest: 'Latest',
    undated: 'no day',
    state: 'State',
    next: 'Next look',
    problems: 'To be known',
    moved: (url: string) => `It has moved for good to ${url}, which is asked from now on.`,
    cut: 'It breaks off before its end.',
    lost: (count: number) => `${counted(count, 'entry', 'entries')} could not be read.`,
    undatedEntries: (count: number) => `${counted(count, 'entry', 'entries')} without a day.`,
    withoutAddress: (count: number) =>
      `${counted(count, 'entry', 'entries')} without an address: what the feed itself says is taken.`,
    rhythm: (minutes: number) => `It asks to be looked at every ${counted(minutes, 'minute')} at the most.`,
    wholeEachTime: 'Its server cannot be asked for changes alone, so it is fetched whole each time.',
    empty: 'It has no entries.',
  },
  import: {
    description: 'Follows all feeds of a list (OPML) from another feed reader',
    file: 'The list, as an OPML file',
    channel: 'Where to say when a feed has stopped working; here unless you choose',
    title: 'A list of feeds',
    preview: (fresh: number) =>
      fresh === 0
        ? 'There is nothing new in it.'
        : `Nothing is kept yet. Follow ${counted(fresh, 'feed')}? They are looked at one after another over the next minutes.`,
    inList: 'In the list',
    known: 'Followed already',
    fresh: 'New',
    unusable: 'No web address',
    beyond: 'Too many to be read',
    first: 'The first of them',
    follow: (count: number) => `Follow ${counted(count, 'feed')}`,
    drop: 'Follow none',
    done: 'The list was read',
    doneText: (added: number, known: number) =>
      `${counted(added, 'feed')} ${added === 1 ? 'is' : 'are'} followed from now on.${known > 0 ? ` ${counted(known, 'feed')} ${known === 1 ? 'was' : 'were'} followed before.` : ''}`,
    refused: 'Not followed',
    more: (count: number) => `and ${amount(count)} more`,
    old: 'This was too long ago, or done already. Ask again with /feed import.',
  },
  export: {
    description: 'Gives the feeds that this server follows as a list (OPML) for other feed readers',
    title: 'The feeds of this server',
    text: (count: number) => `${counted(count, 'feed')}, as other feed readers take them.`,
    listTitle: 'Feeds followed with Dateline',
  },

  /** “just now”, “12 minutes ago”, “in 3 hours”. */
  ago: (milliseconds: number) => (milliseconds < 60_000 ? 'just now' : `${lasting(milliseconds)} ago`),
  ahead: (milliseconds: number) =>
    milliseconds < 60_000 ? 'within a minute' : `in ${lasting(milliseconds)}`,
} as const;

function lasting(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 90) return counted(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 36 ? counted(hours, 'hour') : counted(Math.round(hours / 24), 'day');
}

function shortened(words: string, most: number): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}
