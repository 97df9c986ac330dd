import { describe, expect, it } from 'vitest';
import { FakeFeed, failing, itemsOf } from './feed-server.ts';
import { DAY, HOUR, MINUTE, type Newsroom, newsroom, wish } from './newsroom.ts';

const ADDRESS = 'https://news.example/feed';
const FOUND = { url: ADDRESS, title: 'News', home: null };

function broken(): { readonly room: Newsroom; readonly feed: FakeFeed; readonly asked: () => number[] } {
  const room = newsroom();
  const feed = new FakeFeed(ADDRESS, itemsOf('a', 1));
  const times: number[] = [];
  room.web.put(ADDRESS, (request) => {
    times.push(room.clock.now().getTime());
    return feed.answer(request);
  });
  feed.instead = () => failing();
  return { room, feed, asked: () => times.map((time, at) => time - (times[at - 1] ?? time)).slice(1) };
}

describe('a feed that fails', () => {
  it('is asked less and less often, a day apart at the most', async () => {
    const { room, asked } = broken();
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(2 * DAY);
    const waits = asked();
    expect(waits.length).toBeGreaterThan(6);
    // As exact as the steps of time are.
    const before = (at: number) => (waits[at - 1] ?? 0) - 10 * MINUTE;
    expect(waits.every((wait, at) => wait >= Math.max(10 * MINUTE, before(at)))).toBe(true);
    expect(waits.at(-1)).toBeGreaterThan(10 * HOUR);
    await room.run(DAY);
    expect(Math.max(...asked())).toBeLessThanOrEqual(DAY);
    expect(following.list('1')[0]).toMatchObject({ state: 'failing', fault: 'The site cannot answer.' });
    expect(room.notices).toEqual([]);
  });

  it('is given up after days, and its channels are told once', async () => {
    const { room } = broken();
    const following = room.start();
    following.start();
    following.follow({ ...FOUND, title: 'City News' }, wish('1'));
    following.follow(FOUND, { ...wish('2'), channel: null });
    await room.run(14 * DAY);
    expect(room.notices).toHaveLength(2);
    expect(room.notices.map(({ scope, target }) => [scope, target])).toEqual([
      ['1', '91'],
      ['2', 'user:72'],
    ]);
    expect(room.notices[0]?.text).toContain('City News');
    expect(room.notices[1]?.text).not.toContain('City');
    expect(following.list('1')[0]).toMatchObject({ state: 'given up', nextAt: null });
    const asked = room.web.asked.length;
    await room.run(30 * DAY);
    expect(room.web.asked).toHaveLength(asked);
    expect(room.notices).toHaveLength(2);
  });

  it('is given up and told once over any number of restarts', async () => {
    const { room } = broken();
    let following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    for (let day = 0; day < 14; day += 1) {
      await room.run(DAY);
      await following.stop();
      following = room.start();
      following.start();
    }
    expect(room.notices).toHaveLength(1);
  });

  it('is not told of where it works again before it is given up', async () => {
    const { room, feed } = broken();
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(DAY);
    feed.instead = null;
    await room.run(2 * DAY);
    expect(following.list('1')[0]).toMatchObject({ state: 'well', fault: null });
    expect(room.notices).toEqual([]);
  });

  it('is told of again when it works after it was given up', async () => {
    const { room, feed } = broken();
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(14 * DAY);
    const id = following.list('1')[0]?.id ?? 0;
    feed.instead = null;
    expect(following.resume(id, '1')).toBe(true);
    await room.run(DAY);
    expect(room.notices.map(({ text }) => text)).toEqual([
      expect.stringContaining('stopped looking'),
      expect.stringContaining('works again'),
    ]);
    feed.instead = () => failing();
    await room.run(14 * DAY);
    expect(room.notices).toHaveLength(3);
  });

  it('is told of to nobody who has paused it', async () => {
    const { room } = broken();
    const following = room.start();
    following.start();
    const first = following.follow(FOUND, wish('1'));
    following.follow(FOUND, wish('2'));
    if (first.kind !== 'followed') throw new Error('it was not followed');
    following.pause(first.feed.id, '1');
    await room.run(14 * DAY);
    expect(room.notices.map(({ scope }) => scope)).toEqual(['2']);
  });

  it('is tried again when another server follows it', async () => {
    const { room, feed } = broken();
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(14 * DAY);
    feed.instead = null;
    following.follow(FOUND, wish('2'));
    expect(following.list('2')[0]?.state).toBe('well');
    await room.run(HOUR);
    expect(following.list('1')[0]?.state).toBe('well');
    expect(room.ids('2')).toEqual(['a1']);
    expect(room.notices.map(({ scope }) => scope)).toEqual(['1', '1']);
  });
});

