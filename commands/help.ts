import type { Answer } from '../src/answers/answer.ts';
import { texts } from '../src/catalogue/texts.ts';
import { type Command, defineCommand, type Option } from '../src/desk/command.ts';

export default defineCommand({
  name: 'help',
  description: texts.commands.help.description,
  options: [
    {
      name: 'command',
      type: 'text',
      main: true,
      maxLength: 33,
      description: texts.commands.help.command,
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
    return { status: 'refused', reason: texts.help.noCommand(name) };
  },
});

function overview(commands: readonly Command[]): Answer {
  return {
    status: 'done',
    title: texts.help.title,
    text: texts.help.overview,
    rows: commands.map((command) => ({ label: usage(command), value: command.description })),
  };
}

function explain(command: Command): Answer {
  const options = command.options.map((option) => ({
    label: option.required ? option.name : texts.help.optional(option.name),
    value: described(option),
  }));
  const examples = command.examples
    .filter((example) => example.status === 'answered' || example.status === 'done')
    .map((example) => ({ label: texts.help.forExample, value: example.line }));
  return {
    status: 'done',
    title: usage(command),
    text: `${command.description}.`,
    rows: [...options, ...examples],
  };
}

function described(option: Option): string {
  if (option.type !== 'choice') return option.description;
  return texts.help.oneOf(
    option.description,
    option.choices.map(({ value }) => value),
  );
}

function usage(command: Command): string {
  const options = command.options.map((option) => (option.required ? option.name : `[${option.name}]`));
  return [`/${command.name}`, ...options].join(' ');
}
