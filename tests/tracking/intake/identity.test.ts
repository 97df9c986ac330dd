import { describe, expect, it } from 'vitest';
import { MOST_VERSIONS } from '../../../src/tracking/intake/keep.ts';
import { entryOf, type Newsroom, newsroom, OTHER, page, pageAt, STORY, storyWith, TOWN } from './newsroom.ts';

const ADDRESS = 'https://ellery.example/2026/harbour-tram-vote';

function take(room: Newsroom, url: string, html: string, feed = 1) {
  room.web.set(url, html);
  return room.take(entryOf({ url }), { feed });
}

describe('one article', () => {
  it.each([
    ['with tracking parameters', `${ADDRESS}?utm_source=rss&utm_medium=feed`],
    ['as AMP', `${ADDRESS}/amp`],
    ['for phones', 'https://m.ellery.example/2026/harbour-tram-vote'],
    ['unencrypted', 'http://www.ellery.example/2026/harbour-tram-vote/'],
    ['with a place on the page', `${ADDRESS}#comments`],
  ])('has one text, whatever its address looks like: %s', async (_, other) => {
    const room = newsroom();
    expect((await take(room, ADDRESS, page())).kind).toBe('kept');
    expect((await take(room, other, page(), 2)).kind).toBe('known');
    expect(await room.current()).toHaveLength(1);
  });

  it('is told by the address that its page claims, where that is of the same site', async () => {
    const room = newsroom();
    const head = `<link rel="canonical" href="${ADDRESS}">`;
    expect((await take(room, 'https://ellery.example/?p=4711', page({ head }))).kind).toBe('kept');
    expect((await take(room, ADDRESS, page(), 2)).kind).toBe('known');
    expect(await room.current()).toMatchObject([{ url: ADDRESS, found: { url: 'link tag' } }]);
  });

  it('is not taken over by another site that claims its address', async () => {
    const room = newsroom();
    await take(room, ADDRESS, page());
    const head = `<link rel="canonical" href="${ADDRESS}">`;
    const thief = await take(
      room,
      'https://thief.example/tram',
      page({
        head,
        paragraphs: storyWith(0, 'The tram was never voted on, and all of this is made up by somebody else.'),
      }),
    );
    expect(thief.kind).toBe('kept');
    expect((await room.current()).map(({ url }) => url).sort()).toEqual([
      ADDRESS,
      'https://thief.example/tram',
    ]);
  });

  it('is not made of all pages of a site that claims one address for them', async () => {
    const room = newsroom();
    const head = '<link rel="canonical" href="https://ellery.example/news/latest">';
    const home = '<link rel="canonical" href="https://ellery.example/">';
    const texts = [
      [
        'The dam above Orsel is safe, three engineers from the capital found on Sunday.',
        'It was built in 1931 of stone from the valley.',
      ],
      [
        'Ines Falk reopened the opera of Kirkmoor with a symphony by Brand.',
        'Every seat was sold, and hundreds listened outside.',
      ],
      [
        'A ferry ran aground off Kestrel Point in thick fog last night.',
        'All 212 passengers were brought ashore by fishing boats.',
      ],
    ];
    for (const [at, paragraphs] of texts.entries()) {
      await take(
        room,
        `https://ellery.example/a/${at}`,
        page({ title: `Story ${at} of the day`, paragraphs, head }),
      );
      await take(
        room,
        `https://ellery.example/b/${at}`,
        page({ title: `Tale ${at} of the night`, paragraphs, head: home }),
      );
    }
    expect(await room.current()).toHaveLength(6);
  });

  it('of two feeds of one server is one, and of two servers two', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, page());
    const taken = await Promise.all([
      room.take(entryOf({ url: ADDRESS }), { feed: 1 }),
      room.take(entryOf({ url: ADDRESS, title: 'Tram: yes' }), { feed: 2 }),
      room.take(entryOf({ url: ADDRESS }), { feed: 101, scope: OTHER }),
    ]);
    expect(taken.map(({ kind }) => kind).sort()).toEqual(['kept', 'kept', 'known']);
    const [mine, theirs] = [await room.current(TOWN), await room.current(OTHER)];
    expect([mine.length, theirs.length]).toEqual([1, 1]);
    expect(mine[0]?.key).not.toBe(theirs[0]?.key);
    expect(room.intake.earlierVersion(mine[0]?.key ?? '', OTHER)).toBeNull();
    // The same entry of both servers was fetched once.
    expect(room.fetched).toHaveLength(2);
  });

  it('without an address is told by its id', async () => {
    const room = newsroom();
    const html = STORY.map((words) => `<p>${words}</p>`).join('');
    const entry = entryOf({ id: 'tag:ellery.example,2026:1', html });
    expect((await room.take(entry)).kind).toBe('kept');
    expect((await room.take(entry, { feed: 2 })).kind).toBe('known');
    expect((await room.take(entryOf({ id: '17', html: html.replaceAll('tram', 'bus') }))).kind).toBe('kept');
    expect(
      (await room.take(entryOf({ id: '17', html: html.replaceAll('tram', 'ferry') }), { feed: 2 })).kind,
    ).toBe('kept');
    expect(await room.current()).toHaveLength(3);
  });
});

