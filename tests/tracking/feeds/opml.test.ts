import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListedFeed, readOpml, writeOpml } from '../../../src/tracking/feeds/opml.ts';

const opml = (body: string) =>
  `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`;
const outline = (name: string) =>
  `<outline type="rss" text="${name}" xmlUrl="https://${name}.example/feed"/>`;
const listed = (text: string) => {
  const list = readOpml(text);
  return list.kind === 'list'
    ? list.feeds.map(({ url, folders }) => `${folders.join('/')}|${url}`)
    : list.reason;
};

describe('a list of feeds', () => {
  it('is read with titles and sites', () => {
    expect(
      readOpml(
        opml(
          '<outline text="A &amp; B" title="A &amp; Co" type="rss" xmlUrl="https://a.example/?x=1&amp;y=2" htmlUrl="https://a.example"/>',
        ),
      ),
    ).toEqual({
      kind: 'list',
      title: 'Mine',
      feeds: [
        { url: 'https://a.example/?x=1&y=2', title: 'A & Co', home: 'https://a.example/', folders: [] },
      ],
      repeated: 0,
      beyond: 0,
      unusable: [],
    });
  });

  it('keeps the folders that feeds stand in', () => {
    const text = opml(
      `<outline text="World"><outline text="Asia">${outline('a')}</outline>${outline('b')}</outline>${outline('c')}`,
    );
    expect(listed(text)).toEqual([
      'World/Asia|https://a.example/feed',
      'World|https://b.example/feed',
      '|https://c.example/feed',
    ]);
  });

  it('names each address once, and counts the others', () => {
    expect(readOpml(opml(outline('a') + outline('b') + outline('a')))).toMatchObject({
      feeds: [{ title: 'a' }, { title: 'b' }],
      repeated: 1,
    });
  });

  it('tells what is no address', () => {
    expect(
      readOpml(
        opml(`${outline('a')}<outline text="x" xmlUrl="/feed"/><outline text="y" xmlUrl="javascript:x"/>`),
      ),
    ).toMatchObject({ feeds: [{ title: 'a' }], unusable: ['/feed', 'javascript:x'] });
  });

  it.each([
    ['cut', `${opml(outline('a'))}`.replace('</body></opml>', '<outline text="b" xml')],
    ['with lone ampersands', opml('<outline text="A & B" xmlUrl="https://a.example/feed"/>')],
    ['with an outline that is not closed', opml(`<outline text="a" xmlUrl="https://a.example/feed">`)],
    ['with too many end tags', opml(`</outline></outline>${outline('a')}`)],
    ['with junk before it', `Warning: x\n${opml(outline('a'))}`],
    ['in capitals', opml('<OUTLINE TEXT="a" XMLURL="https://a.example/feed"/>')],
    ['without a body', '<opml><outline xmlurl="https://a.example/feed"/>'],
    [
      'with the scheme “feed”',
      opml('<outline text="a" xmlUrl="feed://a.example/feed"/>').replace('feed://', 'feed:https://'),
    ],
    ['with entities', `<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>${opml(outline('a'))}`],
  ])('is read %s', (_, text) => {
    expect(listed(text)).toEqual(['|https://a.example/feed']);
  });

  it.each([
    ['a page', '<html><body>x</body></html>', 'OPML'],
    ['a feed', '<rss><channel><title>x</title></channel></rss>', 'OPML'],
    ['nothing', '', 'OPML'],
    ['an empty list', opml('<outline text="folder"/>'), 'no feed in this list'],
  ])('is not %s', (_, text, words) => {
    expect(readOpml(text)).toMatchObject({ kind: 'no list', reason: expect.stringContaining(words) });
  });

  it('is read within seconds, however deep', () => {
    const started = performance.now();
    readOpml(opml('<outline text="x">'.repeat(100_000) + outline('a')));
    readOpml(opml('<outline xmlUrl="https://a.example/'.repeat(100_000)));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('writing a list', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((words) => `x${words.replace(/[\s\p{C}]+/gu, '')}`);
  const feed: fc.Arbitrary<ListedFeed> = fc.record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    title: fc.option(word),
    home: fc.option(fc.webUrl().map((url) => new URL(url).href)),
    folders: fc.array(word, { maxLength: 3 }),
  });
  const feeds = fc.uniqueArray(feed, { selector: ({ url }) => url, minLength: 1, maxLength: 12 });

  it('gives what reading gives back', () => {
    fc.assert(
      fc.property(feeds, word, (written, title) => {
        expect(readOpml(writeOpml(written, title))).toEqual({
          kind: 'list',
          title,
          feeds: written,
          repeated: 0,
          beyond: 0,
          unusable: [],
        });
      }),
    );
  });

  it('is not misled by marks in names', () => {
    const hostile = {
      url: 'https://a.example/',
      title: '"/><outline xmlUrl="https://b.example/',
      home: null,
      folders: ['</body>&lt;'],
    };
    expect(readOpml(writeOpml([hostile], ']]>'))).toMatchObject({ title: ']]>', feeds: [hostile] });
  });
});
