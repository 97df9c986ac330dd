import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/answers/answer.ts';
import { type Kind, readQuestion, readWho } from '../../src/answers/question.ts';
import { answerQuestion } from '../../src/answers/respond.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { SHARED } from '../../src/articles/article.ts';
import { slice } from '../../src/text/span.ts';
import { makeArticle } from '../archive/article.ts';

async function answer(text: string, words: string, kind: Kind | null = null, published = '2013-07-10') {
  const archive = createMemoryArchive();
  await archive.put([makeArticle({ text, title: 'News', published })]);
  const question = kind === 'person' ? readWho(words) : readQuestion(words, kind);
  return answerQuestion(question, { archive, scope: SHARED }, { offset: 0, limit: 5 });
}

async function lead(...asked: Parameters<typeof answer>): Promise<string | undefined> {
  const given = await answer(...asked);
  return given.status === 'answered' ? given.lead?.text : undefined;
}

async function answered(...asked: Parameters<typeof answer>): Promise<Answered> {
  const given = await answer(...asked);
  if (given.status !== 'answered') throw new Error(`expected an answer, got ${given.status}`);
  return given;
}

describe('the lead', () => {
  it.each([
    [
      'The bridge was opened by Mayor Anna Brandt, as Paul Keller watched.',
      'Who opened the bridge?',
      'Anna Brandt',
    ],
    [
      'Anna Brandt opened the bridge, and Paul Keller closed the road.',
      'Who opened the bridge?',
      'Anna Brandt',
    ],
    [
      'Anna Brandt opened the bridge, and Paul Keller closed the road.',
      'Who closed the road?',
      'Paul Keller',
    ],
    [
      'Anna Brandt and Paul Keller opened the bridge.',
      'Who opened the bridge?',
      'Anna Brandt and Paul Keller',
    ],
    [
      'The committee opened talks with Acme Inc. on Monday.',
      'When did the committee open talks?',
      '8 July 2013',
    ],
    ['The committee met on Monday and Tuesday.', 'When did the committee meet?', '8 and 9 July 2013'],
    ['The bridge opened in 1958 and was repaired in 1994.', 'When did the bridge open?', '1958'],
    ['The fire killed 69,197 people and hurt 12 firemen.', 'How many people did the fire kill?', '69,197'],
    ['The bridge cost $3.5 billion to build.', 'How much did the bridge cost to build?', '$3.5 billion'],
    [
      'Anna Brandt co-chaired the talks, while Paul Keller co-hosted the dinner.',
      'Who co-hosted the dinner?',
      'Paul Keller',
    ],
    [
      'Mayor Anna Brandt and State Councillor Paul Keller opened it.',
      'Who opened it?',
      'Anna Brandt and Paul Keller',
    ],
    [
      'Speaking at the State Department, Paul Keller praised France.',
      'Where did Keller speak?',
      'State Department',
    ],
    ['The summit was held in Berlin on Friday.', 'Where was the summit held?', 'Berlin'],
  ])('of %j, asked %j, is %j', async (text, words, expected) => {
    expect(await lead(text, words)).toBe(expected);
  });

  it.each([
    ['The bridge was opened on Friday with a song.', 'Who opened the bridge?'],
    ['The report said that the bridge, a wonder of its age, had opened.', 'Who opened the bridge?'],
    ['The committee opened talks because of the strike.', 'Why did the committee open talks?'],
  ])('is missing where nothing of the kind stands in the quotation: %j, %j', async (text, words) => {
    expect(await lead(text, words)).toBeUndefined();
  });

  it.each([
    ['Striking dockers closed the bridge.', 'Who closed the bridge?', 'Striking dockers'],
    [
      '“It is unsafe,” said a spokesman; the bridge was closed by local police.',
      'Who closed the bridge?',
      'local police',
    ],
  ])('names a doer who has no name: %j', async (text, words, expected) => {
    expect(await lead(text, words)).toBe(expected);
  });

  it('says the full name of somebody whom the quotation calls by half of it', async () => {
    const text = 'Treasury Secretary Jacob Lew flew to Beijing.\n\nLew will chair the economic talks.';
    const given = await answered(text, 'Who will chair the economic talks?');
    expect(given.lead?.text).toBe('Jacob Lew');
    const [person] = given.people;
    expect(person).toMatchObject({ name: 'Jacob Lew', role: 'Treasury Secretary' });
    expect(person?.aliases).toContain('Lew');
  });

  it('introduces somebody with the role that a quotation gives', async () => {
    const text = 'The talks were long. Treasury Secretary Jacob Lew met Chinese Vice Premier Wang Yang.';
    expect(await lead(text, 'is Wang Yang?', 'person')).toBe('Wang Yang, Chinese Vice Premier');
    expect(await lead(text, 'Jacob Lew', 'person')).toBe('Jacob Lew, Treasury Secretary');
  });

  it('stands in a citation, or names the words that it was resolved from', async () => {
    const given = await answered(
      'The committee began talks on Monday and Tuesday.',
      'When did the talks begin?',
    );
    const [first] = given.citations;
    const quote = first === undefined ? '' : slice(first.article.text, first);
    expect(given.dates.map(({ words, from }) => [words, from])).toEqual([
      ['on Monday', '2013-07-08'],
      ['Tuesday', '2013-07-09'],
    ]);
    for (const date of given.dates) expect(quote).toContain(date.words);
  });
});

describe('nothing', () => {
  const text = 'The museum was founded in 1958 by Anna Brandt. It is closed on Mondays.';

  it.each([
    ['When did the Berlin Wall fall?'],
    ['Who is Angela Merkel?'],
    ['How many visitors came to the museum?'],
    ['Who robbed the museum?'],
  ])('is said to %j', async (words) => {
    expect((await answer(text, words)).status).toBe('nothing');
  });

  it.each([
    ['When was the museum founded?'],
    ['Who founded the museum?'],
    ['museum'],
  ])('is not said to %j', async (words) => {
    expect((await answer(text, words)).status).toBe('answered');
  });
});

describe('days of an article without a day of its own', () => {
  it('are given in its words, two together as they stand', async () => {
    const text = 'Officials held the security dialogue on Monday and Tuesday in the capital.';
    expect(await lead(text, 'When was the security dialogue held?', null, '2013-07')).toBe(
      'on Monday and Tuesday',
    );
  });
});

describe('a day on which something was only to be done', () => {
  const PLANS = [
    'The ferry Marlin Star was to have been refloated on 20 March, but the tugs were late.',
    'The ferry Marlin Star had been due to be refloated on 20 March.',
    'The ferry Marlin Star was originally scheduled to be refloated on 20 March.',
  ];

  it.each(PLANS)('is not the day on which it was done: %j', async (text) => {
    expect(await lead(text, 'When was the Marlin Star refloated?', 'time', '2013-03-22')).toBeUndefined();
  });

  it.each([
    [PLANS[0] ?? '', 'When was the Marlin Star to have been refloated?'],
    [
      'The ferry Marlin Star was refloated on 20 March, two days late.',
      'When was the Marlin Star refloated?',
    ],
    [
      'The Marlin Star was to have been refloated by tugs, but was refloated by the tide on 20 March.',
      'When was the Marlin Star refloated?',
    ],
  ])('is given where it is asked for, and where it was done: %j', async (text, words) => {
    expect(await lead(text, words, 'time', '2013-03-22')).toBe('20 March 2013');
  });
});
