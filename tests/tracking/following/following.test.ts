import { describe, expect, it } from 'vitest';
import { FakeFeed, itemsOf } from './feed-server.ts';
import { HOUR, MINUTE, newsroom, wish } from './newsroom.ts';

const URL_OF_NEWS = 'https://news.example/feed';
const FOUND = { url: URL_OF_NEWS, title: 'News', home: null };

function withFeed(count = 3) {
  const room = newsroom();
  const feed = new FakeFeed(URL_OF_NEWS, itemsOf('a', count));
  room.web.put(URL_OF_NEWS, feed.answer);
  return { room, feed };
}

describe('a feed that is followed', () => {
  it('is taken in as it is, oldest first, and reported from then on', async () => {
    const { room, feed } = withFeed();
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    expect(room.ids('1')).toEqual(['a1', 'a2', 'a3']);
    expect(room.news('1')).toEqual([]);
    feed.add({ id: 'b2' }, { id: 'b1' });
    await room.run(15 * MINUTE);
    expect(room.news('1')).toEqual(['b1', 'b2']);
    expect(room.ids('1')).toHaveLength(5);
    await following.stop();
  });

  it('is asked for changes alone', async () => {
    const { room } = withFeed();
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(HOUR);
    const [first, ...later] = room.web.asked;
    expect(first?.known).toBeUndefined();
    expect(later.length).toBeGreaterThan(3);
    expect(later.every(({ known }) => known?.etag !== undefined)).toBe(true);
    await following.stop();
  });
});
