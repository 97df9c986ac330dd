/** What the bot says of itself on Discord, and what its commands are called there. */
export const gateway = {
  privateOption: 'Show the reply to you alone',
  /** `seconds` is a whole number, at least 1. */
  askedTooMuch: (seconds: number) =>
    `That was a lot of questions in a short time. Ask again in ${wait(seconds)}.`,
  serverAskedTooMuch: (seconds: number) =>
    `This server has asked a lot of questions in a short time. Ask again in ${wait(seconds)}.`,
  slashOnly: (command: string) =>
    `/${command} cannot be asked in a message: type it as a slash command, in a server that I was added to.`,
  busy: 'Many people are asking just now. Ask again in a moment.',
  takesTooLong: 'This takes too long. Try a narrower question.',
  /** For what changes something, where the process that was at it has ended. */
  interrupted:
    'I was interrupted here, and do not know whether this was done. Look it up before you try it again.',
  /** For a question at which two processes have ended. */
  interruptedTwice: 'I was interrupted twice while I was looking this up. Try a narrower question.',
  wentWrong: (id: string) => `Something went wrong (id ${id}).`,
} as const;

function wait(seconds: number): string {
  return seconds === 1 ? 'a second' : `${seconds} seconds`;
}
