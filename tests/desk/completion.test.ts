import { describe, expect, it } from 'vitest';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import type { Command } from '../../src/desk/command.ts';
import { createDesk } from '../../src/desk/desk.ts';
import { makeArticle } from '../archive/article.ts';

const command: Command = {
  name: 'timeline',
  description: 'Lists',
  options: [
    { name: 'topic', type: 'text', main: true, description: 'What' },
    { name: 'after', type: 'date', edge: 'first', description: 'From' },
    { name: 'before', type: 'date', edge: 'last', description: 'Until' },
    { name: 'page', type: 'number', min: 1, max: 9, description: 'Page' },
    {
      name: 'order',
      type: 'choice',
      choices: [
        { name: 'Earliest first', value: 'rising' },
        { name: 'Latest first', value: 'falling' },
      ],
      description: 'Order',
    },
  ],
  examples: [{ line: '/timeline ferry', status: 'nothing' }],
  answer: async () => ({ status: 'refused', reason: '' }),
};
const now = new Date('2026-11-22T10:00:00Z');

async function complete(option: string, typed: string, published: readonly (string | null)[] = []) {
  const archive = createMemoryArchive();
  await archive.put(published.map((day) => makeArticle({ published: day, text: 'Word.' })));
  const desk = createDesk({ archive, commands: [command], skipped: [] });
  return desk.complete({ command: 'timeline', option, typed, options: {}, scope: 'shared', now });
}
const values = async (...given: Parameters<typeof complete>) =>
  (await complete(...given)).map(({ value }) => value);

describe('completing a date', () => {
  it.each([
    ['last week', 'last week (9–15 November 2026)'],
    ['  last   week ', 'last week (9–15 November 2026)'],
    ['this month', 'this month (November 2026)'],
    ['yesterday', 'yesterday (21 November 2026)'],
    ['the past month', 'the past month (23 October to 22 November 2026)'],
    ['spring 2012', 'spring 2012 (March to May 2012)'],
    ['2012-02', '2012-02 (February 2012)'],
    ['10 July 2013', '10 July 2013'],
    ['july 2013', 'july 2013'],
  ])('says what “%s” means: %s', async (typed, name) => {
    const [first] = await complete('after', typed);
    expect(first).toEqual({ name, value: typed.replace(/\s+/g, ' ').trim() });
  });

  it('offers what is common before anything is typed, then the years and months of the articles', async () => {
    const offered = await values('after', '', ['2012-12-30', '2013-02', null]);
    expect(offered.slice(0, 3)).toEqual(['today', 'yesterday', 'this week']);
    expect(offered.slice(-5)).toEqual(['2013', '2012', 'February 2013', 'January 2013', 'December 2012']);
    expect((await values('after', '')).every((value) => !/\d{4}/.test(value))).toBe(true);
  });

  it.each([
    ['las', ['last week', 'last month', 'last year']],
    ['yesteday', ['yesterday']],
    ['jul', ['July 2013', 'July 2012']],
    ['wint', ['winter 2013', 'winter 2012']],
    ['tues', ['Tuesday']],
    ['2012-1', ['2012-1', '2012-10', '2012-11', '2012-12']],
    ['2012-0', ['2012-01', '2012-02']],
    ['2012-10-', ['2012-10']],
  ])('offers what “%s” may become', async (typed, expected) => {
    const offered = await values('before', typed, ['2012-03-01', '2013-12-31']);
    expect(offered.slice(0, expected.length)).toEqual(expected);
  });

  it('offers both days that a date in figures can be', async () => {
    expect(await complete('after', '7/10/2013')).toEqual([
      { name: '2013-10-07 (7 October 2013)', value: '2013-10-07' },
      { name: '2013-07-10 (10 July 2013)', value: '2013-07-10' },
    ]);
  });

  it.each([
    ['x'],
    ['\u0000'],
    ['10 July 2013 and some'],
    ['z'.repeat(6_000)],
    ['2013-02-30'],
  ])('offers nothing for %j', async (typed) => {
    expect(await complete('after', typed, ['2013-07-10'])).toEqual([]);
  });

  it('takes back whatever it offers', async () => {
    const archive = createMemoryArchive();
    await archive.put([makeArticle({ published: '2013-07-10', text: 'Word.' })]);
    const given: unknown[] = [];
    const asked = {
      ...command,
      answer: async (_: unknown, args: unknown) => {
        given.push(args);
        return { status: 'refused', reason: 'asked' } as const;
      },
    };
    const desk = createDesk({ archive, commands: [asked], skipped: [] });
    const request = { command: 'timeline', scope: 'shared', now };
    const offered = await desk.complete({ ...request, options: {}, option: 'after', typed: '' });
    for (const { value } of offered) {
      const answer = await desk.respond({ ...request, options: { after: value } });
      expect(answer, value).toEqual({ status: 'refused', reason: 'asked' });
    }
    expect(given).toHaveLength(offered.length);
  });
});

describe('completing a choice', () => {
  it('offers all before anything is typed, then those with a word that begins so', async () => {
    expect(await values('order', '')).toEqual(['rising', 'falling']);
    expect(await values('order', ' LAT')).toEqual(['falling']);
    expect(await values('order', 'first')).toEqual(['rising', 'falling']);
    expect(await values('order', 'ri')).toEqual(['rising']);
    expect(await values('order', 'test')).toEqual([]);
  });
});

describe('completing anything else', () => {
  it('offers nothing for a number, or for words that the command has no offers for', async () => {
    expect(await complete('page', '')).toEqual([]);
    expect(await complete('topic', 'a')).toEqual([]);
  });
});
