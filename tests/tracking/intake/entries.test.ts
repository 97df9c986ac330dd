import { describe, expect, it } from 'vitest';
import { assertArticle } from '../../../src/articles/assert-article.ts';
import { entryOf, newsroom, page, STORY, storyWith } from './newsroom.ts';

const URL_ = 'https://ellery.example/2026/harbour-tram-vote';

describe('an entry of a feed', () => {
  it('becomes the article of its page', async () => {
    const room = newsroom();
    room.web.set(URL_, page());
    const taken = await room.take(entryOf({ url: URL_ }));
    expect(taken.kind).toBe('kept');
    const [article] = await room.current();
    expect(article).toMatchObject({
      id: 'ellery.example/2026/harbour-tram-vote',
      file: 'ellery.example/2026/harbour-tram-vote',
      title: 'Harbour tram is voted through',
      source: 'The Ellery Post',
      published: '2026-03-01',
      url: URL_,
      found: { published: 'feed', source: 'meta tag' },
    });
    if (article) assertArticle(article);
    expect(article?.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toEqual(STORY);
    expect(room.stages).toEqual(['page fetched', 'article stored', 'article indexed']);
    expect(room.arrived).toMatchObject([{ how: 'new', article: { key: article?.key } }]);
  });

  it('is known when it comes again', async () => {
    const room = newsroom();
    room.web.set(URL_, page());
    await room.take(entryOf({ url: URL_ }));
    const again = await room.take(entryOf({ url: `${URL_}?utm_source=rss`, id: 'x' }));
    room.web.set(`${URL_}?utm_source=rss`, page());
    const known = await room.take(entryOf({ url: `${URL_}?utm_source=rss` }), { feed: 2 });
    expect(again.kind).toBe('failed');
    expect(known.kind).toBe('known');
    expect(room.arrived).toHaveLength(1);
  });

  it('that is corrected takes the place of the old text, which still opens by its key', async () => {
    const room = newsroom();
    room.web.set(URL_, page());
    const first = await room.take(entryOf({ url: URL_ }));
    room.web.set(
      URL_,
      page({
        paragraphs: storyWith(
          1,
          'Mayor Agnes Tolliver said that the line would cost 96 million pounds, not 84.',
        ),
      }),
    );
    const second = await room.take(entryOf({ url: URL_, updated: '2026-03-01T12:00:00Z' }));
    if (first.kind !== 'kept' || second.kind !== 'corrected')
      throw new Error(`${first.kind}, ${second.kind}`);
    expect(second.article.id).toBe(first.article.id);
    expect(second.article.key).not.toBe(first.article.key);
    expect((await room.current()).map(({ key }) => key)).toEqual([second.article.key]);
    const old = room.intake.earlierVersion(first.article.key, first.article.scope);
    expect(old).toEqual({ ...first.article, replacedBy: second.article.key });
    expect(room.arrived.map(({ how }) => how)).toEqual(['new', 'corrected']);
  });
});

describe('a start', () => {
  it('finds what the store holds without fetching it again', async () => {
    const room = newsroom();
    room.web.set(URL_, page());
    await room.take(entryOf({ url: URL_ }));
    const next = room.restarted();
    expect(await next.intake.loadAll()).toEqual({ articles: 1, unreadable: [] });
    expect(await next.current()).toEqual(await room.current());
    expect(next.fetched).toEqual([]);
  });
});
