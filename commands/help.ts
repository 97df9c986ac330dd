import type { Answer } from '../src/answers/answer.ts';
import { type Command, defineCommand } from '../src/desk/command.ts';

export default defineCommand({
  name: 'help',
  description: 'Explains the commands, or one of them',
  options: [
    {
      name: 'command',
      type: 'text',
      main: true,
      maxLength: 33,
      description: 'The command to explain',
      async complete({ commands }, typed) {
        const start = typed.replace(/^\//, '').toLowerCase();
        return commands
          .filter(({ name }) => name.startsWith(start))
          .map(({ name }) => ({ name, value: name }));
      },
    },
  ],
  examples: [
    { line: '/help', status: 'done', quotes: 'in their own words' },
    { line: '/help search', status: 'done', quotes: 'after' },
    { line: '/help nonsense', status: 'refused' },
  ],
  async answer({ commands }, { command }) {
    if (command === undefined) return overview(commands);
    const name = command.replace(/^\//, '').toLowerCase();
    const found = commands.find((each) => each.name === name);
    if (found !== undefined) return explain(found);
    return { status: 'refused', reason: `There is no command /${name}. /help lists them.` };
  },
});

function overview(commands: readonly Command[]): Answer {
  return {
    status: 'done',
    title: 'Help',
    text: 'I answer from the articles that I was given, in their own words, and say so when they do not tell.',
    rows: commands.map((command) => ({ label: usage(command), value: command.description })),
  };
}

function explain(command: Command): Answer {
  const options = command.options.map((option) => ({
    label: `${option.name}${option.required ? '' : ' (optional)'}`,
    value: option.description,
  }));
  const examples = command.examples
    .filter((example) => example.status === 'answered' || example.status === 'done')
    .map((example) => ({ label: 'For example', value: example.line }));
  return {
    status: 'done',
    title: usage(command),
    text: `${command.description}.`,
    rows: [...options, ...examples],
  };
}

function usage(command: Command): string {
  const options = command.options.map((option) => (option.required ? option.name : `[${option.name}]`));
  return [`/${command.name}`, ...options].join(' ');
}
