import type { Part } from '../src/answers/compare/compare.ts';
import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';
import { topicChoices } from '../src/desk/topic-choices.ts';

const PARTS: readonly Part[] = ['alike', 'differ', 'only'];

export default defineCommand({
  name: 'compare',
  description: texts.compare.description,
  options: [
    {
      name: 'topic',
      type: 'text',
      required: true,
      main: true,
      description: texts.compare.topic,
      complete: topicChoices,
    },
    {
      name: 'part',
      type: 'choice',
      description: texts.compare.part,
      choices: PARTS.map((value) => ({ name: texts.compare.parts[value], value })),
    },
    { name: 'after', type: 'date', edge: 'first', description: texts.compare.after },
    { name: 'before', type: 'date', edge: 'last', description: texts.compare.before },
  ],
  examples: [
    { line: '/compare cyber security', status: 'answered', quotes: 'cyber' },
    { line: '/compare the price of bananas', status: 'nothing' },
    { line: '/compare talks after:2013-07-12 before:2013-07-01', status: 'refused' },
  ],
  // Imported when it is first asked for: who asks something else in a terminal should not wait for it.
  async answer(context, { topic, part, ...filter }) {
    if (filter.after !== undefined && filter.before !== undefined && filter.after > filter.before) {
      return { status: 'refused', reason: texts.answers.swappedDays(filter.after, filter.before) };
    }
    const wanted = PARTS.find((each) => each === part) ?? null;
    const { compareSources } = await import('../src/answers/compare/compare.ts');
    return compareSources(topic, { ...context, filter }, context, wanted);
  },
});
