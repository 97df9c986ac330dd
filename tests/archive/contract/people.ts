import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../src/archive/archive.ts';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';

export function describePeople({ archive }: Subject): void {
  /** Everybody, with the articles of each. */
  const named = async (scope = 'shared', filter?: Filter) => {
    const people = await archive().people(scope, filter);
    const found: Record<string, string[]> = {};
    for (const { name, stories } of await people.most(100)) {
      const { count, latest } = await people.stories([name], 100);
      expect(count).toBe(stories);
      found[name] = latest.map(({ id }) => id).sort();
    }
    return found;
  };

  describe('the people whom articles name', () => {
    const put = () =>
      archive().put([
        makeArticle({
          id: 'a',
          source: 'Wire',
          text: 'Mayor Jane Smith met John Kerry in the May Day parade.',
        }),
        makeArticle({ id: 'b', source: 'Post', text: 'John Kerry left on Monday.' }),
        makeArticle({ id: 'c', scope: 'g1', source: 'Wire', text: 'John Kerry met Barack Obama.' }),
      ]);

    it('come with the articles that name them, and nothing else comes', async () => {
      await put();
      expect(await named()).toEqual({ 'Jane Smith': ['a'], 'John Kerry': ['a', 'b'] });
    });

    it('are those of the scope too, for that scope alone', async () => {
      await put();
      const all = { 'Jane Smith': ['a'], 'John Kerry': ['a', 'b', 'c'], 'Barack Obama': ['c'] };
      expect(await named('g1')).toEqual(all);
      expect(await named('g2')).toEqual({ 'Jane Smith': ['a'], 'John Kerry': ['a', 'b'] });
    });

    it('are those of the articles that may answer', async () => {
      await put();
      expect(await named('shared', { source: 'post' })).toEqual({ 'John Kerry': ['b'] });
      expect(await named('shared', { source: 'Nobody' })).toEqual({});
    });

    it('are gone with their articles', async () => {
      await put();
      await named();
      await archive().remove('a', 'shared');
      expect(await named()).toEqual({ 'John Kerry': ['b'] });
    });

    it('are nobody in an empty archive', async () => {
      expect(await named()).toEqual({});
    });

    it('are found by beginnings of their words, by their names, and by a word', async () => {
      await put();
      const people = await archive().people('g1');
      const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);
      expect(names(await people.most(10, 'ke jo'))).toEqual(['John Kerry']);
      expect(names(await people.most(1))).toEqual(['John Kerry']);
      expect(names(await people.most(10, 'erry'))).toEqual([]);
      expect(names(await people.called(['JANE SMITH', 'Jane', 'Nobody']))).toEqual(['Jane Smith']);
      expect(names(await people.having('Kerry', 10))).toEqual(['John Kerry']);
      expect(names(await people.having('Ker', 10))).toEqual([]);
    });

    it('are told of one article by its key, where the scope may see it', async () => {
      await put();
      const own = makeArticle({ id: 'd', scope: 'g1', text: 'Angela Merkel and Barack Obama left.' });
      await archive().put([own]);
      const people = await archive().people('g1');
      expect([...(await people.namedIn(own.key))].sort()).toEqual(['Angela Merkel', 'Barack Obama']);
      expect(await (await archive().people('g2')).namedIn(own.key)).toEqual([]);
    });

    it('say whether an article in English names them', async () => {
      await archive().put([
        makeArticle({ language: 'de', text: 'John Kerry met Angela Merkel.' }),
        makeArticle({ language: 'en', text: 'John Kerry left.' }),
      ]);
      const found = await (await archive().people('shared')).most(5);
      expect(found.map(({ name, isInEnglish }) => [name, isInEnglish])).toEqual([
        ['John Kerry', true],
        ['Angela Merkel', false],
      ]);
    });
  });

  describe('the stories that name somebody', () => {
    const text = 'John Kerry left.';
    const put = () =>
      archive().put([
        makeArticle({ id: 'a', published: '2013-01-01', source: 'Wire', text }),
        makeArticle({ id: 'b', published: '2013-03-01', source: 'Post', copyOf: 'a', text }),
        makeArticle({ id: 'c', published: '2013-02', source: 'Post', text }),
        makeArticle({ id: 'd', published: null, source: 'Post', copyOf: 'gone', text }),
        makeArticle({
          id: 'e',
          published: '2012',
          source: 'Wire',
          copyOf: 'gone',
          text: `Mr J. Kerry. ${text}`,
        }),
      ]);
    const told = async (names: readonly string[], limit: number, filter?: Filter) => {
      const people = await archive().people('shared', filter);
      const { count, latest } = await people.stories(names, limit);
      return [count, ...latest.map(({ id }) => id)];
    };

    it('come latest first, a copy only where its original is not there', async () => {
      await put();
      expect(await told(['John Kerry'], 9)).toEqual([3, 'c', 'a', 'e']);
      expect(await told(['John Kerry'], 1)).toEqual([3, 'c']);
      expect(await told(['John Kerry'], 0)).toEqual([3]);
      expect(await told(['Nobody'], 9)).toEqual([0]);
    });

    it('are those that may answer, a copy where its original may not', async () => {
      await put();
      expect(await told(['John Kerry'], 9, { source: 'post' })).toEqual([3, 'b', 'c', 'd']);
      expect(await told(['John Kerry'], 9, { after: '2013-02-10' })).toEqual([2, 'b', 'c']);
      expect(await told(['John Kerry'], 9, { before: '2012-06-01' })).toEqual([1, 'e']);
      const people = await archive().people('shared', { source: 'post' });
      expect(await people.most(5)).toMatchObject([{ name: 'John Kerry', stories: 3 }]);
    });

    it('count once where they have several of the names', async () => {
      await put();
      await archive().put([makeArticle({ id: 'f', text: 'Barack Obama met John Kerry.' })]);
      expect((await told(['John Kerry', 'Barack Obama'], 9))[0]).toBe(4);
    });

    it('change with what comes and goes', async () => {
      await put();
      await archive().remove('a', 'shared');
      expect(await told(['John Kerry'], 9)).toEqual([3, 'b', 'c', 'e']);
      await archive().put([makeArticle({ id: 'b', published: '2011-01-01', text })]);
      expect(await told(['John Kerry'], 9)).toEqual([3, 'c', 'e', 'b']);
    });
  });

  describe('what is looked up of articles', () => {
    it('is the copies of some of them, for those who may see them', async () => {
      await archive().put([
        makeArticle({ id: 'a', text: 'A walrus.' }),
        makeArticle({ id: 'b', copyOf: 'a', text: 'A walrus.' }),
        makeArticle({ id: 'c', scope: 'g1', copyOf: 'a', text: 'A walrus.' }),
        makeArticle({ id: 'd', copyOf: 'x', text: 'A heron.' }),
      ]);
      const copies = async (ids: readonly string[], scope: string) =>
        (await archive().copies(ids, scope)).map(({ id }) => id).sort();
      expect(await copies(['a', 'b'], 'g1')).toEqual(['b', 'c']);
      expect(await copies(['a', 'x'], 'shared')).toEqual(['b', 'd']);
      expect(await copies([], 'shared')).toEqual([]);
    });

    it('is the latest article of an address, whatever does not tell a page from another', async () => {
      const url = 'https://www.example.org/News/1/?utm_source=x#top';
      await archive().put([
        makeArticle({ id: 'old', published: '2012-01-01', url, text: 'A walrus.' }),
        makeArticle({
          id: 'new',
          published: '2013-01-01',
          url: 'http://example.org/news/1',
          text: 'A walrus.',
        }),
        makeArticle({ id: 'other', scope: 'g1', url: 'https://example.org/2', text: 'A walrus.' }),
      ]);
      const at = async (address: string, scope = 'shared') =>
        (await archive().atAddress(address, scope))?.id ?? null;
      expect(await at('example.org/news/1')).toBe('new');
      expect(await at('https://example.org/2', 'g1')).toBe('other');
      expect(await at('https://example.org/2')).toBeNull();
      await archive().remove('new', 'shared');
      expect(await at('example.org/news/1/')).toBe('old');
    });
  });
}
