import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import people from '../../commands/people.ts';
import type { Archive, CompletionField } from '../../src/archive/archive.ts';
import type { DiskArchive } from '../../src/archive/disk/disk-archive.ts';
import { openDiskArchive } from '../../src/archive/disk/open-disk.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import type { Article } from '../../src/articles/article.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { makeArticle } from './article.ts';

const root = mkdtempSync(join(tmpdir(), 'dateline-words-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The same numbers each time (Knuth's linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const GIVEN = ['John', 'Jon', 'Jane', 'J.', 'Mary', 'Martin', 'Ángela', 'Xi'];
const FAMILY = ['Kerry', 'Kerr', 'Merkel', 'Markle', 'Miller', 'Müller', 'Johnson', 'Jones'];
const ROLES = ['Mayor', 'Senator', 'The pilot', 'The nurse', 'Professor'];
const THINGS = ['climate change', 'the ferry strike', 'the harbour plan', 'John Kerry', 'Berlin'];

function articlesOf(next: (below: number) => number): Article[] {
  const of = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  return Array.from({ length: 120 }, (_, at) => {
    const name = () => `${of(GIVEN)} ${of(FAMILY)}`;
    const text = `${of(ROLES)} ${name()} met ${name()} in Berlin. They spoke of ${of(THINGS)}. ${of(FAMILY)} left.`;
    return makeArticle({
      id: `a${at}`,
      scope: next(4) === 0 ? 'g1' : 'shared',
      title: `${of(['Talks', 'News', 'Row'])} on ${of(THINGS)}`,
      source: of(['The Wire', 'Post', 'Daily Post', null]),
      published: of(['2013-07-10', '2013-07', '2012', '2014-01-02', null]),
      copyOf: next(5) === 0 ? `a${next(120)}` : null,
      text,
    });
  });
}

describe('names, titles and people on disk', () => {
  const pairs: [Archive, DiskArchive][] = [];

  beforeAll(async () => {
    for (const seed of [1, 2]) {
      const opened = await openDiskArchive(join(root, String(seed)), { mode: 'write' });
      if (!opened.ok) throw new Error(opened.problem);
      const memory = createMemoryArchive({ patience: Number.POSITIVE_INFINITY });
      const next = numbers(seed);
      const articles = articlesOf(next);
      for (const archive of [memory, opened.archive]) {
        await archive.put(articles);
        for (const { id, scope } of articles.slice(0, 40)) await archive.remove(id, scope);
        await archive.put(articles.slice(20, 60).map((each) => ({ ...each, published: '2013-08-01' })));
      }
      pairs.push([memory, opened.archive]);
    }
  });
  afterAll(() => Promise.all(pairs.flat().map((archive) => archive.close())));

  const typed = [
    '',
    'j',
    'jo',
    'john ke',
    'kerry',
    'kerry, john',
    'jhon',
    'merkle',
    'xqz',
    'jk',
    'johnkerry',
  ];
  const more = [
    'j kerry',
    'martin q miller',
    'muler',
    'ang',
    'talks on',
    'fery strike',
    'post',
    'the w',
    'b',
  ];
  it.each([...typed, ...more])('complete “%s” as they do in memory', async (words) => {
    let offered = 0;
    for (const [memory, disk] of pairs) {
      for (const field of ['name', 'title', 'source', 'topic'] satisfies CompletionField[]) {
        for (const scope of ['shared', 'g1']) {
          for (const limit of [3, 25]) {
            const expected = await memory.complete(field, words, scope, limit);
            const found = await disk.complete(field, words, scope, limit);
            const bare = (each: (typeof found)[number]) => ({ ...each, text: each.text.toLowerCase() });
            expect(found.map(bare)).toEqual(expected.map(bare));
            offered += found.length;
          }
        }
      }
    }
    expect(offered > 0).toBe(words !== 'xqz');
  });

  it('are counted as they are mentioned, after any changes', async () => {
    for (const [, disk] of pairs) expect((await disk.verify()).problems).toEqual([]);
  });

  it.each([
    {},
    { name: 'ke' },
    { name: 'john' },
    { role: 'mayor' },
    { role: 'senator', name: 'm' },
    { source: 'Post' },
    { source: 'the wire', role: 'pilot' },
  ])('list the people of %j as they are listed in memory', async (options) => {
    for (const pair of pairs) {
      for (const scope of ['shared', 'g1']) {
        const [memory, disk] = await Promise.all(
          pair.map((archive) =>
            createDesk({ archive, commands: [people], skipped: [] }).respond({
              command: people.name,
              options,
              scope,
              now: new Date('2014-06-01'),
              limit: 10,
            }),
          ),
        );
        expect(disk?.status).toBe('answered');
        expect(disk).toEqual(memory);
      }
    }
  });

  it('keep what no table can hold: NUL, and halves of surrogate pairs', async () => {
    const opened = await openDiskArchive(join(root, 'odd'), { mode: 'write' });
    if (!opened.ok) throw new Error(opened.problem);
    const { archive } = opened;
    const odd = (id: string, mark: string) =>
      makeArticle({
        id,
        title: `John${mark}Kerry`,
        source: `${mark}Wire${mark}`,
        url: `https://example.org/${mark}`,
        text: `John${mark} Kerry met Jane Smith of the International${mark} Monetary Fund (IM${mark}F) in ${mark}Berlin.`,
      });
    const marks = ['\0', '\ud83d', '\udc00', '\u{10ffff}', '𝔸', ''];
    await archive.put(marks.map((mark, at) => odd(`a${at}`, mark)));
    expect((await archive.verify()).problems).toEqual([]);
    await archive.put(marks.map((mark, at) => odd(`a${(at + 1) % marks.length}`, mark)));
    for (const at of marks.keys()) expect(await archive.remove(`a${at}`, 'shared')).toBe(true);
    expect((await archive.verify()).problems).toEqual([]);
    expect(await archive.complete('topic', '', 'shared', 9)).toEqual([]);
    await archive.close();
  });

  it.each([
    ['a name is counted wrong', 'UPDATE offers SET articles = articles + 1 WHERE kind = 0', 'counted wrong'],
    ['a word is lost', 'DELETE FROM words WHERE spelled = (SELECT max(spelled) FROM words)', 'their words'],
    [
      'an article of somebody is lost',
      'DELETE FROM named WHERE article = (SELECT max(article) FROM named)',
      'people',
    ],
    [
      'an article has no names',
      'DELETE FROM mentions WHERE article = (SELECT max(article) FROM mentions)',
      'every',
    ],
  ])('are found to be damaged where %s', async (_, damage, problem) => {
    const opened = await openDiskArchive(join(root, problem), { mode: 'write' });
    if (!opened.ok) throw new Error(opened.problem);
    const { archive } = opened;
    await archive.put([makeArticle({ text: 'John Kerry met Jane Smith.' })]);
    expect((await archive.verify()).problems).toEqual([]);
    await archive.kept.change((database) => database.exec(damage));
    expect((await archive.verify()).problems.join()).toContain(problem);
    await archive.close();
  });
});
