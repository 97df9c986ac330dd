import type { Answer, Row } from '../src/answers/answer.ts';
import { texts } from '../src/catalogue/texts.ts';
import { type Command, defineCommand, type Option } from '../src/desk/command.ts';
import { slashNames } from '../src/desk/commandline.ts';

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
        const start = bare(typed);
        const names = [...new Set([...slashNames(commands), ...commands.map(({ name }) => name)])].sort();
        return names.filter((name) => name.startsWith(start)).map((name) => ({ name, value: name }));
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
    const name = bare(command);
    const found = commands.find((each) => each.name === name);
    if (found !== undefined) return explain(found);
    const inside = commands.filter(({ group }) => group?.name === name);
    if (inside.length > 0) return explainGroup(name, inside);
    return { status: 'refused', reason: texts.help.noCommand(name) };
  },
});

function bare(name: string): string {
  return name.replace(/^\//, '').toLowerCase();
}

/** A row for each command; those of a group share one. */
function overview(commands: readonly Command[]): Answer {
  const rows = slashNames(commands).map((name) => {
    const inside = commands.filter(({ group }) => group?.name === name);
    const [first] = inside.length > 0 ? inside : commands.filter((command) => command.name === name);
    if (first?.group === undefined)
      return { label: first === undefined ? `/${name}` : usage(first), value: first?.description ?? '' };
    const names = inside.map((command) => command.name.slice(name.length + 1));
    return { label: texts.help.together(name, names), value: first.group.description };
  });
  return { status: 'done', title: texts.help.title, text: texts.help.overview, rows };
}

function explainGroup(name: string, commands: readonly Command[]): Answer {
  const rows = commands.map((command) => ({ label: usage(command), value: command.description }));
  const [first] = commands;
  return {
    status: 'done',
    title: `/${name}`,
    text: `${first?.group?.description ?? name}.`,
    rows: [...rows, ...audienceRows(first)],
  };
}

function explain(command: Command): Answer {
  const options = command.options.map((option) => ({
    label: option.required ? option.name : texts.help.optional(option.name),
    value: described(option),
  }));
  // Where there is no server, every example of what is about one is refused.
  const examples = command.examples
    .filter(({ status }) => command.audience !== undefined || status === 'answered' || status === 'done')
    .map((example) => ({ label: texts.help.forExample, value: example.line }));
  return {
    status: 'done',
    title: usage(command),
    text: `${command.description}.`,
    rows: [...options, ...audienceRows(command), ...examples],
  };
}

function audienceRows(command: Command | undefined): readonly Row[] {
  return command?.audience === undefined
    ? []
    : [{ label: texts.help.forWhom, value: texts.help.audiences[command.audience] }];
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
