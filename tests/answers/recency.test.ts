import { describe, expect, it } from 'vitest';
import { find } from '../../src/answers/find.ts';
import { readQuestion } from '../../src/answers/question.ts';
import { asksForPresent, recencyOf } from '../../src/answers/recency.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { SHARED } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { makeArticle } from '../archive/article.ts';

describe('a question asks for the present', () => {
  it.each([
    'Who is the mayor of Orsel?',
    'who’s the mayor of Orsel',
    'Who is mayor now?',
    'What is the latest on the Vale bridge?',
    'Who currently runs the port?',
    'Who leads the union?',
    'How much does a ticket cost?',
    'How many people live in Orsel today?',
    'In which town is the court?',
    'Is the bridge still closed?',
    'What are the most recent figures?',
    'Where do the ferries land?',
    'When will the bridge open?',
  ])('%s', (words) => expect(asksForPresent({ words })).toBe(true));

  it.each([
    'Who was the mayor of Orsel?',
    'Who is the mayor who was shot in 2006?',
    'Who was mayor in 1998?',
    'Who is the former mayor?',
    'When did the bridge open?',
    'Who opened the bridge?',
    'Who is the mayor in May 2012?',
    'What was the history of the port?',
    'How did it end?',
    'Who first ran the port?',
    'Wang Yang',
    '',
  ])('not in “%s”', (words) => expect(asksForPresent({ words })).toBe(false));
});

describe('recency', () => {
  const of = (...days: (string | null)[]) => {
    const articles = days.map((published, index) =>
      makeArticle({ id: `a${index}`, text: 'News.', published }),
    );
    const recency = recencyOf(articles);
    return articles.map((article) => Math.round(recency(article) * 100) / 100);
  };

  it('falls from the latest article to the earliest, fast at first', () => {
    const [latest = 0, month = 0, year = 0, earliest = 0] = of(
      '2013-07-10',
      '2013-06-10',
      '2012-07-10',
      '2003-07-10',
    );
    expect([latest, earliest]).toEqual([1, 0]);
    expect(month).toBeGreaterThan(0.8);
    expect(year).toBeGreaterThan(0.4);
    expect(year).toBeLessThan(month);
  });

  it('is nothing where all are of one time, or of none', () => {
    expect(of('2013-07-10', '2013-06-10')).toEqual([0, 0]);
    expect(of(null, null)).toEqual([0, 0]);
    expect(of('2013-07-10', null)).toEqual([0, 0]);
    expect(of()).toEqual([]);
  });

  it('takes a month and a year for what they are', () => {
    expect(of('2013', '2003-07', null)).toEqual([1, 0, 0]);
  });
});

describe('what is found', () => {
  const STORIES: readonly (readonly [string, string | null])[] = [
    ['2006-02-01', 'The plan was welcomed by Ana Ruiz, the mayor of Orsel.'],
    ['2015-03-04', 'The vote was lost by Jo Bell, the mayor of Orsel, by one.'],
    ['2010-09-09', 'The line was opened by Kim Hale, the mayor of Orsel.'],
    ['2016-01-01', 'The mayor of Orsel would not say who is to pay for the line.'],
  ].map(([published = '', text = '']) => [text, published] as const);

  async function first(question: string, stories = STORIES): Promise<string> {
    const archive = createMemoryArchive();
    await archive.put(
      stories.map(([text, published], index) => makeArticle({ id: `a${index}`, text, published })),
    );
    const { candidates } = await find(readQuestion(question, null), { archive, scope: SHARED });
    const [best] = candidates;
    return best === undefined ? '' : slice(best.article.text, best.sentence.span);
  }

  it('is the latest that tells it, where the question asks for the present', async () => {
    expect(await first('Who is the mayor of Orsel?')).toContain('Jo Bell');
    expect(await first('Who is the mayor of Orsel now?')).toContain('Jo Bell');
  });

  it('is of the year that the question names', async () => {
    expect(await first('Who was the mayor of Orsel in 2006?')).toContain('Ana Ruiz');
    expect(await first('Who was the mayor of Orsel in September 2010?')).toContain('Kim Hale');
  });

  it('is what it would be without dates, where the question asks for the past', async () => {
    const undated = STORIES.map(([text]) => [text, null] as const);
    const question = 'Who was the mayor of Orsel?';
    expect(await first(question)).toBe(await first(question, undated));
  });

  it('is no recent sentence that says less', async () => {
    const stories = [...STORIES, ['Orsel has a mayor, said Bo Lund.', '2016-06-01'] as const];
    expect(await first('Who is the mayor of Orsel?', stories)).toContain('Jo Bell');
  });
});
