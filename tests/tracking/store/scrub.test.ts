import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { emptyLog } from '../../../src/tracking/store/log.ts';
import { scrub } from '../../../src/tracking/store/scrub.ts';
import { rows, type Store, text } from '../../../src/tracking/store/store.ts';
import { Random } from '../../fuzz/random.ts';
import { counts } from './filled.ts';
import { temporaryStore } from './temporary.ts';

it('no copy of a deleted row stays in any page, and all other rows are as they were', async () => {
  let unscrubbed = 0;
  for (let seed = 0; seed < 15; seed++) {
    const { folder, store, remove } = temporaryStore();
    const file = () => readFileSync(join(folder, 'dateline.db'));
    addRows(store, new Random(`rows ${seed}`), 300);
    deleteSecret(store);
    emptyLog(store.database);
    if (file().includes('SECRET')) unscrubbed++;
    const before = contents(store);
    await scrub(store);
    expect(emptyLog(store.database)).toBe(true);
    expect(file().includes('SECRET')).toBe(false);
    expect(file().includes('PUBLIC')).toBe(true);
    expect(contents(store)).toEqual(before);
    expect(store.database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    remove();
  }
  // Else this test would say nothing.
  expect(unscrubbed).toBeGreaterThan(0);
});

it('lets others write between its turns, and loses nothing of that', async () => {
  const { store, remove } = temporaryStore();
  addRows(store, new Random('rows'), 1000);
  deleteSecret(store);
  const scrubbing = scrub(store);
  let written = 0;
  let isOver = false;
  void scrubbing.then(() => {
    isOver = true;
  });
  while (!isOver) {
    store.database.prepare('INSERT INTO folder VALUES (?, 1)').run(`folder ${written++}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(written).toBeGreaterThan(2);
  expect(counts(store.database)).toMatchObject({ folder: written });
  expect(store.database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  remove();
});

function addRows({ database, transact }: Store, random: Random, count: number): void {
  const article = database.prepare(
    `INSERT INTO article (key, scope, id, version, arrived_at, origin, hash, head, paragraphs, text, canonical)
       VALUES (?, ?, ?, 1, 0, 'link', 'hash', ?, '[]', ?, ?)`,
  );
  const watch = database.prepare(
    "INSERT INTO watch (scope, channel, query, mode, zone, added_by, added_at) VALUES (?, '1', ?, 'each', 'UTC', '2', 0)",
  );
  transact(() => {
    for (let number = 0; number < count; number++) {
      const word = random.once(2) ? 'SECRET' : 'PUBLIC';
      const title = word + ' '.repeat(random.below(200));
      const words = word.repeat(random.below(random.below(400)));
      article.run(`${word}${number}`, word, `${word} ${number}`, title, words, `https://${word}/${number}`);
      watch.run(word, word.repeat(random.below(30)));
    }
  });
}

function deleteSecret({ database, transact }: Store): void {
  transact(() => {
    database.exec("DELETE FROM watch WHERE scope = 'SECRET'");
    const found = rows(database.prepare("SELECT key FROM article WHERE scope = 'SECRET'").all());
    for (const each of found) database.prepare('DELETE FROM article WHERE key = ?').run(text(each, 'key'));
  });
}

function contents({ database }: Store): unknown {
  return ['article', 'watch'].map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY 1`).all());
}
