import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FeedLimits } from '../../../src/tracking/feeds/feed.ts';
import { readFeed } from '../../../src/tracking/feeds/read-feed.ts';

const NOW = new Date('2013-07-12T00:00:00Z');
const WIDE: FeedLimits = { bytes: 2 ** 30, entries: 5000 };
const ITEM = '<item><title>Ferry</title><link>https://news.example/ferry</link><guid>g</guid></item>';
const rss = (inside: string) => `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;

async function read(text: string | Uint8Array, limits: FeedLimits = WIDE) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const started = performance.now();
  const result = await readFeed(bytes, { url: 'https://news.example/feed', charset: null, now: NOW, limits });
  return { result, took: performance.now() - started, megabytes: bytes.byteLength / 2 ** 20 };
}

describe('what is made to hurt', () => {
  const many = (piece: string, count: number) => piece.repeat(count);
  it.each([
    ['deep nesting', rss(`<item><title>x</title>${many('<a>', 300_000)}${many('</a>', 300_000)}</item>`)],
    ['deep nesting, never closed', rss(many('<a>', 500_000))],
    ['channels in channels', many('<channel>', 200_000)],
    ['items that are never closed', rss(many('<item><description>x', 100_000))],
    ['titles in titles', rss(`<item>${many('<title>', 200_000)}</item>`)],
    ['marks alone', rss(`<item><title>${many('<', 1_000_000)}</title></item>`)],
    ['ampersands alone', rss(`<item><description>${many('&', 2_000_000)};</description></item>`)],
    ['references', rss(`<item><description>${many('&amp;', 400_000)}</description></item>`)],
    [
      'comments that are never closed',
      rss(`<item><description>${many('<!--', 500_000)}</description></item>`),
    ],
    ['sections that are never closed', rss(`<item><title>${many('<![CDATA[', 200_000)}</title></item>`)],
    ['sections with items', rss(`<item><title>${many('<![CDATA[<item>', 100_000)}]]></title></item>`)],
    ['quotation marks', rss(`<item><title>${many('<a "', 400_000)}</title></item>`)],
    [
      'attributes',
      rss(
        `<item ${Array.from({ length: 100_000 }, (_, n) => `a${n}="b"`).join(' ')}><title>x</title></item>`,
      ),
    ],
    [
      'spaces in tags',
      rss(`<item a${many(' ', 1_000_000)}><title x${many(' ', 1_000_000)}=>y</title></item>`),
    ],
    ['names', rss(`<item>${Array.from({ length: 100_000 }, (_, n) => `<a${n}/>`).join('')}</item>`)],
    ['long names', rss(`<${many('a', 1_000_000)}><${many('a:', 500_000)}>`)],
    ['document types', `${many('<!DOCTYPE a[', 100_000)}>${rss(ITEM)}`],
    ['subsets', `${many('<![>', 300_000)}]${many('x', 1_000_000)}${rss(ITEM)}`],
    ['instructions', many('<?x ', 300_000)],
    ['blank space', `${many(' \n', 1_000_000)}${rss(ITEM)}`],
    ['a long date', rss(`<item><guid>a</guid><pubDate>${many('1 ', 500_000)}</pubDate></item>`)],
    ['a long author', rss(`<item><guid>a</guid><author>${many('(', 500_000)}</author></item>`)],
    [
      'a long address',
      rss(`<item><guid>a</guid><link>https://x.example/${many('a', 1_000_000)}</link></item>`),
    ],
    ['categories', rss(`<item><guid>a</guid>${many('<category>x</category>', 9000)}</item>`)],
    [
      'links',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a</id>${many('<link href="x"/>', 15_000)}</entry></feed>`,
    ],
    [
      'a table of contents',
      `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><items>${many('<li resource="a"/>', 15_000)}</items></channel>${many('<item about="a"><title>x</title></item>', 5000)}</rdf:RDF>`,
    ],
    ['deep JSON', `{"title":"T","items":${many('[', 300_000)}${many(']', 300_000)}}`],
    ['JSON quotation marks', `{"title":"T","items":[${many('"', 1_000_000)}`],
    ['JSON brackets', `{"title":"T","items":[${many('{', 1_000_000)}`],
    ['JSON objects', `{"title":"T","items":[${many('{},', 300_000)}`],
  ])('is read in linear time: %s', async (_, text) => {
    // 200 ms a megabyte is what it takes alone; these machines are shared, so the best of three counts.
    const isQuick = async () => {
      const { took, megabytes } = await read(text);
      return took < 600 + 600 * megabytes;
    };
    expect((await isQuick()) || (await isQuick()) || (await isQuick())).toBe(true);
  });
});

describe('a feed of 50 MB', () => {
  const size = 50 * 2 ** 20;
  const bytes = Buffer.alloc(size, rss(ITEM.repeat(1000)).slice(0, -20).padEnd(100_000, ' '));
  const long = Buffer.from(
    rss(`<item><title>x</title><description>${'word '.repeat(size / 5)}</description></item>`),
  );

  it('is cut at the limit, and its whole entries are kept', async () => {
    const limits = { bytes: 10 * 2 ** 20, entries: 100 };
    const { result, took } = await read(bytes, limits);
    expect(result).toMatchObject({ kind: 'feed', feed: { cut: true, entries: [{ title: 'Ferry' }] } });
    expect(took).toBeLessThan(8000);
  });

  it('is read whole where the limit is wider', async () => {
    const { result, took, megabytes } = await read(long);
    if (result.kind !== 'feed') throw new Error(result.reason);
    expect(result.feed.entries[0]?.summary?.length).toBeLessThanOrEqual(2_000_000);
    expect(took).toBeLessThan(600 * megabytes);
  });

  it('is none as JSON', async () => {
    const json = Buffer.from(`{"title":"T","items":[${'{"id":"a"},'.repeat(1_000_000)}`);
    const { result } = await read(json, { bytes: 2 ** 20, entries: 100 });
    expect(result).toMatchObject({ kind: 'no feed', why: 'too large' });
  });

  it('of nothing but one letter is text', async () => {
    expect((await read(Buffer.alloc(size, 'a'))).result).toMatchObject({ why: 'text' });
  });
});

describe('any input', () => {
  const piece = fc.constantFrom(
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<feed>',
    '<entry>',
    '</entry>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '<link href="',
    '"',
    "'",
    '>',
    '/>',
    '&',
    '&amp;',
    ';',
    '<',
    'words',
    '\0',
    '<!DOCTYPE x [',
    ']',
    '<author><name>',
    '</author>',
    '<rdf:RDF>',
    '<content type="xhtml">',
    '</content>',
    '{"items":[',
    '{',
    '}',
    '\ufeff',
    '日',
  );

  it('gives a feed or a reason, never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
        const { result } = await read(pieces.join(''));
        expect(['feed', 'no feed']).toContain(result.kind);
      }),
      { numRuns: 1500 },
    );
  });

  it('of bytes gives a feed or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(['feed', 'no feed']).toContain((await read(bytes)).result.kind);
      }),
    );
  });
});

describe('any stories', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => `a${text.replace(/[\p{C}\s]+/gu, ' ')}b`.replace(/\s+/g, ' '));
  const stories = fc.array(fc.record({ title: words, section: fc.boolean() }), {
    minLength: 1,
    maxLength: 8,
  });
  const written = (list: readonly { title: string; section: boolean }[]) =>
    list.map(({ title, section }, n) => {
      const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const inside = section ? `<![CDATA[${title.replaceAll(']]>', '')}]]>` : escaped;
      return `<entry><id>${n}</id><title type="text">${inside}</title></entry>`;
    });

  it('come out of a feed as they went in', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (list) => {
        fc.pre(!list.some(({ title }) => /\]\]>|<!/.test(title)));
        const { result } = await read(
          `<feed xmlns="http://www.w3.org/2005/Atom">${written(list).join('')}</feed>`,
        );
        if (result.kind !== 'feed') throw new Error(result.reason);
        expect(result.feed.entries.map(({ title }) => title)).toEqual(list.map(({ title }) => title));
      }),
    );
  });

  it('are all there that ended before the feed was cut', async () => {
    await fc.assert(
      fc.asyncProperty(stories, fc.nat(), async (list, at) => {
        const entries = written(list);
        const whole = `<feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}`;
        const end = at % (whole.length + 1);
        const { result } = await read(whole.slice(0, end));
        const ended = whole.slice(0, end).split('</entry>').length - 1;
        if (result.kind === 'feed') expect(result.feed.entries).toHaveLength(ended);
        else expect(ended).toBe(0);
      }),
    );
  });

  it('have ids that do not depend on their order', async () => {
    const item = fc.record({
      title: words,
      link: fc.option(fc.constantFrom('/a', '/b')),
      guid: fc.option(fc.constantFrom('x', 'y')),
    });
    const ids = async (items: readonly string[]) => {
      const { result } = await read(rss(items.join('')));
      return result.kind === 'feed' ? result.feed.entries.map(({ id }) => id).sort() : [];
    };
    await fc.assert(
      fc.asyncProperty(fc.array(item, { maxLength: 6 }), async (list) => {
        const items = list.map(
          ({ title, link, guid }) =>
            `<item><title>${title.replace(/[&<]/g, '')}</title>${link === null ? '' : `<link>${link}</link>`}${guid === null ? '' : `<guid>${guid}</guid>`}</item>`,
        );
        const found = await ids(items);
        expect(await ids([...items].reverse())).toEqual(found);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
