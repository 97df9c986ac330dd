import { describe, expect, it } from 'vitest';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';
import { queryOf, wordsOf } from '../query.ts';

export function describeKeeping({ archive }: Subject): void {
  describe('keeping articles', () => {
    it('finds nothing while it is empty', async () => {
      expect(await archive().search(queryOf('talks'))).toEqual([]);
      expect(await archive().search(queryOf('the'))).toEqual([]);
      expect(await archive().frequencies(['talk'], 'shared')).toEqual({
        passages: 0,
        terms: new Map([['talk', 0]]),
      });
      expect(await archive().variants('talk', 'shared')).toEqual([]);
      expect(await archive().complete('name', '', 'shared', 25)).toEqual([]);
      expect(await archive().list('shared', { offset: 0, limit: 10 })).toEqual([]);
      expect(await archive().article('000000000000', 'shared')).toBeNull();
      expect(await archive().summary('shared')).toEqual({ articles: 0, passages: 0, copies: 0, sources: [] });
      expect(await archive().remove('a', 'shared')).toBe(false);
    });

    it('finds an article as it was given, once it is put', async () => {
      const article = makeArticle({ text: 'The talks opened in Geneva.\n\nNobody came.', title: 'Talks' });
      await archive().put([article]);
      const [hit] = await archive().search(queryOf('geneva'));
      expect(hit?.article).toEqual(article);
      expect(hit?.paragraph).toBe(1);
      expect(await archive().article(article.key, 'shared')).toEqual(article);
    });

    it('finds all of many articles that are put at once', async () => {
      const articles = Array.from({ length: 300 }, (_, at) =>
        makeArticle({ text: `Report number${at} on maize.` }),
      );
      await archive().put(articles);
      expect(await archive().search(queryOf('maize', { limit: 1_000 }))).toHaveLength(300);
      expect(await archive().search(queryOf('number299'))).toHaveLength(1);
    });

    it('replaces the article of the same scope and id', async () => {
      const old = makeArticle({
        id: 'a',
        text: 'A badger dug here.\n\nA badger left.',
        title: 'Old badgers',
      });
      const other = makeArticle({ id: 'b', text: 'A badger sat there.' });
      await archive().put([old, other]);
      await archive().put([makeArticle({ id: 'a', text: 'A heron stood here.', title: 'New herons' })]);
      expect((await archive().search(queryOf('badger'))).map(wordsOf)).toEqual(['A badger sat there.']);
      expect(await archive().search(queryOf('heron'))).toHaveLength(1);
      expect((await archive().summary('shared')).passages).toBe(2);
      expect(await archive().complete('title', 'old', 'shared', 5)).toEqual([]);
    });

    it('keeps the last of two articles with one id in the same call', async () => {
      const [first, last] = ['badger', 'heron'].map((word) =>
        makeArticle({ id: 'a', text: `A ${word} was seen.` }),
      );
      if (first === undefined || last === undefined) throw new Error('two articles are made');
      await archive().put([first, last]);
      expect(await archive().search(queryOf('badger'))).toEqual([]);
      expect(await archive().search(queryOf('heron'))).toHaveLength(1);
    });

    it('removes an article once', async () => {
      const article = makeArticle({ id: 'a', text: 'A badger dug here.' });
      await archive().put([article]);
      expect(await archive().remove('a', 'shared')).toBe(true);
      expect(await archive().remove('a', 'shared')).toBe(false);
      expect(await archive().search(queryOf('badger'))).toEqual([]);
      expect(await archive().article(article.key, 'shared')).toBeNull();
    });

    it('removes from no other scope than the one that it is told', async () => {
      await archive().put([makeArticle({ id: 'a', scope: 'g1', text: 'A badger dug here.' })]);
      expect(await archive().remove('a', 'shared')).toBe(false);
      expect(await archive().remove('a', 'g2')).toBe(false);
      expect(await archive().search(queryOf('badger', { scope: 'g1' }))).toHaveLength(1);
    });

    it('makes changes in the order that they were asked for', async () => {
      const put = (word: string) => archive().put([makeArticle({ id: 'a', text: `A ${word} was seen.` })]);
      const done = await Promise.all([
        put('badger'),
        archive().remove('a', 'shared'),
        put('heron'),
        put('stoat'),
      ]);
      expect(done[1]).toBe(true);
      expect(await archive().search(queryOf('badger heron'))).toEqual([]);
      expect(await archive().search(queryOf('stoat'))).toHaveLength(1);
    });

    it('keeps long articles apart that are put at the same time', async () => {
      const long = (id: string, word: string) => {
        const paragraph = Array.from({ length: 60 }, (_, at) => `${word}${at} maize`).join(' ');
        return makeArticle({ id, text: Array.from({ length: 400 }, () => paragraph).join('\n\n') });
      };
      await Promise.all([archive().put([long('a', 'badger')]), archive().put([long('b', 'heron')])]);
      await archive().remove('a', 'shared');
      const hits = await archive().search(queryOf('maize', { limit: 1_000 }));
      expect(hits).toHaveLength(400);
      expect(new Set(hits.map(({ article }) => article.id))).toEqual(new Set(['b']));
      const { terms } = await archive().frequencies(['badger7', 'heron7'], 'shared');
      expect(Object.fromEntries(terms)).toEqual({ badger7: 0, heron7: 400 });
    });

    it('lists an article without a paragraph, which no search finds', async () => {
      await archive().put([makeArticle({ id: 'a', text: '', title: 'Badgers' })]);
      expect(await archive().search(queryOf('badgers'))).toEqual([]);
      expect(await archive().list('shared', { offset: 0, limit: 10 })).toHaveLength(1);
      expect(await archive().remove('a', 'shared')).toBe(true);
    });

    it('takes words that are names of what every object has', async () => {
      const words = 'constructor prototype hasOwnProperty toString valueOf __proto__';
      await archive().put([makeArticle({ text: words, title: words, source: 'constructor' })]);
      for (const word of words.split(' ')) expect(await archive().search(queryOf(word))).toHaveLength(1);
      expect(await archive().complete('source', 'constr', 'shared', 5)).toHaveLength(1);
    });
  });
}
