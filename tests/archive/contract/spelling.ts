import { describe, expect, it } from 'vitest';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';

export function describeSpelling({ archive }: Subject): void {
  const variants = async (term: string, scope = 'shared') =>
    (await archive().variants(term, scope)).map((variant) => variant.term);

  describe('frequencies', () => {
    it('counts passages, not words', async () => {
      const text = 'Walrus, walrus, walrus.\n\nA walrus.\n\nA heron.';
      await archive().put([makeArticle({ text })]);
      const { passages, terms } = await archive().frequencies(['walru', 'heron', 'stoat'], 'shared');
      expect(passages).toBe(3);
      expect(Object.fromEntries(terms)).toEqual({ walru: 2, heron: 1, stoat: 0 });
    });

    it('counts a passage that has a word only in its title or heading, and once where both have it', async () => {
      await archive().put([
        makeArticle({ title: 'Walrus', text: 'A walrus.\n\nIt left.\n\n# Herons\n\nThey came.' }),
      ]);
      const { terms } = await archive().frequencies(['walru', 'heron'], 'shared');
      expect(Object.fromEntries(terms)).toEqual({ walru: 3, heron: 1 });
    });

    it('forgets the words of an article that is removed', async () => {
      await archive().put([
        makeArticle({ id: 'a', title: 'Walrus', text: 'A walrus.' }),
        makeArticle({ text: 'A heron.' }),
      ]);
      await archive().remove('a', 'shared');
      const { passages, terms } = await archive().frequencies(['walru', 'heron'], 'shared');
      expect(passages).toBe(1);
      expect(Object.fromEntries(terms)).toEqual({ walru: 0, heron: 1 });
    });
  });

  describe('variants', () => {
    const near: [term: string, text: string, variant: string][] = [
      ['beijng', 'Beijing answered.', 'beij'],
      ['sichaun', 'Sichuan shook.', 'sichuan'],
      ['walrsu', 'The walrus came.', 'walru'],
      ['keri', 'Mr Kerry spoke.', 'kerri'],
      ['obbama', 'Mr Obama spoke.', 'obama'],
      ['shostak', 'Shostakovich played.', 'shostakovich'],
      ['президет', 'Президент приехал.', 'президент'],
    ];
    it.each(near)('knows what %s could be in “%s”', async (term, text, variant) => {
      await archive().put([makeArticle({ text })]);
      expect(await variants(term)).toContain(variant);
    });

    const far: [term: string, text: string][] = [
      ['heron', 'The walrus came.'],
      ['ab', 'An abbot came.'],
      ['cat', 'A boat came.'],
      ['2014', 'It was 2013.'],
      ['kerry2', 'Mr Kerry spoke.'],
    ];
    it.each(far)('knows nothing like %s in “%s”', async (term, text) => {
      await archive().put([makeArticle({ text })]);
      expect(await variants(term)).toEqual([]);
    });

    it('gives the nearest first, then the most frequent, at most five, with their likeness', async () => {
      const words = ['marten', 'martin', 'martin', 'martian', 'marlin', 'margin', 'marzin', 'martins0'];
      await archive().put(words.map((word) => makeArticle({ text: `${word}.` })));
      const found = await archive().variants('martyn', 'shared');
      expect(found).toHaveLength(5);
      expect(found[0]).toMatchObject({ term: 'martin', passages: 2 });
      const likeness = found.map(({ similarity }) => similarity);
      expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
      expect(likeness.every((each) => each > 0 && each < 1)).toBe(true);
    });

    it('does not give the word itself, nor one that is no longer there', async () => {
      await archive().put([makeArticle({ id: 'a', text: 'Walrus.' }), makeArticle({ text: 'Walnut.' })]);
      expect(await variants('walru')).not.toContain('walru');
      expect(await variants('walrut')).toEqual(expect.arrayContaining(['walru', 'walnut']));
      await archive().remove('a', 'shared');
      expect(await variants('walrut')).toEqual(['walnut']);
    });
  });
}
