import { describe, expect, it } from 'vitest';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';

export function describeAcronyms({ archive }: Subject): void {
  const expand = async (term: string, scope = 'shared') =>
    (await archive().expansions(term, scope)).map(({ text }) => text);
  const put = (...texts: string[]) => archive().put(texts.map((text) => makeArticle({ text })));

  describe('short forms', () => {
    const cases: [text: string, short: string, long: string][] = [
      ['The Strategic and Economic Dialogue (S&ED) opens.', 'S&ED', 'Strategic and Economic Dialogue'],
      ['The S&ED (Strategic and Economic Dialogue) opens.', 's&ed', 'Strategic and Economic Dialogue'],
      ['They met at the United Nations (U.N.) then.', 'UN', 'United Nations'],
      ['The Office of Marine Intelligence (OMI) knew.', 'OMI', 'Office of Marine Intelligence'],
      ['A prisoner of war (POW) came home.', 'POW', 'prisoner of war'],
      ['Asia-Pacific Economic Cooperation (APEC) met.', 'APEC', 'Asia-Pacific Economic Cooperation'],
      ['The Members of Parliament (MPs) left.', 'MP', 'Members of Parliament'],
    ];
    it.each(cases)('reads in “%s” what %s stands for', async (text, short, long) => {
      await put(text);
      expect(await archive().expansions(short, 'shared')).toEqual([
        { text: long, isStated: true, passages: 1 },
      ]);
      expect((await expand(long)).map((each) => each.replaceAll('.', '').toUpperCase())).toEqual([
        short.toUpperCase(),
      ]);
    });

    it.each([
      ['The walrus (a big one) swims.', 'AB'],
      ['Anna Brumhild (AP) reports.', 'AP'],
      ['The talks ended. In London Perry (ELP) wept.', 'ELP'],
      ['The Dialogue (S&ED) opens.', 'S&ED'],
    ])('takes nothing in “%s” for a long form of %s', async (text, short) => {
      await put(text);
      expect(await expand(short)).toEqual([]);
    });

    it('fits letters to a capitalised phrase where nothing explains them', async () => {
      await put('The International Monetary Fund lent more.', 'The International Monetary Fund did.');
      expect(await archive().expansions('IMF', 'shared')).toEqual([
        { text: 'International Monetary Fund', isStated: false, passages: 2 },
      ]);
      expect(await expand('IMD')).toEqual([]);
    });

    it('believes an explanation before a phrase that only has the letters', async () => {
      await put('The Ice Making Factory closed.', 'The International Monetary Fund (IMF) lent more.');
      expect(await expand('IMF')).toEqual(['International Monetary Fund']);
    });

    it('puts the most frequent first', async () => {
      await put(
        'Big Apple Company (BAC).',
        'Bank and Coal (BAC), Bold Art Club (BAC).',
        'Bold Art Club (BAC).',
      );
      expect((await expand('BAC'))[0]).toBe('Bold Art Club');
    });

    it('forgets what left', async () => {
      const article = makeArticle({ text: 'The Ice Making Factory (IMF) closed.' });
      await archive().put([article]);
      await archive().remove(article.id, 'shared');
      expect(await expand('IMF')).toEqual([]);
      expect(await expand('Ice Making Factory')).toEqual([]);
    });

    it('tells no scope what another says', async () => {
      await archive().put([makeArticle({ text: 'The Ice Making Factory (IMF) closed.', scope: 'g1' })]);
      expect(await expand('IMF', 'g1')).toEqual(['Ice Making Factory']);
      expect(await expand('IMF')).toEqual([]);
      expect(await expand('IMF', 'g2')).toEqual([]);
    });
  });
}
