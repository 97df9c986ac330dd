/** What the commands and their options are called in a list of commands: at most 100 characters each. */
export const commands = {
  article: {
    description: 'Shows an article: where it is from, when it appeared, and its text',
    title: 'Words of its title',
    paragraph: 'Only this paragraph and its neighbours',
  },
  ask: {
    description: 'Answers any question with sentences from the articles',
    question: 'What you would like to know',
  },
  help: {
    description: 'Explains the commands, or one of them',
    command: 'The command to explain',
  },
  search: {
    description: 'Finds sentences with your words in the articles',
    query: 'Words to look for',
    source: 'Only articles of this source',
    after: 'Only articles of this day or later, such as 2013-07-01',
    before: 'Only articles of this day or earlier, such as July 2013',
  },
  sources: {
    description: 'Lists what I answer from: sources, numbers of articles, and files that could not be read',
  },
  when: {
    description: 'Tells when something happened or will happen, with the sentences that say so',
    question: 'What you want the date of',
  },
  where: {
    description: 'Tells where something happened or is, with the sentences that say so',
    question: 'What you want the place of',
  },
  who: {
    description: 'Names the people that a question is about, with the sentences that say so',
    question: 'A question, or the name of somebody',
  },
} as const;
