/** What becomes of messages that nobody asked for at that moment: alerts, digests, and lines about them. */
export const deliveries = {
  /** Why a message was not posted, as sentences for people. */
  faults: {
    gone: 'The channel is gone.',
    noAccess: 'Dateline may not see the channel.',
    noPermission: 'Dateline may not post in the channel.',
    archived: 'The thread is archived, and Dateline may not open it again.',
    locked: 'The thread is locked.',
    directClosed: 'Discord does not let Dateline write to this person.',
    noText: 'No messages can be posted in the channel.',
    blocked: 'The server’s own rules for messages do not let it through.',
    notTaken: (code: string) => `Discord does not take the message (${code}).`,
    limited: 'Discord takes no more messages just now.',
    tokenRefused: 'Discord does not accept the bot’s token.',
    unreachable: 'Discord cannot be reached.',
    failing: (status: number) => `Discord fails (${status}).`,
    noAnswer: 'Discord did not answer.',
    notBegun: 'The message could not be made: see the log.',
    unreadable: 'Whether it was posted cannot be told, since Dateline may not read the channel’s messages.',
    tooMany: 'Whether it was posted cannot be told, since too much was written in the channel meanwhile.',
  },
  /** Under the title of an alert. */
  occasion: 'New in the articles, reported by a watch of this server',
  /** Under an alert that is longer than a message. */
  more: (count: number) => `${count} more found: ask /search for the same words.`,
  /** `channel` is a channel as it is shown, or nothing. */
  refused: (channel: string, reason: string, lost: number) =>
    `Alerts cannot be posted${within(channel)}: ${reason} ${messages(lost)} not posted. The channel’s watches are paused: put it right and go on with /watch resume, or give them another channel with /watch edit.`,
  messageRefused: (channel: string, reason: string) => `An alert was not posted${within(channel)}: ${reason}`,
  late: (channel: string, reason: string, lost: number) =>
    `${messages(lost)} not posted${within(channel)}, and will not be any more, after a day of trying: ${reason}`,
  undecided: (channel: string, reason: string) =>
    `An alert may be missing${within(channel)}: the connection ended while it was sent. ${reason} It is not sent again, so that nothing is posted twice.`,
};

function within(channel: string): string {
  return channel === '' ? '' : ` in ${channel}`;
}

function messages(count: number): string {
  return count === 1 ? 'One message was' : `${count} messages were`;
}
