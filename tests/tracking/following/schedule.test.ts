import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/tracking/clock.ts';
import { fetcherFor, site } from '../fetch/servers.ts';
import { FakeFeed, itemsOf } from './feed-server.ts';
import { HOUR, MINUTE, newsroom, wish } from './newsroom.ts';

function listed(count: number, urlOf: (at: number) => string) {
  return Array.from({ length: count }, (_, at) => ({ url: urlOf(at), title: null, home: null, folders: [] }));
}

describe('a long list of feeds', () => {
  it('is spread over the interval, and stays so', async () => {
    const room = newsroom();
    const perMinute = new Map<number, number>();
    const start = room.clock.now().getTime();
    const feeds = listed(200, (at) => `https://site${at}.example/feed`);
    for (const { url } of feeds) {
      const feed = new FakeFeed(url, [{ id: 'a' }]);
      room.web.put(url, (request) => {
        const minute = Math.floor((room.clock.now().getTime() - start) / MINUTE);
        perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1);
        return feed.answer(request);
      });
    }
    const following = room.start({ random: () => 0.5 });
    following.start();
    await following.followAll(feeds, wish('1'));
    await room.run(2 * HOUR);
    const counts = [...perMinute.values()];
    expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThan(1500);
    expect(Math.max(...counts)).toBeLessThan(45);
  });

  it('is not fetched by more at once than is allowed, nor twice at once from one host', async () => {
    const room = newsroom();
    const busy = new Set<string>();
    const feeds = listed(40, (at) => `https://site${at % 20}.example/${at}`);
    for (const { url } of feeds) {
      const feed = new FakeFeed(url, [{ id: 'a' }]);
      const { hostname } = new URL(url);
      room.web.put(url, async (request) => {
        expect(busy.has(hostname)).toBe(false);
        busy.add(hostname);
        await new Promise((resolve) => setImmediate(resolve));
        busy.delete(hostname);
        return feed.answer(request);
      });
    }
    const following = room.start({ atOnce: { feeds: 5 }, intervalMinutes: 1 });
    following.start();
    await following.followAll(feeds, wish('1'));
    await room.run(10 * MINUTE);
    expect(room.web.most()).toBe(5);
    expect(room.ids('1')).toHaveLength(40);
  });

  it('of one host does not keep the feeds of others waiting', async () => {
    const room = newsroom();
    const feeds = listed(300, (at) => `https://large.example/${at}`);
    for (const { url } of feeds) {
      room.web.put(
        url,
        () =>
          new Promise((resolve) =>
            room.clock.after(MINUTE, () => resolve(new FakeFeed(url).answer({ url, purpose: 'either' }))),
          ),
      );
    }
    const small = new FakeFeed('https://small.example/feed', [{ id: 'a' }]);
    room.web.put('https://small.example/feed', small.answer);
    const following = room.start({ intervalMinutes: 1 });
    await following.followAll(feeds, wish('1'));
    room.clock.advance(5 * MINUTE);
    following.follow({ url: 'https://small.example/feed', title: 'Small', home: null }, wish('2'));
    following.start();
    await room.run(3 * MINUTE);
    expect(room.ids('2')).toEqual(['a']);
    await room.run(20 * MINUTE);
    expect(room.web.asked.filter(({ url }) => url.includes('large')).length).toBeGreaterThan(15);
  });

  it('of one feed with very many entries does not keep the news of another waiting', async () => {
    const room = newsroom();
    const [large, small] = ['https://large.example/feed', 'https://small.example/feed'] as const;
    const feed = new FakeFeed(small);
    room.web.put(large, new FakeFeed(large, itemsOf('a', 30)).answer);
    room.web.put(small, feed.answer);
    const following = room.start({ atOnce: { pages: 1 } });
    following.follow({ url: small, title: 'Small', home: null }, wish('1'));
    following.start();
    await room.run(MINUTE);
    room.turns = 50;
    feed.add({ id: 'news' });
    room.clock.advance(11 * MINUTE);
    following.follow({ url: large, title: 'Large', home: null }, wish('1'));
    await room.settle();
    expect(room.ids('1')).toHaveLength(31);
    expect(room.ids('1').indexOf('news')).toBeLessThan(5);
  });
});

describe('with the real fetcher and a real server', () => {
  it('a feed is fetched, and then asked for changes', async () => {
    const { port, origin, requests } = await site((request, response) => {
      const feed = new FakeFeed(`${origin}/feed`, itemsOf('a', 2));
      const text = feed.text();
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304, { etag: '"1"' }).end();
      else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(text);
    });
    const room = newsroom();
    let now = Date.now();
    const clock = { ...systemClock, now: () => new Date(now) };
    const following = room.start({ fetcher: fetcherFor([port]), clock });
    following.start();
    following.follow({ url: `${origin}/feed`, title: 'News', home: null }, wish('1'));
    await until(() => room.ids('1').length === 2);
    expect(following.list('1')[0]).toMatchObject({ state: 'well', title: 'News' });
    now += HOUR;
    // Anything that is asked for lets it see what time it is.
    following.pause(0, '1');
    await until(() => requests.length === 2);
    expect(requests[1]?.headers['if-none-match']).toBe('"1"');
    await following.stop();
  });
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !isSo(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(isSo()).toBe(true);
}
