import { readSearch } from '../src/answers/question.ts';
import { searchArticles } from '../src/answers/respond.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'search',
  description: 'Finds sentences with your words in the articles',
  options: [
    { name: 'query', type: 'text', required: true, main: true, description: 'Words to look for' },
    {
      name: 'source',
      type: 'text',
      maxLength: 100,
      description: 'Only articles of this source',
      async complete({ archive, scope }, typed) {
        const sources = await archive.complete('source', typed, scope, 25);
        return sources.map(({ text }) => ({ name: text, value: text }));
      },
    },
    {
      name: 'after',
      type: 'date',
      edge: 'first',
      description: 'Only articles of this day or later, such as 2013-07-01',
    },
    {
      name: 'before',
      type: 'date',
      edge: 'last',
      description: 'Only articles of this day or earlier, such as July 2013',
    },
  ],
  examples: [
    { line: '/search human rights', status: 'answered', quotes: 'human-rights record' },
    {
      line: '/search cybersecurity source:"China Daily" after:2013-07-01',
      status: 'answered',
      quotes: 'cyber security',
    },
    { line: '/search adjust font size', status: 'nothing' },
    { line: '/search talks after:yesterweek', status: 'refused' },
  ],
  async answer(context, { query, ...filter }) {
    if (filter.after !== undefined && filter.before !== undefined && filter.after > filter.before) {
      return {
        status: 'refused',
        reason: `Nothing can be after ${filter.after} and before ${filter.before}: swap them.`,
      };
    }
    return searchArticles(readSearch(query), { ...context, filter }, context);
  },
});
