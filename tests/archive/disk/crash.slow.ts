import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from 'vitest';
import type { DiskArchive } from '../../../src/archive/disk/disk-archive.ts';
import { openDiskArchive } from '../../../src/archive/disk/open-disk.ts';
import { queryOf } from '../query.ts';
import { changeOf, markOf, randomOf } from './crash-plan.ts';

const CHILD = join(import.meta.dirname, 'crash-child.ts');
const folder = mkdtempSync(join(tmpdir(), 'dateline-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The last change that was begun, and the last that was done. */
interface Said {
  readonly begun: number;
  readonly done: number;
}

/** Runs the plan from a place on, and kills it so many milliseconds after it is open. */
function runAndKill(path: string, seed: number, first: number, afterMs: number): Promise<Said> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, path, String(seed), String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said: Said = { begun: first - 1, done: first - 1 };
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word, at] = line.split(' ');
    if (word === 'open') setTimeout(() => child.kill('SIGKILL'), afterMs);
    if (word === 'begin') said = { ...said, begun: Number(at) };
    if (word === 'done') said = { ...said, done: Number(at) };
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) =>
      signal === 'SIGKILL' ? resolve(said) : reject(new Error('it ended by itself')),
    );
  });
}

/** Where each article was last put, of the changes before a place; −1 where it was removed since. */
function stateAt(seed: number, end: number): Map<string, number> {
  const state = new Map<string, number>();
  for (let at = 0; at < end; at++) {
    const change = changeOf(seed, at);
    if (change.kind === 'put') for (const { id } of change.articles) state.set(id, at);
    if (change.kind === 'remove') state.set(change.id, -1);
  }
  return state;
}

/** What is there of the articles of a state: the mark of each is found, by a search and in the list. */
async function foundIn(archive: DiskArchive): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const { id, title } of await archive.list('shared', { offset: 0, limit: 1000 })) {
    const at = Number(title.slice('Report '.length));
    const hits = await archive.search(queryOf(markOf(id, at), { limit: 20 }));
    expect(new Set(hits.map(({ article }) => article.id))).toEqual(new Set([id]));
    found.set(id, at);
  }
  return found;
}

function present(state: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...state].filter(([, at]) => at >= 0).sort());
}

describe('an archive whose process is killed', () => {
  it.each([1, 2, 3])('loses nothing that was done, and is whole (plan %i)', async (seed) => {
    const path = join(folder, String(seed));
    const random = randomOf(seed);
    let next = 0;
    let kills = 0;
    for (; kills < 12; kills++) {
      const { begun, done } = await runAndKill(path, seed, next, 5 + Math.floor(random() * 700));
      const opened = await openDiskArchive(path, { mode: 'write', tail: 60 });
      if (!opened.ok) throw new Error(opened.problem);
      const { archive } = opened;
      const found = present(await foundIn(archive));
      // The change that it was killed in may be done or not, and nothing between.
      const isDone =
        begun > done && JSON.stringify(found) === JSON.stringify(present(stateAt(seed, begun + 1)));
      if (!isDone) expect(found).toEqual(present(stateAt(seed, done + 1)));
      expect((await archive.verify()).problems).toEqual([]);
      await archive.close();
      next = isDone ? begun + 1 : done + 1;
    }
    expect(next).toBeGreaterThan(kills);
  });
});
