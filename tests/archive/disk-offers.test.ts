import Libsql from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { SCHEMA } from '../../src/archive/disk/schema.ts';
import { KIND } from '../../src/archive/disk/words/kinds.ts';
import { DiskOffers, type Limits } from '../../src/archive/disk/words/offer-table.ts';
import { Statements } from '../../src/archive/disk/words/statements.ts';
import { keepWords } from '../../src/archive/disk/words/words.ts';
import { completions } from '../../src/archive/offers.ts';
import { createPace } from '../../src/archive/pace.ts';
import { Suggestions } from '../../src/archive/suggestions.ts';
import { guardStatements } from '../../src/sqlite/guard.ts';
import { makeArticle } from './article.ts';

const GIVEN = 'John Jon Jane Jan Mary Maria Martin Marten Xi Ángela Anna Hanna'.split(' ');
const FAMILY = 'Kerry Kerr Merkel Markle Miller Müller Johnson Jones Janson Smith Smyth Hannah'.split(' ');

const database = guardStatements(new Libsql(':memory:'));
for (const statement of SCHEMA) database.exec(statement);
const memory = new Suggestions();
const keeper = keepWords(database);
for (const [at, given] of GIVEN.entries()) {
  for (const [place, family] of FAMILY.entries()) {
    const name = `${given} ${family}`;
    // Each a different number of times, and what is alike in the letters is not alike in these.
    for (let time = 0; time <= (at * 7 + place * 11) % 13; time++) {
      memory.add(name);
      const article = makeArticle({ text: 'Word.' });
      const number = at * 1000 + place * 20 + time;
      keeper.enter(1, number, null, { article, passages: [], persons: [name], others: [] });
    }
  }
}
for (const _ of keeper.write());
afterAll(() => database.close());

const NARROW: Limits = { many: 10, near: 200, walk: 60, stride: 20 };

describe('completing over tables that have more than is looked through', () => {
  const complete = async (typed: string, limits?: Limits) => {
    const table =
      limits === undefined ? memory : new DiskOffers(new Statements(database), 1, KIND.person, limits);
    const deadline = Number.POSITIVE_INFINITY;
    const found = await completions({ scopes: [[table]], limit: 5, pace: createPace(), deadline }, typed);
    return found.map(({ text, articles }) => ({ text, articles }));
  };

  const single = ['', 'j', 'jo', 'john', 'm', 'mar', 'ker', 'smi', 'xk', 'johm', 'merkle', 'hanah'];
  it.each([...single, 'xikerry'])('“%s” gives what it gives in memory', async (typed) => {
    const expected = await complete(typed);
    expect(expected.length).toBeGreaterThan(0);
    expect(await complete(typed, NARROW)).toEqual(expected);
  });

  it.each([
    'j m',
    'm j',
    'kerry j',
    'jan ke',
    'mary q smith',
    'jonh smith',
  ])('“%s” gives what fits, some of that of most articles', async (typed) => {
    const found = await complete(typed, NARROW);
    expect(found.length).toBeGreaterThan(0);
    const all = await complete(typed);
    expect(found[0]?.articles).toBeGreaterThanOrEqual((all.at(-1)?.articles ?? 0) - 1);
    expect(found).toHaveLength(all.length);
  });

  it('“xqz” gives nothing', async () => {
    expect(await complete('xqz', NARROW)).toEqual([]);
  });
});
