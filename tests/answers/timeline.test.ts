import { describe, expect, it } from 'vitest';
import type { Answered, Nothing } from '../../src/answers/answer.ts';
import { type Days, timelineOf } from '../../src/answers/timeline/timeline.ts';
import { createMemoryArchive } from '../../src/archive/memory.ts';
import { readBytes } from '../../src/articles/folder.ts';
import { slice } from '../../src/text/span.ts';

interface Printed {
  readonly text: string;
  readonly source?: string;
  readonly published?: string;
  readonly title?: string;
  readonly language?: string;
}

const ALL = { offset: 0, limit: 25 };

async function ask(
  printed: readonly (Printed | string)[],
  { topic = 'Orsel bridge', page = ALL, days = {} as Days } = {},
): Promise<Answered | Nothing> {
  const archive = createMemoryArchive();
  const lines = printed.map((each, index) => {
    const {
      title = 'The Orsel bridge',
      published = '2013-07-10',
      source = `Paper ${index}`,
      ...rest
    } = typeof each === 'string' ? { text: each } : each;
    return JSON.stringify({ id: `a${index}`, title, published, source, ...rest });
  });
  const readings = await readBytes(Buffer.from(lines.join('\n')), 'news.jsonl', { scope: 'shared' });
  await archive.put(readings.flatMap((reading) => (reading.kind === 'article' ? [reading.article] : [])));
  return timelineOf(topic, { archive, scope: 'shared' }, page, days);
}

async function timeline(...asked: Parameters<typeof ask>): Promise<Answered> {
  const answer = await ask(...asked);
  if (answer.status !== 'answered') throw new Error(answer.text);
  return answer;
}

/** “8 July 2013: The bridge opened on Monday.”, in the order of the reply. */
function told({ citations, moments = [] }: Answered): string[] {
  return citations.map((each, index) => `${moments[index]?.from}: ${slice(each.article.text, each)}`);
}

/** The highlighted words of each quotation. */
function marked({ citations }: Answered): string[] {
  return citations.map(({ article, highlights }) =>
    highlights.map((span) => slice(article.text, span)).join(' + '),
  );
}

async function daysIn(sentence: string, published = '2013-07-10'): Promise<string[]> {
  const answer = await ask([{ text: `The Orsel bridge is old. ${sentence}`, published }]);
  return answer.status === 'answered'
    ? (answer.moments ?? []).map(({ from, to }) => (from === to ? from : `${from}..${to}`))
    : [];
}

