import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDiskArchive } from '../src/archive/disk/open-disk.ts';
import { type ArchiveTool, archiveTasks } from '../src/main/archive-tool.ts';
import { progressBar } from '../src/progress.ts';

function tool() {
  const root = mkdtempSync(join(tmpdir(), 'dateline-archive-tool-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [printed, told]: [string[], string[]] = [[], []];
  writeFileSync(
    join(root, 'one.json'),
    JSON.stringify({
      id: 'one',
      title: 'A bridge',
      text: 'The town will build a bridge over the river in May.',
    }),
  );
  const made: ArchiveTool = {
    folder: join(root, 'archive'),
    articles: [join(root, 'one.json')],
    print: (line) => void printed.push(line),
    tell: (line) => void told.push(line),
    errors: { write: () => {} },
  };
  return { made, printed, told };
}

describe('npm run archive', () => {
  it('rebuilds, tells of, verifies and compacts an archive, with 0', async () => {
    const { made, printed, told } = tool();
    expect(await archiveTasks.rebuild(made)).toBe(0);
    expect(printed.at(-1)).toMatch(/^Rebuilt in .*: 1 article with 1 passage\./);
    expect(await archiveTasks.info(made)).toBe(0);
    expect(printed).toContain('from the folders, for everybody: 1 article with 1 passage');
    expect(printed.at(-1)).toBe('files read: 1');
    expect(await archiveTasks.verify(made)).toBe(0);
    expect(printed.at(-1)).toMatch(/^All is well: 1 article/);
    expect(await archiveTasks.compact(made)).toBe(0);
    expect(printed.at(-1)).toMatch(/^Compacted: /);
    expect(told).toEqual([]);
  });

  it('says with 1 that there is no archive, and makes none', async () => {
    const { made, printed, told } = tool();
    for (const task of [archiveTasks.info, archiveTasks.verify, archiveTasks.compact]) {
      expect(await task(made)).toBe(1);
    }
    expect(new Set(told)).toEqual(new Set([`There is no archive in ${made.folder} yet.`]));
    expect(printed).toEqual([]);
  });

  it('touches nothing, with 1, while another writes into it; but tells of it', async () => {
    const { made, told } = tool();
    const writing = await openDiskArchive(made.folder, { mode: 'write' });
    if (!writing.ok) throw new Error(writing.problem);
    expect(await archiveTasks.rebuild(made)).toBe(1);
    expect(await archiveTasks.compact(made)).toBe(1);
    expect(told).toHaveLength(2);
    expect(told.every((line) => line.startsWith('Another Dateline writes into'))).toBe(true);
    expect(await archiveTasks.info(made)).toBe(0);
    await writing.archive.close();
  });
});

describe('progressBar', () => {
  const drawnOn = (isTTY: boolean) => {
    const written: string[] = [];
    const bar = progressBar({ isTTY, columns: 200, write: (text) => written.push(text) });
    for (let elapsedMs = 0; elapsedMs <= 2000; elapsedMs += 500) {
      bar.tell({ articles: elapsedMs, done: elapsedMs, of: 4000, elapsedMs });
    }
    bar.end();
    return written;
  };

  it('is drawn on a terminal with the rate and the time that is left, and is gone at the end', () => {
    const written = drawnOn(true);
    expect(written.at(-2)).toBe(
      '\r\u001b[KReading articles ████████████░░░░░░░░░░░░  50%  2,000 articles, 1,000 a second, 2 s left',
    );
    expect(written.at(-1)).toBe('\r\u001b[K');
  });

  it('is lines elsewhere', () => {
    expect(drawnOn(false)).toEqual([
      'Reading articles: 1,000 so far, 1,000 a second (25%) …\n',
      'Reading articles: 2,000 so far, 1,000 a second (50%) …\n',
    ]);
  });
});
