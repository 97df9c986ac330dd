import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive, CompletionField } from '../../../src/archive/archive.ts';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';

export function describeCompletion({ archive, create }: Subject): void {
  const complete = async (field: CompletionField, typed: string, limit = 25, scope = 'shared') =>
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

    it('gives titles that several articles share for nothing typed, then those of the latest', async () => {
      const titled = (title: string, published: string | null) =>
        makeArticle({ title, published, text: 'Word.' });
      await archive().put([
        titled('Old', '2013-07-10'),
        titled('Undated', null),
        titled('Morning news', '2011-01-01'),
        titled('MORNING NEWS', '2012-01-01'),
        titled('The latest of all', '2014-01-01'),
        titled('?!', '2015-01-01'),
      ]);
      expect(await complete('title', '', 4)).toEqual(['Morning news', 'The latest of all', 'Old', 'Undated']);
      expect(await complete('title', '', 2)).toEqual(['Morning news', 'The latest of all']);
      expect(await complete('title', '', 0)).toEqual([]);
    });

    it('counts a source that is written in two ways as one', async () => {
      await archive().put(
        ['El País', 'EL PAIS', 'El Pais'].map((source) => makeArticle({ source, text: 'Word.' })),
      );
      expect(await archive().complete('source', 'el', 'shared', 5)).toMatchObject([{ articles: 3 }]);
    });
  });

  describe('completing what is typed in another way', () => {
    const sources = [
      'John Kerry',
      'J. K. Rowling',
      'Joanne Kathleen Rowling',
      'John F. Kennedy',
      'MacDonald',
      'Mac Neil',
      '42nd Street',
    ];
    const cases: [typed: string, found: string[]][] = [
      ['Kerry, John', ['John Kerry']],
      ['kerry j', ['John Kerry']],
      ['J. Kerry', ['John Kerry']],
      ['jk', ['John Kerry']],
      ['JFK', ['John F. Kennedy']],
      ['JK Rowling', ['J. K. Rowling', 'Joanne Kathleen Rowling']],
      ['Joanne Rowling', ['Joanne Kathleen Rowling']],
      ['John Kennedy', ['John F. Kennedy']],
      ['John Q. Kerry', ['John Kerry']],
      ['Kery, Jhon', ['John Kerry']],
      ['kennedy jonh', ['John F. Kennedy']],
      ['johnkerry', ['John Kerry']],
      ['mac donald', ['MacDonald']],
      ['macneil', ['Mac Neil']],
      ['B. Kerry', []],
      ['John Smith', []],
      ['jo ke sm', []],
      ['johnsmith', []],
      ['42nd Stret', ['42nd Street']],
      ['43nd Street', []],
    ];
    it.each(cases)('completes “%s” with %j', async (typed, found) => {
      await archive().put(sources.map((source) => makeArticle({ source, text: 'Word.' })));
      expect(await complete('source', typed)).toEqual(found);
    });

    it('puts fewer mistakes before more articles, and those behind the first letter before those in it', async () => {
      const sources = ['Markle', 'Sarkel', 'Markel', 'Sarkel'];
      await archive().put(sources.map((source) => makeArticle({ source, text: 'Word.' })));
      expect(await complete('source', 'merkel')).toEqual(['Markel']);
      expect(await complete('source', 'darkel')).toEqual(['Sarkel', 'Markel']);
    });
  });

  describe('completing after changes', () => {
    const word = fc.constantFrom('walrus', 'heron', 'The', 'EU', 'otter', 'lynx', 'Étienne', 'o', 'walrut');
    const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const change = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.option(title) });
    const typed = ['', 'w', 'walr', 'wlarus', 'heron ot', 'e u', 'theotter', 'o lynx', 'etiene'];

    it('offers what an archive with the articles that are left offers', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
          const [changed, fresh] = [await create(), await create()];
          const left = new Map<string, string>();
          for (const [at, { id, title }] of changes.entries()) {
            left.delete(id);
            if (title === null) await changed.remove(id, 'shared');
            else {
              left.set(id, title);
              await changed.put([makeArticle({ id, title, text: 'Word.' })]);
            }
            if (at % 5 === 0) await changed.complete('title', 'wal', 'shared', 5);
          }
          await fresh.put([...left].map(([id, title]) => makeArticle({ id, title, text: 'Word.' })));
          for (const each of typed) {
            const offered = async (from: Archive) =>
              (await from.complete('title', each, 'shared', 10)).map(({ text, articles, key }) => ({
                text: text.toLowerCase(),
                articles,
                key,
              }));
            expect(await offered(changed), each).toEqual(await offered(fresh));
          }
          await Promise.all([changed.close(), fresh.close()]);
        }),
        { numRuns: 60 },
      );
    });

    it('goes on offering what is left where thousands have gone', async () => {
      const titles = Array.from({ length: 2_500 }, (_, at) =>
        makeArticle({ title: `Walrus ${at}`, text: 'Word.' }),
      );
      await archive().put(titles);
      await complete('title', 'walrus');
      for (const { id } of titles.slice(0, 2_400)) await archive().remove(id, 'shared');
      expect(await complete('title', 'walrus 23')).toEqual([]);
      expect(await complete('title', 'walrsu 2410')).toEqual(['Walrus 2410']);
    });
  });

  describe('completing topics', () => {
    const put = () =>
      archive().put([
        makeArticle({
          title: 'Council backs climate change plan',
          text: '# Council backs climate change plan\n\nMayor Ana Ruiz spoke in Berlin about climate change. The plan is dear, she said.',
        }),
        makeArticle({
          title: 'Ferry strike ends',
          text: 'In Berlin the strike is over. The ferry is back, the Harbour Authority said.',
        }),
        makeArticle({ title: 'BERLIN weather', text: 'It rained in Berlin.' }),
      ]);

    it('offers people, places and what titles name, those of most articles first', async () => {
      await put();
      const [first, ...others] = await archive().complete('topic', '', 'shared', 25);
      expect(first).toEqual({ text: 'Berlin', key: null, articles: 3 });
      expect(others.map(({ text }) => text)).toEqual(
        expect.arrayContaining([
          'Ana Ruiz',
          'climate change',
          'plan',
          'ferry',
          'strike',
          'Ferry strike ends',
        ]),
      );
    });

    it('offers no verb of a headline, no words that the text does not have, and nothing twice', async () => {
      await put();
      const offered = (await complete('topic', '')).map((text) => text.toLowerCase());
      for (const odd of ['backs', 'ends', 'council', 'council backs', 'change plan', 'weather', 'climate']) {
        expect(offered).not.toContain(odd);
      }
      expect(new Set(offered).size).toBe(offered.length);
    });

    it('completes them as names and titles, with a mistake and in any order', async () => {
      await put();
      expect(await complete('topic', 'clim')).toEqual([
        'climate change',
        'Council backs climate change plan',
      ]);
      expect(await complete('topic', 'chagne climate')).toEqual([
        'climate change',
        'Council backs climate change plan',
      ]);
      expect((await complete('topic', 'ferr'))[0]).toBe('ferry');
      expect(await complete('topic', 'Ruiz, A')).toEqual(['Ana Ruiz']);
      expect(await complete('topic', 'qwerty')).toEqual([]);
    });

    it('keeps up with what is removed', async () => {
      await put();
      const article = makeArticle({ id: 'gone', title: 'Otter', text: 'The otter was in Tallinn.' });
      await archive().put([article]);
      expect(await complete('topic', 'tallinn')).toEqual(['Tallinn']);
      await archive().remove('gone', 'shared');
      expect(await complete('topic', 'tallinn')).toEqual([]);
      expect(await complete('topic', 'otter')).toEqual([]);
    });

    it('counts what both scopes have together, and shows neither to the other', async () => {
      await put();
      const own = makeArticle({ scope: 'g1', title: 'Otter', text: 'The otter was in Berlin.' });
      await archive().put([own]);
      const [first] = await archive().complete('topic', 'berl', 'g1', 5);
      expect(first).toEqual({ text: 'Berlin', key: null, articles: 4 });
      expect((await archive().complete('topic', 'berl', 'g2', 5))[0]).toMatchObject({ articles: 3 });
      expect(await complete('topic', 'otter', 5, 'g2')).toEqual([]);
      expect(await complete('topic', 'otter', 5, 'g1')).toEqual(['otter']);
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
