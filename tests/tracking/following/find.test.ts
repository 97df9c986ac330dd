import { describe, expect, it } from 'vitest';
import { fetcherFor, html, site } from '../fetch/servers.ts';
import { FakeFeed, itemsOf } from './feed-server.ts';
import { newsroom, wish } from './newsroom.ts';

const RSS = { 'content-type': 'application/rss+xml' };

/** A site with pages and feeds by their paths, and what finds feeds on it. */
async function find(paths: Readonly<Record<string, string>>) {
  const {
    port,
    origin,
    paths: asked,
  } = await site((request, response) => {
    const text = paths[request.url ?? ''];
    if (text === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end();
    else if (text.startsWith('<!doctype html')) html(response, text);
    else if (text.startsWith('/')) response.writeHead(301, { location: text }).end();
    else response.writeHead(200, RSS).end(text);
  });
  const following = newsroom().start({ fetcher: fetcherFor([port]) });
  return { following, origin, asked };
}

function rss(name: string, count = 5): string {
  return new FakeFeed(`https://${name}.example/feed`, itemsOf('a', count)).text();
}

const page = (...links: readonly string[]) =>
  `<!doctype html><html><head>${links.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('')}</head><body><h1>News</h1></body></html>`;

describe('an address that somebody gives', () => {
  it('is a feed itself', async () => {
    const { following, origin } = await find({ '/feed': rss('news') });
    const found = await following.find(`  ${origin}/feed `);
    if (found.kind !== 'found') throw new Error(found.reason);
    expect(found.feeds).toHaveLength(1);
    expect(found.feeds[0]).toMatchObject({
      url: `${origin}/feed`,
      title: 'Feed of news.example',
      entries: 5,
    });
    expect(found.feeds[0]?.latest).toEqual(
      ['Title a5', 'Title a4', 'Title a3'].map((title) => ({ title, published: null })),
    );
  });

  it('is where its feed has moved to for good', async () => {
    const { following, origin } = await find({ '/old': '/feed', '/feed': rss('news') });
    const found = await following.find(`${origin}/old`);
    expect(found).toMatchObject({ kind: 'found', feeds: [{ url: `${origin}/feed` }] });
  });

  it('is a page that names its feeds, of which those that work are found', async () => {
    const { following, origin } = await find({
      '/': page('/all', '/gone', '/sport'),
      '/all': rss('all'),
      '/sport': rss('sport'),
      '/rss.xml': rss('guess'),
    });
    const found = await following.find(origin);
    if (found.kind !== 'found') throw new Error(found.reason);
    expect(found.feeds.map(({ url }) => url)).toEqual([`${origin}/all`, `${origin}/sport`]);
  });

  it('is a page that names none, whose feed is where feeds mostly are', async () => {
    const { following, origin, asked } = await find({ '/': page(), '/rss': rss('news') });
    const found = await following.find(origin);
    expect(found).toMatchObject({ kind: 'found', feeds: [{ url: `${origin}/rss` }] });
    expect(asked.length).toBeLessThanOrEqual(6);
  });

  it('is a page without any feed, for which not everything is tried', async () => {
    const { following, origin, asked } = await find({ '/': page(...itemsOf('f', 20).map(({ id }) => id)) });
    const found = await following.find(origin);
    expect(found).toMatchObject({ kind: 'failed', reason: expect.stringContaining('no feed') });
    expect(asked).toHaveLength(6);
  });

  it('is nothing that can be fetched', async () => {
    const { following, origin } = await find({});
    expect(await following.find(`${origin}/missing`)).toMatchObject({ kind: 'failed' });
    expect(await following.find('http://10.0.0.1/feed')).toMatchObject({ kind: 'failed' });
    expect(await following.find('file:///etc/passwd')).toMatchObject({ kind: 'failed' });
    expect(await following.find('not an address')).toMatchObject({ kind: 'failed' });
    expect(await following.find('')).toMatchObject({ kind: 'failed' });
  });

  it('is understood as people type it', async () => {
    const room = newsroom();
    const following = room.start();
    for (const typed of [
      'news.example/feed',
      'feed://news.example/feed',
      'feed:https://news.example/feed',
      'news.example:8080/feed',
    ]) {
      await following.find(typed);
    }
    expect(room.web.asked.map(({ url }) => url)).toEqual([
      'https://news.example/feed',
      'http://news.example/feed',
      'https://news.example/feed',
      'https://news.example:8080/feed',
    ]);
  });

  it('is not looked for once everything has stopped', async () => {
    const room = newsroom();
    const following = room.start();
    await following.stop();
    expect(await following.find('https://news.example/')).toMatchObject({ kind: 'failed' });
  });
});

describe('a feed that is tested', () => {
  it('is told of as it is now, and nothing of it is kept', async () => {
    const room = newsroom();
    const url = 'https://news.example/feed';
    const feed = new FakeFeed(
      url,
      [
        { id: 'a', published: 'Mon, 02 Mar 2026 08:00:00 GMT' },
        { id: 'b', url: null },
      ],
      {
        hasTags: false,
      },
    );
    feed.extra = '<ttl>60</ttl>';
    room.web.put(url, feed.answer);
    const following = room.start();
    const followed = following.follow({ url, title: 'News', home: null }, wish('1'));
    if (followed.kind !== 'followed') throw new Error('it was not followed');
    expect(await following.test(followed.feed.id, '1')).toEqual({
      kind: 'seen',
      format: 'rss',
      title: 'Feed of news.example',
      entries: 2,
      latest: [
        { title: 'Title a', published: '2026-03-02' },
        { title: 'Title b', published: null },
      ],
      movedTo: null,
      minutes: 60,
      isConditional: false,
      isCut: false,
      lost: 0,
      undated: 1,
      withoutAddress: 1,
    });
    expect(following.list('1')[0]).toMatchObject({ checkedAt: null, articles: 0 });
  });
});

describe('a list of feeds that somebody sent', () => {
  const file = { url: 'https://files.example/feeds.opml', size: 100 };
  const sending = (text: string) => {
    const room = newsroom();
    room.web.put(file.url, () => ({
      kind: 'fetched',
      url: file.url,
      movedTo: null,
      validators: null,
      freshUntil: null,
      body: new TextEncoder().encode(text),
      type: { media: 'application/octet-stream', charset: null },
    }));
    return room.start();
  };

  it('is read', async () => {
    const following = sending(
      '<opml version="2.0"><body><outline xmlUrl="https://a.example/feed" text="A"/></body></opml>',
    );
    expect(await following.readList(file)).toMatchObject({
      kind: 'list',
      feeds: [{ url: 'https://a.example/feed' }],
    });
  });

  it('is none where it is something else, too large, or cannot be had', async () => {
    const following = sending('Hello.');
    expect((await following.readList(file)).kind).toBe('no list');
    expect((await following.readList({ ...file, size: 1e9 })).kind).toBe('no list');
    expect((await following.readList({ ...file, url: 'https://nobody.example/' })).kind).toBe('no list');
  });
});
