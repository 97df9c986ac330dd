import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { followKept } from '../../../src/archive/disk/kept/following.ts';
import { openDiskArchive } from '../../../src/archive/disk/open-disk.ts';
import { entryOf, newsroom, page, TOWN } from './newsroom.ts';

/** An archive on disk that counts what is put into it. */
async function counting() {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-kept-load-'));
  const opened = await openDiskArchive(folder, { mode: 'write' });
  if (!opened.ok) throw new Error(opened.problem);
  const { archive: disk } = opened;
  onTestFinished(async () => {
    await disk.close();
    rmSync(folder, { recursive: true });
  });
  const puts: string[] = [];
  const archive = {
    ...disk,
    put(articles: Parameters<typeof disk.put>[0]) {
      puts.push(...articles.map(({ id }) => id));
      return disk.put(articles);
    },
  };
  return { archive, kept: followKept(disk), puts };
}

it('puts only what a kept archive has otherwise than the store, and takes out what the store does not have', async () => {
  const { archive, kept, puts } = await counting();
  const room = newsroom({ archive });
  const addresses = ['a', 'b', 'c'].map((name) => `https://ellery.example/2026/${name}`);
  for (const [at, url] of addresses.entries()) {
    const paragraphs = Array.from(
      { length: 4 },
      (_, part) => `Story ${at} tells in part ${part} of harbour ${at}.`,
    );
    room.web.set(url, page({ title: `Story ${at} of the harbour`, paragraphs }));
    expect((await room.take(entryOf({ url }))).kind).toBe('kept');
  }
  const before = await room.current();
  puts.length = 0;
  const again = room.restarted({ archive, kept });
  expect(await again.intake.loadAll()).toEqual({ articles: 3, unreadable: [] });
  expect(puts).toEqual([]);
  expect(await again.current()).toEqual(before);

  // As a process leaves it that ends between the store and the archive.
  const [first, second] = before;
  await archive.remove(first?.id ?? '', TOWN);
  expect(await room.restarted({ archive, kept }).intake.loadAll()).toEqual({ articles: 3, unreadable: [] });
  expect(puts).toContain(first?.id);
  expect(await again.current()).toEqual(before);

  room.store.database.prepare('DELETE FROM article WHERE id = ?').run(second?.id);
  await room.restarted({ archive, kept }).intake.loadAll();
  expect((await again.current()).map(({ id }) => id).sort()).toEqual(
    before
      .map(({ id }) => id)
      .filter((id) => id !== second?.id)
      .sort(),
  );
});
