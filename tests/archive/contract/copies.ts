import { describe, expect, it } from 'vitest';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';
import { queryOf } from '../query.ts';

const TEXT = 'The walrus came ashore.\n\nIt left at noon.';
const original = makeArticle({ id: 'first', source: 'Wire', text: TEXT });
const copy = makeArticle({
  id: 'again',
  source: 'Paper',
  copyOf: 'first',
  text: `${TEXT}\n\nA walrus expert agreed.`,
});

export function describeCopies({ archive }: Subject): void {
  const found = async (scope = 'shared', source?: string) => {
    const filter = source === undefined ? {} : { filter: { source } };
    const hits = await archive().search(queryOf('walrus', { scope, ...filter }));
    return hits.map(({ article, paragraph }) => `${article.id} ${paragraph}`).sort();
  };

  describe('copies', () => {
    it('leaves out what the original has word for word, and finds what only the copy has', async () => {
      await archive().put([copy, original]);
      expect(await found()).toEqual(['again 3', 'first 1']);
    });

    it('finds all of the copy once its original is removed', async () => {
      await archive().put([original, copy]);
      await archive().remove('first', 'shared');
      expect(await found()).toEqual(['again 1', 'again 3']);
      expect((await archive().summary('shared')).copies).toBe(0);
    });

    it('finds all of the copy where a filter leaves its original out', async () => {
      await archive().put([original, copy]);
      expect(await found('shared', 'Paper')).toEqual(['again 1', 'again 3']);
    });

    it('finds all of a copy whose original another scope holds', async () => {
      await archive().put([{ ...original, scope: 'g1', key: 'g1-original0' }, copy]);
      expect(await found()).toEqual(['again 1', 'again 3']);
      expect(await found('g2')).toEqual(['again 1', 'again 3']);
      expect(await found('g1')).toEqual(['again 3', 'first 1']);
    });

    it('counts copies apart, and their source not as a second one', async () => {
      await archive().put([original, copy]);
      const summary = await archive().summary('shared');
      expect(summary).toMatchObject({ articles: 1, copies: 1 });
      expect(summary.sources.map(({ source }) => source)).toEqual(['Wire']);
    });
  });
}
