/** What the desk itself says. */
export const desk = {
  noSuchCommand: (commands: readonly string[]) =>
    `There is no such command. The commands are: ${slashed(commands)}.`,
  unknownCommand: (name: string, commands: readonly string[]) =>
    `There is no command /${name}. The commands are: ${slashed(commands)}.`,
  noName: (commands: readonly string[]) =>
    `A slash needs the name of a command. The commands are: ${slashed(commands)}.`,
  longLine: (length: number, longest: number) =>
    `The line has ${length} characters: shorten it to ${longest} at most.`,
  givenTwice: (option: string) => `The option ${option} is given twice: give it once.`,
  noValue: (option: string) =>
    `The option ${option} is empty: put a value right after “${option}:”, or leave it out.`,
  noWords: (command: string, options: readonly string[]) =>
    options.length === 0
      ? `/${command} takes no words after it.`
      : `/${command} takes no words after it but its options: ${options.map((option) => `${option}:…`).join(' ')}`,
  missing: (command: string, option: string, example: string | undefined) =>
    `/${command} needs a ${option}.${example === undefined ? '' : ` For example: ${example}`}`,
  unknownOption: (command: string, option: string, known: readonly string[]) =>
    `/${command} has no option “${option}”. ${known.length === 0 ? 'It has none.' : `It has: ${known.join(', ')}.`}`,
  notWords: (option: string) => `The ${option} must be words.`,
  emptyText: (option: string) => `The ${option} is empty: type some words.`,
  controls: (option: string) => `The ${option} has control characters in it: type it again as plain text.`,
  noLetters: (option: string) => `The ${option} has no letters or digits in it: type some words.`,
  tooLong: (option: string, length: number, longest: number) =>
    `The ${option} has ${length} characters: shorten it to ${longest} at most.`,
  notNumber: (option: string, least: number, most: number) =>
    `The ${option} must be a whole number from ${least} to ${most}.`,
  notOneOf: (option: string, values: readonly string[]) =>
    `The ${option} must be one of: ${values.join(', ')}.`,
  noDate: (option: string, words: string) =>
    `“${words}” is no date that I can read for ${option}: write it like 2013-07-10, 2013-07, 2013 or 10 July 2013.`,
  eitherDay: (option: string, words: string, first: string, second: string) =>
    `“${words}” may be ${first} or ${second}: write one of them for ${option}.`,
  noFile: (option: string) => `The ${option} must be a file that is sent along.`,
  noChannel: (option: string) => `The ${option} must be a channel of this server.`,
  whichSubcommand: (commands: readonly string[]) => `Say which of these you mean: ${slashed(commands)}.`,
  oldButton: 'This button belongs to an older version of the bot: ask again.',
  mayNot: 'Only members who may manage this server may do that.',
  inServers: (command: string) =>
    `/${command} is about what one server has: ask it in a Discord server that the bot was added to.`,
  /** Words that a date option offers, and what they mean. */
  meaning: (words: string, days: string) => `${words} (${days})`,
  /** Offered for a date before anything is typed; the desk must be able to read them. */
  commonDates: [
    'today',
    'yesterday',
    'this week',
    'last week',
    'this month',
    'last month',
    'this year',
    'last year',
    'last 7 days',
    'last 30 days',
    'last weekend',
  ],
} as const;

function slashed(commands: readonly string[]): string {
  return commands.map((command) => `/${command}`).join(', ');
}
