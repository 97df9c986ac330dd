import { describe, expect, it } from 'vitest';
import type { ArticleParts } from '../archive/article.ts';
import { answered, deskOf, nothing, quotes, respond, rows } from './people-desk.ts';

const NEWS: ArticleParts[] = [
  {
    source: 'Ledger',
    published: '2024-03-04',
    text: 'The mayor of Merrin, Ruth Calloway, opened a quay. Calloway met the engineer Ingrid Vollan.',
  },
  {
    source: 'Post',
    published: '2024-03-12',
    text: 'Mayor Ruth Calloway spoke of the harbour. Professor Petr Lindqvist listened in the rain.',
  },
  { source: 'Post', published: '2024-04-01', text: 'Calloway left on Monday. A May Day parade went by.' },
];

const headings = (answer: Awaited<ReturnType<typeof answered>>) =>
  (answer.groups ?? []).map(({ heading }) => heading);

describe('a list of people', () => {
  it('has those of most articles first, each over a quotation that introduces them', async () => {
    const answer = await answered(await deskOf(NEWS), '/people');
    expect(headings(answer)).toEqual([
      'Ruth Calloway · Mayor · 3 articles',
      'Ingrid Vollan · engineer · 1 article',
      'Petr Lindqvist · Professor · 1 article',
    ]);
    expect(quotes(answer)).toEqual([
      'Mayor Ruth Calloway spoke of the harbour.',
      'Calloway met the engineer Ingrid Vollan.',
      'Professor Petr Lindqvist listened in the rain.',
    ]);
    expect(rows(answer)).toEqual({ 'People named': '3' });
  });

  it.each([
    ['/people name:ruth', ['Ruth Calloway']],
    ['/people cal', ['Ruth Calloway']],
    ['/people calloway ruth', ['Ruth Calloway']],
    ['/people role:mayor', ['Ruth Calloway']],
    ['/people role:professors', ['Petr Lindqvist']],
    ['/people source:Ledger', ['Ingrid Vollan', 'Ruth Calloway']],
    ['/people source:post role:professor', ['Petr Lindqvist']],
    ['/people p role:"mayor of Merrin"', []],
    ['/people alloway', []],
    ['/people role:monarch', []],
    ['/people role:the', []],
    ['/people source:Nobody', []],
    ['/people Monday', []],
    ['/people May', []],
  ])('%s is %j', async (line, expected) => {
    const desk = await deskOf(NEWS);
    if (expected.length === 0) {
      expect((await nothing(desk, line)).citations).toEqual([]);
      return;
    }
    const answer = await answered(desk, line);
    expect(headings(answer).map((heading) => heading.split(' · ')[0])).toEqual(expected);
  });

  it.each([
    ['Volga Rovers have left Kelso.', []],
    ['They swam in the Rhine beside Nazi Germany.', []],
    ['Goalkeeper Abi Volga left Kelso.', ['Abi Volga']],
    ['Duncan Farr left Kelso.', ['Duncan Farr']],
  ])('has of %j nobody but %j', async (text, expected) => {
    const answer = await respond(await deskOf([text]), '/people');
    const found = answer.status === 'answered' ? headings(answer).map((each) => each.split(' · ')[0]) : [];
    expect(found).toEqual(expected);
  });

  it('counts the articles of the source that is asked for', async () => {
    const answer = await answered(await deskOf(NEWS), '/people source:Post');
    expect(headings(answer)[0]).toBe('Ruth Calloway · Mayor · 2 articles');
  });

  it('is nothing where no article names anybody', async () => {
    const desk = await deskOf(['The ferry was late on Monday. Nobody knew why.']);
    expect((await nothing(desk, '/people')).text).toBe('The articles name nobody.');
    expect((await nothing(await deskOf([]), '/people')).text).toBe('The articles name nobody.');
    expect((await nothing(await deskOf(NEWS), '/people Zhu')).text).not.toBe('The articles name nobody.');
  });

  it('has a family name alone with the only full name that has it, and no initials beside the name', async () => {
    const desk = await deskOf([
      'The pilot John Miller left.',
      'Captain Miller slept.',
      'The pilot J. Miller came back.',
      'The nurse Ann Reed left.',
      'The nurse Sue Reed left.',
      'Reed slept.',
    ]);
    expect(headings(await answered(desk, '/people', { limit: 25 }))).toEqual([
      'John Miller · pilot · 3 articles',
      'Ann Reed · nurse · 1 article',
      'Sue Reed · nurse · 1 article',
    ]);
  });

  it('tells people of one name apart', async () => {
    const desk = await deskOf([
      'The 60-year-old senator Tom Hale spoke of the budget.',
      'The 19-year-old striker Tom Hale scored twice.',
    ]);
    const answer = await answered(desk, '/people');
    expect(headings(answer).toSorted()).toEqual([
      'Tom Hale · senator · 1 article',
      'Tom Hale · striker · 1 article',
    ]);
  });

  it('puts people who share their only sentence over one quotation', async () => {
    const answer = await answered(await deskOf(['The pilot Ann Lee met the nurse Sue Reed.']), '/people');
    expect(headings(answer)).toEqual(['Ann Lee · pilot · 1 article; Sue Reed · nurse · 1 article']);
    expect(answer.total).toBe(1);
  });

  it('goes on page by page through the same people', async () => {
    const names = [
      'Ann Lee',
      'Bob Hall',
      'Carl Moss',
      'Dora Finch',
      'Emma Stone',
      'Fred Marsh',
      'Gina Wolfe',
    ];
    const desk = await deskOf(names.map((name) => `The pilot ${name} landed the old plane.`));
    const whole = await answered(desk, '/people', { limit: 25 });
    expect(whole.total).toBe(names.length);
    const pages = [];
    for (const offset of [0, 3, 6]) {
      const page = await answered(desk, '/people', { offset, limit: 3 });
      expect(page.groups?.flatMap(({ citations }) => citations)).toEqual(
        page.citations.map((_, at) => offset + at + 1),
      );
      expect(page.rows.length > 0).toBe(offset === 0);
      pages.push(...headings(page));
    }
    expect(pages).toEqual(headings(whole));
  });

  it('has nobody of another server', async () => {
    const desk = await deskOf([
      ...NEWS,
      { scope: 'g1', text: 'The pilot Ann Lee landed. Ruth Calloway waved.' },
    ]);
    expect(headings(await answered(desk, '/people', { scope: 'g2' })).join()).not.toContain('Ann Lee');
    expect(headings(await answered(desk, '/people Ruth', { scope: 'g2' }))[0]).toContain('3 articles');
    expect(headings(await answered(desk, '/people Ruth', { scope: 'g1' }))[0]).toContain('4 articles');
  });
});