describe('a timeline', () => {
  it('puts what articles tell in the order of its dates, not of their own', async () => {
    const answer = await timeline([
      'The Orsel bridge was closed on Monday. A new bridge at Orsel will open in 2016.',
      { text: 'The Orsel bridge was built in 1931. It was painted on 3 May.', published: '2013-05-09' },
    ]);
    expect(told(answer)).toEqual([
      '1931-01-01: The Orsel bridge was built in 1931.',
      '2013-05-03: The Orsel bridge was built in 1931. It was painted on 3 May.',
      '2013-07-08: The Orsel bridge was closed on Monday.',
      '2016-01-01: A new bridge at Orsel will open in 2016.',
    ]);
    expect(answer.groups?.map(({ heading }) => heading)).toEqual([
      '1931',
      '3 May 2013',
      '8 July 2013',
      '2016',
    ]);
    expect(marked(answer)).toEqual(['1931', 'on 3 May', 'on Monday', '2016']);
  });

  it('puts the more exact first of what begins at once', async () => {
    const answer = await timeline([
      'The Orsel bridge was closed in January 2013.',
      'The Orsel bridge was painted on 1 January 2013.',
      'Cracks were found in the Orsel bridge in 2013.',
    ]);
    expect(answer.moments?.map(({ granularity }) => granularity)).toEqual(['day', 'month', 'year']);
  });

  it('gathers what is told of one day under one heading', async () => {
    const answer = await timeline([
      'The Orsel bridge was closed on Monday. Two lorries were towed from the bridge on Monday evening.',
      'The Orsel ferry took over from the bridge on 9 July.',
    ]);
    expect(answer.groups).toEqual([
      { heading: '8 July 2013', citations: [1, 2] },
      { heading: '9 July 2013', citations: [3] },
    ]);
  });

  it('takes days that follow one another for one time', async () => {
    const answer = await timeline(['The Orsel bridge was closed on Monday and Tuesday.']);
    expect(answer.groups?.map(({ heading }) => heading)).toEqual(['8 to 9 July 2013']);
  });

  it('names a quotation under each of its times, where nothing else is told of the second', async () => {
    const both = 'The mayor wrote of the Orsel bridge on 2 May and on 19 June.';
    expect(told(await timeline([both]))).toEqual([`2013-05-02: ${both}`, `2013-06-19: ${both}`]);
    const other = 'The Orsel bridge was closed on 19 June.';
    expect(told(await timeline([both, other]))).toEqual([`2013-05-02: ${both}`, `2013-06-19: ${other}`]);
  });

  it('turns pages, and numbers and heads each as its part of the whole', async () => {
    const texts = ['May', 'June', 'July', 'August', 'September'].map(
      (month, index) =>
        `The Orsel bridge was ${['built', 'sold', 'shut', 'painted', 'lit'][index]} on 3 ${month} 2012.`,
    );
    const whole = await timeline(texts);
    const page = await timeline(texts, { page: { offset: 2, limit: 2 } });
    expect(page.citations.map(({ start, article }) => [article.id, start])).toEqual(
      whole.citations.slice(2, 4).map(({ start, article }) => [article.id, start]),
    );
    expect(page.total).toBe(5);
    expect(page.groups?.flatMap(({ citations }) => citations)).toEqual([3, 4]);
    expect(page.moments?.map(({ citation }) => citation)).toEqual([3, 4]);
    expect(whole.rows).not.toEqual([]);
    expect(page.rows).toEqual([]);
  });

  it('has what a story of many articles tells, not of the best ones alone', async () => {
    const days = Array.from({ length: 30 }, (_, index) => index + 1);
    const answer = await timeline(
      days.map((day) => `The Orsel bridge was ${day % 2 === 0 ? 'closed' : 'opened'} on ${day} June 2013.`),
      { page: { offset: 0, limit: 100 } },
    );
    expect(told(answer).map((each) => Number(each.slice(8, 10)))).toEqual(days);
  });

  it('says how many entries there are, of when, and off which articles they are read', async () => {
    const { rows } = await timeline([
      { text: 'The Orsel bridge was closed on Monday.', source: 'Herald' },
      { text: 'The Orsel bridge was built in 1931.', source: 'Courier' },
    ]);
    expect(rows.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Timeline: 2 entries, 1931 to 8 July 2013',
      'Articles: 2 of Courier and Herald',
    ]);
  });
});

