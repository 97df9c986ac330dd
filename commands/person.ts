import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'person',
  description: texts.person.command.description,
  options: [
    {
      name: 'name',
      type: 'text',
      required: true,
      main: true,
      maxLength: 100,
      description: texts.person.command.name,
      async complete({ archive, scope }, typed) {
        const names = await archive.complete('name', typed, scope, 25);
        return names.map(({ text }) => ({ name: text.slice(0, 100), value: text.slice(0, 100) }));
      },
    },
  ],
  examples: [
    { line: '/person Wang Yang', status: 'answered', quotes: 'Vice Premier Wang Yang' },
    { line: '/person Angela Merkel', status: 'nothing' },
    { line: '/person the treasury secretary', status: 'refused' },
  ],
  // Imported when it is first asked for: who asks something else in a terminal should not wait for it.
  async answer(context, { name }) {
    const { showPerson } = await import('../src/answers/people/person.ts');
    return showPerson(name, context, context);
  },
});
