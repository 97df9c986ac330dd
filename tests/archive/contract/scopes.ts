import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { Article, Scope } from '../../../src/articles/article.ts';
import { makeArticle } from '../article.ts';
import type { Subject } from '../contract.ts';
import { Model } from '../model.ts';
import { groupOf, queryOf } from '../query.ts';

const SCOPES = ['shared', 'g1', 'g2'];
const WORDS = [
  'walrus',
  'heron',
  'badger',
  'stoat',
  'otter',
  'lynx',
  'treaty',
  'talks',
  'walrut',
  'herons',
  'Kerry',
  'the',
];
const EXPLAINED = ['Baltic Otter Treaty (BOT)', 'Bold Otter Talks', 'Baltic Open Treaty (BOT)'];
const TERMS = ['walru', 'heron', 'badger', 'stoat', 'otter', 'lynx', 'treati', 'talk', 'kerri', 'zebra'];
const words = (max: number) =>
  fc.array(fc.constantFrom(...WORDS, ...EXPLAINED), { minLength: 1, maxLength: max });

const article: fc.Arbitrary<Article> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    scope: fc.constantFrom(...SCOPES),
    paragraphs: fc.array(words(6), { maxLength: 4 }),
    title: words(3),
    source: fc.constantFrom('Wire', 'Paper', null),
    published: fc.constantFrom('2013', '2013-07', '2013-07-10', '2014-01-02', null),
  })
  .map(({ paragraphs, title, ...parts }) =>
    makeArticle({
      ...parts,
      title: title.join(' '),
      text: paragraphs.map((each, at) => (at === 1 ? '# ' : '') + each.join(' ')).join('\n\n'),
    }),
  );

type Change = { readonly put: Article } | { readonly remove: string; readonly scope: Scope };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: article.map((put) => ({ put })) },
  {
    weight: 1,
    arbitrary: fc.record({
      remove: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      scope: fc.constantFrom(...SCOPES),
    }),
  },
);

const query = fc.record({
  groups: fc.array(fc.array(fc.constantFrom(...TERMS), { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  }),
  filter: fc.constantFrom(
    {},
    { source: 'wire' },
    { after: '2013-07-11' },
    { before: '2013-07-09' },
    { source: 'x' },
  ),
});

export function describeScopes({ create }: Subject): void {
  describe('scopes', () => {
    it('answers a scope as if no other but shared were there', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { minLength: 1, maxLength: 25 }),
          fc.constantFrom(...SCOPES),
          async (changes, scope) => {
            const [all, own] = [await create(), await create()];
            for (const each of changes) {
              await make(all, each);
              if (['shared', scope].includes(scopeOf(each))) await make(own, each);
            }
            expect(await everything(all, scope)).toEqual(await everything(own, scope));
            await Promise.all([all.close(), own.close()]);
          },
        ),
        { numRuns: 40 },
      );
    });

    it('agrees with reading everything, after any changes', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { minLength: 10, maxLength: 60 }),
          fc.array(query, { minLength: 3, maxLength: 3 }),
          async (changes, queries) => {
            const archive = await create();
            const model = new Model();
            for (const each of changes) expect(await make(archive, each)).toBe(makeInModel(model, each));
            for (const scope of SCOPES) {
              await expectSame(archive, model, scope);
              for (const { groups, filter } of queries) {
                const asked = queryOf(
                  groups.map((terms) => groupOf(terms.join(' '), ...terms)),
                  { scope, filter, limit: 1_000 },
                );
                const found = (await archive.search(asked)).map(
                  ({ article: { key }, paragraph }) => `${key}:${paragraph}`,
                );
                expect(found.sort()).toEqual(model.search(asked).sort());
              }
            }
            await archive.close();
          },
        ),
        { numRuns: 60 },
      );
    });
  });
}

function scopeOf(each: Change): Scope {
  return 'put' in each ? each.put.scope : each.scope;
}

async function make(archive: Archive, each: Change): Promise<boolean> {
  if ('remove' in each) return archive.remove(each.remove, each.scope);
  await archive.put([each.put]);
  return true;
}

function makeInModel(model: Model, each: Change): boolean {
  if ('remove' in each) return model.remove(each.remove, each.scope);
  model.put(each.put);
  return true;
}

async function expectSame(archive: Archive, model: Model, scope: Scope): Promise<void> {
  expect(await archive.summary(scope)).toMatchObject(model.summary(scope));
  const listed = await archive.list(scope, { offset: 0, limit: 100 });
  const kept = model.seen(scope);
  expect(listed.map(({ key }) => key).sort()).toEqual(kept.map(({ key }) => key).sort());
  for (const each of kept) expect(await archive.article(each.key, scope)).toEqual(each);
  const { terms } = await archive.frequencies(TERMS, scope);
  for (const term of TERMS) expect(terms.get(term)).toBe(model.frequency(term, scope));
}

/** All that a scope can learn. */
async function everything(archive: Archive, scope: Scope) {
  const typed = ['', 'wal', 'heorn', 'kerry', 'paper'];
  const fields = ['name', 'title', 'source', 'topic'] as const;
  return {
    found: await archive.search(queryOf('walrus heron badger treaty Kerry', { scope, limit: 1_000 })),
    spoken: await archive.search(queryOf('the', { scope })),
    best: await archive.search(queryOf('otter lynx talks', { scope, limit: 2 })),
    frequencies: await archive.frequencies(TERMS, scope),
    variants: await Promise.all(
      ['walrsu', 'herno', 'badgr', 'ker'].map((term) => archive.variants(term, scope)),
    ),
    completions: await Promise.all(
      typed.flatMap((each) => fields.map((field) => archive.complete(field, each, scope, 10))),
    ),
    expansions: await Promise.all(
      ['BOT', 'Baltic Otter Treaty'].map((term) => archive.expansions(term, scope)),
    ),
    list: await archive.list(scope, { offset: 0, limit: 100 }),
    summary: await archive.summary(scope),
  };
}
