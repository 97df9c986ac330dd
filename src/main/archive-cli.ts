import { Command } from 'commander';
import { texts } from '../catalogue/texts.ts';
import { archiveFolder, articleFolders, mergeSettings, readSettingsFile } from '../environment.ts';
import { plainLine } from '../terminal/plain.ts';
import { type ArchiveTask, type ArchiveTool, archiveTasks } from './archive-tool.ts';

// `npm run archive -- info|verify|rebuild|compact`: 0 where all is well, 1 where it is not, 2 for wrong usage.

const words = texts.archiveTool;
const program = new Command('npm run archive --').description(words.about).exitOverride((error) => {
  process.exit(error.exitCode === 0 ? 0 : 2);
});

for (const name of ['info', 'verify', 'rebuild', 'compact'] as const) {
  const command = program
    .command(name)
    .description(words.commands[name])
    .option('--archive <dir>', words.options.archive);
  if (name === 'rebuild') command.option('--articles <dirs>', words.options.articles);
  command.action(async (options: { archive?: string; articles?: string }) => {
    process.exit(await run(archiveTasks[name], options));
  });
}
await program.parseAsync();

async function run(task: ArchiveTask, given: { archive?: string; articles?: string }): Promise<0 | 1> {
  const file = readSettingsFile();
  if (file.problem !== null) tell(file.problem);
  const settings = mergeSettings(process.env, file.values);
  const folder = given.archive ?? archiveFolder(settings.ARCHIVE);
  if (folder === null) {
    tell(words.noFolder);
    return 1;
  }
  const tool: ArchiveTool = {
    folder,
    articles: articleFolders(given.articles ?? settings.ARTICLES),
    tell,
    print: (line) => void process.stdout.write(`${plainLine(line)}\n`),
    errors: process.stderr,
  };
  return task(tool);
}

function tell(line: string): void {
  process.stderr.write(`${plainLine(line)}\n`);
}
