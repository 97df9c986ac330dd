import { describe, expect, it } from 'vitest';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';
import { groupOf, groupOfMany, queryOf, wordsOf } from '../query.ts';

const FILLER = 'Rain fell on the valley all afternoon while farmers waited.';

export function describeSearch({ archive }: Subject): void {
  const put = (...texts: string[]) => archive().put(texts.map((text) => makeArticle({ text })));
  const found = async (words: string, limit = 10) =>
    (await archive().search(queryOf(words, { limit }))).map(wordsOf);

  describe('searching', () => {
    it('puts the passage with more of the words first', async () => {
      await put('The treaty was long.', 'The treaty was signed in Oslo.', FILLER, FILLER);
      expect(await found('treaty signed')).toEqual([
        'The treaty was signed in Oslo.',
        'The treaty was long.',
      ]);
    });

    it('puts a rare word before a common one', async () => {
      await put(
        'The treaty was long.',
        'The walrus was long.',
        'The treaty was short.',
        'A treaty at last.',
        FILLER,
      );
      expect((await found('treaty walrus'))[0]).toBe('The walrus was long.');
    });

    it('puts many common words before a rare one, even where one passage is asked for', async () => {
      const common = ['heron', 'badger', 'stoat', 'otter', 'lynx'];
      const singly = Array.from(
        { length: 200 },
        (_, at) => `A ${common[at % common.length]} came by at noon.`,
      );
      await put(...singly, ...Array.from({ length: 200 }, () => FILLER));
      await put('A walrus came by at noon.', `A ${common.join(', a ')} came by.`);
      expect(await found(`walrus ${common.join(' ')}`, 1)).toEqual([`A ${common.join(', a ')} came by.`]);
    });

    it('gives scores above zero that never rise', async () => {
      await put('Treaty.', 'Treaty signed.', 'Treaty signed in Oslo.', FILLER, `${FILLER} The treaty.`);
      const scores = (await archive().search(queryOf('treaty signed Oslo'))).map(({ score }) => score);
      expect(scores).toHaveLength(4);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && Number.isFinite(score))).toBe(true);
    });

    it('finds no passage without one of the words', async () => {
      await put(FILLER);
      expect(await found('treaty walrus')).toEqual([]);
    });

    it('passes over a word that it does not know', async () => {
      await put('The treaty was long.', FILLER);
      expect(await found('treaty of Xyzzyville')).toEqual(['The treaty was long.']);
      expect(await found('xyzzyville')).toEqual([]);
    });

    it('matches whole words, not their beginnings or a spelling near them', async () => {
      await put('The cartographer drew.', 'A cast was seen.');
      expect(await found('cart')).toEqual([]);
    });

    it('finds nothing for a query without a group, or a group without a way to match it', async () => {
      await put(FILLER);
      expect(await archive().search(queryOf([]))).toEqual([]);
      expect(await archive().search(queryOf([groupOfMany('rain')]))).toEqual([]);
      expect(await archive().search(queryOf([groupOfMany('rain', { terms: [], weight: 1 })]))).toEqual([]);
    });

    it('counts paragraphs as the article does', async () => {
      await archive().put([makeArticle({ text: '# Weather\n\nRain fell.\n\n# Sport\n\nThe walrus won.' })]);
      const hits = await archive().search(queryOf('walrus'));
      expect(hits.map(({ paragraph }) => paragraph)).toEqual([4]);
    });
  });

  describe('ways to match a word', () => {
    const score = async (...alternatives: { terms: string[]; weight: number }[]) => {
      const hits = await archive().search(queryOf([groupOfMany('word', ...alternatives)]));
      return hits[0]?.score ?? 0;
    };

    it('lets the best way count, and it alone', async () => {
      await put('The walrus met a badger.', FILLER, FILLER);
      const walrus = await score({ terms: ['walru'], weight: 1 });
      expect(walrus).toBeGreaterThan(0);
      expect(await score({ terms: ['walru'], weight: 1 }, { terms: ['badger'], weight: 0.5 })).toBeCloseTo(
        walrus,
        5,
      );
      expect(await score({ terms: ['badger'], weight: 0.5 }, { terms: ['walru'], weight: 1 })).toBeCloseTo(
        walrus,
        5,
      );
    });

    it('weighs a way to match', async () => {
      await put('The walrus came.', FILLER, FILLER);
      const whole = await score({ terms: ['walru'], weight: 1 });
      expect(await score({ terms: ['walru'], weight: 0.5 })).toBeCloseTo(whole / 2, 5);
    });

    it('wants all terms of a compound in one passage', async () => {
      await archive().put([
        makeArticle({ text: 'The cyber unit met.\n\nFood security grew.\n\nSecurity is now cyber.' }),
      ]);
      const hits = await archive().search(queryOf([groupOf('cybersecurity', 'cyber', 'secur')]));
      expect(hits.map(({ paragraph }) => paragraph)).toEqual([3]);
    });

    it('finds each passage by any of the ways', async () => {
      await put('A walrus.', 'A badger.', FILLER);
      const either = groupOfMany(
        'animal',
        { terms: ['walru'], weight: 1 },
        { terms: ['badger'], weight: 0.5 },
      );
      expect((await archive().search(queryOf([either]))).map(wordsOf)).toEqual(['A walrus.', 'A badger.']);
    });
  });

  describe('titles and headings', () => {
    it('finds a passage by its title, after one that has the word itself', async () => {
      await archive().put([
        makeArticle({ title: 'Walrus returns', text: 'It came back after years.' }),
        makeArticle({ title: 'Zoo news', text: 'The walrus came back.' }),
        makeArticle({ title: 'Weather', text: FILLER }),
        makeArticle({ title: 'Sport', text: FILLER }),
      ]);
      expect(await found('walrus')).toEqual(['The walrus came back.', 'It came back after years.']);
    });

    it('lends a heading to the paragraphs under it, and gives no heading as a passage', async () => {
      await archive().put([
        makeArticle({ text: 'Before.\n\n# The walrus\n\nUnder it.\n\n# Herons\n\nLater.' }),
      ]);
      expect(await found('walrus')).toEqual(['Under it.']);
      expect(await found('heron')).toEqual(['Later.']);
    });

    it('gives the headings of an article that has nothing else', async () => {
      await archive().put([makeArticle({ text: '# Walrus returns' })]);
      expect(await found('walrus')).toEqual(['Walrus returns']);
    });
  });

  describe('limits', () => {
    it('gives no more passages than asked for, and none for none', async () => {
      await put('Walrus one.', 'Walrus two.', 'Walrus three.');
      expect(await found('walrus', 2)).toHaveLength(2);
      expect(await found('walrus', 0)).toEqual([]);
      expect(await found('walrus', 1_000_000)).toHaveLength(3);
    });

    it('gives the same scores however many are asked for', async () => {
      const words = ['walrus', 'heron', 'badger', 'stoat', 'otter', 'lynx', 'treaty'];
      await put(
        ...Array.from({ length: 200 }, (_, at) =>
          [...words.filter((_, bit) => (at * 37 + bit * 11) % (bit + 2) === 0), `case ${at}`].join(' '),
        ),
      );
      const scores = async (limit: number) =>
        (await archive().search(queryOf(words.join(' '), { limit }))).map(({ score }) => score);
      const all = await scores(1_000);
      expect(all.length).toBeGreaterThan(100);
      for (const limit of [1, 2, 5, 20, 77]) {
        const few = await scores(limit);
        expect(few).toHaveLength(limit);
        for (const [at, score] of few.entries()) expect(score).toBeCloseTo(all[at] ?? 0, 5);
      }
    });
  });

  describe('words that are all stop words', () => {
    it('finds them one after the other', async () => {
      await put('To be, or not to be: that is the question.', 'Not to be late, or to be early.', FILLER);
      expect(await found('to be or not to be')).toEqual(['To be, or not to be: that is the question.']);
    });

    it('finds a title that is made of them', async () => {
      await archive().put([
        makeArticle({ title: 'The The', text: 'A band from London.' }),
        makeArticle({ title: 'The other', text: FILLER }),
      ]);
      expect(await found('The The')).toEqual(['A band from London.']);
    });

    it('finds them whatever their apostrophes, and takes marks for marks', async () => {
      await put('That’s not what it was.', FILLER);
      expect(await found("that's not what")).toEqual(['That’s not what it was.']);
      expect(await archive().search(queryOf([groupOf('the.*', 'the'), groupOf('(and[', 'and')]))).toEqual([]);
    });

    it('finds nothing where they do not stand together', async () => {
      await put('To fall, or not: that is to be seen.', FILLER);
      expect(await found('to be or not to be')).toEqual([]);
    });

    it('counts one in capitals as a word of its own', async () => {
      await put('The WHO warned of measles.', 'People who travel should take care.');
      expect(await found('What did the WHO warn of?')).toEqual(['The WHO warned of measles.']);
    });

    it('passes over them beside other words', async () => {
      await put('The walrus came.', 'And then it was of the.');
      expect(await found('what is the walrus')).toEqual(['The walrus came.']);
    });
  });
}
