import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';
import { topicChoices } from '../src/desk/topic-choices.ts';

export default defineCommand({
  name: 'digest',
  description: texts.digest.description,
  options: [
    {
      name: 'topic',
      type: 'text',
      main: true,
      description: texts.digest.topic,
      complete: topicChoices,
    },
    { name: 'from', type: 'date', edge: 'first', description: texts.digest.from },
    { name: 'to', type: 'date', edge: 'last', description: texts.digest.to },
  ],
  examples: [
    { line: '/digest from:2013-07-08 to:2013-07-14', status: 'answered', quotes: 'cyber security' },
    { line: '/digest cyber security to:2013-07-14', status: 'answered', quotes: 'cyber' },
    { line: '/digest cyber security from:1990-01-01 to:1990-01-07', status: 'nothing' },
    { line: '/digest the price of bananas from:2013-07-01 to:2013-07-14', status: 'nothing' },
    { line: '/digest talks from:2013-07-12 to:2013-07-01', status: 'refused' },
  ],
  // Imported when it is first asked for: who asks something else in a terminal should not wait for it.
  async answer(context, { topic, from, to }) {
    if (from !== undefined && to !== undefined && from > to) {
      return { status: 'refused', reason: texts.answers.swappedDays(from, to) };
    }
    const { digestOf } = await import('../src/answers/digest/digest.ts');
    const { daysOf } = await import('../src/answers/digest/days.ts');
    return digestOf(topic ?? null, daysOf(context.now, from, to), context, context);
  },
});
