import { describe, expect, it } from 'vitest';
import { FakeFeed, itemsOf } from './feed-server.ts';
import { HOUR, MINUTE, type Newsroom, newsroom, wish } from './newsroom.ts';

const ADDRESS = 'https://news.example/feed';
const FOUND = { url: ADDRESS, title: 'News', home: null };

function withFeed(count = 3): { readonly room: Newsroom; readonly feed: FakeFeed } {
  const room = newsroom();
  const feed = new FakeFeed(ADDRESS, itemsOf('a', count));
  room.web.put(ADDRESS, feed.answer);
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
  });

  it('brings its latest thirty at first, and none of the older ones later', async () => {
    const { room, feed } = withFeed(400);
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    expect(room.ids('1')).toEqual(
      itemsOf('a', 30, 371)
        .map(({ id }) => id)
        .reverse(),
    );
    // The newest are withdrawn, so that older ones move up.
    feed.items = feed.items.slice(250);
    await room.run(HOUR);
    feed.add({ id: 'new' });
    await room.run(HOUR);
    expect(room.ids('1').slice(30)).toEqual(['new']);
  });

  it('brings no more than two hundred entries at once', async () => {
    const { room, feed } = withFeed(1);
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    feed.add(...itemsOf('b', 500));
    await room.run(HOUR);
    expect(room.news('1')).toHaveLength(200);
    expect(room.news('1').at(-1)).toBe('b500');
  });

  it('takes entries of the future, without an address and with very long ids', async () => {
    const { room, feed } = withFeed(0);
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    const long = 'x'.repeat(900);
    feed.add(
      { id: 'tomorrow', published: 'Tue, 03 Mar 2026 09:00:00 GMT' },
      { id: 'no address', url: null },
      { id: long },
    );
    await room.run(15 * MINUTE);
    expect(room.news('1')).toHaveLength(3);
    feed.extra = '<description>Changed</description>';
    await room.run(HOUR);
    expect(room.news('1')).toHaveLength(3);
  });

  it('is read once where its server sends the same again and again', async () => {
    const room = newsroom();
    const feed = new FakeFeed(ADDRESS, itemsOf('a', 2), { hasTags: false });
    room.web.put(ADDRESS, feed.answer);
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(2 * HOUR);
    expect(room.ids('1')).toEqual(['a1', 'a2']);
    feed.add({ id: 'b1' });
    await room.run(HOUR);
    expect(room.news('1')).toEqual(['b1']);
  });

  it('has a changed entry taken in again, but not without end', async () => {
    const { room, feed } = withFeed(1);
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    feed.add({ id: 'b1', text: 'First text.' });
    await room.run(15 * MINUTE);
    feed.items = feed.items.map((item) => (item.id === 'b1' ? { ...item, text: 'Corrected text.' } : item));
    await room.run(15 * MINUTE);
    expect(room.arrivals.map(({ summary }) => summary)).toEqual([
      'Text a1.',
      'First text.',
      'Corrected text.',
    ]);
    for (let at = 0; at < 20; at += 1) {
      feed.items = feed.items.map((item) => ({ ...item, text: `Seen ${at} times.` }));
      await room.run(HOUR);
    }
    expect(room.ids('1').filter((id) => id === 'b1')).toHaveLength(6);
  });

  it('is kept when it broke off, and read whole later', async () => {
    const { room, feed } = withFeed(3);
    const whole = feed.text();
    const cut = whole.slice(0, whole.indexOf('<item><guid isPermaLink="false">a2'));
    const sent = (text: string) => () => ({
      kind: 'fetched' as const,
      url: ADDRESS,
      movedTo: null,
      validators: null,
      freshUntil: null,
      body: new TextEncoder().encode(text),
      type: null,
    });
    const following = room.start();
    following.start();
    feed.instead = sent(cut);
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    expect(following.list('1')[0]).toMatchObject({
      state: 'failing',
      fault: 'The feed broke off before its end.',
    });
    feed.instead = null;
    await room.run(30 * MINUTE);
    expect(following.list('1')[0]).toMatchObject({ state: 'well', fault: null });
    expect(room.ids('1')).toEqual(['a1', 'a2', 'a3']);
    expect(room.news('1')).toEqual([]);
    feed.add({ id: 'b1' });
    feed.instead = sent(feed.text().slice(0, 400));
    await room.run(30 * MINUTE);
    feed.instead = null;
    await room.run(HOUR);
    expect(room.news('1')).toEqual(['b1']);
  });

  it('is taken as it is where it always breaks off at the same place', async () => {
    const { room, feed } = withFeed(3);
    const cut = feed.text().replace('</channel></rss>', '');
    feed.instead = () => ({
      kind: 'fetched',
      url: ADDRESS,
      movedTo: null,
      validators: null,
      freshUntil: null,
      body: new TextEncoder().encode(cut),
      type: null,
    });
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(HOUR);
    expect(following.list('1')[0]?.state).toBe('well');
    expect(room.ids('1')).toEqual(['a1', 'a2', 'a3']);
  });
});

