import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import { SHARED } from '../../../src/articles/article.ts';
import { createRecords, type RecordsParts } from '../../../src/tracking/records/create-records.ts';
import type { Records } from '../../../src/tracking/records/records.ts';
import { openStore } from '../../../src/tracking/store/open-store.ts';
import { row, rows, type Store, text } from '../../../src/tracking/store/store.ts';
import { makeArticle } from '../../archive/article.ts';
import { type SimulatedClock, simulatedClock } from '../clock.ts';
import { counts, countsOf, fill } from '../store/filled.ts';
import { type TemporaryStore, temporaryStore } from '../store/temporary.ts';

const DAY = 86_400_000;
const NOTHING = { delivery: 0, watch: 0, feed: 0, article: 0, draft: 0, server: 0 };

let temporary: TemporaryStore;
let store: Store;
let archive: Archive;
let clock: SimulatedClock;
let records: Records;

beforeEach(() => {
  temporary = temporaryStore();
  store = temporary.store;
  archive = createMemoryArchive();
  clock = simulatedClock('2026-03-02T09:00:00Z');
  records = recordsWith({});
});
afterEach(() => temporary.remove());

function recordsWith(parts: Partial<RecordsParts>): Records {
  return createRecords({ store, archive, clock, keepDays: 30, ...parts });
}

