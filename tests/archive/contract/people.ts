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
  });
}