describe('a feed with very many entries over the years', () => {
  it('forgets the oldest but for that they were there', async () => {
    const { room, feed } = withFeed(1);
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    const { database } = room.store;
    const insert =
      database.prepare(`INSERT INTO entry (feed, guid, state, is_news, next_at, seen_at, hash, body)
      VALUES (1, ?, 'kept', 1, 0, 0, '', '')`);
    room.store.transact(() => {
      for (let at = 1; at <= 10_050; at += 1) insert.run(`old${at}`);
    });
    const count = () => database.prepare('SELECT count(*) AS n FROM entry').get();
    feed.add({ id: 'b1' });
    await room.run(15 * MINUTE);
    expect(count()).toMatchObject({ n: 10_000 });
    expect(room.news('1')).toEqual(['b1']);
    // The oldest come up again, one of them with another text.
    feed.add({ id: 'old1' }, { id: 'old2', text: 'Another text.' }, { id: 'c1' });
    await room.run(15 * MINUTE);
    expect(room.news('1')).toEqual(['b1', 'c1']);
  });
});

describe('an entry', () => {
  it('is tried five times, further and further apart, and then left', async () => {
    const { room } = withFeed(1);
    const tried: number[] = [];
    room.outcome = () => {
      tried.push(room.clock.now().getTime());
      return { kind: 'failed', reason: 'No page.', final: false };
    };
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(48 * HOUR);
    expect(tried).toHaveLength(5);
    const waits = tried.slice(1).map((at, n) => at - (tried[n] ?? 0));
    expect(waits.every((wait, n) => n === 0 || wait > (waits[n - 1] ?? 0))).toBe(true);
    expect(room.ids('1')).toEqual([]);
  });

  it('does not keep the others of its feed waiting while it is tried again', async () => {
    const { room } = withFeed(3);
    room.outcome = ({ id }) => (id === 'a1' ? { kind: 'failed', reason: 'No page.', final: false } : null);
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    expect(room.ids('1')).toEqual(['a2', 'a3']);
    room.outcome = null;
    await room.run(HOUR);
    expect(room.ids('1')).toEqual(['a2', 'a3', 'a1']);
  });

  it('is left alone for a while where nobody says what became of it', async () => {
    const { room } = withFeed(1);
    let tried = 0;
    const following = room.start({
      intake: {
        async takeEntry() {
          tried += 1;
          return { kind: 'failed', reason: 'Not now.', final: false };
        },
      },
    });
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(HOUR);
    expect(tried).toBeGreaterThan(1);
    expect(tried).toBeLessThan(6);
  });

  it('waits as long as its site asks for', async () => {
    const { room } = withFeed(1);
    const retryAt = new Date(room.clock.now().getTime() + 20 * HOUR);
    room.outcome = () => ({ kind: 'failed', reason: 'Later.', final: false, retryAt });
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    room.outcome = null;
    await room.run(19 * HOUR);
    expect(room.ids('1')).toEqual([]);
    await room.run(2 * HOUR);
    expect(room.ids('1')).toEqual(['a1']);
  });

  it('is not kept once its feed was removed', async () => {
    const { room } = withFeed(3);
    const following = room.start();
    following.start();
    const followed = following.follow(FOUND, wish('1'));
    if (followed.kind !== 'followed') throw new Error('it was not followed');
    room.outcome = () => {
      following.remove(followed.feed.id, '1');
      return null;
    };
    await room.run(HOUR);
    expect(room.ids('1')).toEqual([]);
    expect(room.store.database.prepare('SELECT count(*) AS n FROM source').get()).toMatchObject({ n: 0 });
  });
});

describe('a feed that was paused', () => {
  it('is not fetched, and what it published meanwhile is taken in but not reported', async () => {
    const { room, feed } = withFeed(1);
    const following = room.start();
    following.start();
    const followed = following.follow(FOUND, wish('1'));
    if (followed.kind !== 'followed') throw new Error('it was not followed');
    await room.run(MINUTE);
    expect(following.pause(followed.feed.id, '1')).toBe(true);
    expect(following.list('1')[0]).toMatchObject({ state: 'paused', nextAt: null });
    feed.add({ id: 'meanwhile' });
    await room.run(20 * MINUTE);
    const asked = room.web.asked.length;
    await room.run(24 * HOUR);
    expect(room.web.asked).toHaveLength(asked);
    expect(following.resume(followed.feed.id, '1')).toBe(true);
    await room.run(MINUTE);
    feed.add({ id: 'later' });
    await room.run(2 * HOUR);
    expect(room.ids('1')).toEqual(['a1', 'meanwhile', 'later']);
    expect(room.news('1')).toEqual(['later']);
  });

  it('goes on for another server', async () => {
    const { room, feed } = withFeed(1);
    const following = room.start();
    following.start();
    const followed = following.follow(FOUND, wish('1'));
    following.follow(FOUND, wish('2'));
    if (followed.kind !== 'followed') throw new Error('it was not followed');
    await room.run(MINUTE);
    following.pause(followed.feed.id, '1');
    feed.add({ id: 'b1' });
    await room.run(HOUR);
    expect(room.news('1')).toEqual([]);
    expect(room.news('2')).toEqual(['b1']);
  });
});

