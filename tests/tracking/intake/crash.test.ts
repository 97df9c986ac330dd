import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryArchive } from '../../../src/archive/memory.ts';
import { assertArticle } from '../../../src/articles/assert-article.ts';
import type { Stage } from '../../../src/tracking/stage.ts';
import { entryOf, type Newsroom, newsroom, OTHER, page, STORY, storyWith, TOWN } from './newsroom.ts';

const ADDRESS = 'https://ellery.example/2026/harbour-tram-vote';

class Killed extends Error {}

/** What the archive and the store hold of the current articles, as one would find them. */
async function agreement(room: Newsroom) {
  const rows = room.store.database
    .prepare('SELECT key, scope FROM article WHERE replaced_at IS NULL ORDER BY key')
    .all();
  const keys = rows.map((row) =>
    typeof row === 'object' && row !== null && 'key' in row ? String(row.key) : '',
  );
  const found = [...(await room.current(TOWN)), ...(await room.current(OTHER))].map(({ key }) => key).sort();
  return { keys, found };
}

describe('a process that ends', () => {
  it.each<Stage>([
    'page fetched',
    'article stored',
    'article indexed',
  ])('after “%s” loses nothing and keeps nothing twice', async (stage) => {
    for (const text of [
      page(),
      page({ paragraphs: storyWith(1, 'The mayor said that it would cost 96 million pounds.') }),
    ]) {
      const room = newsroom();
      room.web.set(ADDRESS, page());
      if (text !== page()) await room.take(entryOf({ url: ADDRESS }));
      room.web.set(ADDRESS, text);
      const broken = room.restarted({
        onStage: (reached) => {
          if (reached === stage) throw new Killed(stage);
        },
      });
      await broken.intake.loadAll();
      await expect(broken.take(entryOf({ url: ADDRESS, updated: 'x' }))).rejects.toThrow(Killed);
      const next = room.restarted();
      await next.intake.loadAll();
      expect((await agreement(next)).found).toEqual((await agreement(next)).keys);
      const again = await next.take(entryOf({ url: ADDRESS, updated: 'x' }));
      expect(again.kind).toBe(stage === 'page fetched' ? (text === page() ? 'kept' : 'corrected') : 'known');
      expect(broken.arrived.length + next.arrived.length).toBe(1);
      expect(await next.current()).toHaveLength(1);
    }
  });

  it('in the transaction leaves neither the article nor what came of it', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, page());
    const broken = room.restarted({
      arrivals: () => ({
        arrived() {
          throw new Killed('in the transaction');
        },
      }),
    });
    const taking = broken.intake.takeEntry(
      entryOf({ url: ADDRESS }),
      { scope: TOWN, feed: 1, feedTitle: null, isNews: true },
      () => void room.store.database.exec("UPDATE feed SET title = 'settled' WHERE id = 1"),
    );
    await expect(taking).rejects.toThrow(Killed);
    expect(
      room.store.database.prepare("SELECT count(*) AS n FROM feed WHERE title = 'settled'").get(),
    ).toMatchObject({ n: 0 });
    expect(await agreement(broken)).toEqual({ keys: [], found: [] });
    // The same process may try again.
    expect((await broken.take(entryOf({ url: ADDRESS }), { isNews: false })).kind).toBe('kept');
    expect(await broken.current()).toMatchObject([{ copyOf: null }]);
  });
});

describe('an archive that fails', () => {
  it('is brought up to date later', async () => {
    const archive = createMemoryArchive();
    let isBroken = true;
    const room = newsroom({
      archive: {
        ...archive,
        put: (articles) => (isBroken ? Promise.reject(new Error('full')) : archive.put(articles)),
      },
    });
    room.web.set(ADDRESS, page());
    expect((await room.take(entryOf({ url: ADDRESS }))).kind).toBe('kept');
    expect(await room.current()).toEqual([]);
    await room.clock.run(10_000);
    isBroken = false;
    await room.clock.run(60_000);
    expect(await room.current()).toHaveLength(1);
    expect(room.clock.waiting).toBe(0);
  });
});

