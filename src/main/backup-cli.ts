import { Command } from 'commander';
import { readSettingsFile } from '../environment.ts';
import { plainLine } from '../terminal/plain.ts';
import { backUp } from '../tracking/store/backup.ts';
import { dataFolder } from './data-folder.ts';
import { describeStore } from './describe-store.ts';

// `npm run backup`: a copy of the store, read through before it gets its name. The bot may run meanwhile.

new Command('npm run backup --')
  .description('Copies the store of feeds, watches and articles into one file, while the bot runs or not.')
  .argument('<file>', 'the file to write')
  .option('--data <dir>', 'the folder of the store, instead of DATA_DIR')
  .option('--force', 'replace the file where there is one')
  .action((file: string, { data, force }: { data?: string; force?: true }) => {
    process.exitCode = run(file, data, force === true);
  })
  .parse();

function run(file: string, data: string | undefined, force: boolean): 0 | 1 {
  const found =
    data === undefined ? dataFolder(process.env, readSettingsFile()) : { ok: true as const, folder: data };
  if (!found.ok) return fail(found.problem);
  const began = performance.now();
  const made = backUp(found.folder, file, { force, onStep: (step) => tell(`${step} …`) });
  if (!made.ok) return fail(made.problem);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const megabytes = (made.value.bytes / 1e6).toFixed(1);
  const held = `${file} (${megabytes} MB) holds ${describeStore(made.value)}`;
  process.stdout.write(`${plainLine(`Backed up and verified in ${seconds} s: ${held}.`)}\n`);
  return 0;
}

function fail(problem: string): 1 {
  tell(problem);
  return 1;
}

function tell(line: string): void {
  process.stderr.write(`${plainLine(line)}\n`);
}
