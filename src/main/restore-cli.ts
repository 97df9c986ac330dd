import { Command } from 'commander';
import { readSettingsFile } from '../environment.ts';
import { plainLine } from '../terminal/plain.ts';
import { MIGRATIONS } from '../tracking/store/migrations.ts';
import { restore } from '../tracking/store/restore.ts';
import { dataFolder } from './data-folder.ts';
import { describeStore } from './describe-store.ts';

// `npm run restore`: puts a backup in the place of the store, while no bot runs.

new Command('npm run restore --')
  .description('Puts a backup in the place of the store. The store that was there is kept beside it.')
  .argument('<file>', 'the backup')
  .option('--data <dir>', 'the folder of the store, instead of DATA_DIR')
  .action((file: string, { data }: { data?: string }) => {
    process.exitCode = run(file, data);
  })
  .parse();

function run(file: string, data: string | undefined): 0 | 1 {
  const found =
    data === undefined ? dataFolder(process.env, readSettingsFile()) : { ok: true as const, folder: data };
  if (!found.ok) return fail(found.problem);
  const done = restore(file, found.folder, new Date());
  if (!done.ok) return fail(done.problem);
  const { version, aside } = done.value;
  const lines = [`Restored into ${found.folder}: ${describeStore(done.value)}.`];
  if (version < MIGRATIONS.length)
    lines.push(`It is of an earlier version (${version}); the next start brings it to ${MIGRATIONS.length}.`);
  if (aside !== null)
    lines.push(
      `The store that was there is kept as ${aside}. It still holds what was forgotten since: delete it when all is well.`,
    );
  lines.push('What was posted after the backup was made is not known to it, and may be posted once more.');
  for (const line of lines) process.stdout.write(`${plainLine(line)}\n`);
  return 0;
}

function fail(problem: string): 1 {
  process.stderr.write(`${plainLine(problem)}\n`);
  return 1;
}
