import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openDiskArchive } from '../../src/archive/disk/open-disk.ts';
import { archiveContract } from './contract.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-lance-'));
let made = 0;
afterAll(() => rmSync(root, { recursive: true, force: true }));

// Every passage goes into LanceDB's table at once, which otherwise only thousands of them do.
archiveContract('disk, all of it in LanceDB', async () => {
  const opened = await openDiskArchive(join(root, String(made++)), { mode: 'write', tail: 0 });
  if (!opened.ok) throw new Error(opened.problem);
  return opened.archive;
});