describe('a correction', () => {
  const counters = (views: number, minute: number, read: string) =>
    page({
      paragraphs: [
        `Updated at 10:${minute}`,
        ...STORY,
        `${views} views`,
        `Last modified: 1 March 2026, 10:${minute}.`,
      ],
      head: `<meta name="x" content="${views}">`,
    }).replace('</main>', `</main><aside><h3>Most read</h3><ul><li>${read}</li></ul></aside>`);

  it('is no view counter, no time stamp and no list of what is most read', async () => {
    const room = newsroom();
    await take(room, ADDRESS, counters(10, 11, 'Opera reopens'));
    for (const [views, minute, read] of [
      [11, 12, 'Dam is safe'],
      [5000, 59, 'Ferry is late again'],
    ] as const) {
      room.clock.advance(3_600_000);
      expect((await take(room, ADDRESS, counters(views, minute, read))).kind).toBe('known');
    }
  });

  it.each([
    [
      'a figure',
      page({
        paragraphs: storyWith(
          1,
          'Mayor Agnes Tolliver said that the line would cost 85 million pounds and open in the spring of 2029.',
        ),
      }),
    ],
    ['a headline', page({ title: 'Harbour tram is voted down' })],
    [
      'a paragraph more',
      page({
        paragraphs: [
          ...STORY,
          'A court in Kirkmoor will hear the shopkeepers in May, its clerk said on Tuesday.',
        ],
      }),
    ],
  ])('is %s', async (_, html) => {
    const room = newsroom();
    await take(room, ADDRESS, page());
    room.clock.advance(3_600_000);
    expect((await take(room, ADDRESS, html)).kind).toBe('corrected');
  });

  it('keeps so many versions, each of which opens with its own text', async () => {
    const room = newsroom();
    const keys: string[] = [];
    for (let at = 0; at < MOST_VERSIONS + 3; at++) {
      room.clock.advance(3_600_000);
      const text = `Mayor Agnes Tolliver said that the line would cost ${100 + at} million pounds and open in 2029.`;
      const taken = await take(room, ADDRESS, page({ paragraphs: storyWith(1, text) }));
      if (taken.kind !== 'kept' && taken.kind !== 'corrected') throw new Error(taken.kind);
      keys.push(taken.article.key);
    }
    expect(new Set(keys).size).toBe(keys.length);
    const opened = keys.map((key) => room.intake.earlierVersion(key, TOWN));
    expect(opened.filter((article) => article === null)).toHaveLength(3);
    expect(opened.slice(3).map((article) => /cost (\d+)/.exec(article?.text ?? '')?.[1])).toEqual(
      Array.from({ length: MOST_VERSIONS }, (_, at) => String(103 + at)),
    );
    expect(opened.at(-1)?.replacedBy).toBeUndefined();
    expect(opened.at(-2)?.replacedBy).toBe(keys.at(-1));
    expect(await room.current()).toHaveLength(1);
    await room.intake.remove(keys[5] ?? '', TOWN);
    expect(keys.map((key) => room.intake.earlierVersion(key, TOWN)).every((each) => each === null)).toBe(
      true,
    );
    expect(await room.current()).toEqual([]);
  });

  it('is not the beginning that a page shows to those who have read enough', async () => {
    const room = newsroom();
    const long = [...STORY, ...STORY.map((words) => words.replaceAll('harbour', 'quay'))];
    await take(room, ADDRESS, page({ paragraphs: long }));
    room.clock.advance(3_600_000);
    const cut = page({
      paragraphs: [STORY[0] ?? '', 'Mayor Agnes Tolliver said that the line would cost 84 million …'],
    });
    expect((await take(room, ADDRESS, cut)).kind).toBe('known');
  });
});