describe('two servers that follow one feed', () => {
  it('share the fetch, and each has what came since it followed', async () => {
    const { room, feed } = withFeed(1);
    const following = room.start();
    following.start();
    following.follow(FOUND, wish('1'));
    await room.run(MINUTE);
    feed.add({ id: 'b1' });
    await room.run(HOUR);
    following.follow(FOUND, wish('2'));
    await room.run(MINUTE);
    feed.add({ id: 'c1' });
    const before = room.web.asked.length;
    await room.run(11 * MINUTE);
    expect(room.web.asked.length - before).toBeLessThanOrEqual(2);
    expect(room.news('1')).toEqual(['b1', 'c1']);
    expect(room.ids('2')).toEqual(['a1', 'b1', 'c1']);
    expect(room.news('2')).toEqual(['c1']);
  });

  it('know nothing of each other', async () => {
    const { room } = withFeed(1);
    const following = room.start();
    following.start();
    const first = following.follow(FOUND, { ...wish('1'), title: 'Their secret name' });
    await room.run(3 * HOUR + 1);
    following.follow(FOUND, wish('2'));
    expect(JSON.stringify(following.list('2'))).not.toMatch(/secret|91|71/);
    expect(following.list('2')[0]).toMatchObject({
      checkedAt: null,
      articles: 0,
      state: 'well',
      title: 'News',
    });
    if (first.kind !== 'followed') throw new Error('it was not followed');
    const { id } = first.feed;
    expect([following.remove(id, '2'), following.pause(id, '2'), following.resume(id, '2')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(await following.test(id, '2')).toEqual({ kind: 'none' });
    expect(following.list('1')).toHaveLength(1);
    expect(following.list('3')).toEqual([]);
  });

  it('call it and place it as each likes, where it does not say itself', async () => {
    const { room, feed } = withFeed(1);
    const text = feed
      .text()
      .replace(/<title>Feed of [^<]*<\/title>/, '')
      .replace(`<link>${ADDRESS}</link>`, '');
    feed.instead = () => ({
      kind: 'fetched',
      url: ADDRESS,
      movedTo: null,
      validators: null,
      freshUntil: null,
      body: new TextEncoder().encode(text),
      type: null,
    });
    const following = room.start();
    following.start();
    const listed = { url: ADDRESS, title: 'Secret plan', home: 'https://secret.example/', folders: [] };
    await following.followAll([listed], wish('1'));
    await room.run(11 * MINUTE);
    following.follow(FOUND, wish('2'));
    await room.run(HOUR);
    expect(room.arrivals.map(({ scope, feedTitle }) => [scope, feedTitle])).toEqual([
      ['1', 'Secret plan'],
      ['2', 'News'],
    ]);
    expect(JSON.stringify(following.list('2'))).not.toMatch(/secret/i);
  });

  it('keep the feed when one of them removes it', async () => {
    const { room, feed } = withFeed(1);
    const following = room.start();
    following.start();
    const first = following.follow(FOUND, wish('1'));
    following.follow(FOUND, wish('2'));
    await room.run(MINUTE);
    if (first.kind !== 'followed') throw new Error('it was not followed');
    expect(following.remove(first.feed.id, '1')).toBe(true);
    feed.add({ id: 'b1' });
    await room.run(HOUR);
    expect(room.news('1')).toEqual([]);
    expect(room.news('2')).toEqual(['b1']);
  });
});

describe('what a server may follow', () => {
  it('is each feed once, and a number of them', () => {
    const { room } = withFeed();
    const following = room.start({ maxFeeds: 2 });
    expect(following.follow(FOUND, wish('1')).kind).toBe('followed');
    expect(following.follow({ ...FOUND, url: `${ADDRESS}#top` }, wish('1')).kind).toBe('known');
    const second = { ...FOUND, url: 'https://other.example/feed' };
    expect(following.follow(second, wish('1')).kind).toBe('followed');
    const third = { ...FOUND, url: 'https://third.example/feed' };
    expect(following.follow(third, wish('1'))).toMatchObject({ kind: 'refused' });
    expect(following.follow(third, wish('2')).kind).toBe('followed');
  });

  it('is no address that is none of the web', () => {
    const { room } = withFeed();
    const following = room.start();
    for (const url of ['ftp://news.example/', 'news', 'https://me:secret@news.example/', 'javascript:1']) {
      expect(following.follow({ ...FOUND, url }, wish('1')).kind, url).toBe('refused');
    }
    expect(following.list('1')).toEqual([]);
  });

  it('is counted feed by feed in a list', async () => {
    const { room } = withFeed();
    const following = room.start({ maxFeeds: 3 });
    following.follow(FOUND, wish('1'));
    const listed = [
      ADDRESS,
      'https://b.example/',
      'mailto:x',
      'https://c.example/',
      'https://d.example/',
    ].map((url) => ({ url, title: null, home: null, folders: [] }));
    const { added, known, refused } = await following.followAll(listed, wish('1'));
    expect([added, known]).toEqual([2, 1]);
    expect(refused).toHaveLength(2);
    expect(following.list('1').map(({ title }) => title)).toEqual(['b.example', 'c.example', 'News']);
  });
});
