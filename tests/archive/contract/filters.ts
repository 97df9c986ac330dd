import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/archive/archive.ts';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';
import { queryOf } from '../query.ts';

export function describeFilters({ archive }: Subject): void {
  const matches = async (published: string | null, filter: Filter) => {
    await archive().put([makeArticle({ id: 'a', published, text: 'The walrus came.' })]);
    return (await archive().search(queryOf('walrus', { filter }))).length === 1;
  };

  describe('filters', () => {
    const days: [published: string | null, filter: Filter, isFound: boolean][] = [
      ['2013-07-10', { after: '2013-07-10' }, true],
      ['2013-07-09', { after: '2013-07-10' }, false],
      ['2013-07-10', { before: '2013-07-10' }, true],
      ['2013-07-11', { before: '2013-07-10' }, false],
      ['2013-07-10', { after: '2013-07-10', before: '2013-07-10' }, true],
      ['2013-07-10', { after: '2013-07-11', before: '2013-07-09' }, false],
      ['2013-07', { after: '2013-07-10' }, true],
      ['2013-07', { after: '2013-07-31' }, true],
      ['2013-07', { after: '2013-08-01' }, false],
      ['2013-07', { before: '2013-07-01' }, true],
      ['2013-07', { before: '2013-06-30' }, false],
      ['2013', { after: '2013-12-31' }, true],
      ['2013', { after: '2014-01-01' }, false],
      ['2013', { before: '2013-01-01' }, true],
      ['2013', { before: '2012-12-31' }, false],
      [null, {}, true],
      [null, { after: '0001-01-01' }, false],
      [null, { before: '9999-12-31' }, false],
    ];
    it.each(days)('an article of %s and the filter %j: %s', async (published, filter, isFound) => {
      expect(await matches(published, filter)).toBe(isFound);
    });

    const sources: [source: string | null, asked: string, isFound: boolean][] = [
      ['China Daily', 'China Daily', true],
      ['China Daily', 'china  daily', true],
      ['El País', 'EL PAIS', true],
      ['China Daily', 'China', false],
      ['China', 'China Daily', false],
      [null, 'China Daily', false],
    ];
    it.each(sources)('an article from %s, asked for by “%s”: %s', async (source, asked, isFound) => {
      await archive().put([makeArticle({ source, text: 'The walrus came.' })]);
      const hits = await archive().search(queryOf('walrus', { filter: { source: asked } }));
      expect(hits).toHaveLength(isFound ? 1 : 0);
    });

    it('fills the limit with what passes the filter', async () => {
      const many = Array.from({ length: 40 }, (_, at) =>
        makeArticle({ source: 'Loud', text: `Walrus walrus ${at}.` }),
      );
      const quiet = makeArticle({
        source: 'Quiet',
        text: 'One walrus among many other animals of the coast.',
      });
      await archive().put([...many, quiet]);
      const hits = await archive().search(queryOf('walrus', { filter: { source: 'quiet' }, limit: 1 }));
      expect(hits.map(({ article }) => article.id)).toEqual([quiet.id]);
    });

    it('filters words that are all stop words', async () => {
      await archive().put([
        makeArticle({ source: 'Loud', text: 'To be, or not to be.' }),
        makeArticle({ source: 'Quiet', text: 'To be or not to be?' }),
      ]);
      const hits = await archive().search(queryOf('to be or not to be', { filter: { source: 'Quiet' } }));
      expect(hits.map(({ article }) => article.source)).toEqual(['Quiet']);
    });
  });
}
