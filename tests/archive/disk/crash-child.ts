import { writeSync } from 'node:fs';
import { openDiskArchive } from '../../../src/archive/disk/open-disk.ts';
import { changeOf } from './crash-plan.ts';

// The process that is killed: makes the changes of a plan, one after the other, and says of each when it is done.

const [folder = '', seed = '0', first = '0'] = process.argv.slice(2);
const opened = await openDiskArchive(folder, { mode: 'write', tail: 60 });
if (!opened.ok) throw new Error(opened.problem);
const { archive } = opened;
say('open');
for (let at = Number(first); ; at++) {
  const change = changeOf(Number(seed), at);
  say(`begin ${at}`);
  if (change.kind === 'put') await archive.put(change.articles);
  else if (change.kind === 'remove') await archive.remove(change.id, 'shared');
  else await archive.compact();
  say(`done ${at}`);
}

/** Past all buffers: what was said is known, however the process ends. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