describe('what a server says', () => {
  it('gives a feed up at once where it is gone', async () => {
    const { room, feed } = broken();
    feed.instead = () => ({ kind: 'gone', url: ADDRESS });
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    expect(following.list('1')[0]?.state).toBe('given up');
    expect(room.notices).toHaveLength(1);
    expect(room.notices[0]?.text).toContain('410');
  });

  it('is waited for where it asks for time', async () => {
    const { room, feed, asked } = broken();
    const until = new Date(room.clock.now().getTime() + 5 * HOUR);
    feed.instead = () => ({ kind: 'failed', reason: 'Too often.', status: 429, retryAfter: until });
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(6 * HOUR);
    expect(asked()[0]).toBeGreaterThanOrEqual(5 * HOUR);
  });

  it('says nothing of the feed where the fault is ours', async () => {
    const { room, feed } = broken();
    feed.instead = () => ({ kind: 'failed', reason: 'Too much to do.', ours: true });
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(30 * MINUTE);
    expect(room.web.asked.length).toBeGreaterThan(10);
    expect(following.list('1')[0]).toMatchObject({ state: 'well', fault: null, checkedAt: null });
    feed.instead = null;
    await room.run(5 * MINUTE);
    expect(room.ids('1')).toEqual(['a1']);
  });

  it('counts as a failure where it sends a page instead of a feed', async () => {
    const { room, feed } = broken();
    feed.instead = () => ({
      kind: 'fetched',
      url: ADDRESS,
      movedTo: 'https://parked.example/',
      validators: null,
      freshUntil: null,
      body: new TextEncoder().encode('<!doctype html><html><body>Buy this domain</body></html>'),
      type: { media: 'text/html', charset: null },
    });
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    expect(following.list('1')[0]).toMatchObject({ state: 'failing', url: ADDRESS });
  });
});

describe('a feed that has moved for good', () => {
  const NEXT = 'https://next.example/feed';

  it('is asked at its new place, and nothing comes twice', async () => {
    const { room, feed } = broken();
    feed.instead = null;
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    feed.movedTo = NEXT;
    await room.run(HOUR);
    expect(following.list('1')[0]?.url).toBe(NEXT);
    const next = new FakeFeed(NEXT, [{ id: 'b1' }, { id: 'a1', url: `${ADDRESS}/a1` }]);
    room.web.put(NEXT, next.answer);
    await room.run(3 * HOUR);
    expect(room.ids('1')).toEqual(['a1', 'b1']);
    expect(room.web.asked.at(-1)?.url).toBe(NEXT);
  });

  it('becomes one with the feed that was followed there already', async () => {
    const { room, feed } = broken();
    feed.instead = null;
    const next = new FakeFeed(NEXT, [{ id: 'a1', url: `${ADDRESS}/a1` }]);
    room.web.put(NEXT, next.answer);
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    following.follow(FOUND, wish('2'));
    following.follow({ ...FOUND, url: NEXT }, wish('2'));
    following.follow({ ...FOUND, url: NEXT }, wish('3'));
    await room.run(MINUTE);
    feed.movedTo = NEXT;
    await room.run(2 * HOUR);
    next.add({ id: 'b1' });
    await room.run(2 * HOUR);
    for (const scope of ['1', '2', '3']) {
      expect(following.list(scope).map(({ url }) => url)).toEqual([NEXT]);
      expect(room.news(scope)).toEqual(['b1']);
    }
    expect(room.store.database.prepare('SELECT count(*) AS n FROM source').get()).toMatchObject({ n: 1 });
  });
});
