import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dateline-missing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('names the command that installs the library where it is missing', () => {
  const program = `import { openDiskArchive } from './src/archive/disk/open-disk.ts';
    const opened = await openDiskArchive(${JSON.stringify(folder)}, { mode: 'write' });
    console.log(opened.ok ? 'open' : opened.kind + ': ' + opened.problem);`;
  const hook = new URL('./without-lance.mjs', import.meta.url).href;
  const done = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', hook, '--input-type=module', '--eval', program],
    { encoding: 'utf8', timeout: 60_000 },
  );
  expect(done.stdout).toContain('missing library: ');
  expect(done.stdout).toContain('npm install @lancedb/lancedb@');
});
