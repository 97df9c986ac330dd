import { amount, counted, listed } from './counted.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `/watch` and what it replies. A moment is given as it is to be read, a channel as its mark. */
export const watchCommands = {
  group: 'Alerts in a channel when an article comes in that says what you look for',
  add: 'Posts in a channel what new articles say of your words, of a person or a source',
  edit: 'Changes a watch; what you do not give stays as it is',
  list: 'Lists this server’s watches, when their next digests are due, and what could not be posted',
  pause: 'Pauses a watch: it reports nothing until it is resumed',
  resume: 'Resumes a paused watch',
  remove: 'Removes a watch; what it has not posted yet is not posted any more',
  test: 'Shows what a watch would have reported in the last week',
  options: {
    query: 'Words that must all be there, “phrases”, AND, OR, NOT, parentheses',
    queryToEdit: 'Other words; “none” for none',
    channel: 'Where it is posted; this channel unless told',
    channelToEdit: 'Another channel',
    source: 'Only articles of this source',
    sourceToEdit: 'Only articles of this source; “none” for all',
    person: 'Only articles that name this person, by any name that they give them',
    personToEdit: 'Only articles that name this person; “none” for all',
    mode: 'An alert for each article, or a digest of several; each article unless told',
    at: 'When digests are posted: 8:30, “Mon 9:00” for a weekly one, “:15” for an hourly one',
    zone: 'The time zone of that time and of the quiet hours, such as Europe/London',
    quiet: 'Hours without alerts, such as 22-7; what comes then is posted afterwards',
    quietToEdit: 'Hours without alerts, such as 22-7; “none” for none',
    watch: 'Which watch',
    watchToTest: 'A watch of this server, in place of words',
  },
  modes: {
    each: 'each article, at once',
    hourly: 'an hourly digest',
    daily: 'a daily digest',
    weekly: 'a weekly digest',
  },
  choice: (id: number, name: string, isPaused: boolean) => `#${id} ${name}${isPaused ? ' (paused)' : ''}`,
  title: (id: number, name: string) => `Watch #${id}: ${name}`,
  noWatch: (typed: string) =>
    `There is no watch “${typed}” in this server: /watch list shows those that there are, with their numbers.`,
  gone: 'This watch is gone: somebody has removed it.',
  goneAlert: 'I no longer know this alert: its watch was removed, or this server’s data was deleted.',
  mayNot: 'Only members who may manage this server may do that.',
  noChannel: 'Say in which channel: I cannot tell which one this is.',
  nothingToChange:
    'Say what to change: the query, the channel, the source, the person, the mode or the times.',

  /** What a watch looks for, as it was understood. */
  looksFor: (what: string | null, person: string | null, source: string | null) =>
    [
      source === null ? 'articles' : `articles of ${source}`,
      ...(person === null ? [] : [`that name ${person}`]),
      ...(what === null ? [] : [`${person === null ? 'that have' : 'and have'} ${what}`]),
    ].join(' '),
  /** What it does from now on. */
  willEach: (what: string, channel: string) => `I post new ${what} in ${channel}, each at once.`,
  willDigest: (what: string, channel: string, when: string) =>
    `I post new ${what} in ${channel}, together in a digest ${when}.`,
  hourly: (minute: number) =>
    minute === 0 ? 'at each full hour' : `each hour at :${String(minute).padStart(2, '0')}`,
  daily: (time: string) => `every day at ${time}`,
  weekly: (weekday: number, time: string) => `every ${WEEKDAYS[weekday] ?? ''} at ${time}`,
  next: (moment: string) => `The next one is due on ${moment}; without news there is none.`,
  quiet: (from: string, to: string) =>
    `Between ${from} and ${to} nothing is posted; what comes then follows at ${to}.`,
  zone: (zone: string) => `Times are those of ${zone}.`,
  zoneAssumed: (zone: string) =>
    `Times are those of ${zone}, as you named no time zone: /watch edit changes that.`,
  leftOut: (words: readonly string[]) =>
    `${listed(words.map((word) => `“${word}”`))} ${words.length === 1 ? 'is' : 'are'} in nearly every article and left out; in quotation marks with the words beside it counts.`,
  oneName: (name: string) =>
    `A single name is found wherever an article uses it: “${name}” may be several people.`,
  unknownSource: (source: string) => `No article is from “${source}” so far: it has to be its whole name.`,
  noFeeds: 'This server follows no feed yet: /feed add brings articles in.',
  paused: 'It is paused: /watch resume goes on.',
  wouldHave: (found: string | null) =>
    found === null
      ? 'In the last 7 days it would have reported nothing.'
      : `In the last 7 days it would have reported ${found}.`,

  buttons: {
    test: 'What it would have reported',
    pause: 'Pause',
    resume: 'Resume',
    remove: 'Remove',
  },

  set: (id: number, name: string) => `Watch #${id} is set: ${name}`,
  changed: (id: number, name: string) => `Watch #${id} is changed: ${name}`,
  isPaused: (id: number) => `Watch #${id} is paused`,
  pausedText: 'It reports nothing until it is resumed. What waits to be posted is posted then.',
  isResumed: (id: number) => `Watch #${id} is resumed`,
  resumedText: (what: string) => `${what} What came in while it was paused is not reported.`,
  isRemoved: (id: number) => `Watch #${id} is removed`,
  removedText: 'It reports nothing any more. What it posted stays in its channel.',

  listTitle: 'Watches of this server',
  none: 'This server has no watches: /watch add sets one.',
  count: (count: number) => `${counted(count, 'watch', 'watches')}.`,
  rowLabel: (id: number, name: string) => `#${id} ${name}`,
  row: (mode: string, channel: string) => `${mode} in ${channel}`,
  rowNext: (moment: string, zone: string) => `next on ${moment} (${zone})`,
  rowQuiet: (from: string, to: string, zone: string) => `quiet ${from}–${to} (${zone})`,
  rowPaused: (fault: string | null) => (fault === null ? 'paused' : `paused: ${fault}`),
  moreRows: (count: number) => `And ${counted(count, 'more watch', 'more watches')}: /export has all.`,
  troubles: 'Not posted lately',
  trouble: (moment: string, channel: string, fault: string) => `${moment} UTC in ${channel}: ${fault}`,

  testNothing: (days: number) => `It would have reported nothing in the last ${amount(days)} days.`,

  aboutTitle: 'About this alert',
  about: (id: number, looksFor: string) => `Watch #${id} looks for ${looksFor}.`,
  setBy: (who: string, day: string) => `It was set by ${who} on ${day}.`,
  you: 'you',
  member: (id: string) => `the member with the id ${id}`,
  matched: (articles: number) =>
    articles === 1
      ? 'One article matched: its sentences above have the words in bold.'
      : `${amount(articles)} articles matched: their sentences above have the words in bold.`,
  madeAt: (moment: string) => `The alert was made on ${moment} UTC.`,
  howToChange: (id: number) =>
    `/watch edit watch:${id} changes it, /watch pause watch:${id} stops it for a while, /watch remove watch:${id} for good; members who may manage the server can do that.`,
} as const;