describe('forgetting a server', () => {
  it('deletes all that it added, and nothing of another', async () => {
    for (let number = 1; number <= 3; number++) fill(store, 'one', number);
    for (let number = 4; number <= 6; number++) fill(store, 'two', number);
    const before = countsOf(store.database, 'two');
    expect(records.holdings('one')).toEqual({ articles: 3, feeds: 3, watches: 3, deliveries: 3 });
    const forgotten = await records.forget('one');
    expect(forgotten).toEqual({ articles: 3, feeds: 3, watches: 3, deliveries: 3, isOverwritten: true });
    expect(records.holdings('one')).toEqual({ articles: 0, feeds: 0, watches: 0, deliveries: 0 });
    expect(countsOf(store.database, 'one')).toEqual({ ...NOTHING, server: 1 });
    expect(countsOf(store.database, 'two')).toEqual(before);
    expect(counts(store.database)).toMatchObject({ entry: 3, past_entry: 3, match: 3, source: 3 });
  });

  it('keeps a feed’s source while another server follows it', async () => {
    fill(store, 'one', 1);
    fill(store, 'two', 2);
    store.database.exec('UPDATE feed SET source = 1');
    await records.forget('one');
    const left = () => rows(store.database.prepare('SELECT id FROM source').all()).map((each) => each.id);
    expect(left()).toContain(1);
    await records.forget('two');
    expect(left()).not.toContain(1);
  });

  it('leaves no word of it in any file', async () => {
    const words = 'a most peculiar sentence';
    for (let number = 1; number <= 200; number++)
      fill(store, 'one', number, `${words} ${'of it '.repeat(300)}`);
    for (let number = 201; number <= 220; number++) fill(store, 'two', number, 'what stays');
    forgetCommon();
    store.database.exec("UPDATE article SET text = text || ' and more' WHERE version < 100");
    expect(filesWith(words)).not.toEqual([]);
    expect((await records.forget('one')).isOverwritten).toBe(true);
    expect(filesWith(words)).toEqual([]);
    expect(filesWith('what stays')).toEqual(['dateline.db']);
  });

  it('leaves no word of it after a crash before the files were overwritten', async () => {
    const words = 'a most peculiar sentence';
    for (let number = 1; number <= 50; number++)
      fill(store, 'one', number, `${words} ${'of it '.repeat(300)}`);
    forgetCommon();
    for (const table of ['delivery', 'watch', 'feed', 'draft', 'article'])
      store.database.exec(`DELETE FROM ${table}`);
    // A copy of the files is what a killed process leaves.
    const left = temporaryStore();
    left.store.close();
    const names = readdirSync(temporary.folder).filter((name) => name !== 'dateline.lock');
    const { copyFileSync, rmSync } = await import('node:fs');
    for (const name of readdirSync(left.folder)) rmSync(join(left.folder, name));
    for (const name of names) copyFileSync(join(temporary.folder, name), join(left.folder, name));
    expect(filesWith(words, left.folder)).not.toEqual([]);
    const again = openStore(left.folder);
    if (!again.ok) throw new Error(again.problem);
    expect(filesWith(words, left.folder)).toEqual([]);
    again.store.close();
    left.remove();
  });

  it('takes its articles from the archive, and those of nobody else', async () => {
    await keep('one', 'Harbour tram is delayed again');
    await keep('two', 'Harbour tram opens');
    await archive.put([makeArticle({ scope: SHARED, title: 'Harbour tram shared', text: 'A tram.' })]);
    await records.forget('one');
    expect((await archive.list('one', { offset: 0, limit: 9 })).map(({ title }) => title)).toEqual([
      'Harbour tram shared',
    ]);
    expect(await archive.list('two', { offset: 0, limit: 9 })).toHaveLength(2);
  });

  it('lets others go on between two articles', async () => {
    for (let at = 0; at < 30; at++) await keep('one', `Story ${at}`);
    let turns = 0;
    let isOver = false;
    const turn = () => {
      turns++;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    await records.forget('one');
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(30);
  });

  it('tells who keeps something of it in memory once its feeds are gone, before it ends', async () => {
    fill(store, 'one', 1);
    const told: unknown[] = [];
    records = recordsWith({
      onForgotten: async (scope) => {
        await Promise.resolve();
        told.push(scope, countsOf(store.database, scope).feed);
      },
    });
    await records.forget('one');
    expect(told).toEqual(['one', 0]);
  });

  it('also deletes what is added while it goes on', async () => {
    await keep('one', 'First');
    records = recordsWith({
      onForgotten: async () => {
        fill(store, 'one', 7);
        await keep('one', 'Second');
      },
    });
    records.present('one', null);
    await records.forget('one');
    expect(countsOf(store.database, 'one')).toEqual({ ...NOTHING, server: 1 });
    expect(await archive.list('one', { offset: 0, limit: 9 })).toEqual([]);
  });

  it('twice at a time is once', async () => {
    fill(store, 'one', 1);
    const [first, second] = await Promise.all([records.forget('one'), records.forget('one')]);
    expect(first).toEqual(second);
    expect(await records.forget('one')).toMatchObject({ articles: 0 });
  });

  it('keeps where the bot still is, and where Discord posts there', async () => {
    records.present('one', '777');
    fill(store, 'one', 1);
    await records.forget('one');
    const found = row(store.database.prepare("SELECT * FROM server WHERE scope = 'one'").get());
    expect(found).toMatchObject({ system_channel: '777', removed_at: null, forgotten_at: null });
  });

  it('that a crash has interrupted is finished later', async () => {
    fill(store, 'one', 1);
    await keep('one', 'A story');
    records = recordsWith({
      onForgotten: () => {
        throw new Error('the power went');
      },
    });
    await expect(records.forget('one')).rejects.toThrow('the power went');
    expect(countsOf(store.database, 'one')).toMatchObject({ feed: 0, article: 2 });
    records = recordsWith({});
    records.present('one', null);
    expect(await records.forgetDue()).toBe(1);
    expect(countsOf(store.database, 'one')).toEqual({ ...NOTHING, server: 1 });
    expect(await records.forgetDue()).toBe(0);
  });

  it('is never done to the operator’s own folders', () => {
    expect(() => records.forget(SHARED)).toThrow(RangeError);
  });

  it('waits for who is reading the files, and says where that goes on', async () => {
    fill(store, 'one', 1, 'a most peculiar sentence');
    forgetCommon();
    const reader = new Database(join(temporary.folder, 'dateline.db'));
    reader.exec('BEGIN; SELECT count(*) FROM article');
    const forgetting = records.forget('one');
    await settled();
    await clock.run(20_000);
    reader.exec('COMMIT');
    await clock.run(1000);
    expect((await forgetting).isOverwritten).toBe(true);
    reader.exec('BEGIN; SELECT count(*) FROM article');
    fill(store, 'one', 2, 'a most peculiar sentence');
    forgetCommon();
    const again = records.forget('one');
    await settled();
    await clock.run(120_000);
    expect((await again).isOverwritten).toBe(false);
    reader.exec('COMMIT');
    reader.close();
    await records.forgetDue();
    expect(filesWith('peculiar')).toEqual([]);
  });
});

describe('a server that the bot was removed from', () => {
  it('is forgotten after the days that are set, and not before', async () => {
    records.present('one', null);
    fill(store, 'one', 1);
    records.removed('one');
    clock.advance(30 * DAY - 1);
    expect(await records.forgetDue()).toBe(0);
    expect(records.holdings('one').articles).toBe(1);
    clock.advance(1);
    expect(await records.forgetDue()).toBe(1);
    expect(countsOf(store.database, 'one')).toEqual(NOTHING);
  });

  it('keeps all where the bot is added again in time, and its days begin anew', async () => {
    fill(store, 'one', 1);
    records.removed('one');
    clock.advance(20 * DAY);
    records.present('one', null);
    clock.advance(20 * DAY);
    expect(await records.forgetDue()).toBe(0);
    records.removed('one');
    clock.advance(20 * DAY);
    expect(await records.forgetDue()).toBe(0);
    clock.advance(10 * DAY);
    expect(await records.forgetDue()).toBe(1);
  });

  it('keeps its first day however often the removal is told', async () => {
    fill(store, 'one', 1);
    records.removed('one');
    clock.advance(29 * DAY);
    records.removed('one');
    clock.advance(DAY);
    expect(await records.forgetDue()).toBe(1);
  });

  it('is noticed at the next start where that was while the bot was away', async () => {
    fill(store, 'one', 1);
    fill(store, 'two', 2);
    records.present('three', '3');
    records.presentIn(['one', 'four']);
    clock.advance(30 * DAY);
    records.presentIn(['one', 'four']);
    expect(await records.forgetDue()).toBe(2);
    expect(records.holdings('one').articles).toBe(1);
    expect(records.holdings('two').articles).toBe(0);
    expect(servers()).toEqual(['four', 'one']);
  });

  it('that has things here but was never noticed is one too', async () => {
    fill(store, 'one', 1);
    store.database.exec("DELETE FROM server WHERE scope = 'one'");
    records.presentIn(['two']);
    clock.advance(30 * DAY);
    expect(await records.forgetDue()).toBe(1);
    expect(countsOf(store.database, 'one')).toEqual(NOTHING);
  });

  it('is none because of an outage: whoever is only out of reach is named among those that are there', async () => {
    fill(store, 'one', 1);
    for (let day = 0; day < 90; day++) {
      records.presentIn(['one']);
      clock.advance(DAY);
      expect(await records.forgetDue()).toBe(0);
    }
    expect(records.holdings('one').articles).toBe(1);
  });

  it('has nothing to do with the operator’s own articles', async () => {
    fill(store, SHARED, 1);
    store.database.exec("DELETE FROM server WHERE scope = 'shared'");
    records.presentIn([]);
    clock.advance(90 * DAY);
    expect(await records.forgetDue()).toBe(0);
    expect(countsOf(store.database, SHARED).article).toBe(1);
  });

  it('keeps where Discord posts in it, when only its presence is told', () => {
    records.present('one', '777');
    records.presentIn(['one']);
    expect(row(store.database.prepare('SELECT system_channel FROM server').get())).toMatchObject({
      system_channel: '777',
    });
    records.present('one', null);
    expect(row(store.database.prepare('SELECT system_channel FROM server').get())).toMatchObject({
      system_channel: null,
    });
  });
});

describe('what is over', () => {
  it('is deleted: drafts after a day', async () => {
    fill(store, 'one', 1);
    store.database.prepare('UPDATE draft SET made_at = ?').run(clock.now().getTime());
    clock.advance(DAY);
    await records.forgetDue();
    expect(counts(store.database).draft).toBe(1);
    clock.advance(1);
    await records.forgetDue();
    expect(counts(store.database).draft).toBe(0);
  });

  it('is deleted: what was posted a month ago of articles that are gone', async () => {
    for (let number = 1; number <= 2; number++) fill(store, 'one', number);
    settleAll();
    store.database.exec('UPDATE match SET article_id = (SELECT id FROM article WHERE version = match.watch)');
    store.database.exec('DELETE FROM article WHERE version = 2');
    clock.advance(30 * DAY);
    await records.forgetDue();
    expect(counts(store.database)).toMatchObject({ delivery: 2, match: 2 });
    clock.advance(1);
    await records.forgetDue();
    expect(counts(store.database)).toMatchObject({ delivery: 1, match: 1 });
    clock.advance(900 * DAY);
    await records.forgetDue();
    expect(counts(store.database)).toMatchObject({ delivery: 1, match: 1 });
  });

  it('stays while an article of the operator’s folders may come again', async () => {
    fill(store, 'one', 1);
    settleAll();
    store.database.exec(
      "UPDATE match SET article_scope = 'shared', article_id = (SELECT id FROM folder_article)",
    );
    clock.advance(31 * DAY);
    await records.forgetDue();
    expect(counts(store.database).match).toBe(1);
    store.database.exec('DELETE FROM folder_article');
    await records.forgetDue();
    expect(counts(store.database)).toMatchObject({ delivery: 0, match: 0 });
  });

  it.each(['waiting', 'sending'])('is not what is still %s, however old', async (state) => {
    fill(store, 'one', 1);
    settleAll();
    store.database.prepare('UPDATE delivery SET state = ?, settled_at = NULL').run(state);
    store.database.exec('DELETE FROM article');
    clock.advance(900 * DAY);
    await records.forgetDue();
    expect(counts(store.database)).toMatchObject({ delivery: 1, match: 1 });
  });

  it('is remembered for a year where it was told once', async () => {
    fill(store, 'one', 1);
    settleAll();
    store.database.exec("DELETE FROM match; UPDATE delivery SET kind = 'notice'");
    clock.advance(365 * DAY);
    await records.forgetDue();
    expect(counts(store.database).delivery).toBe(1);
    clock.advance(1);
    await records.forgetDue();
    expect(counts(store.database).delivery).toBe(0);
  });
});

/** An article of a server, in the store and in the archive. */
async function keep(scope: string, title: string): Promise<void> {
  const article = makeArticle({ scope, title, text: `${title}. It was said on Monday.` });
  store.database
    .prepare(
      `INSERT INTO article (key, scope, id, version, arrived_at, origin, hash, head, paragraphs, text)
         VALUES (?, ?, ?, 1, 0, 'link', 'hash', ?, '[]', ?)`,
    )
    .run(article.key, scope, article.id, JSON.stringify({ title }), article.text);
  await archive.put([article]);
}

/** What `fill` writes that is no server's, and where Discord posts. */
function forgetCommon(): void {
  store.database.exec(
    "DELETE FROM folder; DELETE FROM folder_article; UPDATE server SET system_channel = '7'",
  );
}

function settleAll(): void {
  const now = clock.now().getTime();
  store.database.prepare("UPDATE delivery SET state = 'sent', settled_at = ?").run(now);
  store.database.prepare('UPDATE match SET matched_at = ?').run(now);
}

function servers(): string[] {
  return rows(store.database.prepare('SELECT scope FROM server ORDER BY scope').all()).map((each) =>
    text(each, 'scope'),
  );
}

function filesWith(words: string, folder = temporary.folder): string[] {
  // Reading a file of the store and closing it would let its lock go, were it not for a folder of its own.
  return readdirSync(folder).filter(
    (name) => name !== 'dateline.lock' && readFileSync(join(folder, name)).includes(words),
  );
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