describe('a start', () => {
  it('leaves out rows that are broken, names them, and takes their articles in again', async () => {
    const room = newsroom();
    const spoil = [
      "UPDATE article SET head = '{' WHERE id LIKE '%/0'",
      "UPDATE article SET paragraphs = '[]' WHERE id LIKE '%/1'",
      "UPDATE article SET text = substr(text, 1, 30) WHERE id LIKE '%/2'",
      "UPDATE article SET head = json_set(head, '$.key', 'another') WHERE id LIKE '%/3'",
      "UPDATE article SET head = json_remove(head, '$.title') WHERE id LIKE '%/4'",
    ];
    for (let at = 0; at < 7; at++) {
      const url = `https://ellery.example/tram/${at}`;
      room.web.set(url, page({ paragraphs: STORY.map((words) => `${words} Part ${at}.`) }));
      await room.take(entryOf({ url }));
    }
    for (const sql of spoil) room.store.database.exec(sql);
    const next = room.restarted();
    const loaded = await next.intake.loadAll();
    expect(loaded.articles).toBe(2);
    expect(loaded.unreadable.map(({ reason }) => reason).sort()).toEqual([
      'an article needs a paragraph',
      'it holds no JSON',
      'its head is that of another article',
      'its head or its paragraphs have another shape',
      'paragraph 0 leaves its surroundings',
    ]);
    for (const { reason } of loaded.unreadable) expect(reason).not.toMatch(/ellery|tram/i);
    expect((await next.current()).map(({ id }) => id).sort()).toEqual([
      'ellery.example/tram/5',
      'ellery.example/tram/6',
    ]);
    expect((await next.take(entryOf({ url: 'https://ellery.example/tram/0' }))).kind).toBe('kept');
  });

  it('takes out of the archive what the store does not hold', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, page());
    await room.take(entryOf({ url: ADDRESS }));
    const [article] = await room.current();
    if (article === undefined) throw new Error('nothing was kept');
    const archive = createMemoryArchive();
    await archive.put([
      { ...article, id: 'ghost', key: 'ghostghostgh' },
      { ...article, key: 'oldoldoldold' },
    ]);
    await archive.put([{ ...article, id: 'folder', key: 'folderfolder', scope: 'shared' }]);
    const next = room.restarted({ archive });
    await next.intake.loadAll();
    expect((await next.current()).map(({ key }) => key)).toEqual([article.key]);
    expect(await archive.article('folderfolder', TOWN)).not.toBeNull();
  });
});

describe('any order of entries', () => {
  const texts = [
    page(),
    page({ paragraphs: storyWith(1, 'The mayor said that it would cost 96 million pounds, after all.') }),
    page({
      title: 'Tram is voted through',
      paragraphs: storyWith(3, 'Work began on Friday, the engineers said.'),
    }),
  ];
  const paths = ['tram', 'tram/amp', 'tram?utm_source=x', 'opera', 'dam#top'];

  it('gives one current version of each address, in the store as in the archive, each of them sound', async () => {
    const step = fc.record({
      path: fc.constantFrom(...paths),
      text: fc.nat({ max: texts.length - 1 }),
      feed: fc.constantFrom(1, 2, 101, 102),
      stage: fc.option(fc.constantFrom<Stage>('page fetched', 'article stored', 'article indexed'), {
        freq: 5,
      }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 6 }),
        async (rounds) => {
          let room = newsroom();
          for (const round of rounds) {
            let killAt: Stage | null = null;
            room = room.restarted({
              onStage: (reached) => {
                if (reached === killAt) throw new Killed();
              },
            });
            await room.intake.loadAll();
            killAt = round[0]?.stage ?? null;
            room.clock.advance(600_000);
            await Promise.allSettled(
              round.map(({ path, text, feed }) => {
                const url = `https://ellery.example/${path}`;
                room.web.set(url, texts[text] ?? '');
                return room.take(entryOf({ url }), { scope: feed > 100 ? OTHER : TOWN, feed });
              }),
            );
          }
          const last = room.restarted();
          expect((await last.intake.loadAll()).unreadable).toEqual([]);
          const { keys, found } = await agreement(last);
          expect(found).toEqual(keys);
          for (const scope of [TOWN, OTHER]) {
            const articles = await last.current(scope);
            for (const article of articles) assertArticle(article);
            expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length);
            const originals = new Set(articles.filter(({ copyOf }) => copyOf === null).map(({ id }) => id));
            for (const { copyOf } of articles) if (copyOf !== null) expect(originals).toContain(copyOf);
          }
          const twice = last.store.database
            .prepare(
              'SELECT count(*) AS n FROM article WHERE replaced_at IS NULL AND canonical IS NOT NULL GROUP BY scope, canonical HAVING n > 1',
            )
            .all();
          expect(twice).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
