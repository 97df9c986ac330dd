import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'related',
  description: texts.related.description,
  options: [
    {
      name: 'text',
      type: 'text',
      required: true,
      main: true,
      // As long as a message may be.
      maxLength: 4_000,
      description: texts.related.text,
      async complete({ archive, scope }, typed) {
        const titles = await archive.complete('title', typed, scope, 25);
        return titles.flatMap(({ text, key }) =>
          key === null ? [] : [{ name: text.slice(0, 100), value: `#${key}` }],
        );
      },
    },
  ],
  menu: texts.related.menu,
  examples: [
    {
      line: '/related Kerry meets Wang Yang for talks on cyber security',
      status: 'answered',
      quotes: 'Wang Yang',
    },
    { line: '/related China, US hold talks on cyber security', status: 'answered', quotes: 'cyber security' },
    { line: '/related Grandma has baked another plum cake', status: 'nothing' },
  ],
  // Imported when it is first asked for: who asks something else in a terminal should not wait for it.
  async answer(context, { text }) {
    const { findRelated } = await import('../src/answers/related/related.ts');
    return findRelated(text, context, context);
  },
});
