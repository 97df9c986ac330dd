/** What /help says. */
export const help = {
  title: 'Help',
  overview:
    'I answer from the articles that I was given, in their own words, and say so when they do not tell.',
  optional: (option: string) => `${option} (optional)`,
  oneOf: (description: string, choices: readonly string[]) => `${description}: ${choices.join(', ')}`,
  forExample: 'For example',
  noCommand: (name: string) => `There is no command /${name}. /help lists them.`,
} as const;
