import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'check',
  description: texts.check.description,
  options: [
    {
      name: 'text',
      type: 'text',
      required: true,
      main: true,
      // As long as a message may be.
      maxLength: 4_000,
      description: texts.check.text,
    },
  ],
  menu: texts.check.menu,
  examples: [
    {
      line: '/check Wang and Lew will co-chair the economic track talks.',
      status: 'answered',
      quotes: 'Wang and Lew will co-chair',
    },
    { line: '/check The ferry carried ninety passengers across the lake.', status: 'nothing' },
    { line: '/check Good morning everyone! Did anybody see the game?', status: 'refused' },
  ],
  // Imported when it is first asked for: who asks something else in a terminal should not wait for it.
  async answer(context, { text }) {
    const { checkText } = await import('../src/answers/check/check.ts');
    return checkText(text, context, context);
  },
});
