/** What /help says. */
export const help = {
  title: 'Help',
  overview:
    'I answer from the articles that I was given, in their own words, and say so when they do not tell.',
  optional: (option: string) => `${option} (optional)`,
  oneOf: (description: string, choices: readonly string[]) => `${description}: ${choices.join(', ')}`,
  /** Several commands, as one line: “/feed add|list|remove”. */
  together: (group: string, names: readonly string[]) => `/${group} ${names.join('|')}`,
  /** For whom a command is, where it is not for everybody. */
  forWhom: 'For whom',
  audiences: {
    manage: 'members who may manage the server, unless its admins say otherwise',
    server: 'everybody in a server that I was added to',
  },
  forExample: 'For example',
  noCommand: (name: string) => `There is no command /${name}. /help lists them.`,
} as const;