describe('near-copies', () => {
  it('of another paper repeat the first, until that is taken away or tells something else', async () => {
    const room = newsroom();
    await take(room, ADDRESS, page());
    const second = await take(
      room,
      'https://kirkmoor.example/a-tram',
      page({ title: 'A tram', site: 'Kirkmoor Daily' }),
      2,
    );
    const third = await take(
      room,
      'https://orsel.example/tram',
      page({ title: 'Tram!', site: 'Orsel News' }),
      2,
    );
    if (second.kind !== 'kept' || third.kind !== 'kept') throw new Error('not kept');
    const first = 'ellery.example/2026/harbour-tram-vote';
    expect([second.article.copyOf, third.article.copyOf]).toEqual([first, first]);
    expect(room.arrived.map(({ article }) => article.copyOf)).toEqual([null, first, first]);
    room.clock.advance(3_600_000);
    await take(
      room,
      ADDRESS,
      page({
        paragraphs: Array.from(
          { length: 4 },
          (_, at) => `Something wholly different is said here in paragraph ${at}, of dams and operas.`,
        ),
      }),
    );
    const after = new Map((await room.current()).map(({ id, copyOf }) => [id, copyOf]));
    expect(after).toEqual(
      new Map([
        [first, null],
        ['kirkmoor.example/a-tram', null],
        ['orsel.example/tram', 'kirkmoor.example/a-tram'],
      ]),
    );
    // A start judges as before.
    const next = room.restarted();
    await next.intake.loadAll();
    expect(await next.current()).toEqual(await room.current());
    expect(await next.intake.remove(second.article.key, TOWN)).toBe(true);
    expect((await next.current()).map(({ copyOf }) => copyOf)).toEqual([null, null]);
    const last = room.restarted();
    await last.intake.loadAll();
    expect(await last.current()).toEqual(await next.current());
  });

  it('of another server are nobody’s copies', async () => {
    const room = newsroom();
    await take(room, ADDRESS, page());
    room.web.set('https://kirkmoor.example/a-tram', page({ site: 'Kirkmoor Daily' }));
    const other = await room.take(entryOf({ url: 'https://kirkmoor.example/a-tram' }), {
      scope: OTHER,
      feed: 101,
    });
    expect(other).toMatchObject({ kind: 'kept', article: { copyOf: null } });
  });
});

describe('a page that leads elsewhere', () => {
  it('is known by where it leads', async () => {
    const room = newsroom();
    room.web.set('https://short.example/x', pageAt(ADDRESS, page()));
    expect(await room.take(entryOf({ url: 'https://short.example/x' }))).toMatchObject({
      kind: 'kept',
      article: { url: ADDRESS },
    });
    expect((await take(room, ADDRESS, page(), 2)).kind).toBe('known');
  });

  it('is gone where that is the home page', async () => {
    const room = newsroom();
    room.web.set(ADDRESS, pageAt('https://ellery.example/', page()));
    expect(await room.take(entryOf({ url: ADDRESS }))).toMatchObject({ kind: 'failed', final: true });
  });
});
