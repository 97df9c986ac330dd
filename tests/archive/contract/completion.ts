import { describe, expect, it } from 'vitest';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';

type Field = 'name' | 'title' | 'source';

export function describeCompletion({ archive }: Subject): void {
  const complete = async (field: Field, typed: string, limit = 25, scope = 'shared') =>
    (await archive().complete(field, typed, scope, limit)).map(({ text }) => text);

  describe('completing titles and sources', () => {
    const titles = [
      'Walrus returns',
      'The walrus leaves',
      'Étienne wins',
      'Talks on trade',
      'Trade talks open',
    ];
    const put = () =>
      archive().put(titles.map((title) => makeArticle({ title, source: `${title} Daily`, text: 'Word.' })));

    const cases: [typed: string, found: string[]][] = [
      ['wal', ['Walrus returns', 'The walrus leaves']],
      ['WALRUS R', ['Walrus returns']],
      ['etienne', ['Étienne wins']],
      ['Etie', ['Étienne wins']],
      ['trade ta', ['Trade talks open', 'Talks on trade']],
      ['walrsu', ['Walrus returns', 'The walrus leaves']],
      ['wlarus', ['Walrus returns', 'The walrus leaves']],
      ['walrs', ['Walrus returns', 'The walrus leaves']],
      ['walruss', ['Walrus returns', 'The walrus leaves']],
      ['alrus', ['Walrus returns', 'The walrus leaves']],
      ['etiene', ['Étienne wins']],
      ['xyz', []],
      ['x', []],
      ['heron', []],
    ];
    it.each(cases)('completes “%s” with %j', async (typed, found) => {
      await put();
      expect(await complete('title', typed)).toEqual(found);
      expect(await complete('source', typed)).toEqual(found.map((title) => `${title} Daily`));
    });

    it('gives an article by the key of its title, the latest where several share it', async () => {
      const [old, latest] = ['2013-07-10', '2014-01-02'].map((published) =>
        makeArticle({ title: 'Morning news', published, text: 'Word.' }),
      );
      if (old === undefined || latest === undefined) throw new Error('two articles are made');
      await archive().put([latest, old]);
      const [found] = await archive().complete('title', 'morning', 'shared', 5);
      expect(found).toEqual({ text: 'Morning news', key: latest.key, articles: 2 });
      await archive().remove(latest.id, 'shared');
      const [left] = await archive().complete('title', 'morning', 'shared', 5);
      expect(left).toEqual({ text: 'Morning news', key: old.key, articles: 1 });
    });

    it('gives the most frequent for nothing typed, and no more than asked for', async () => {
      const sources = ['Rare', 'Often', 'Often', 'Often', 'Twice', 'Twice', null];
      await archive().put(sources.map((source) => makeArticle({ source, text: 'Word.' })));
      expect(await archive().complete('source', '', 'shared', 2)).toEqual([
        { text: 'Often', key: null, articles: 3 },
        { text: 'Twice', key: null, articles: 2 },
      ]);
      expect(await complete('source', ' ', 0)).toEqual([]);
    });

    it('counts a source that is written in two ways as one', async () => {
      await archive().put(
        ['El País', 'EL PAIS', 'El Pais'].map((source) => makeArticle({ source, text: 'Word.' })),
      );
      expect(await archive().complete('source', 'el', 'shared', 5)).toMatchObject([{ articles: 3 }]);
    });
  });

  describe('completing names', () => {
    const people = [
      makeArticle({ id: 'a', text: 'President Barack Obama met John Kerry in Washington. Obama smiled.' }),
      makeArticle({ id: 'b', text: 'Secretary of State John Kerry spoke.\n\n“We agree,” John Kerry said.' }),
      makeArticle({ id: 'c', text: 'Nicolás Maduro won in Venezuela.' }),
    ];

    it('knows the people of the articles at the first call, with how many articles name them', async () => {
      await archive().put(people);
      expect(await archive().complete('name', 'john', 'shared', 5)).toEqual([
        { text: 'John Kerry', key: null, articles: 2 },
      ]);
    });

    it('finds a person by the family name, without accents, and with one mistake', async () => {
      await archive().put(people);
      expect(await complete('name', 'kerr')).toEqual(['John Kerry']);
      expect(await complete('name', 'maduro')).toEqual(['Nicolás Maduro']);
      expect(await complete('name', 'nicolas')).toEqual(['Nicolás Maduro']);
      expect(await complete('name', 'obamma')).toEqual(['Barack Obama']);
      expect(await complete('name', 'merkel')).toEqual([]);
    });

    it('offers no family name beside the full one that it belongs to', async () => {
      await archive().put(people);
      expect(await complete('name', 'obama')).toEqual(['Barack Obama']);
    });

    it('keeps up with what is added and removed', async () => {
      await archive().put(people);
      await complete('name', '');
      await archive().put([makeArticle({ id: 'd', text: 'John Kerry and Angela Merkel met.' })]);
      expect(await complete('name', 'merkel')).toEqual(['Angela Merkel']);
      await archive().remove('d', 'shared');
      await archive().remove('a', 'shared');
      expect(await complete('name', 'merkel')).toEqual([]);
      expect(await archive().complete('name', 'kerry', 'shared', 5)).toMatchObject([{ articles: 1 }]);
    });
  });
}
