import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Choice } from '../../src/desk/command.ts';
import { loadCommands } from '../../src/desk/loader.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-commands-'));
});
afterEach(() => rm(folder, { recursive: true }));

const command = (fields: string) => `export default {
  name: 'who', description: 'Names people', options: [], examples: [{ line: '/who', status: 'done' }],
  answer: async () => ({ status: 'refused', reason: '' }), ${fields}
};`;

const choiceOf = (choices: readonly Choice[]) =>
  `options: [{ name: 'order', type: 'choice', description: 'x', choices: ${JSON.stringify(choices)} }]`;

describe('the loader of commands', () => {
  it('loads the commands of the project, in order', async () => {
    const commands = await loadCommands(fileURLToPath(new URL('../../commands', import.meta.url)));
    const names = commands.map(({ name }) => name);
    // Those of a group stay together, as its file has them.
    const files = [...new Set(commands.map(({ name, group }) => group?.name ?? name))];
    expect(files).toEqual([...files].sort());
    expect(commands.map(({ name, group }) => group?.name ?? name)).toEqual(
      files.flatMap((file) =>
        commands.filter(({ name, group }) => (group?.name ?? name) === file).map(() => file),
      ),
    );
    expect(names).toEqual(
      expect.arrayContaining(['who', 'when', 'where', 'ask', 'search', 'article', 'sources', 'help']),
    );
  });

  it('loads a command from a file', async () => {
    await writeFile(join(folder, 'who.ts'), command(''));
    expect((await loadCommands(folder)).map(({ name }) => name)).toEqual(['who']);
  });

  it.each([
    ['export const who = 1;', /commands\/who\.ts must default-export a command or a group named "who"/],
    [command("name: 'what'"), /must default-export a command or a group named "who"/],
    [command("description: ''"), /description must have 1 to 100/],
    [command('examples: []'), /needs an example/],
    [command("options: [{ name: 'private', type: 'text', description: 'x' }]"), /belongs to the hosts/],
    [command("options: [{ name: 'Two Words', type: 'text', description: 'x' }]"), /option "Two Words"/],
    [command(choiceOf([])), /option "order" needs 1 to 25 different choices/],
    [command(choiceOf([{ name: '', value: 'a' }])), /option "order" needs/],
    [
      command(
        choiceOf([
          { name: 'A', value: 'a' },
          { name: 'B', value: 'A' },
        ]),
      ),
      /option "order" needs/,
    ],
    [command(choiceOf(Array.from({ length: 26 }, (_, at) => ({ name: `n${at}`, value: `v${at}` })))), /25/],
  ])('names the file of a command that is not sound', async (source, message) => {
    await writeFile(join(folder, 'who.ts'), source);
    await expect(loadCommands(folder)).rejects.toThrow(message);
  });

  it('says so when there is no command at all', async () => {
    await expect(loadCommands(folder)).rejects.toThrow(/No commands in/);
  });
});