describe('a time that something took place at', () => {
  it.each([
    [
      'Rust was found on Monday, five years after the bridge was painted in 2008.',
      ['2008-01-01..2008-12-31', '2013-07-08'],
    ],
    ['The police said on Tuesday that the bridge was hit on Sunday.', ['2013-07-07']],
    ['The bridge was closed, the police told reporters in Orsel on Tuesday.', ['2013-07-09']],
    ['Diesel has leaked since 3 July.', ['2013-07-03']],
    ['The bridge will be repaired by 2016.', ['2016-01-01..2016-12-31']],
    ['The ministry today ordered an inspection.', ['2013-07-10']],
    ['After Monday’s collapse the road was closed.', ['2013-07-08']],
    ['3 May 2013 – The first crack is found.', ['2013-05-03']],
  ])('is read off “%s”', async (sentence, days) => {
    expect(await daysIn(sentence)).toEqual(days);
  });

  it.each([
    'In recent years cracks were found in it.',
    'Several years ago it was painted.',
    'It carries 4,000 cars a day.',
    'Some 4,000 cars use it today.',
    'There was no money for it before June.',
    'The engineer has not spoken since May.',
    'It carries more cars than in 2012.',
    'Published: 9 July 2013',
    'ORSEL, July 10 (Reuters) - The road over it is closed.',
    'Every Monday a fisherman sits on it.',
    'It will be the longest of this century.',
  ])('is not read off “%s”', async (sentence) => {
    expect(await daysIn(sentence)).toEqual([]);
  });

  it('is not the day of publication alone', async () => {
    const answer = await ask(['The Orsel bridge is closed. Nobody knows why.']);
    expect(answer).toMatchObject({ status: 'nothing', text: 'The articles on this give no dates.' });
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it('of years ago is no time of a story that only names the place', async () => {
    const answer = await timeline([
      'The Orsel bridge was closed on Monday. The engineer, Jon Hale, led the inquiry into a rail crash in 1994.',
    ]);
    expect(told(answer)).toEqual(['2013-07-08: The Orsel bridge was closed on Monday.']);
  });

  it('of a story about something else is told where the sentence itself names the topic', async () => {
    const answer = await timeline([
      {
        title: 'The council of Orsel',
        text: 'The council of the town raised the rents on Monday. The council closed the Orsel bridge on 3 July. The library was opened on 4 July.',
      },
    ]);
    expect(told(answer)).toEqual(['2013-07-03: The council closed the Orsel bridge on 3 July.']);
  });

  it('is told beforehand where the article is older', async () => {
    const ahead = await timeline(['The Orsel bridge will open on Friday.']);
    expect(ahead.groups).toEqual([{ heading: '12 July 2013', note: 'Written beforehand.', citations: [1] }]);
    const mixed = await timeline([
      'The Orsel bridge will open on Friday.',
      { text: 'Mayor Ruiz opened the Orsel bridge on 12 July.', published: '2013-07-14' },
    ]);
    expect(mixed.groups?.[0]?.note).toBeUndefined();
  });
});

describe('what is told again', () => {
  const wire = {
    text: 'The Orsel bridge fell into the river on Monday. Nobody was hurt, the police said, and the road is closed. Divers will look for cars in the river on Thursday, the fire service said.',
  };

  it('is quoted once of several printings', async () => {
    const answer = await timeline([
      { ...wire, source: 'Herald' },
      { ...wire, source: 'Courier' },
      { ...wire, source: 'Post' },
    ]);
    expect(told(answer)).toHaveLength(2);
  });

  it('is quoted twice at the most, and the rest is counted', async () => {
    const answer = await timeline([
      'The Orsel bridge fell into the river on Monday with two lorries.',
      'The Orsel bridge fell into the river with two lorries on Monday evening.',
      'The Orsel bridge fell into the river on Monday night with its two lorries.',
      'The old Orsel bridge fell on Monday into the river, and two lorries with it.',
    ]);
    expect(answer.total).toBe(2);
    expect(answer.groups?.[0]?.note).toBe('2 further sentences tell the same as [1].');
  });

  it('stays where it tells of another day', async () => {
    const answer = await timeline([
      'The Orsel bridge was closed in June 2011.',
      'The Orsel bridge was closed in July 2013.',
    ]);
    expect(answer.total).toBe(2);
  });
});

describe('where articles differ', () => {
  const monday = {
    text: 'The captain was charged with damage to the Orsel bridge on 13 May.',
    source: 'Herald',
  };
  const tuesday = {
    text: 'The captain was charged with damage to the Orsel bridge on 14 May.',
    source: 'Courier',
  };

  it('on the day, they stand side by side under both days', async () => {
    const answer = await timeline([
      monday,
      { text: 'The Orsel bridge was painted on 13 May.', source: 'Post' },
      tuesday,
    ]);
    expect(answer.groups).toContainEqual({
      heading: '13 May 2013 or 14 May 2013',
      note: 'Perhaps one event on different days: on 13 May [2], on 14 May [3].',
      citations: [2, 3],
    });
    expect(answer.moments?.map(({ isDisputed }) => isDisputed)).toEqual([false, true, true]);
    expect(answer.rows).toContainEqual({ label: 'Told differently', value: '2 entries', citations: [2, 3] });
  });

  it('a number of a later page is named on each', async () => {
    const second = await timeline([monday, tuesday], { page: { offset: 1, limit: 1 } });
    expect(second.groups).toEqual([
      {
        heading: '13 May 2013 or 14 May 2013',
        note: 'Perhaps one event on different days: on 13 May [1], on 14 May [2].',
        citations: [2],
      },
    ]);
  });

  it.each([
    ['one paper', [monday, { ...tuesday, source: 'Herald' }]],
    [
      'two events',
      [
        'Two men were arrested at the Orsel bridge on 13 May.',
        'A third man was arrested at the Orsel bridge on 14 May.',
      ],
    ],
    ['other deeds', ['The Orsel bridge was closed on 13 May.', 'The Orsel bridge was painted on 14 May.']],
    [
      'each its day before',
      [
        { text: 'The council met on Monday about the Orsel bridge.', published: '2013-07-09' },
        { text: 'The council met on Tuesday about the Orsel bridge.', published: '2013-07-10' },
      ],
    ],
    [
      'a plan and what came',
      [
        { text: 'The Orsel bridge will be opened by the mayor on 8 July.', published: '2013-06-01' },
        { text: 'The Orsel bridge was opened by the mayor on 9 July.', published: '2013-07-10' },
      ],
    ],
  ])('is not said of %s', async (_, printed) => {
    const answer = await timeline(printed);
    expect(answer.total).toBe(2);
    expect(answer.moments?.some(({ isDisputed }) => isDisputed)).toBe(false);
  });

  it('on a number of one day, they follow one another and both are marked', async () => {
    const answer = await timeline([
      { text: 'The Orsel bridge was sold on Monday for 14 million euros.', source: 'Herald' },
      { text: 'Two lorries were towed from the Orsel bridge on Monday.', source: 'Post' },
      { text: 'The Orsel bridge was sold on Monday for 17 million euros.', source: 'Courier' },
    ]);
    const [group] = answer.groups ?? [];
    expect(group?.heading).toBe('8 July 2013');
    expect(group?.note).toMatch(
      /^The articles differ: 1[47] million euros \[\d\], 1[47] million euros \[\d\]\.$/u,
    );
    const [first, second] = (answer.moments ?? [])
      .filter(({ isDisputed }) => isDisputed)
      .map(({ citation }) => citation);
    expect(second).toBe((first ?? 0) + 1);
    expect(marked(answer).filter((words) => words.includes('million'))).toHaveLength(2);
  });
});

describe('the days that are wanted', () => {
  const printed = [
    'The Orsel bridge was built in 1931. The Orsel bridge was closed on Monday.',
    'The Orsel bridge will open in August.',
  ];

  it('are those that something took place on, not those of publication', async () => {
    const days = async (wanted: Days) =>
      told(await timeline(printed, { days: wanted })).map((each) => each.slice(0, 10));
    expect(await days({ to: '1950-01-01' })).toEqual(['1931-01-01']);
    expect(await days({ from: '2013-07-08' })).toEqual(['2013-07-08', '2013-08-01']);
    expect(await days({ from: '2013-07-08', to: '2013-07-31' })).toEqual(['2013-07-08']);
    expect(await days({ from: '1931-06-01', to: '1931-06-30' })).toEqual(['1931-01-01']);
  });

  it('without anything on them are told apart from a topic without dates', async () => {
    const answer = await ask(printed, { days: { from: '1980-01-01', to: '1989-12-31' } });
    expect(answer).toMatchObject({
      status: 'nothing',
      text: 'The articles tell of nothing here that took place from 1 January 1980 to 31 December 1989.',
      notes: ['What they date is of 1931 to August 2013.'],
    });
    expect(answer.citations.length).toBeGreaterThan(0);
  });
});

describe('no timeline', () => {
  it('is made of a topic that no article is about', async () => {
    const answer = await ask(['The Orsel bridge was closed on Monday.'], { topic: 'price of bananas' });
    expect(answer).toMatchObject({ status: 'nothing', text: 'The articles do not say.' });
  });

  it('is made of an article in another language, whose dates are not understood', async () => {
    const text =
      'Die Brücke Orsel bridge wurde am Montag, dem 8. July 2013, nach einem schweren Unfall auf dem Fluss für alle Autos gesperrt, und niemand weiß, wann sie wieder geöffnet wird.';
    expect((await ask([{ text, language: 'de' }])).status).toBe('nothing');
  });

  it('is made of what is meant, but that is offered', async () => {
    const answer = await ask(
      ['Mayor Kasparow opened the Orsel bridge on Monday.', 'Kasparow was elected mayor of Orsel in 2009.'],
      { topic: 'Kasbarov' },
    );
    if (answer.status === 'answered') expect(answer.notes.join(' ')).toContain('Kasbarov');
    else expect(answer.didYouMean ?? []).not.toEqual([]);
  });
});
