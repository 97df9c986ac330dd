import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';
import { topicChoices } from '../src/desk/topic-choices.ts';

export default defineCommand({
  name: 'timeline',
  description: texts.timeline.description,
  options: [
    {
      name: 'topic',
      type: 'text',
      required: true,
      main: true,
      description: texts.timeline.topic,
      complete: topicChoices,
    },
    { name: 'from', type: 'date', edge: 'first', description: texts.timeline.from },
    { name: 'to', type: 'date', edge: 'last', description: texts.timeline.to },
  ],
  examples: [
    { line: '/timeline the Strategic and Economic Dialogue', status: 'answered', quotes: 'Dialogue' },
    { line: '/timeline the price of bananas', status: 'nothing' },
    { line: '/timeline cyber security from:1990 to:1991', status: 'nothing' },
    { line: '/timeline talks from:2013-07-12 to:2013-07-01', status: 'refused' },
  ],
  // Imported when it is first asked for: who asks something else in a terminal should not wait for it.
  async answer(context, { topic, from, to }) {
    if (from !== undefined && to !== undefined && from > to) {
      return { status: 'refused', reason: texts.answers.swappedDays(from, to) };
    }
    const { timelineOf } = await import('../src/answers/timeline/timeline.ts');
    return timelineOf(topic, context, context, { from, to });
  },
});
