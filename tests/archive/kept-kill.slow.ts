import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDiskArchive } from '../../src/archive/disk/open-disk.ts';

const FILES = 9000;
/** So many are put at once. */
const BATCH = 2000;

/** Folders for many articles of several paragraphs, each with a word of its own. */
function place() {
  const root = mkdtempSync(join(tmpdir(), 'dateline-kept-kill-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const news = join(root, 'news');
  mkdirSync(news);
  for (let number = 0; number < FILES; number++) {
    const paragraphs = Array.from(
      { length: 2 },
      (_, at) =>
        `Part ${at} of the report numbered w${number}q tells what the council of Town ${number % 97} decided about its harbour, its school number ${at * number} and the road to the north.`,
    );
    writeFileSync(
      join(news, `${number}.json`),
      JSON.stringify({ id: `n${number}`, title: `Report w${number}q`, text: paragraphs.join('\n\n') }),
    );
  }
  return { news, archive: join(root, 'archive') };
}

interface Told {
  readonly put?: number;
  readonly warned?: string;
  readonly refused?: string;
  readonly articles?: number;
  readonly changes?: { readonly files: number; readonly put: number; readonly removed: number };
}

function run(
  archive: string,
  news: string,
): { child: ChildProcess; told: Told[]; lines: AsyncIterable<Told> } {
  const script = join(import.meta.dirname, 'kept-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, archive, news], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: Told[] = [];
  const { stdout } = child;
  if (stdout === null) throw new Error('no output');
  const reader = createInterface({ input: stdout });
  async function* lines() {
    for await (const line of reader) {
      const read: Told = JSON.parse(line);
      told.push(read);
      yield read;
    }
  }
  return { child, told, lines: lines() };
}

/** What it said last. */
async function whole(archive: string, news: string): Promise<readonly Told[]> {
  const { told, lines } = run(archive, news);
  for await (const _ of lines);
  return told;
}

async function killedAfter(articles: number, archive: string, news: string): Promise<number> {
  const { child, lines } = run(archive, news);
  let put = 0;
  for await (const told of lines) {
    put = told.put ?? put;
    if (put >= articles) break;
  }
  child.kill('SIGKILL');
  await once(child, 'exit');
  return put;
}

describe('a reading that is killed in the middle', () => {
  it('goes on where it was, and nothing is missing or twice', async () => {
    const { news, archive } = place();
    const first = await killedAfter(BATCH, archive, news);
    const second = await killedAfter(BATCH, archive, news);
    expect(first).toBeGreaterThanOrEqual(BATCH);
    const last = (await whole(archive, news)).at(-1);
    expect(last?.articles).toBe(FILES);
    // What was told as put had been recorded.
    expect(last?.changes?.files).toBeLessThanOrEqual(FILES - first - second);
    expect(last?.changes?.put).toBeGreaterThan(0);
    expect((await whole(archive, news)).at(-1)).toMatchObject({
      articles: FILES,
      changes: { files: 0, put: 0, removed: 0 },
    });
    const opened = await openDiskArchive(archive, { mode: 'read' });
    if (!opened.ok) throw new Error(opened.problem);
    const { problems } = await opened.archive.verify();
    await opened.archive.close();
    expect(problems).toEqual([]);
  }, 180_000);

  it('is made anew, saying so, where the archive was damaged meanwhile', async () => {
    const { news, archive } = place();
    await killedAfter(BATCH, archive, news);
    for (const name of readdirSync(archive).filter((each) => /\.db(?:-wal)?$/.test(each))) {
      writeFileSync(join(archive, name), 'not a database any more');
    }
    const told = await whole(archive, news);
    expect(told.some(({ warned }) => warned?.includes('made anew') === true)).toBe(true);
    expect(told.at(-1)).toMatchObject({ articles: FILES, changes: { files: FILES } });
  }, 180_000);
});
