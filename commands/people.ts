import { texts } from '../src/catalogue/texts.ts';
import { defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'people',
  description: texts.people.command.description,
  options: [
    {
      name: 'name',
      type: 'text',
      main: true,
      maxLength: 100,
      description: texts.people.command.name,
      async complete({ archive, scope }, typed) {
        const names = await archive.complete('name', typed, scope, 25);
        return names.map(({ text }) => ({ name: text.slice(0, 100), value: text.slice(0, 100) }));
      },
    },
    {
      name: 'source',
      type: 'text',
      maxLength: 100,
      description: texts.people.command.source,
      async complete({ archive, scope }, typed) {
        const sources = await archive.complete('source', typed, scope, 25);
        return sources.map(({ text }) => ({ name: text.slice(0, 100), value: text.slice(0, 100) }));
      },
    },
    { name: 'role', type: 'text', maxLength: 100, description: texts.people.command.role },
  ],
  examples: [
    { line: '/people', status: 'answered', quotes: 'Vice Premier Wang Yang' },
    { line: '/people role:secretary', status: 'answered', quotes: 'Secretary' },
    { line: '/people Merkel', status: 'nothing' },
  ],
  // Imported when it is first asked for: who asks something else in a terminal should not wait for it.
  async answer(context, { source, ...wanted }) {
    const { listPeople } = await import('../src/answers/people/people.ts');
    return listPeople(wanted, source === undefined ? context : { ...context, filter: { source } }, context);
  },
});
