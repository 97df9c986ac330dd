import { readSearch } from '../src/answers/question.ts';
import { searchArticles } from '../src/answers/respond.ts';
import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';
import { topicChoices } from '../src/desk/topic-choices.ts';

export default defineCommand({
  name: 'search',
  description: texts.commands.search.description,
  options: [
    {
      name: 'query',
      type: 'text',
      required: true,
      main: true,
      description: texts.commands.search.query,
      complete: topicChoices,
    },
    {
      name: 'source',
      type: 'text',
      maxLength: 100,
      description: texts.commands.search.source,
      async complete({ archive, scope }, typed) {
        const sources = await archive.complete('source', typed, scope, 25);
        return sources.map(({ text }) => ({ name: text, value: text }));
      },
    },
    {
      name: 'after',
      type: 'date',
      edge: 'first',
      description: texts.commands.search.after,
    },
    {
      name: 'before',
      type: 'date',
      edge: 'last',
      description: texts.commands.search.before,
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
        reason: texts.answers.swappedDays(filter.after, filter.before),
      };
    }
    return searchArticles(readSearch(query), { ...context, filter }, context);
  },
});
