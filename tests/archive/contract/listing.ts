import { describe, expect, it } from 'vitest';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';

export function describeListing({ archive }: Subject): void {
  const ids = async (offset = 0, limit = 100, scope = 'shared') =>
    (await archive().list(scope, { offset, limit })).map(({ id }) => id);

  describe('listing articles', () => {
    it('gives the latest first, then by title, and those without a date last', async () => {
      const given: [id: string, published: string | null, title: string][] = [
        ['none', null, 'Zoo'],
        ['july', '2013-07', 'Zoo'],
        ['tenth', '2013-07-10', 'Zoo'],
        ['tenth-b', '2013-07-10', 'Badgers'],
        ['later', '2014', 'Zoo'],
        ['none-b', null, 'Badgers'],
      ];
      await archive().put(
        given.map(([id, published, title]) => makeArticle({ id, published, title, text: 'Word.' })),
      );
      expect(await ids()).toEqual(['later', 'tenth-b', 'tenth', 'july', 'none-b', 'none']);
    });

    it('gives pages that together are the whole, over both scopes', async () => {
      const articles = Array.from({ length: 23 }, (_, at) =>
        makeArticle({
          id: `a${at}`,
          scope: at % 3 === 0 ? 'g1' : 'shared',
          published: `2013-07-${String((at * 7) % 28 || 28).padStart(2, '0')}`,
          text: 'Word.',
        }),
      );
      await archive().put(articles);
      const all = await ids(0, 100, 'g1');
      expect(all).toHaveLength(23);
      const pages = [
        await ids(0, 10, 'g1'),
        await ids(10, 10, 'g1'),
        await ids(20, 10, 'g1'),
        await ids(30, 10, 'g1'),
      ];
      expect(pages.map(({ length }) => length)).toEqual([10, 10, 3, 0]);
      expect(pages.flat()).toEqual(all);
      expect(await ids(0, 100, 'shared')).toHaveLength(15);
    });

    it('gives those from a day on, over both scopes, and those without a day alone', async () => {
      const days = ['2014', '2013-07-10', '2013-07-10', '2013-07', '2012-12-31', null, null];
      await archive().put(
        days.map((published, at) =>
          makeArticle({ id: `a${at}`, scope: at % 2 === 0 ? 'g1' : 'shared', published, text: 'Word.' }),
        ),
      );
      const upTo = async (day: string, offset = 0, scope = 'g1') =>
        (await archive().list(scope, { offset, limit: 3, upTo: day })).map(({ published }) => published);
      expect(await upTo('2013-07-10')).toEqual(['2013-07-10', '2013-07-10', '2013-07']);
      expect(await upTo('2013-07-10', 1)).toEqual(['2013-07-10', '2013-07', '2012-12-31']);
      expect(await upTo('2013-07-09', 0, 'shared')).toEqual(['2013-07', null]);
      expect(await upTo('2013-07-09', 2)).toEqual([null, null]);
      expect(await upTo('')).toEqual([null, null]);
    });

    it('gives heads, without the text', async () => {
      const article = makeArticle({ text: 'Word.', title: 'Words', source: 'Wire' });
      await archive().put([article]);
      const [head] = await archive().list('shared', { offset: 0, limit: 1 });
      const { text: _text, paragraphs: _paragraphs, ...expected } = article;
      expect(head).toEqual(expected);
    });
  });

  describe('summing up', () => {
    it('gives each source with its articles and the span of their dates, those with most first', async () => {
      const given: [source: string | null, published: string | null][] = [
        ['Wire', '2013-07-10'],
        ['Paper', '2013-07-10'],
        ['paper', '2013-07'],
        ['Paper', null],
        [null, null],
        [null, '2012'],
      ];
      await archive().put(
        given.map(([source, published]) => makeArticle({ source, published, text: 'One.\n\nTwo.' })),
      );
      expect(await archive().summary('shared')).toEqual({
        articles: 6,
        passages: 12,
        copies: 0,
        sources: [
          { source: 'Paper', articles: 3, from: '2013-07', to: '2013-07' },
          { source: null, articles: 2, from: '2012', to: '2012' },
          { source: 'Wire', articles: 1, from: '2013-07-10', to: '2013-07-10' },
        ],
      });
    });
  });
}
